import { isOrdinary } from "./characters";

const COMBINING = /^\p{M}/u;
const PICTOGRAPH = /^\p{Extended_Pictographic}/u;
const SKIN_TONE = /^\p{Emoji_Modifier}/u;
const REGIONAL_INDICATOR = /^\p{Regional_Indicator}$/u;
const HALF_WIDTH_KANA = /^[\uff66-\uff9d]$/;
const HALF_WIDTH_MARK = /^[\uff9e\uff9f]/;
const TAG = /^[\u{e0020}-\u{e007f}]/u;
const JOINER = "\u200d";

/** Whether a code point belongs to the square of what stands before it. */
function continues(square: string, next: string): boolean {
  if (isOrdinary(next) && !square.endsWith(JOINER)) return false;
  if (COMBINING.test(next) || next === JOINER) return true;
  if (SKIN_TONE.test(next) || TAG.test(next) || square.endsWith(JOINER)) return PICTOGRAPH.test(square);
  if (HALF_WIDTH_MARK.test(next)) return HALF_WIDTH_KANA.test(square);
  return REGIONAL_INDICATOR.test(square) && REGIONAL_INDICATOR.test(next);
}

/**
 * Cuts text into the squares of manuscript paper: one code point each, together with combining marks, emoji
 * sequences, flags, and the dakuten of half-width katakana. Joining the squares gives the text back.
 */
export function splitSquares(text: string): string[] {
  const squares: string[] = [];
  for (const character of text) {
    const last = squares.at(-1);
    if (last !== undefined && continues(last, character)) squares[squares.length - 1] = last + character;
    else squares.push(character);
  }
  return squares;
}

/** Number of characters as 全角○文字 counts them; line breaks do not count. */
export function fullWidthLength(text: string): number {
  return splitSquares(text.replace(/[\r\n]/g, "")).length;
}
