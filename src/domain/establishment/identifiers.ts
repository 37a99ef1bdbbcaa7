import { refused, type Result } from "@/lib/result";

function halfWidth(typed: string): string {
  return typed.normalize("NFKC").trim();
}

/** Hyphens, whatever their make, and spaces around them. */
const HYPHEN = /\s*[-‐‑‒–—―−ー]\s*/g;

/**
 * Check digit of a 法人番号 from its lower twelve digits: 9 − (Σ P×Q mod 9), where P counts from the last digit
 * and Q is 1 at odd and 2 at even places (法人番号の指定等に関する省令2条). Throws `RangeError` on other input.
 */
export function corporateNumberCheckDigit(lowerTwelve: string): number {
  if (!/^\d{12}$/.test(lowerTwelve)) throw new RangeError("twelve digits are needed");
  const sum = [...lowerTwelve]
    .reverse()
    .reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 2), 0);
  return 9 - (sum % 9);
}

/** Why a 法人番号 is refused: not thirteen digits, or a digit was mistyped. */
export type CorporateNumberProblem = "LENGTH" | "CHECK_DIGIT";

/** Reads a 法人番号 as typed (full-width, spaces and hyphens allowed); the value is thirteen half-width digits. */
export function parseCorporateNumber(typed: string): Result<string, CorporateNumberProblem> {
  const digits = halfWidth(typed).replace(HYPHEN, "").replace(/\s/g, "");
  if (!/^\d{13}$/.test(digits)) return refused("LENGTH");
  return Number(digits[0]) === corporateNumberCheckDigit(digits.slice(1))
    ? { ok: true, value: digits }
    : refused("CHECK_DIGIT");
}

/** Whether this is a 法人番号: thirteen half-width digits with the right check digit. */
export function isCorporateNumber(value: string): boolean {
  return /^\d{13}$/.test(value) && parseCorporateNumber(value).ok;
}

const ESTABLISHMENT_NUMBER = /^\d{4}-\d{6}-\d$/;

/** Whether this is a 事業所番号 as it is stored: `0904-000000-0`. */
export function isEstablishmentNumber(value: string): boolean {
  return ESTABLISHMENT_NUMBER.test(value);
}

/**
 * Reads a 事業所番号 as typed, `0904-1-0` or eleven digits, and pads the middle part to six digits.
 * Null when it cannot be one. There is no public check formula, so nothing else is tested.
 */
export function parseEstablishmentNumber(typed: string): string | null {
  const text = halfWidth(typed).replace(HYPHEN, "-").replace(/\s+/g, "");
  const match = /^(\d{4})-(\d{1,6})-(\d)$/.exec(text) ?? /^(\d{4})(\d{6})(\d)$/.exec(text);
  return match ? `${match[1]}-${(match[2] ?? "").padStart(6, "0")}-${match[3]}` : null;
}

/**
 * A new 事業所番号 for an establishment without 雇用保険適用事業所番号: code of the accepting office (4 digits),
 * serial (1–999999), and 0 as last digit. The official rule of the last digit is not public, and a number given
 * here may exist elsewhere: the database decides, the caller takes the next serial.
 */
export function issueEstablishmentNumber(officeCode: string, serial: number): string {
  if (!/^\d{4}$/.test(officeCode)) throw new RangeError(`not an office code: ${officeCode}`);
  if (!Number.isInteger(serial) || serial < 1 || serial > 999_999)
    throw new RangeError(`not a serial: ${serial}`);
  return `${officeCode}-${String(serial).padStart(6, "0")}-0`;
}
