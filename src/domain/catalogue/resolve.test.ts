import { describe, expect, it } from "vitest";
import { when } from "./condition";
import {
  choice,
  flag,
  group,
  integer,
  multiChoice,
  option,
  text,
  textarea,
  time,
  url,
  yen,
  yesNo,
} from "./field";
import { resolve } from "./resolve";

const fields = {
  term: choice({ label: "雇用期間", required: true, options: [option("open", "定めなし"), option("fixed", "定めあり")] }),
  renewal: yesNo({ label: "契約更新の可能性", required: true, shownWhen: when("定めあり", (a) => a.is("term", "fixed")) }),
  renewalTerms: textarea({
    label: "契約更新の条件", rows: 2, columns: 30, required: true,
    shownWhen: when("更新あり", (a) => a.is("renewal", "yes")),
  }),
  hires: integer({ label: "採用人数", unit: "人", min: 1, max: 999, required: true }),
  methods: multiChoice({ label: "選考方法", required: true, options: [option("documents", "書類選考"), option("interview", "面接")] }),
  note: text({ label: "備考", max: 5, required: when("面接", (a) => a.is("methods", "interview")) }),
  agreed: flag({ label: "同意", statement: "同意します", required: true }),
  base: yen({ label: "基本給", min: 1, max: 1_000_000 }),
  allowances: group({
    label: "手当", slots: 2, rowLabel: (index) => `手当${index + 1}`,
    columns: { name: text({ label: "名称", max: 8, required: true }), amount: yen({ label: "額", min: 1, max: 100_000, required: true }) },
  }),
  hours: group({
    label: "就業時間", slots: 2, required: true, rowLabel: (index) => `就業時間${index + 1}`,
    columns: { start: time({ label: "始業時刻", required: true }) },
  }),
  total: yen({
    label: "合計", min: 1, max: 9_999_999,
    computed: (a) => {
      const base = a.number("base");
      return base === undefined ? undefined : String(base + (a.number("allowances.0.amount") ?? 0));
    },
  }),
}; // biome-ignore format: a compact table of fields

const complete = {
  term: "open", hires: "2", methods: ["documents"], agreed: "1", "hours.0.start": "08:30",
}; // biome-ignore format: short

const messages = (raw: Record<string, string | string[]>) =>
  Object.fromEntries(resolve(fields, raw).problems.map(({ key, message }) => [key, message]));

