import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  corporateNumberCheckDigit,
  isCorporateNumber,
  isEstablishmentNumber,
  issueEstablishmentNumber,
  parseCorporateNumber,
  parseEstablishmentNumber,
} from "./identifiers";

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((list) => list.join(""));

describe("corporate numbers", () => {
  it("accepts numbers of real corporations", () => {
    for (const real of ["7000012050002", "8000012100004", "6000012070001"])
      expect(isCorporateNumber(real)).toBe(true);
  });

  it("refuses the manual's sample, which would have to begin with 9", () => {
    expect(parseCorporateNumber("1234567890123")).toMatchObject({ ok: false, code: "CHECK_DIGIT" });
    expect(corporateNumberCheckDigit("234567890123")).toBe(9);
  });

  it("reads what people type", () => {
    expect(parseCorporateNumber("７０００ー０１２０－５０００２")).toMatchObject({
      ok: true,
      value: "7000012050002",
    });
    expect(parseCorporateNumber(" 7000 0120 50002 ")).toMatchObject({ ok: true });
    expect(parseCorporateNumber("700001205000")).toMatchObject({ ok: false, code: "LENGTH" });
    expect(parseCorporateNumber("")).toMatchObject({ ok: false, code: "LENGTH" });
  });

  it("has a check digit from 1 to 9 that notices any single wrong digit except 0 for 9", () => {
    const position = fc.integer({ min: 0, max: 11 });
    fc.assert(
      fc.property(digits(12), position, fc.integer({ min: 1, max: 8 }), (lower, index, shift) => {
        const check = corporateNumberCheckDigit(lower);
        expect(check >= 1 && check <= 9).toBe(true);
        const old = Number(lower[index]);
        const wrong = (old + shift) % 10;
        // The sum is taken modulo 9, so 0 and 9 count the same.
        if (Math.abs(old - wrong) === 9) return;
        const typo = `${check}${lower.slice(0, index)}${wrong}${lower.slice(index + 1)}`;
        expect(isCorporateNumber(typo)).toBe(false);
      }),
    );
  });
});

describe("establishment numbers", () => {
  it("pads the middle part and understands what people type", () => {
    expect(parseEstablishmentNumber("0904-000000-0")).toBe("0904-000000-0");
    expect(parseEstablishmentNumber("0904-1-0")).toBe("0904-000001-0");
    expect(parseEstablishmentNumber("０９０４ー１２３ー４")).toBe("0904-000123-4");
    expect(parseEstablishmentNumber("1301 - 999999 - 9")).toBe("1301-999999-9");
    expect(parseEstablishmentNumber("13019999999")).toBe("1301-999999-9");
  });

  it("refuses other shapes", () => {
    for (const bad of [
      "",
      "904-1-0",
      "0904-1234567-0",
      "0904-123456-",
      "0904-123456-12",
      "0904--0",
      "0904123456",
    ])
      expect(parseEstablishmentNumber(bad)).toBeNull();
    expect(isEstablishmentNumber("0904-1-0")).toBe(false);
  });

  it("are issued under the office's code", () => {
    expect(issueEstablishmentNumber("0904", 42)).toBe("0904-000042-0");
    expect(isEstablishmentNumber(issueEstablishmentNumber("0904", 999_999))).toBe(true);
    expect(() => issueEstablishmentNumber("904", 1)).toThrow(RangeError);
    expect(() => issueEstablishmentNumber("0904", 0)).toThrow(RangeError);
    expect(() => issueEstablishmentNumber("0904", 1_000_000)).toThrow(RangeError);
  });
});
