import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DraftChange, mergeDraft, refuseDraftValue, sameAnswer } from "./draft";
import { flag, group, integer, multiChoice, option, text, textarea } from "./field";

const raw = fc.oneof(fc.string({ maxLength: 8 }), fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 3 }));
const draft = fc.dictionary(fc.constantFrom("x", "y", "z", "w"), raw);

describe("merging a draft", () => {
  it("takes a change made against what is stored", () => {
    const merged = mergeDraft({ title: "経理", hires: "1" }, [{ key: "hires", from: "1", to: "2" }]);
    expect(merged).toEqual({
      answers: { title: "経理", hires: "2" },
      applied: ["hires"],
      conflicts: [],
      written: ["hires"],
    });
  });

  it("keeps a colleague's value and reports it when both changed the same item", () => {
    const merged = mergeDraft({ title: "総務" }, [{ key: "title", from: "経理", to: "人事" }]);
    expect(merged.answers).toEqual({ title: "総務" });
    expect(merged.conflicts).toEqual([{ key: "title", theirs: "総務" }]);
    expect(merged.written).toEqual([]);
  });

  it("is satisfied when both made the same change", () => {
    const merged = mergeDraft({ title: "人事" }, [{ key: "title", from: "経理", to: "人事" }]);
    expect(merged).toMatchObject({ applied: ["title"], conflicts: [], written: [] });
  });

  it("treats a change against nothing as one against an empty value", () => {
    expect(mergeDraft({}, [{ key: "title", from: "", to: "経理" }]).answers).toEqual({ title: "経理" });
    expect(mergeDraft({}, [{ key: "days", from: [], to: ["sunday"] }]).conflicts).toEqual([]);
  });

  it("decides by who wrote the key since, not by a value that came back", () => {
    const change: DraftChange = { key: "title", from: "", to: "経理" };
    expect(mergeDraft({ title: "" }, [change], new Map([["title", "other"]])).conflicts).toEqual([
      { key: "title", theirs: "" },
    ]);
    expect(mergeDraft({ title: "経" }, [change], new Map([["title", "own"]])).answers).toEqual({
      title: "経理",
    });
    expect(mergeDraft({ title: "" }, [change], new Map([["other", "other"]])).answers).toEqual({
      title: "経理",
    });
  });

  it("writes down a value that is held on to, though nothing changes", () => {
    const held = mergeDraft({ title: "経理" }, [{ key: "title", from: "経理", to: "経理" }]);
    expect(held).toMatchObject({ applied: ["title"], written: ["title"], answers: { title: "経理" } });
    const confirmed = mergeDraft(
      { title: "経理" },
      [{ key: "title", from: "", to: "経理" }],
      new Map([["title", "own"]]),
    );
    expect(confirmed.written).toEqual(["title"]);
  });

  it("holds on to a value once, though the save is delivered twice", () => {
    const change: DraftChange = { key: "title", from: "経理", to: "経理" };
    const again = mergeDraft({ title: "経理" }, [change], new Map([["title", "other"]]));
    expect(again).toMatchObject({ applied: ["title"], written: [] });
  });

  it("never touches a key that no change names, and accounts for every change", () => {
    fc.assert(
      fc.property(
        draft,
        fc.array(fc.record({ key: fc.constantFrom("x", "y", "z"), from: raw, to: raw })),
        (stored, changes) => {
          const merged = mergeDraft(stored, changes);
          const named = new Set<string>(changes.map((change) => change.key));
          for (const key of Object.keys(stored))
            if (!named.has(key)) expect(merged.answers[key]).toEqual(stored[key]);
          expect(merged.applied.length + merged.conflicts.length).toBe(changes.length);
        },
      ),
    );
  });

  it("gives the same answers when a save is sent twice", () => {
    fc.assert(
      fc.property(draft, fc.dictionary(fc.constantFrom("x", "y", "z"), raw), (stored, wanted) => {
        const changes: DraftChange[] = Object.entries(wanted).map(([key, to]) => ({
          key,
          from: stored[key] ?? "",
          to,
        }));
        const once = mergeDraft(stored, changes);
        const twice = mergeDraft(once.answers, changes);
        expect(twice.answers).toEqual(once.answers);
        expect(twice.conflicts).toEqual([]);
      }),
    );
  });

  it("lets two people who change different items both win, in either order", () => {
    fc.assert(
      fc.property(draft, raw, raw, (stored, mine, theirs) => {
        const first: DraftChange = { key: "x", from: stored.x ?? "", to: mine };
        const second: DraftChange = { key: "y", from: stored.y ?? "", to: theirs };
        const oneWay = mergeDraft(mergeDraft(stored, [first]).answers, [second]);
        const otherWay = mergeDraft(mergeDraft(stored, [second]).answers, [first]);
        expect(oneWay.conflicts).toEqual([]);
        for (const key of ["x", "y"])
          expect(sameAnswer(oneWay.answers[key], otherWay.answers[key])).toBe(true);
      }),
    );
  });
});

describe("what a draft keeps", () => {
  const fields = {
    title: text({ label: "職種", max: 28 }),
    duties: textarea({ label: "仕事の内容", rows: 12, columns: 30 }),
    hires: integer({ label: "採用人数", min: 1, max: 999 }),
    days: multiChoice({
      label: "休日等",
      options: [option("saturday", "土曜日"), option("sunday", "日曜日")],
    }),
    remote: flag({ label: "在宅勤務", statement: "在宅勤務に該当" }),
    allowances: group({
      label: "手当",
      slots: 2,
      rowLabel: (i) => `手当${i + 1}`,
      columns: { name: text({ label: "手当名", max: 8 }) },
    }),
    number: text({ label: "事業所番号", max: 13, readOnly: true }),
  };

  it("accepts anything that was typed, right or wrong", () => {
    expect(refuseDraftValue(fields, "hires", "若干名")).toBeUndefined();
    expect(refuseDraftValue(fields, "title", "あ".repeat(200))).toBeUndefined();
    expect(refuseDraftValue(fields, "title", "𠮷野家 😀")).toBeUndefined();
    expect(refuseDraftValue(fields, "duties", "あ".repeat(5_000))).toBeUndefined();
    expect(refuseDraftValue(fields, "allowances.1.name", "役職手当")).toBeUndefined();
  });

  it.each([
    ["an unknown item", "nothing", "x", "UNKNOWN_KEY"],
    ["a prototype key", "constructor", "x", "UNKNOWN_KEY"],
    ["a slot beyond the group", "allowances.2.name", "x", "UNKNOWN_KEY"],
    ["a slot written differently", "allowances.01.name", "x", "UNKNOWN_KEY"],
    ["a character that no database keeps", "title", "経理\u0000", "UNREADABLE"],
    ["half of a character", "title", "経理\ud83d", "UNREADABLE"],
    ["an item people do not type", "number", "0904-000000-0", "UNKNOWN_KEY"],
    ["a list for a text", "title", ["x"], "WRONG_SHAPE"],
    ["a code that does not exist", "days", ["funday"], "WRONG_SHAPE"],
    ["a flag that is neither on nor off", "remote", "yes", "WRONG_SHAPE"],
    ["a long text without bounds", "duties", "あ".repeat(5_001), "TOO_LONG"],
    ["a line without bounds", "title", "あ".repeat(501), "TOO_LONG"],
    ["more codes than options", "days", ["sunday", "sunday", "sunday"], "TOO_LONG"],
  ] as const)("refuses %s", (_, key, value, refusal) => {
    expect(refuseDraftValue(fields, key, value)).toBe(refusal);
  });
});
