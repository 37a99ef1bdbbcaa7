import { PREFECTURE_ROWS } from "./data/prefectures";

/** A prefecture by its two-digit JIS X 0401 code. */
export interface Prefecture {
  readonly code: string;
  readonly name: string;
  /** Full-width katakana. */
  readonly kana: string;
}

/** All 47 prefectures in the order of their codes. */
export const PREFECTURES: readonly Prefecture[] = PREFECTURE_ROWS.map(([code, name, kana]) => ({
  code,
  name,
  kana,
}));

const byCode = new Map(PREFECTURES.map((prefecture) => [prefecture.code, prefecture]));

/** The prefecture with this code, or null. */
export function findPrefecture(code: string): Prefecture | null {
  return byCode.get(code) ?? null;
}

/** The prefecture an address begins with, or null when it names none. */
export function prefectureOfAddress(address: string): Prefecture | null {
  const text = address.trimStart();
  return PREFECTURES.find((prefecture) => text.startsWith(prefecture.name)) ?? null;
}
