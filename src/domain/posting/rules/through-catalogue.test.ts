import { describe, expect, it } from "vitest";
import { ruleContext } from "~/tests/support/rule-cases";
import type { RawAnswers } from "@/domain/catalogue/field";
import { judgeDraft } from "@/domain/draft/judge-draft";

function judge(raw: RawAnswers) {
  return judgeDraft("posting", raw, ruleContext, []);
}

const fullTime = { workTimeType: "fullTime" };
const fixedTerm = { employmentPeriodType: "fixedFourMonthsOrMore", employmentPeriodSpec: "length" };
const renewable = { ...fixedTerm, contractRenewal: "inPrinciple" };

/** What must be stated by law is required by its item already; the rule says it no second time. */
describe("what the law wants stated", () => {
  it.each<readonly [ruleId: string, item: string, raw: RawAnswers]>([
    ["AGE-01", "ageLimitReason", { ageLimit: "limited" }],
    ["AGE-01.explanation", "ageLimitExplanation", { ageLimit: "limited" }],
    ["AGE-01.range", "ageFrom", { ageLimit: "limited" }],
    ["CON-01", "dutyChangeScope", { jobDescription: "経理事務" }],
    ["CON-01.duty", "dutyChangeScopeDetail", { dutyChangeScope: "changes" }],
    ["CON-01.place", "transferPossible", { workplaceSameAsEstablishment: "same" }],
    ["CON-01.placeArea", "transferArea", { transferPossible: "yes" }],
    ["CON-01.renewal", "contractRenewal", fixedTerm],
    ["CON-01.renewalCondition", "contractRenewalCondition", { ...fixedTerm, contractRenewal: "conditional" }],
    ["CON-01.renewalLimit", "renewalLimit", renewable],
    ["CON-01.renewalLimitYears", "renewalLimitYears", { ...renewable, renewalLimit: "years" }],
    ["CON-01.renewalLimitTimes", "renewalLimitTimes", { ...renewable, renewalLimit: "times" }],
    ["SMK-01", "smokingMeasure", { workplaceSameAsEstablishment: "same" }],
    ["SMK-01.kind", "smokingMeasureKind", { smokingMeasure: "yes" }],
    ["SMK-01.note", "smokingNote", { smokingMeasure: "other" }],
    ["DIS-01", "dispatchLicenseNumber", { dispatchType: "dispatch" }],
    ["WAGE-09.months", "bonusMonths", { bonus: "yes", bonusRecord: "yes", bonusBasis: "months" }],
    ["WAGE-09.amount", "bonusAmountMin", { bonus: "yes", bonusRecord: "yes", bonusBasis: "amount" }],
  ])("%s: a missing %s is named once, by the item", (ruleId, item, raw) => {
    const judged = judge(raw);
    expect(judged.problems.map((problem) => problem.key)).toContain(item);
    expect(judged.errors.map((finding) => finding.ruleId)).not.toContain(ruleId);
  });

  it("is named by the rule when the item is there and says nothing", () => {
    const judged = judge({ transferPossible: "yes", transferArea: "未定" });
    expect(judged.problems.map((problem) => problem.key)).not.toContain("transferArea");
    expect(judged.errors.map((finding) => finding.ruleId)).toContain("CON-01.placeArea");
  });
});

describe("rules on answers as they are typed", () => {
  const errorsOf = (raw: RawAnswers) => judge(raw).errors.map((finding) => finding.ruleId);

  it("RET-01: 59 is refused by the item's own limit, 60 passes", () => {
    const problemsOf = (retirementAge: string) =>
      judge({ retirement: "yes", retirementAge })
        .problems.filter((problem) => problem.key === "retirementAge")
        .map((problem) => problem.message);
    expect(problemsOf("59")).toHaveLength(1);
    expect(problemsOf("60")).toEqual([]);
  });

  it("WAGE-01: reads full-width figures and the bands of step 5", () => {
    const wage = {
      ...fullTime,
      monthlyWorkDays: "20.0",
      "workTimes.0.start": "08:30",
      "workTimes.0.end": "17:30",
      breakMinutes: "60",
    };
    expect(errorsOf({ ...wage, baseWageMin: "１７９，９９９" })).toContain("WAGE-01");
    expect(errorsOf({ ...wage, baseWageMin: "１８０，０００" })).not.toContain("WAGE-01");
  });

  it("WAGE-04: reads the note as it is normalised for the ticket", () => {
    const note = (fixedOvertimeNote: string) => errorsOf({ fixedOvertime: "yes", fixedOvertimeNote });
    expect(note("残業の有無にかかわらず20時間分を支給し、超過分は追加で支給")).not.toContain("WAGE-04");
    expect(note("20時間分を支給")).toContain("WAGE-04");
  });

  it("what is hidden breaks no rule", () => {
    const overtime = { overtimeHours: "60", article36Special: "no" };
    expect(errorsOf({ overtime: "yes", ...overtime })).toContain("TIME-05");
    expect(errorsOf({ overtime: "no", ...overtime })).toEqual([]);
    expect(errorsOf({ ageLimit: "none", ageFrom: "50", ageTo: "40" })).toEqual([]);
  });
});
