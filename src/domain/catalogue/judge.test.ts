import { describe, expect, it } from "vitest";
import { accept } from "./acceptance";
import { when } from "./condition";
import { choice, integer, option, text } from "./field";
import { judgeStep, passes, sortFindings } from "./judge";
import type { Finding, Rule } from "./rule";
import { section, step } from "./step";

const age = step(
  { number: 1, key: "age", title: "年齢", screenTitle: "年齢登録" },
  section("年齢", {
    limit: choice({
      label: "年齢制限",
      options: [option("none", "不問"), option("limited", "制限あり")],
      required: true,
    }),
    upTo: integer({
      label: "上限",
      min: 15,
      max: 99,
      shownWhen: when("制限あり", (a) => a.is("limit", "limited")),
    }),
    reason: text({
      label: "理由",
      max: 30,
      shownWhen: when("制限あり", (a) => a.is("limit", "limited")),
      required: true,
    }),
  }),
);
const retirement = step(
  { number: 2, key: "retirement", title: "定年", screenTitle: "定年登録" },
  section("定年", { retirementAge: integer({ label: "定年", min: 60, max: 99 }) }),
);
/** Both screens in one: a document is judged as a screen with everything on it. */
const everything = step(
  { number: 1, key: "all", title: "全部", screenTitle: "全部登録" },
  section("全部", { ...age.fields, ...retirement.fields }),
);

interface Answers {
  readonly limit?: string;
  readonly upTo?: number;
  readonly reason?: string;
  readonly retirementAge?: number;
}
interface Context {
  readonly youngest: number;
}

const red: Rule<Answers, Context> = {
  id: "AGE-02",
  law: "法",
  severity: "error",
  fields: ["upTo", "retirementAge"],
  check: ({ upTo, retirementAge }) =>
    upTo !== undefined && retirementAge !== undefined && upTo >= retirementAge
      ? "上限を下げてください"
      : undefined,
};
const stated: Rule<Answers, Context> = {
  id: "AGE-01",
  law: "法",
  severity: "error",
  fields: ["reason", "limit"],
  check: ({ limit, reason }) => (limit === "limited" && !reason ? "理由を書いてください" : undefined),
};
const orange: Rule<Answers, Context> = {
  id: "AGE-04",
  law: "法",
  severity: "warning",
  fields: ["upTo"],
  check: ({ upTo }, { youngest }) =>
    upTo !== undefined && upTo < youngest ? `${youngest}歳未満です。確かめてください` : undefined,
};
const counter: Rule<Answers, Context> = {
  id: "HW-01",
  law: "法",
  severity: "staff",
  fields: ["retirementAge"],
  check: ({ retirementAge }) => (retirementAge === 99 ? "窓口で確かめてください" : undefined),
};
const rules = [red, stated, orange, counter];
const context = { youngest: 30 };
const limited = { limit: "limited", reason: "定年のため" };

const ids = (findings: readonly Finding[]) => findings.map((finding) => finding.ruleId);
const judge = (raw: Record<string, string>, acceptances: Parameters<typeof accept>[0] = []) =>
  judgeStep<Answers, Context>(everything, rules, {
    raw,
    elsewhere: {},
    context,
    acceptances: accept(acceptances, { upTo: Number(raw.upTo) }),
  });

