import { normaliseCode, randomCode } from "@/domain/text/random-code";
import { dateParts, type IsoDate } from "@/lib/jst";

/** Whether this is a 求人番号 as stored and shown: `09040-00123461`. */
export function isPostingNumber(value: string): boolean {
  return /^\d{5}-\d{8}$/.test(value);
}

/**
 * A new 求人番号: office code and 0, then six digits of the office's serial in that year, the last digit of the
 * year of acceptance and 1 for 一般求人. The pattern was observed on published postings, it is not documented:
 * numbers are made this way and never judged by it. Years repeat after ten; the database keeps numbers unique.
 */
export function issuePostingNumber(officeCode: string, acceptedOn: IsoDate, serial: number): string {
  if (!/^\d{4}$/.test(officeCode)) throw new RangeError(`not an office code: ${officeCode}`);
  if (!Number.isInteger(serial) || serial < 1 || serial > 999_999)
    throw new RangeError(`not a serial: ${serial}`);
  return `${officeCode}0-${String(serial).padStart(6, "0")}${dateParts(acceptedOn).year % 10}1`;
}

/**
 * Reads a 求人番号 as typed: five digits and up to eight, or thirteen without a hyphen; the second part is padded
 * with zeros as in the public search form. Null when it cannot be one.
 */
export function parsePostingNumber(typed: string): string | null {
  const text = typed
    .normalize("NFKC")
    .replace(/[‐‑‒–—―−ー]/g, "-")
    .replace(/\s+/g, "");
  const match = /^(\d{5})-(\d{1,8})$/.exec(text) ?? /^(\d{5})(\d{8})$/.exec(text);
  return match ? `${match[1]}-${(match[2] ?? "").padStart(8, "0")}` : null;
}

/** Code of the office that accepted the posting: the first four digits. Throws `RangeError` for no number. */
export function officeCodeOfPosting(postingNumber: string): string {
  if (!isPostingNumber(postingNumber)) throw new RangeError(`not a posting number: ${postingNumber}`);
  return postingNumber.slice(0, 4);
}

/**
 * Characters of a receipt number. They look different and, read aloud in Japanese, sound different: of the rhyming
 * letters (A J K, B C D E G P T V Z, F S, M N) at most one is left, none sounds like a digit (H Q U) or looks like
 * another character (O I L; a typed O is taken for 0). Seventeen is prime, which the check character needs.
 */
export const RECEIPT_ALPHABET = "023456789ACFMRWXY";

const DATA_LENGTH = 9;
const BASE = RECEIPT_ALPHABET.length;

/** Weighted sum modulo 17 with weights 2–10: notices any wrong character and any swap of two. */
function checkCharacter(data: string): string {
  const sum = [...data].reduce(
    (total, character, index) => total + RECEIPT_ALPHABET.indexOf(character) * (index + 2),
    0,
  );
  return RECEIPT_ALPHABET.charAt(sum % BASE);
}

/**
 * A new receipt number (受付番号) of a provisional registration from at least 16 random bytes: nine characters and
 * a check character. Staff and employer use it on the telephone; it says nothing about the posting.
 */
export function newReceiptNumber(randomBytes: Uint8Array): string {
  const data = randomCode(randomBytes, RECEIPT_ALPHABET, DATA_LENGTH);
  return data + checkCharacter(data);
}

/** In groups for reading aloud: `234-56A-CFRM`. */
export function formatReceiptNumber(receiptNumber: string): string {
  return `${receiptNumber.slice(0, 3)}-${receiptNumber.slice(3, 6)}-${receiptNumber.slice(6)}`;
}

/** Reads a receipt number as typed (small letters, full-width, spaces, hyphens); null when it cannot be right. */
export function parseReceiptNumber(typed: string): string | null {
  const text = normaliseCode(typed).replaceAll("O", "0");
  const known = [...text].every((character) => RECEIPT_ALPHABET.includes(character));
  if (!known || text.length !== DATA_LENGTH + 1) return null;
  return text.endsWith(checkCharacter(text.slice(0, DATA_LENGTH))) ? text : null;
}
