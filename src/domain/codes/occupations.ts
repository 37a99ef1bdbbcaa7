import {
  OCCUPATION_MAJOR_ROWS,
  OCCUPATION_MIDDLE_ROWS,
  OCCUPATION_UNCERTAIN_WORDING,
} from "./data/occupations";
import { occupationKeywords } from "./occupation-keywords";
import { matcher } from "./search";

/** A middle class of 厚生労働省編職業分類（令和4年改定） with its major class. */
export interface OccupationMiddle {
  /** Three digits, 001–099. */
  readonly code: string;
  readonly name: string;
  /** Two digits, 01–15. */
  readonly majorCode: string;
  readonly majorName: string;
  /** The wording of the name is not confirmed; the code is. */
  readonly nameUncertain: boolean;
}

const majorNames = new Map(OCCUPATION_MAJOR_ROWS);

/** The 99 middle classes. */
export const OCCUPATION_MIDDLES: readonly OccupationMiddle[] = OCCUPATION_MIDDLE_ROWS.map(
  ([code, majorCode, name]) => ({
    code,
    name,
    majorCode,
    majorName: majorNames.get(majorCode) ?? "",
    nameUncertain: OCCUPATION_UNCERTAIN_WORDING.includes(code),
  }),
);

const byCode = new Map(OCCUPATION_MIDDLES.map((middle) => [middle.code, middle]));

/** The middle class of `009` or of a minor code `009-01`, or null. */
export function findOccupationMiddle(code: string): OccupationMiddle | null {
  return /^\d{3}(-\d{2})?$/.test(code) ? (byCode.get(code.slice(0, 3)) ?? null) : null;
}

/**
 * Whether this is a 小分類 code `NNN-NN` under a known middle class. The list of minor classes is not held here,
 * so `009-77` passes although it may not exist; 00 never does.
 */
export function isOccupationCode(code: string): boolean {
  return /^\d{3}-\d{2}$/.test(code) && !code.endsWith("-00") && byCode.has(code.slice(0, 3));
}

/**
 * Middle classes by code, words of their own or their major class's name, or an everyday word such as
 * トラック or ヘルパー. Matches of the own name come first; hiragana and katakana are the same.
 */
export function searchOccupations(query: string): OccupationMiddle[] {
  const matches = matcher(query);
  const rank = (middle: OccupationMiddle): number => {
    if (matches(`${middle.code}${middle.name}`)) return 0;
    if (occupationKeywords(middle.code).some(matches)) return 1;
    return matches(middle.majorName) ? 2 : 3;
  };
  return OCCUPATION_MIDDLES.map((middle) => ({ middle, rank: rank(middle) }))
    .filter((candidate) => candidate.rank < 3)
    .sort((a, b) => a.rank - b.rank)
    .map((candidate) => candidate.middle);
}
