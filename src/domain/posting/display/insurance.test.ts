import { describe, expect, it } from "vitest";
import {
  extensionWords,
  housingWords,
  insuranceWords,
  reemploymentWords,
  retirementAllowanceWords,
  retirementWords,
} from "./insurance";

describe("insurance and retirement in words", () => {
  it("shorten the names of insurances and name the other one", () => {
    expect(insuranceWords({ insurances: ["employment", "workersAccident", "health", "pension"] })).toBe(
      "雇用 労災 健康 厚生",
    );
    expect(insuranceWords({ insurances: ["employment", "other"], insuranceOther: "団体保険" })).toBe(
      "雇用 その他（団体保険）",
    );
  });
  it("give the years of service for the retirement allowance", () => {
    expect(retirementAllowanceWords({ retirementAllowance: "yes", retirementAllowanceYears: 3 })).toBe(
      "あり（勤続年数 3年以上）",
    );
    expect(retirementAllowanceWords({ retirementAllowance: "yes", retirementAllowanceYears: 0 })).toBe(
      "あり（勤続年数 不問）",
    );
    expect(retirementAllowanceWords({ retirementAllowance: "no" })).toBe("なし");
  });
  it("give the ages of retirement, re-employment and extension", () => {
    expect(retirementWords({ retirement: "yes", retirementAge: 60 })).toBe("あり 一律 60歳");
    expect(reemploymentWords({ reemployment: "yes", reemploymentMaxAge: 65 })).toBe("あり 上限 65歳まで");
    expect(reemploymentWords({ reemployment: "yes", reemploymentNoMaxAge: true })).toBe("あり 上限なし");
    expect(extensionWords({ extension: "yes", extensionMaxAge: 70 })).toBe("あり 上限 70歳まで");
    expect([retirementWords({}), reemploymentWords({ reemployment: "no" }), extensionWords({})]).toEqual([
      "",
      "なし",
      "",
    ]);
  });
  it("tell single from family housing", () => {
    expect(housingWords({ housingSingle: "yes", housingFamily: "no" })).toBe("単身用 あり　世帯用 なし");
    expect(housingWords({})).toBe("");
  });
});
