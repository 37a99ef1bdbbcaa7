import { INDUSTRY_MAJOR_ROWS, INDUSTRY_MIDDLE_ROWS } from "./data/industries";
import { matcher } from "./search";

/** A middle class of 日本標準産業分類 with its major class. */
export interface IndustryClass {
  /** Two digits. */
  readonly code: string;
  readonly name: string;
  /** One letter, A–T. */
  readonly majorCode: string;
  readonly majorName: string;
}

const majorNames = new Map(INDUSTRY_MAJOR_ROWS);

/** The 99 middle classes in the order of their codes. */
export const INDUSTRY_CLASSES: readonly IndustryClass[] = INDUSTRY_MIDDLE_ROWS.map(
  ([code, majorCode, name]) => ({
    code,
    name,
    majorCode,
    majorName: majorNames.get(majorCode) ?? "",
  }),
);

const byCode = new Map(INDUSTRY_CLASSES.map((industry) => [industry.code, industry]));

/** The middle class of a two-digit code or of a three-digit 小分類 code, or null. */
export function findIndustryClass(code: string): IndustryClass | null {
  return /^\d{2,3}$/.test(code) ? (byCode.get(code.slice(0, 2)) ?? null) : null;
}

/** Whether this is a 小分類 code as the job ticket shows it: three digits under a known middle class. */
export function isIndustryCode(code: string): boolean {
  return /^\d{3}$/.test(code) && byCode.has(code.slice(0, 2));
}

/** Middle classes by code or by words of their own or their major class's name. */
export function searchIndustries(query: string): IndustryClass[] {
  const matches = matcher(query);
  return INDUSTRY_CLASSES.filter(
    (industry) =>
      matches(`${industry.code}${industry.name}`) || matches(`${industry.majorCode}${industry.majorName}`),
  );
}
