import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PASSWORD_SENTENCES, passwordIssue } from "./password-policy";
import { commonPasswords } from "./password-policy-common";

const EMAIL = "taro2026@example.jp";

describe("passwords", () => {
  it("need eight to 64 characters", () => {
    expect(passwordIssue("", EMAIL)).toBe("EMPTY");
    expect(passwordIssue("kx7pq2z", EMAIL)).toBe("TOO_SHORT");
    expect(passwordIssue("kx7pq2zr", EMAIL)).toBeNull();
    expect(passwordIssue(`k7${"x".repeat(62)}`, EMAIL)).toBeNull();
    expect(passwordIssue(`k7${"x".repeat(63)}`, EMAIL)).toBe("TOO_LONG");
  });

  it("need a letter and a digit", () => {
    expect(passwordIssue("kxwpqczr", EMAIL)).toBe("NO_DIGIT");
    expect(passwordIssue("48201759", EMAIL)).toBe("NO_LETTER");
    expect(passwordIssue("4820-1759", EMAIL)).toBe("NO_LETTER");
    expect(passwordIssue("kx!7pq@2zr", EMAIL)).toBeNull();
  });

  it("are half-width without spaces", () => {
    expect(passwordIssue("ｋｘ７ｐｑ２ｚｒ", EMAIL)).toBe("NOT_ASCII");
    expect(passwordIssue("kx7 pq2zr", EMAIL)).toBe("NOT_ASCII");
    expect(passwordIssue("ぱすわーど1234", EMAIL)).toBe("NOT_ASCII");
  });

  it("are not the address or its local part", () => {
    expect(passwordIssue("taro2026@example.jp", EMAIL)).toBe("SAME_AS_ADDRESS");
    expect(passwordIssue("Taro2026", EMAIL)).toBe("SAME_AS_ADDRESS");
    expect(passwordIssue("taro2026x", EMAIL)).toBeNull();
  });

  it("are not among the common ones, in small letters or capitals", () => {
    for (const common of ["password1", "qwerty123", "1qaz2wsx", "Sakura123", "PASSWORD2026"])
      expect(passwordIssue(common, EMAIL)).toBe("TOO_COMMON");
  });

  it("each refusal has its own sentence", () => {
    const sentences = Object.values(PASSWORD_SENTENCES);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it("of letters and digits in random order are accepted", () => {
    const random = fc.string({ unit: fc.constantFrom(..."bdfhjkmnpqrtvwxyz"), minLength: 9, maxLength: 40 });
    fc.assert(
      fc.property(
        random,
        fc.integer({ min: 0, max: 9 }),
        (text, digit) => passwordIssue(`${digit}${text}`, EMAIL) === null,
      ),
    );
  });
});

describe("the list of common passwords", () => {
  it("has at least 300 entries that only the list refuses", () => {
    expect(commonPasswords().size).toBeGreaterThanOrEqual(300);
    for (const common of commonPasswords()) expect(passwordIssue(common, EMAIL)).toBe("TOO_COMMON");
  });
});
