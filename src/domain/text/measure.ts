import { unbreakableBefore } from "./line-breaking";
import { splitSquares } from "./width";

/**
 * Text of mixed widths, as it stands on paper: full-width forms are one em wide, half-width forms half of it (the
 * papers are set in a typeface that keeps to this). For values that have no grid of their own.
 */

/** What takes half a square: ASCII and half-width katakana. */
const HALF = /^[ -~｡-ﾟ]/;

/** Part of something that is read as one word: a number, a telephone number, an address of the web. */
const WORD = /^[!-~]$/;

/** Width of one square in em. */
export function emOf(square: string): number {
  return HALF.test(square) ? 0.5 : 1;
}

/** Width of a line in em. */
export function widthInEm(text: string): number {
  return splitSquares(text).reduce((sum, square) => sum + emOf(square), 0);
}

/** Behind these a value falls into parts: 「月平均 10時間」, 「面接，書類選考」, 「4月1日〜3月31日」. */
const PART_END = /^[ 　，〜]/;
/** And before this: 「5,000円（前年度実績）」. */
const PART_BEGIN = "（";

/** A row that ends with a part of the value may be so much shorter. */
const SHORTEST_SHARE = 0.6;

/** For each square, whether it continues a word of half-width letters that would fit a row of its own. */
function insideWord(squares: readonly string[], width: number): boolean[] {
  const inside = squares.map(() => false);
  for (let start = 0; start < squares.length; ) {
    let end = start;
    while (end < squares.length && WORD.test(squares[end] ?? "")) end += 1;
    if ((end - start) / 2 <= width) for (let index = start + 1; index < end; index++) inside[index] = true;
    start = Math.max(end, start + 1);
  }
  return inside;
}

/**
 * Breaks one line into rows at most `width` em wide, with 禁則 and without cutting numbers from their units or
 * half-width words. Nothing is lost, nothing is added: joined, the rows are the line. At least one row.
 * @param width in em, at least 1
 */
export function wrapToWidth(line: string, width: number): string[] {
  if (!(width >= 1)) throw new RangeError(`not a width: ${width}`);
  if (widthInEm(line) <= width) return [line];
  const squares = splitSquares(line);
  const { soft, number } = unbreakableBefore(squares, Math.floor(width));
  const word = insideWord(squares, width);
  const rows: string[] = [];
  for (let start = 0; start < squares.length; ) {
    let limit = start;
    for (let used = 0; limit < squares.length; limit++) {
      used += emOf(squares[limit] ?? "");
      if (used > width) break;
    }
    const end =
      limit === squares.length
        ? limit
        : (endOfPart(squares, start, limit, soft) ?? endOfRow(start, limit, soft, number, word));
    rows.push(squares.slice(start, end).join(""));
    start = end;
  }
  return rows;
}

/** The end of the last part of a value that leaves the row filled well enough. */
function endOfPart(
  squares: readonly string[],
  start: number,
  limit: number,
  soft: readonly boolean[],
): number | undefined {
  for (let end = limit; end > start + (limit - start) * SHORTEST_SHARE; end--)
    if ((PART_END.test(squares[end - 1] ?? "") || squares[end] === PART_BEGIN) && !soft[end]) return end;
  return undefined;
}

/** The last place where a row may end; where there is none, rather a rule of punctuation than a number gives way. */
function endOfRow(
  start: number,
  limit: number,
  soft: readonly boolean[],
  number: readonly boolean[],
  word: readonly boolean[],
): number {
  for (let end = limit; end > start; end--) if (!soft[end] && !word[end]) return end;
  for (let end = limit; end > start; end--) if (!number[end] && !word[end]) return end;
  return Math.max(limit, start + 1);
}
