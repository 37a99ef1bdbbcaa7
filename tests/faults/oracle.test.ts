import { describe, expect, it } from "vitest";
import type { RawAnswers } from "@/domain/catalogue/field";
import type { End, Event, History, LogRow, OpenScreen } from "./history";
import { judge } from "./oracle";

const ANNA = "anna";
const STEP = 8;

/** A history that is written down by hand, event by event. */
class Notes {
  readonly events: Event[] = [];
  readonly log: LogRow[] = [];
  readonly screens: OpenScreen[] = [];
  private stored: RawAnswers = {};
  private revision = 1;
  private requests = 0;
  private readonly requested = new Map<number, { tab: string; values: RawAnswers; by: string }>();

  load(tab: string, shown: RawAnswers = this.stored, by = ANNA) {
    this.events.push({ kind: "loaded", tab, account: by, step: STEP, answers: this.stored, shown });
  }

  type(tab: string, value: string, key = "note") {
    this.events.push({ kind: "typed", tab, step: STEP, key, value });
  }

  send(tab: string, value: string, { key = "note", keepalive = false, by = ANNA } = {}): number {
    const request = this.requests++;
    const sender = { page: tab, seq: request + 1 };
    const changes = [{ key, from: "", to: value }];
    this.events.push({ kind: "sent", request, tab, account: by, step: STEP, changes, keepalive, sender });
    this.requested.set(request, { tab, values: { [key]: value }, by });
    return request;
  }

  /** The server does what a request asks for, and writes it down. */
  save(request: number, by?: string) {
    const asked = this.requested.get(request);
    if (!asked) throw new Error("no such request");
    this.revision++;
    this.stored = { ...this.stored, ...asked.values };
    const sender = { page: asked.tab, seq: request + 1 };
    this.log.push({ step: STEP, revision: this.revision, by: by ?? asked.by, values: asked.values, sender });
  }

  answer(request: number, { heard = true, revision = this.revision } = {}) {
    const asked = this.requested.get(request);
    if (!asked) throw new Error("no such request");
    const applied = Object.keys(asked.values);
    const answer = { revision, savedAt: "", applied, conflicts: [], theirs: {} };
    this.events.push({ kind: "answered", request, status: 200, answer });
    if (heard) this.events.push({ kind: "heard", request, answer });
  }

  typeAndSave(tab: string, value: string) {
    this.type(tab, value);
    const request = this.send(tab, value);
    this.save(request);
    this.answer(request);
  }

  show(tab: string, shown: RawAnswers = this.stored, more: Partial<OpenScreen> = {}) {
    this.screens.push({ tab, step: STEP, shown, overlooked: [], state: "saved", stored: [], ...more });
  }

  end(more: Partial<End> = {}): History {
    const answers = this.stored;
    return {
      start: [{ step: STEP, revision: 1, answers: {} }],
      events: this.events,
      end: {
        steps: [{ step: STEP, revision: this.revision, answers }],
        log: this.log,
        handedIn: false,
        cases: 0,
        submissions: 0,
        screens: this.screens,
        ...more,
      },
    };
  }
}

/** One tab types 経理 and saves it. */
function oneSave(): Notes {
  const notes = new Notes();
  notes.load("A");
  notes.typeAndSave("A", "経理");
  return notes;
}

describe("a history in which all is well", () => {
  it("is found to be so", () => {
    const notes = oneSave();
    notes.typeAndSave("A", "経理事務");
    notes.show("A");
    expect(judge(notes.end())).toEqual([]);
  });

  it("may have saves whose answers were lost", () => {
    const notes = new Notes();
    notes.load("A");
    notes.type("A", "経理");
    const request = notes.send("A", "経理");
    notes.save(request);
    notes.events.push({ kind: "answered", request, status: null });
    notes.show("A");
    expect(judge(notes.end())).toEqual([]);
  });

  it("may lose what was typed into a tab that crashed", () => {
    const notes = oneSave();
    notes.type("A", "経理事");
    notes.events.push({ kind: "left", tab: "A", step: STEP, storageLost: true, saysGoodbye: false });
    expect(judge(notes.end())).toEqual([]);
  });

  it("may lose with a tab what it kept of another step", () => {
    const notes = oneSave();
    notes.type("A", "経理事");
    notes.events.push({ kind: "left", tab: "A", step: STEP, storageLost: false, saysGoodbye: false });
    notes.events.push({ kind: "left", tab: "A", step: 6, storageLost: true, saysGoodbye: false });
    expect(judge(notes.end())).toEqual([]);
  });

  it("may replace a colleague's value that was seen and decided about", () => {
    const notes = oneSave();
    notes.load("C", {}, "colleague");
    notes.type("C", "総務");
    notes.events.push({ kind: "asked", tab: "C", step: STEP, key: "note", mine: "総務", theirs: "経理" });
    notes.events.push({ kind: "decided", tab: "C", step: STEP, key: "note", keep: "mine", theirs: "経理" });
    const request = notes.send("C", "総務", { by: "colleague" });
    notes.save(request);
    notes.answer(request);
    expect(judge(notes.end())).toEqual([]);
  });
});

