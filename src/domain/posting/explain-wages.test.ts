import { describe, expect, it } from "vitest";
import { ruleContext } from "~/tests/support/rule-cases";
import { explainWages } from "./explain-wages";

const kumamoto = { ...ruleContext, establishment: { address: "熊本県熊本市１－１" } };
const fullTime = {
  workTimeType: "fullTime",
  monthlyWorkDays: 20,
  breakMinutes: 60,
  workTimes: [{ start: "08:30", end: "17:30" }],
};
const under = (key: string, answers: object, context = ruleContext) =>
  explainWages(answers as Readonly<Record<string, unknown>>, context).get(key);

describe("what is shown under the wage while typing", () => {
  it("is the calculation with its divisor, and the rate", () => {
    expect(under("baseWageMax", { ...fullTime, baseWageMin: 180_000 })).toBe(
      "基本給180,000円÷（20日×8時間）＝1,125円　時間額に換算すると1,125円で、栃木県の最低賃金1,125円（2026年10月1日から）以上です",
    );
  });

  it("is what is missing, to the yen", () => {
    expect(under("baseWageMax", { ...fullTime, baseWageMin: 179_999 })).toMatch(
      /を下回ります（月額であと1円必要です）$/,
    );
  });

  it("is the rate that is about to come, reached or not", () => {
    const wage = (baseWageMin: number) => under("baseWageMax", { ...fullTime, baseWageMin }, kumamoto);
    expect(wage(174_720)).toMatch(
      /以上です。熊本県の最低賃金は、2026年12月1日から1,092円に上がりますが、その額以上です$/,
    );
    expect(wage(174_719)).toMatch(/に上がりますが、その額を下回ります（月額であと1円必要です）$/);
  });

  it("is nothing while something is missing", () => {
    expect(under("baseWageMax", { workTimeType: "fullTime", baseWageMin: 180_000 })).toBeUndefined();
  });

  it.each([
    ["daily", 9_000, "約180,000円"],
    ["hourly", 1_125, "約180,000円"],
    ["annual", 2_160_000, "約180,000円"],
  ])("is the monthly conversion of a %s wage", (wageForm, wageFormAmountMin, words) => {
    expect(under("wageFormAmountMax", { ...fullTime, wageForm, wageFormAmountMin })).toContain(words);
  });

  it("is no conversion of a monthly wage or of another form", () => {
    for (const wageForm of ["monthly", "other"])
      expect(under("wageFormAmountMax", { ...fullTime, wageForm, wageFormAmountMin: 1 })).toBeUndefined();
  });

  it("is the usual number of working days", () => {
    expect(under("monthlyWorkDays", { annualHolidays: 120 })).toBe(
      "年間休日数120日から計算すると、20.4日です",
    );
  });
});
