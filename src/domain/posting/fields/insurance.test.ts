import { describe, expect, it } from "vitest";
import type { RawAnswers } from "@/domain/catalogue/field";
import { resolve } from "@/domain/catalogue/resolve";
import { insurance } from "./insurance";

const keysToFix = (raw: RawAnswers) => resolve(insurance.fields, raw).problems.map(({ key }) => key);
const shown = (raw: RawAnswers, key: string) => resolve(insurance.fields, raw).isShown(key);

describe("conditional items of step 6", () => {
  it.each<[RawAnswers, string, boolean]>([
    [{ insurances: ["employment", "other"] }, "insuranceOther", true],
    [{ insurances: ["employment"] }, "insuranceOther", false],
    [{ retirementAllowance: "yes" }, "retirementAllowanceYears", true],
    [{ retirementAllowance: "no" }, "retirementAllowanceYears", false],
    [{ retirement: "yes" }, "retirementAge", true],
    [{ retirement: "no" }, "retirementAge", false],
    [{ reemployment: "yes" }, "reemploymentMaxAge", true],
    [{ reemployment: "yes", reemploymentNoMaxAge: "1" }, "reemploymentMaxAge", false],
    [{ reemployment: "no" }, "reemploymentMaxAge", false],
    [{ extension: "yes" }, "extensionMaxAge", true],
    [{ extension: "no" }, "extensionMaxAge", false],
  ])("%j asks for %s: %s", (raw, key, asked) => {
    expect(shown(raw, key)).toBe(asked);
    expect(keysToFix(raw).includes(key)).toBe(asked);
  });

  it.each<[RawAnswers, string, boolean]>([
    [{ housingSingle: "yes", housingFamily: "no" }, "housingNote", true],
    [{ housingSingle: "no", housingFamily: "yes" }, "housingNote", true],
    [{ housingSingle: "no", housingFamily: "no" }, "housingNote", false],
    [{ childcareFacility: "yes" }, "childcareFacilityNote", true],
    [{ childcareFacility: "no" }, "childcareFacilityNote", false],
  ])("%j offers %s: %s, without requiring it", (raw, key, offered) => {
    expect(shown(raw, key)).toBe(offered);
    expect(keysToFix(raw)).not.toContain(key);
  });

  it("forgets 上限なし when there is no re-employment", () => {
    const { answers } = resolve(insurance.fields, { reemployment: "no", reemploymentNoMaxAge: "1" });
    expect(answers).toEqual({ reemployment: "no" });
  });

  it("reads 0 years of service as an answer", () => {
    const raw = { retirementAllowance: "yes", retirementAllowanceYears: "0" };
    expect(resolve(insurance.fields, raw).answers.retirementAllowanceYears).toBe(0);
    expect(keysToFix(raw)).not.toContain("retirementAllowanceYears");
  });
});