describe("judging a document", () => {
  it("passes what is complete and in order", () => {
    const judged = judge({ ...limited, upTo: "59", retirementAge: "60" });
    expect(judged).toMatchObject({ problems: [], errors: [], warnings: [], staff: [] });
    expect(passes(judged)).toBe(true);
  });

  it("does not pass with a red finding, even when everything orange was accepted", () => {
    const raw = { ...limited, upTo: "60", retirementAge: "60" };
    const judged = judge(raw);
    expect(ids(judged.errors)).toEqual(["AGE-02"]);
    expect(passes(judged)).toBe(false);
  });

  it("does not pass with a missing item alone", () => {
    const judged = judge({});
    expect(judged.problems.map((problem) => problem.key)).toEqual(["limit"]);
    expect(judged.errors).toEqual([]);
    expect(passes(judged)).toBe(false);
  });

  it("keeps red and orange apart, so that red can be shown first", () => {
    const judged = judge({ limit: "limited", upTo: "20" });
    expect(judged.problems.map((problem) => problem.key)).toEqual(["reason"]);
    expect(ids(judged.warnings)).toEqual(["AGE-04"]);
    expect(passes(judged)).toBe(false);
  });

  it("passes orange findings once they are accepted, and still names them", () => {
    const raw = { ...limited, upTo: "20" };
    const first = judge(raw);
    expect(passes(first)).toBe(false);
    const second = judge(raw, first.warnings);
    expect(second.warnings).toEqual([]);
    expect(ids(second.allWarnings)).toEqual(["AGE-04"]);
    expect(passes(second)).toBe(true);
  });

  it("shows an accepted finding again when its value changes", () => {
    const accepted = accept(judge({ ...limited, upTo: "20" }).warnings, { upTo: 20 });
    const changed = judgeStep<Answers, Context>(everything, rules, {
      raw: { ...limited, upTo: "21" },
      elsewhere: {},
      context,
      acceptances: accepted,
    });
    expect(ids(changed.warnings)).toEqual(["AGE-04"]);
  });

  it("shows an accepted finding again when the rule says something else", () => {
    const accepted = accept(judge({ ...limited, upTo: "20" }).warnings, { upTo: 20 });
    const later = judgeStep<Answers, Context>(everything, rules, {
      raw: { ...limited, upTo: "20" },
      elsewhere: {},
      context: { youngest: 31 },
      acceptances: accepted,
    });
    expect(ids(later.warnings)).toEqual(["AGE-04"]);
  });

  it("passes findings that only the counter sees", () => {
    const judged = judge({ limit: "none", retirementAge: "99" });
    expect(ids(judged.staff)).toEqual(["HW-01"]);
    expect(passes(judged)).toBe(true);
  });

  it("judges no item that is not shown, whatever was typed into it", () => {
    const judged = judge({ limit: "none", upTo: "60", reason: "", retirementAge: "60" });
    expect(passes(judged)).toBe(true);
  });

  it("judges no value that cannot be read", () => {
    const judged = judge({ ...limited, upTo: "150", retirementAge: "60" });
    expect(judged.errors).toEqual([]);
    expect(judged.problems.map((problem) => problem.key)).toEqual(["upTo"]);
  });

  it("names one cause once: a missing item speaks for the rule that misses it", () => {
    const judged = judge({ limit: "limited" });
    expect(judged.problems.map((problem) => problem.key)).toEqual(["reason"]);
    expect(judged.errors).toEqual([]);
    expect(passes(judged)).toBe(false);
  });
});

describe("judging one step", () => {
  const judgeAge = (raw: Record<string, string>, elsewhere: Record<string, unknown> = {}) =>
    judgeStep<Answers, Context>(age, rules, { raw, elsewhere, context, acceptances: [] });
  const judgeRetirement = (raw: Record<string, string>, elsewhere: Record<string, unknown> = {}) =>
    judgeStep<Answers, Context>(retirement, rules, { raw, elsewhere, context, acceptances: [] });

  it("speaks on the step of any of a rule's items", () => {
    expect(ids(judgeAge({ ...limited, upTo: "60" }, { retirementAge: 60 }).errors)).toEqual(["AGE-02"]);
    expect(ids(judgeRetirement({ retirementAge: "60" }, { upTo: 60 }).errors)).toEqual(["AGE-02"]);
  });

  it("says nothing about rules that touch no item of the step", () => {
    const judged = judgeRetirement({ retirementAge: "65" }, { limit: "limited", upTo: 20 });
    expect(judged).toMatchObject({ errors: [], warnings: [] });
  });

  it("waits while the other step is not answered", () => {
    expect(passes(judgeAge({ ...limited, upTo: "99" }))).toBe(true);
  });

  it("takes its own items from what is typed now, not from what they were", () => {
    const before = { limit: "limited", upTo: 60, retirementAge: 60 };
    expect(passes(judgeAge({ ...limited, upTo: "59" }, before))).toBe(true);
    expect(passes(judgeAge({ ...limited, upTo: "" }, before))).toBe(true);
    expect(passes(judgeAge({ limit: "none", upTo: "60" }, before))).toBe(true);
  });
});

describe("sorting findings", () => {
  const finding = (severity: Finding["severity"], fields: string[]): Finding => ({
    ruleId: severity,
    law: "法",
    severity,
    fields,
    message: "直してください",
  });

  it("leaves a red finding to the problem of its own item only", () => {
    const problems = [{ key: "a", message: "aを入力してください" }];
    const found = [finding("error", ["a", "b"]), finding("error", ["b", "a"])];
    expect(sortFindings(problems, found, {}, []).errors).toEqual([found[1]]);
  });

  it("keeps the order of the findings", () => {
    const found = [finding("error", ["b"]), finding("warning", ["a"]), finding("error", ["a"])];
    expect(sortFindings([], found, {}, []).errors).toEqual([found[0], found[2]]);
  });
});
