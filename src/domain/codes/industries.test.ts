import { describe, expect, it } from "vitest";
import { findIndustryClass, INDUSTRY_CLASSES, isIndustryCode, searchIndustries } from "./industries";

describe("industries", () => {
  it("has 99 middle classes under 20 major ones", () => {
    expect(INDUSTRY_CLASSES).toHaveLength(99);
    expect(new Set(INDUSTRY_CLASSES.map((industry) => industry.majorCode)).size).toBe(20);
    expect(INDUSTRY_CLASSES.every((industry) => industry.majorName !== "")).toBe(true);
  });

  it("knows two-digit classes and three-digit codes", () => {
    expect(findIndustryClass("24")?.name).toBe("金属製品製造業");
    expect(findIndustryClass("244")?.code).toBe("24");
    expect(findIndustryClass("00")).toBeNull();
    expect(isIndustryCode("244")).toBe(true);
    expect(isIndustryCode("24")).toBe(false);
    expect(isIndustryCode("000")).toBe(false);
    expect(searchIndustries("飲食店").map((industry) => industry.code)).toContain("76");
  });
});