describe("a tab that began as a duplicate", () => {
  /** A has sent something without an answer when it is duplicated; D changes it after it arrived. */
  function duplicated(isSentBefore: boolean): Notes {
    const notes = new Notes();
    notes.load("A");
    notes.type("A", "経理");
    const before = isSentBefore ? notes.send("A", "経理") : null;
    notes.events.push({ kind: "duplicated", tab: "D", of: "A" });
    notes.load("D", { note: "経理" });
    notes.save(before ?? notes.send("A", "経理"));
    notes.type("D", "人事");
    const request = notes.send("D", "人事");
    notes.save(request);
    notes.answer(request);
    return notes;
  }

  it("may replace what the other tab had sent by then", () => {
    expect(judge(duplicated(true).end())).toEqual([]);
  });

  it("may ask what the other tab asked, also about what its own namesake before it had written", () => {
    const asks = (tab: string, theirs: string) =>
      ({ kind: "asked", tab, step: STEP, key: "note", mine: "人事", theirs }) as const;
    const twice = (theirs: string) => {
      const notes = duplicated(true);
      notes.events.push(asks("A", "人事"));
      notes.events.push({ kind: "duplicated", tab: "D", of: "A" });
      notes.load("D", { note: "人事" });
      notes.events.push(asks("D", theirs));
      return judge(notes.end()).join();
    };
    expect(twice("人事")).toBe("");
    expect(twice("総務")).toMatch(/Tab D asks .* although nobody else has ever changed it/);
  });

  it("must not replace unseen what the other tab sends afterwards", () => {
    expect(judge(duplicated(false).end()).join()).toMatch(/put "人事" over "経理", which nobody had seen/);
  });
});

