import { describe, expect, it } from "vitest";
import { formatCapital, formatNumber, formatYen } from "./yen";

describe("amounts", () => {
  it("puts separators and the unit", () => {
    expect(formatYen(0)).toBe("0円");
    expect(formatYen(999)).toBe("999円");
    expect(formatYen(1_125)).toBe("1,125円");
    expect(formatYen(210_000)).toBe("210,000円");
    expect(formatYen(-1_500)).toBe("-1,500円");
    expect(formatNumber(99_999_999)).toBe("99,999,999");
  });

  it("refuses fractions and overflow", () => {
    expect(() => formatYen(0.5)).toThrow(RangeError);
    expect(() => formatYen(Number.NaN)).toThrow(RangeError);
    expect(() => formatCapital(-1)).toThrow(RangeError);
  });
});

describe("capital", () => {
  it("counts in 万, 億 and 兆", () => {
    expect(formatCapital(10_000_000)).toBe("1,000万円");
    expect(formatCapital(120_000_000)).toBe("1億2,000万円");
    expect(formatCapital(100_000_000)).toBe("1億円");
    expect(formatCapital(12_345_678)).toBe("1,234万5,678円");
    expect(formatCapital(999_999_999_999)).toBe("9,999億9,999万9,999円");
    expect(formatCapital(2_000_000_000_000)).toBe("2兆円");
    expect(formatCapital(100_000_001)).toBe("1億1円");
    expect(formatCapital(5_000)).toBe("5,000円");
    expect(formatCapital(0)).toBe("0円");
  });
});
