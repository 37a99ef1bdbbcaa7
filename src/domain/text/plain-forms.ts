import { isOrdinary, isSupported } from "./characters";

/** Plain forms that compatibility normalisation does not give, or gives badly. */
const TABLE: Readonly<Record<string, string>> = {
  "№": "No.", "☎": "TEL", "☏": "TEL", "©": "(C)", "®": "(R)", "℗": "(P)",
  "•": "・", "·": "・", "∙": "・", "⋅": "・", "⋯": "…", "—": "―", "∼": "〜", "～": "〜", "˜": "〜",
  "‖": "∥", "≤": "≦", "≥": "≧", "✕": "×", "✖": "×", "➡": "→", "➔": "→", "⇨": "→",
  "‐": "-", "‑": "-", "‒": "-", "–": "-", "−": "-", "⁃": "-", "﹣": "-", "﹘": "-",
  "«": "《", "»": "》", "〝": "“", "〟": "”", "„": "“", "‟": "“", "‚": "‘", "‛": "‘",
  "¥": "￥", "¢": "￠", "£": "￡", "¬": "￢", "¯": "￣", "‾": "￣", "¦": "￤",
  "ゔ": "ヴ", "゠": "＝", "㏍": "K.K.", "⓪": "(0)", "⓿": "(0)", "🄋": "(0)",
}; // biome-ignore format: a table

/** Code point ranges whose compatibility decomposition is the plain form. */
const DECOMPOSED: readonly (readonly [number, number])[] = [
  [0xaa, 0xaa], [0xb2, 0xb3], [0xb5, 0xb5], [0xb9, 0xba], [0xbc, 0xbe], // ª ² ³ µ ¹ º ¼ ½ ¾
  [0x203c, 0x203c], [0x2047, 0x2049], [0x2070, 0x209c], // ‼ ⁇ ⁈ ⁉, superscripts and subscripts
  [0x2100, 0x214f], [0x2150, 0x218b], // ℡ ™ ℓ, fractions and roman numerals
  [0x2460, 0x24ff], [0x2f00, 0x2fdf], [0x2e80, 0x2eff], [0x3036, 0x303a], [0x309f, 0x309f], [0x30ff, 0x30ff],
  [0x3200, 0x32ff], [0x3300, 0x33ff], // ① ㈱ ㊤ ㋿ ㌔ ㎡ ㍿
  [0xf900, 0xfaff], [0xfb00, 0xfb06], [0xffe8, 0xffee], // compatibility kanji, ligatures, half-width symbols
  [0x1d400, 0x1d7ff], [0x1f100, 0x1f12b], [0x1f130, 0x1f149], // bold, script, boxed letters
]; // biome-ignore format: a table

/** Ranges of characters drawn inside a circle: their plain form stands in brackets. */
const CIRCLED: readonly (readonly [number, number])[] = [
  [0x2460, 0x2473], [0x24b6, 0x24e9], [0x3251, 0x325f], [0x3280, 0x32b0], [0x32b1, 0x32bf], [0x32d0, 0x32fe],
]; // biome-ignore format: a table

/** Numbers in circles that have no decomposition: first code point, first number, count. */
const CIRCLED_NUMBERS: readonly (readonly [number, number, number])[] = [
  [0x24eb, 11, 10], [0x24f5, 1, 10], [0x2776, 1, 10], [0x2780, 1, 10], [0x278a, 1, 10],
]; // biome-ignore format: a table

const within = (code: number, ranges: readonly (readonly [number, number])[]) =>
  ranges.some(([from, to]) => from <= code && code <= to);

/**
 * Plain form of a platform-dependent character (㈱ → `(株)`, ① → `(1)`, ℡ → `TEL`), still half-width where it
 * contains letters; null for a character that stays as it is.
 */
export function plainForm(character: string): string | null {
  const listed = TABLE[character];
  if (listed !== undefined) return listed;
  if (isOrdinary(character)) return null;
  const code = character.codePointAt(0) ?? 0;
  const numbered = CIRCLED_NUMBERS.find(([from, , count]) => from <= code && code < from + count);
  if (numbered) return `(${code - numbered[0] + numbered[1]})`;
  if (!within(code, DECOMPOSED) || isSupported(character)) return null;
  const decomposed = character
    .normalize("NFKC")
    .replaceAll("\u2044", "/")
    .replaceAll("∕", "/")
    .replaceAll("−", "-");
  if (decomposed === character) return null;
  return within(code, CIRCLED) ? `(${decomposed})` : decomposed;
}
