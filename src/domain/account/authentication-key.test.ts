import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  AUTHENTICATION_KEY_ALPHABET,
  AUTHENTICATION_KEY_LENGTH,
  formatAuthenticationKey,
  generateAuthenticationKey,
  normaliseAuthenticationKey,
} from "./authentication-key";

const key = fc.uint8Array({ minLength: 16, maxLength: 32 }).map(generateAuthenticationKey);

describe("authentication keys", () => {
  it("are worth at least 40 bits", () => {
    expect(Math.log2(AUTHENTICATION_KEY_ALPHABET.length) * AUTHENTICATION_KEY_LENGTH).toBeGreaterThan(40);
    expect(new Set(AUTHENTICATION_KEY_ALPHABET).size).toBe(AUTHENTICATION_KEY_ALPHABET.length);
  });

  it("contain no character that is mistaken for another", () => {
    for (const ambiguous of "0O1ILBSZU") expect(AUTHENTICATION_KEY_ALPHABET).not.toContain(ambiguous);
  });

  it("need enough random bytes and depend on all of them", () => {
    expect(() => generateAuthenticationKey(new Uint8Array(15))).toThrow(RangeError);
    const keys = Array.from({ length: 16 }, (_, index) => {
      const bytes = new Uint8Array(16);
      bytes[index] = 1;
      return generateAuthenticationKey(bytes);
    });
    expect(new Set(keys).size).toBe(16);
  });

  it("are read back however a person types them", () => {
    expect(normaliseAuthenticationKey("acdef-23456")).toBe("ACDEF23456");
    expect(normaliseAuthenticationKey("　ＡＣＤＥＦ－２３４５６ ")).toBe("ACDEF23456");
    expect(normaliseAuthenticationKey("acdefー23456")).toBe("ACDEF23456");
    expect(normaliseAuthenticationKey("ACDEB-S3Z56")).toBe("ACDE853256");
    fc.assert(
      fc.property(key, (value) => {
        expect(normaliseAuthenticationKey(formatAuthenticationKey(value).toLowerCase())).toBe(value);
      }),
    );
  });

  it("are refused when they cannot be one", () => {
    for (const bad of ["", "ACDEF2345", "ACDEF234567", "ACDEF2345O", "ACDEF2345い", "ACDEF/2345"])
      expect(normaliseAuthenticationKey(bad)).toBeNull();
  });
});