describe("reading a draft", () => {
  it("names every required item that is empty, in screen order, in its own words", () => {
    expect(resolve(fields, {}).problems).toEqual([
      { key: "term", message: "雇用期間を選択してください" },
      { key: "hires", message: "採用人数を入力してください" },
      { key: "methods", message: "選考方法を1つ以上選択してください" },
      { key: "agreed", message: "同意にチェックを入れてください" },
      { key: "hours.0.start", message: "就業時間1の始業時刻を入力してください" },
    ]);
  });

  it("names what cannot be printed of an address, too", () => {
    const site = { homepage: url({ label: "ホームページ", max: 100 }) };
    expect(resolve(site, { homepage: "https://example.jp/求人" }).problems).toEqual([]);
    expect(resolve(site, { homepage: "https://example.jp/😀" }).problems).toEqual([
      {
        key: "homepage",
        message: "ホームページに求人票へ印字できない文字（「😀」）があります。別の文字に変えてください",
      },
    ]);
  });

  it("finds nothing to say about a complete draft", () => {
    expect(resolve(fields, complete).problems).toEqual([]);
  });

  it("drops a hidden item and everything that depends on it, and finds them again when they are shown", () => {
    const typed = { ...complete, renewal: "yes", renewalTerms: "勤務成績による" };
    const hidden = resolve(fields, typed);
    expect(hidden.isShown("renewalTerms")).toBe(false);
    expect(hidden.answers).not.toHaveProperty("renewal");
    expect(hidden.relevant).not.toHaveProperty("renewalTerms");
    const shown = resolve(fields, { ...typed, term: "fixed" });
    expect(shown.answers).toMatchObject({ renewal: "yes", renewalTerms: "勤務成績による" });
    expect(shown.relevant.renewalTerms).toBe("勤務成績による");
  });

  it("requires an item only while its condition holds", () => {
    expect(messages(complete)).not.toHaveProperty("note");
    expect(messages({ ...complete, methods: ["interview"] }).note).toBe("備考を入力してください");
  });

  it("requires the other cells of a slot as soon as one is filled", () => {
    expect(messages({ ...complete, "allowances.1.name": "役職手当" })).toEqual({
      "allowances.1.amount": "手当2の額を入力してください",
    });
  });

  it("skips empty slots and keeps the filled ones in order", () => {
    const { answers } = resolve(fields, {
      ...complete,
      "allowances.1.name": "役職手当",
      "allowances.1.amount": "5000",
    });
    expect(answers.allowances).toEqual([{ name: "役職手当", amount: 5000 }]);
  });

  it("computes from readable answers and says nothing while one is missing", () => {
    expect(resolve(fields, complete).answers.total).toBeUndefined();
    const { answers, relevant } = resolve(fields, {
      ...complete,
      base: "200000",
      "allowances.0.name": "資格",
      "allowances.0.amount": "１０，０００",
    });
    expect(answers.total).toBe(210_000);
    expect(relevant.total).toBe("210000");
  });

  it("hands in what was normalised", () => {
    expect(resolve(fields, { ...complete, hires: "３人" }).problems[0]?.key).toBe("hires");
    expect(resolve(fields, { ...complete, hires: "３" }).relevant.hires).toBe("3");
    expect(resolve(fields, { ...complete, note: "ABC" }).relevant.note).toBe("ＡＢＣ");
  });

  it.each([
    ["a number out of range", { hires: "1000" }, "hires", "採用人数は1から999までの数字で入力してください"],
    [
      "an amount with a word",
      { "allowances.0.name": "職務手当", "allowances.0.amount": "21万" },
      "allowances.0.amount",
      "額は円単位の数字だけで入力してください（例：12万円は 120000）",
    ],
    ["a word for a number", { hires: "若干名" }, "hires", "採用人数は数字だけで入力してください"],
    ["a fraction of a person", { hires: "1.5" }, "hires", "採用人数は小数点のない数字で入力してください"],
    [
      "a text that is too long",
      { note: "あいうえおか" },
      "note",
      "備考は全角5文字以内で入力してください（現在6文字）",
    ],
    [
      "a time of day that does not exist",
      { "hours.0.start": "25:00" },
      "hours.0.start",
      "始業時刻は00:00から23:59までの時刻を入力してください",
    ],
    [
      "a character the ticket cannot print",
      { note: "😀" },
      "note",
      "備考に求人票へ印字できない文字（「😀」）があります。別の文字に変えてください",
    ],
    [
      "a text with more rows than its grid",
      { term: "fixed", renewal: "yes", renewalTerms: "一\n二\n三" },
      "renewalTerms",
      "契約更新の条件は30文字×2行に収まるように短くしてください（現在3行）",
    ],
  ])("refuses %s at its item", (_, typed, key, message) => {
    expect(messages({ ...complete, ...typed } as Record<string, string | string[]>)[key]).toBe(message);
  });

  it("accepts both ends of a range and of a length", () => {
    for (const hires of ["1", "999"]) expect(messages({ ...complete, hires })).toEqual({});
    expect(messages({ ...complete, note: "あいうえお" })).toEqual({});
  });

  it("answers conditions about items of other screens from what is given", () => {
    const other = {
      wage: yen({
        label: "賃金",
        min: 1,
        max: 9,
        required: when("面接", (a) => a.is("methods", "interview")),
      }),
    };
    expect(resolve(other, {}, { methods: ["interview"] }).problems).toHaveLength(1);
    expect(resolve(other, {}, {}).problems).toHaveLength(0);
  });

  it("says so when conditions run in a circle", () => {
    const circle = {
      a: yesNo({ label: "甲", shownWhen: when("乙", (x) => x.is("b", "yes")) }),
      b: yesNo({ label: "乙", shownWhen: when("甲", (x) => x.is("a", "yes")) }),
    };
    expect(() => resolve(circle, { a: "yes", b: "yes" })).toThrow(/depends on itself/);
  });
});
