import { unbreakableBefore } from "./line-breaking";
import { splitSquares } from "./width";

/** A grid of the job ticket: rows of full-width squares. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
}

/** A text laid out on a grid. */
export interface WrappedText {
  /** All rows, also those beyond the grid. Joined with "\n" and wrapped again they stay as they are. */
  readonly lines: readonly string[];
  /** Rows up to the last one that is not blank. */
  readonly rowsUsed: number;
  readonly fits: boolean;
  /** The rows that do not fit, joined with "\n"; empty when everything fits. */
  readonly overflow: string;
  /** Offset (UTF-16) in the text where the first row that does not fit begins; null when everything fits. */
  readonly overflowAt: number | null;
}

interface Row {
  readonly text: string;
  readonly start: number;
}

/** Index at which the row beginning at `start` ends, at most `columns` squares further. */
function endOfRow(
  start: number,
  columns: number,
  length: number,
  soft: boolean[],
  number: boolean[],
): number {
  const limit = start + columns;
  if (limit >= length) return length;
  for (let end = limit; end > start; end--) if (!soft[end]) return end;
  // Nothing but forbidden places: rather break a rule of punctuation than a number, and either than the grid.
  for (let end = limit; end > start; end--) if (!number[end]) return end;
  return limit;
}

function wrapParagraph(paragraph: string, offset: number, columns: number): Row[] {
  const squares = splitSquares(paragraph);
  const { soft, number } = unbreakableBefore(squares, columns);
  const rows: Row[] = [];
  let at = offset;
  for (let start = 0; start < squares.length; ) {
    const end = endOfRow(start, columns, squares.length, soft, number);
    const text = squares.slice(start, end).join("");
    rows.push({ text, start: at });
    at += text.length;
    start = end;
  }
  return rows.length > 0 ? rows : [{ text: "", start: offset }];
}

/**
 * Lays text out as the job ticket prints it: every line break ends a row, longer paragraphs are cut after at most
 * `columns` squares with 禁則 by moving characters to the next row (追い出し). Nothing is lost and nothing but
 * breaks is added; no row is wider than the grid.
 */
export function wrap(text: string, { rows, columns }: Grid): WrappedText {
  if (!Number.isInteger(columns) || columns < 1 || !Number.isInteger(rows) || rows < 0)
    throw new RangeError(`not a grid: ${rows}×${columns}`);
  const laidOut: Row[] = [];
  let offset = 0;
  for (const part of text === "" ? [] : text.split(/(\r\n|\r|\n)/)) {
    if (!/^[\r\n]/.test(part)) laidOut.push(...wrapParagraph(part, offset, columns));
    offset += part.length;
  }
  const lines = laidOut.map((row) => row.text);
  const rowsUsed = lines.findLastIndex((line) => line.trim() !== "") + 1;
  const fits = rowsUsed <= rows;
  return {
    lines,
    rowsUsed,
    fits,
    overflow: fits ? "" : lines.slice(rows).join("\n"),
    overflowAt: fits ? null : (laidOut[rows]?.start ?? null),
  };
}
