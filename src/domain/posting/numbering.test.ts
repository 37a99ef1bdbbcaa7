import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  formatReceiptNumber,
  isPostingNumber,
  issuePostingNumber,
  newReceiptNumber,
  officeCodeOfPosting,
  parsePostingNumber,
  parseReceiptNumber,
  RECEIPT_ALPHABET,
} from "./numbering";

describe("posting numbers", () => {
  it("are made like the ones seen on published postings", () => {
    // 20010-14180061 and 09040-00123461 are of 2026, 05050-03686541 is of 2024
    expect(issuePostingNumber("2001", "2026-11-20", 141_800)).toBe("20010-14180061");
    expect(issuePostingNumber("0505", "2024-06-03", 36_865)).toBe("05050-03686541");
    expect(issuePostingNumber("0904", "2026-11-20", 1_234)).toBe("09040-00123461");
  });

  it("need an office code and a serial of six digits", () => {
    expect(() => issuePostingNumber("904", "2026-11-20", 1)).toThrow(RangeError);
    expect(() => issuePostingNumber("0904", "2026-11-20", 0)).toThrow(RangeError);
    expect(() => issuePostingNumber("0904", "2026-11-20", 1_000_000)).toThrow(RangeError);
  });

  it("are read however they are typed, the second part padded", () => {
    expect(parsePostingNumber("09040-00123461")).toBe("09040-00123461");
    expect(parsePostingNumber("09040-123461")).toBe("09040-00123461");
    expect(parsePostingNumber("０９０４０－００１２３４６１")).toBe("09040-00123461");
    expect(parsePostingNumber(" 0904000123461 ")).toBe("09040-00123461");
    for (const bad of ["", "0904-00123461", "09040-", "09040-123456789", "090400012346", "abcde-1"])
      expect(parsePostingNumber(bad)).toBeNull();
  });

  it("differ between serials and lead back to their office", () => {
    const serial = fc.integer({ min: 1, max: 999_999 });
    fc.assert(
      fc.property(serial, serial, (one, other) => {
        const number = issuePostingNumber("0904", "2026-11-20", one);
        expect(isPostingNumber(number)).toBe(true);
        expect(parsePostingNumber(number)).toBe(number);
        expect(officeCodeOfPosting(number)).toBe("0904");
        expect(number === issuePostingNumber("0904", "2026-11-20", other)).toBe(one === other);
      }),
    );
    expect(() => officeCodeOfPosting("09040")).toThrow(RangeError);
  });
});

const receipt = fc.uint8Array({ minLength: 16, maxLength: 16 }).map(newReceiptNumber);
const place = fc.integer({ min: 0, max: 9 });

describe("receipt numbers", () => {
  it("have ten characters and are read back however they are typed", () => {
    fc.assert(
      fc.property(receipt, (number) => {
        expect(number).toHaveLength(10);
        expect(parseReceiptNumber(formatReceiptNumber(number).toLowerCase())).toBe(number);
      }),
    );
    const sample = newReceiptNumber(new Uint8Array(16).fill(7));
    const fullWidth = [...formatReceiptNumber(sample)]
      .map((c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))
      .join("");
    expect(parseReceiptNumber(`　${fullWidth} `)).toBe(sample);
  });

  it("notice one wrong character", () => {
    const other = fc.integer({ min: 1, max: RECEIPT_ALPHABET.length - 1 });
    fc.assert(
      fc.property(receipt, place, other, (number, index, shift) => {
        const old = RECEIPT_ALPHABET.indexOf(number.charAt(index));
        const wrong = RECEIPT_ALPHABET.charAt((old + shift) % RECEIPT_ALPHABET.length);
        expect(parseReceiptNumber(number.slice(0, index) + wrong + number.slice(index + 1))).toBeNull();
      }),
    );
  });

  it("notice two characters that changed places", () => {
    fc.assert(
      fc.property(receipt, place, place, (number, one, two) => {
        const characters = [...number];
        const [first = "", second = ""] = [characters[one], characters[two]];
        characters[one] = second;
        characters[two] = first;
        const swapped = characters.join("");
        if (swapped !== number) expect(parseReceiptNumber(swapped)).toBeNull();
      }),
    );
  });

  it("take a typed O for the zero it must be", () => {
    const zero = newReceiptNumber(new Uint8Array(16));
    expect(zero).toBe("0000000000");
    expect(parseReceiptNumber("ooo-ooo-oooo")).toBe(zero);
  });

  it("refuse anything else", () => {
    for (const bad of ["", "234", "1123456789", "ABCDEFGHIJ", "２３４あ"])
      expect(parseReceiptNumber(bad)).toBeNull();
  });
});