describe("the oracle finds", () => {
  it("an acknowledged save that the log does not have", () => {
    const notes = new Notes();
    notes.load("A");
    notes.type("A", "経理");
    notes.answer(notes.send("A", "経理"), { revision: 2 });
    expect(judge(notes.end()).join()).toMatch(/acknowledges revision 2 .* which the log does not have/);
  });

  it("an acknowledged value that is another one in the log", () => {
    const notes = oneSave();
    notes.type("A", "人事");
    notes.answer(notes.send("A", "人事"));
    expect(judge(notes.end()).join()).toMatch(/acknowledges "人事" .* where the log has "経理"/);
  });

  it("a save that is there twice", () => {
    const notes = new Notes();
    notes.load("A");
    notes.type("A", "経理");
    const request = notes.send("A", "経理");
    notes.save(request);
    notes.save(request);
    notes.answer(request);
    expect(judge(notes.end()).join()).toMatch(/a second time/);
  });

  it("a save that nobody asked for", () => {
    const notes = oneSave();
    const row = notes.log[0];
    if (row) notes.log[0] = { ...row, sender: { page: "nobody", seq: 9 } };
    expect(judge(notes.end()).join()).toMatch(/asked for by no request/);
  });

  it("a save under another account's name", () => {
    const notes = new Notes();
    notes.load("A");
    notes.type("A", "経理");
    const request = notes.send("A", "経理");
    notes.save(request, "colleague");
    notes.answer(request);
    expect(judge(notes.end()).join()).toMatch(/ascribed to another account/);
  });

  it("an older save of a tab over its newer one", () => {
    const notes = new Notes();
    notes.load("A");
    notes.type("A", "経");
    const held = notes.send("A", "経");
    notes.typeAndSave("A", "経理");
    notes.save(held);
    expect(judge(notes.end()).join()).toMatch(
      /put "経" over "経理", although request 1 of the same tab was typed later/,
    );
  });

  it("a colleague's value replaced that only equals one which this tab sent without an answer", () => {
    const notes = new Notes();
    notes.load("C", {}, "colleague");
    notes.load("A");
    for (const value of ["44", "4"]) {
      notes.type("A", value);
      notes.send("A", value);
    }
    notes.type("C", "44");
    const theirs = notes.send("C", "44", { by: "colleague" });
    notes.save(theirs);
    notes.answer(theirs);
    notes.type("A", "す");
    const request = notes.send("A", "す");
    notes.save(request);
    notes.answer(request);
    expect(judge(notes.end()).join()).toMatch(/put "す" over "44", which nobody had seen/);
  });

  it("a value replaced that was never seen at the tab", () => {
    const notes = new Notes();
    notes.load("C", {}, "colleague");
    notes.load("A");
    notes.typeAndSave("A", "経理");
    notes.type("C", "総務");
    const request = notes.send("C", "総務", { by: "colleague" });
    notes.save(request);
    notes.answer(request);
    expect(judge(notes.end()).join()).toMatch(/put "総務" over "経理", which nobody had seen/);
  });

  it("typed text that never arrived, also when another tab has the page", () => {
    const notes = oneSave();
    notes.type("A", "経理事務");
    notes.show("A");
    expect(judge(notes.end()).join()).toMatch(/"経理事務", typed into .*, never arrived/);
  });

  it("typed text that is gone after a reload", () => {
    const notes = new Notes();
    notes.load("A");
    notes.type("A", "経理");
    notes.events.push({ kind: "left", tab: "A", step: STEP, storageLost: false, saysGoodbye: false });
    notes.load("A", {});
    expect(judge(notes.end()).join()).toMatch(/is gone from the page that came after it/);
  });

  it("typed text that the page replaced without asking", () => {
    const notes = new Notes();
    notes.load("A");
    notes.type("A", "経理");
    notes.events.push({ kind: "flowed", tab: "A", step: STEP, key: "note", before: "経理", value: "総務" });
    expect(judge(notes.end()).join()).toMatch(/was replaced by "総務" without asking/);
  });

  it("a page that was left with unsent text and said nothing", () => {
    const notes = new Notes();
    notes.load("A");
    notes.type("A", "経理");
    notes.events.push({ kind: "left", tab: "A", step: STEP, storageLost: true, saysGoodbye: true });
    expect(judge(notes.end()).join()).toMatch(/was not sent when the page was left/);
  });

  it("a question about a value that nobody else has changed", () => {
    const notes = oneSave();
    notes.events.push({ kind: "asked", tab: "A", step: STEP, key: "note", mine: "人事", theirs: "経理" });
    expect(judge(notes.end()).join()).toMatch(/although nobody else has ever changed it/);
  });

  it("a screen that shows something else than what is stored, or keeps something back", () => {
    const notes = oneSave();
    notes.show("A", { note: "経" }, { stored: ["draft:posting:1:8"], state: "offline" });
    const faults = judge(notes.end()).join();
    expect(faults).toMatch(/shows "経" .* stored is "経理"/);
    expect(faults).toMatch(/says "offline"/);
    expect(faults).toMatch(/still stores draft:posting:1:8/);
  });

  it("drafts that stay in a tab after logging out", () => {
    const notes = oneSave();
    notes.events.push({ kind: "loggedOut", tab: "A", stored: ["draft:posting:1:8"], discarded: true });
    expect(judge(notes.end()).join()).toMatch(/after logging out/);
  });

  it("typed text that logging out in another tab threw away, unless the person wanted that", () => {
    for (const discarded of [true, false]) {
      const notes = oneSave();
      notes.load("B");
      notes.type("B", "人事");
      notes.events.push({ kind: "loggedOut", tab: "B", stored: [], discarded });
      notes.events.push({ kind: "left", tab: "B", step: STEP, storageLost: true, saysGoodbye: false });
      const faults = judge(notes.end()).join();
      if (discarded) expect(faults).toBe("");
      else expect(faults).toMatch(/"人事", typed into .*, was thrown away by logging out without asking/);
    }
  });

  it("stored answers that the log does not explain, and holes in the log", () => {
    const notes = oneSave();
    const steps = [{ step: STEP, revision: 3, answers: { note: "経理", other: "x" } }];
    const faults = judge(notes.end({ steps })).join();
    expect(faults).toMatch(/other is stored as "x"/);
    expect(faults).toMatch(/has revision 3, its log ends with 2/);
  });

  it("a posting that is handed in twice, or not at all, or with another text", () => {
    const notes = oneSave();
    notes.events.push({ kind: "pressed", tab: "A" }, { kind: "handedIn", tab: "A" });
    const steps = [{ step: STEP, revision: 3, answers: { note: "経理" } }];
    const frozen = { is: { note: "経" }, shouldBe: { note: "経理" } };
    expect(judge(notes.end({ steps, handedIn: true, cases: 1, submissions: 2, frozen }))).toEqual([
      "There are 2 submissions of the hand-in instead of 1.",
      'The snapshot has "経" for note; acknowledged was "経理".',
    ]);
    expect(judge(notes.end())).toEqual(["The posting that was handed in is not handed in."]);
  });
});
