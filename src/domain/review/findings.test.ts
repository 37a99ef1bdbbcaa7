import { describe, expect, it } from "vitest";
import { resolve } from "@/domain/catalogue/resolve";
import type { Finding, Severity } from "@/domain/catalogue/rule";
import type { JudgedDraft } from "@/domain/draft/judge-draft";
import { type ReviewFinding, reviewFindings, stopsRegistration } from "./findings";

const finding = (ruleId: string, severity: Severity, message = `${ruleId}の文`): Finding => ({
  ruleId,
  law: "法",
  severity,
  fields: ["jobTitle"],
  message,
});

function judged(part: Partial<JudgedDraft>): JudgedDraft {
  const resolution = resolve({}, {});
  return {
    problems: [],
    errors: [],
    warnings: [],
    allWarnings: [],
    toAccept: [],
    staff: [],
    resolution,
    ...part,
  };
}

const brief = ({ ruleId, severity, accepted, since }: ReviewFinding) =>
  `${ruleId} ${severity} ${since}${accepted ? " accepted" : ""}`;

describe("the findings of a case", () => {
  it("mark what the employer accepted, and what nobody has accepted yet", () => {
    const old = finding("WAGE-06", "warning");
    const fresh = finding("WAGE-02", "warning");
    const found = reviewFindings("posting", [old], judged({ allWarnings: [old, fresh], warnings: [fresh] }));
    expect(found.map(brief)).toEqual(["WAGE-02 warning new", "WAGE-06 warning standing accepted"]);
  });

  it("put what is red today first, and let only that stop the registration", () => {
    const red = finding("WAGE-01", "error");
    const orange = finding("WAGE-06", "warning");
    const staff = finding("AGE-05", "staff");
    const found = reviewFindings(
      "posting",
      [orange, staff],
      judged({
        problems: [{ key: "workTimes.0.start", message: "始業時刻を入力してください" }],
        errors: [red],
        allWarnings: [orange],
        staff: [staff],
      }),
    );
    expect(found.map(brief)).toEqual([
      "null error new",
      "WAGE-01 error new",
      "WAGE-06 warning standing accepted",
      "AGE-05 staff standing",
    ]);
    expect(found[0]?.fields).toEqual(["workTimes"]);
    expect(found.map(stopsRegistration)).toEqual([true, true, false, false]);
  });

  it("keep what was said at hand-in but no longer holds, and ask again when the words changed", () => {
    const then = finding("WAGE-02", "warning", "1,125円を下回ります");
    const now = finding("WAGE-02", "warning", "1,200円を下回ります");
    const found = reviewFindings("posting", [then], judged({ allWarnings: [now], warnings: [now] }));
    expect(found.map(brief)).toEqual(["WAGE-02 warning new", "WAGE-02 warning gone accepted"]);
    expect(found.some(stopsRegistration)).toBe(false);
  });
});
