import { describe, expect, it } from "vitest";
import type { RawAnswers } from "@/domain/catalogue/field";
import { resolve } from "@/domain/catalogue/resolve";
import { wages } from "./wages";

const read = (raw: RawAnswers, workTimeType = "fullTime") => resolve(wages.fields, raw, { workTimeType });
const keysToFix = (raw: RawAnswers) => read(raw).problems.map(({ key }) => key);

const raised = { raise: "yes", raiseRecord: "yes" };
const bonus = { bonus: "yes", bonusRecord: "yes" };

describe("conditional items of step 4", () => {
  it.each<[RawAnswers, string, boolean]>([
    [{ wageForm: "daily" }, "wageFormAmountMin", true],
    [{ wageForm: "other" }, "wageFormAmountMax", true],
    [{ wageForm: "monthly" }, "wageFormAmountMin", false],
    [{}, "wageFormAmountMin", false],
    [{ fixedOvertime: "yes" }, "fixedOvertimeMin", true],
    [{ fixedOvertime: "yes" }, "fixedOvertimeNote", true],
    [{ fixedOvertime: "no" }, "fixedOvertimeMax", false],
    [{ fixedOvertime: "no" }, "fixedOvertimeNote", false],
    [{ commutingAllowance: "actualCapped" }, "commutingAllowanceUnit", true],
    [{ commutingAllowance: "fixed" }, "commutingAllowanceAmount", true],
    [{ commutingAllowance: "actualUncapped" }, "commutingAllowanceAmount", false],
    [{ commutingAllowance: "none" }, "commutingAllowanceUnit", false],
    [{ closingDayType: "fixedDay" }, "closingDay", true],
    [{ closingDayType: "monthEnd" }, "closingDay", false],
    [{ closingDayType: "other" }, "closingDayOther", true],
    [{ closingDayType: "fixedDay" }, "closingDayOther", false],
    [{ payDayType: "monthEnd" }, "payMonth", true],
    [{ payDayType: "fixedDay" }, "payMonth", true],
    [{ payDayType: "other" }, "payMonth", false],
    [{ payDayType: "fixedDay" }, "payDay", true],
    [{ payDayType: "monthEnd" }, "payDay", false],
    [{ payDayType: "other" }, "payDayOther", true],
    [{ payDayType: "monthEnd" }, "payDayOther", false],
    [{ raise: "yes" }, "raiseRecord", true],
    [{ raise: "no", raiseRecord: "yes" }, "raiseBasis", false],
    [raised, "raiseBasis", true],
    [{ ...raised, raiseBasis: "amount" }, "raiseAmountMin", true],
    [{ ...raised, raiseBasis: "amount" }, "raiseRateMin", false],
    [{ ...raised, raiseBasis: "rate" }, "raiseRateMax", true],
    [{ ...raised, raiseBasis: "rate" }, "raiseAmountMax", false],
    [{ ...raised, raise: "no", raiseBasis: "rate" }, "raiseRateMin", false],
    [{ bonus: "yes" }, "bonusRecord", true],
    [{ bonus: "yes", bonusRecord: "no" }, "bonusTimes", false],
    [bonus, "bonusTimes", true],
    [bonus, "bonusBasis", true],
    [{ ...bonus, bonusBasis: "months" }, "bonusMonths", true],
    [{ ...bonus, bonusBasis: "months" }, "bonusAmountMin", false],
    [{ ...bonus, bonusBasis: "amount" }, "bonusAmountMax", true],
    [{ ...bonus, bonusBasis: "amount" }, "bonusMonths", false],
    [{ ...bonus, bonus: "no", bonusBasis: "amount" }, "bonusAmountMin", false],
  ])("%j: %s is %s", (raw, key, expected) => {
    expect(read(raw).isShown(key)).toBe(expected);
    expect(read(raw).isRequired(key)).toBe(expected);
  });

  it("requires the note of another wage form, and always offers it", () => {
    expect(read({ wageForm: "other" }).isRequired("wageFormOther")).toBe(true);
    expect(read({ wageForm: "monthly" }).isRequired("wageFormOther")).toBe(false);
    expect(read({ wageForm: "monthly" }).isShown("wageFormOther")).toBe(true);
  });

  it("asks for monthly working days in full-time postings only", () => {
    expect(read({}, "fullTime").isRequired("monthlyWorkDays")).toBe(true);
    expect(read({}, "partTime").isShown("monthlyWorkDays")).toBe(false);
  });

  it("asks for all cells of an allowance that was begun", () => {
    const begun = keysToFix({ "fixedAllowances.2.name": "職務手当" });
    expect(begun).toEqual(expect.arrayContaining(["fixedAllowances.2.min", "fixedAllowances.2.max"]));
    expect(begun).not.toContain("fixedAllowances.0.name");
  });
});

describe("total wage", () => {
  const raw: RawAnswers = {
    baseWageMin: "180000",
    baseWageMax: "220000",
    "fixedAllowances.0.name": "職務手当",
    "fixedAllowances.0.min": "10000",
    "fixedAllowances.0.max": "30000",
    "fixedAllowances.3.name": "資格手当",
    "fixedAllowances.3.min": "5000",
    "fixedAllowances.3.max": "8000",
    fixedOvertimeMin: "12000",
    fixedOvertimeMax: "15000",
  };
  const totals = (changes: RawAnswers) => {
    const { answers } = read({ ...raw, ...changes });
    return [answers.wageTotalMin, answers.wageTotalMax];
  };

  it("is base wage and allowances, with fixed overtime pay when there is such a system", () => {
    expect(totals({ fixedOvertime: "no" })).toEqual([195_000, 258_000]);
    expect(totals({ fixedOvertime: "yes" })).toEqual([207_000, 273_000]);
  });

  it("is computed, whatever a draft says", () => {
    expect(totals({ wageTotalMin: "1", wageTotalMax: "1" })).toEqual([195_000, 258_000]);
  });

  it("is open while an amount is missing, and nobody is asked to type it", () => {
    expect(totals({ "fixedAllowances.3.max": "" })).toEqual([195_000, undefined]);
    expect(totals({ baseWageMin: "", baseWageMax: "" })).toEqual([undefined, undefined]);
    expect(keysToFix({})).not.toContain("wageTotalMin");
  });

  it("is handed in with the other answers", () => {
    expect(read(raw).relevant.wageTotalMin).toBe("195000");
  });
});
