import { widthInEm, wrapToWidth } from "@/domain/text/measure";
import type { Mark } from "./paper";

/** Ruled tables of labels and values: what nearly every paper of the office consists of. */

/** How large the letters of a sheet are. */
export interface Setting {
  /** Em of the values, in points. */
  readonly size: number;
  /** Distance of two lines, in em. */
  readonly lead: number;
}

/** A label and what stands beside it. Paragraphs come laid out; a line that is too wide here is broken again. */
export interface Cell {
  readonly label: string;
  readonly paragraphs: readonly (readonly string[])[];
  /** Lines that are kept free for the value, also when it is short. */
  readonly room?: number;
  readonly bold?: boolean;
}

/** Cells one below the other. */
export interface Column {
  /** In points, its label included. */
  readonly width: number;
  /** In points; 0 where the values stand alone under the heading of the table. */
  readonly labelWidth: number;
  readonly cells: readonly Cell[];
}

/** A ruled table with the columns side by side, perhaps under a heading. */
export interface Table {
  readonly heading?: { readonly number?: number; readonly title: string };
  /** The rows of all columns stand at the same heights. */
  readonly aligned?: boolean;
  readonly columns: readonly Column[];
}

/** Tables that stand side by side, with the same height. */
export type Band = readonly Table[];

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Between the rule and the letters. */
export const PADDING = { side: 2.6, end: 1.5 } as const;

/** Between two tables. */
export const GAP = 3.5;

const LABEL_SCALE = 0.87;
const LABEL_LEAD = 1.15;
const RULE = { frame: 0.8, inner: 0.35 } as const;

/** Room of a heading above its table. */
export function headingHeight({ size }: Setting): number {
  return size * 1.5;
}

interface FittedCell {
  readonly cell: Cell;
  readonly lines: readonly string[];
  readonly labelLines: readonly string[];
  readonly height: number;
}

/** What stands where the end of a text is left out; only texts far beyond the limits of their items come to that. */
const LEFT_OUT = "（紙面に収まらないため以下省略）";

/** How cells come out: the setting, the most lines of a value, and who breaks lines. */
interface Fitting {
  readonly setting: Setting;
  readonly maxLines: number;
  readonly wrap: typeof wrapToWidth;
}

function fitCell(cell: Cell, column: Column, { setting, maxLines, wrap }: Fitting): FittedCell {
  const { size, lead } = setting;
  const labelSize = size * LABEL_SCALE;
  const em = (width: number, letter: number) => (width - 2 * PADDING.side) / letter + 1e-6;
  const width = em(column.width - column.labelWidth, size);
  let lines = cell.paragraphs.flatMap((paragraph) =>
    paragraph.length === 0 ? [""] : paragraph.flatMap((line) => wrap(line, width)),
  );
  if (lines.length > maxLines)
    lines = [...lines.slice(0, Math.max(maxLines - 1, 0)), ...wrap(LEFT_OUT, width)];
  const labelLines = column.labelWidth > 0 ? labelIn(cell.label, em(column.labelWidth, labelSize)) : [];
  const valueHeight = Math.max(lines.length, cell.room ?? 1, 1) * size * lead;
  const labelHeight = labelLines.length * labelSize * LABEL_LEAD;
  return { cell, lines, labelLines, height: Math.max(valueHeight, labelHeight) + 2 * PADDING.end };
}

/**
 * A label in as few lines as fit the width, cut where it falls into words (「応募書類の / 送付方法」), else into lines
 * of nearly the same length (「応募書類 / の返戻」 and not 「応募書類の返 / 戻」).
 */
function labelIn(label: string, width: number): readonly string[] {
  const plain = balanced(label, width);
  let best: { lines: readonly string[]; widest: number } | undefined;
  for (let cut = 1; cut < label.length && plain.length > 1; cut++) {
    if (label[cut] !== "（" && !"・の".includes(label[cut - 1] ?? "")) continue;
    const lines = [...balanced(label.slice(0, cut), width), ...balanced(label.slice(cut), width)];
    const widest = Math.max(...lines.map(widthInEm));
    if (lines.length <= plain.length && widest < (best?.widest ?? Number.POSITIVE_INFINITY))
      best = { lines, widest };
  }
  return best?.lines ?? plain;
}

function balanced(label: string, width: number): readonly string[] {
  let lines = wrapToWidth(label, width);
  for (let narrower = Math.floor(width * 2) / 2 - 0.5; lines.length > 1 && narrower >= 2; narrower -= 0.5) {
    const closer = wrapToWidth(label, narrower);
    if (closer.length > lines.length) break;
    lines = closer;
  }
  return lines;
}

interface FittedTable {
  readonly table: Table;
  readonly columns: readonly (readonly FittedCell[])[];
  readonly height: number;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function fitTable(table: Table, fitting: Fitting): FittedTable {
  let columns = table.columns.map((column) => column.cells.map((cell) => fitCell(cell, column, fitting)));
  if (table.aligned)
    columns = columns.map((cells) =>
      cells.map((cell, row) => ({
        ...cell,
        height: Math.max(...columns.map((one) => one[row]?.height ?? 0)),
      })),
    );
  const body = Math.max(...columns.map((cells) => sum(cells.map(({ height }) => height))));
  return { table, columns, height: body + (table.heading ? headingHeight(fitting.setting) : 0) };
}

/** Bands as they come out in a setting, one below the other. */
export interface FittedBands {
  readonly bands: readonly (readonly FittedTable[])[];
  readonly setting: Setting;
  readonly height: number;
}

const bandHeight = (tables: readonly FittedTable[]) => Math.max(...tables.map(({ height }) => height));

/**
 * Lays bands out.
 * @param maxLines longer values lose their end
 * @param wrap breaks lines; whoever lays the same bands out many times remembers them
 */
export function fitBands(
  bands: readonly Band[],
  setting: Setting,
  maxLines = Number.POSITIVE_INFINITY,
  wrap = wrapToWidth,
): FittedBands {
  const fitted = bands.map((tables) => tables.map((table) => fitTable(table, { setting, maxLines, wrap })));
  return {
    bands: fitted,
    setting,
    height: sum(fitted.map(bandHeight)) + GAP * Math.max(bands.length - 1, 0),
  };
}

const SMALLEST = 5.4;
const LEADS = [1.42, 1.36, 1.3, 1.24, 1.18, 1.12] as const;
const TIGHTEST = 1.12;

/**
 * The largest letters, and then the widest lines, in which the bands fit a height. Where even the smallest do not,
 * the longest values lose their end, so that nothing is ever clipped or printed over something else.
 * @param largest em in points
 */
export function fitInto(
  build: (setting: Setting) => readonly Band[],
  height: number,
  largest: number,
): FittedBands {
  const known = new Map<string, string[]>();
  const wrap = (line: string, width: number) => {
    const key = `${width}/${line}`;
    const lines = known.get(key) ?? wrapToWidth(line, width);
    known.set(key, lines);
    return lines;
  };
  const at = (size: number, lead: number, maxLines?: number) => {
    const setting = { size, lead };
    return fitBands(build(setting), setting, maxLines, wrap);
  };
  const steps = Math.round((largest - SMALLEST) * 10);
  const sizeOf = (step: number) => largest - step / 10;
  const step = firstThat(0, steps, (one) => at(sizeOf(one), TIGHTEST).height <= height);
  if (step === null) {
    const cut = firstThat(0, 60, (one) => at(SMALLEST, TIGHTEST, 60 - one).height <= height) ?? 60;
    return at(SMALLEST, TIGHTEST, 60 - cut);
  }
  const size = sizeOf(step);
  const lead = LEADS.find((one) => at(size, one).height <= height) ?? TIGHTEST;
  return at(size, lead);
}

/** The first number of a range that a condition holds for, which then holds for all behind it; null if none. */
function firstThat(from: number, to: number, holds: (one: number) => boolean): number | null {
  if (!holds(to)) return null;
  let [low, high] = [from, to];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * The marks of bands in an area. Room that is left over is shared out, so that the sheet is filled: a table gets it
 * in proportion to its height, and within a column every row likewise. @param stretch at most so much of the height
 */
export function drawBands({ bands, setting, height }: FittedBands, area: Area, stretch = 2): Mark[] {
  const gaps = GAP * Math.max(bands.length - 1, 0);
  const factor = Math.min(Math.max((area.height - gaps) / (height - gaps), 1), stretch);
  const marks: Mark[] = [];
  let y = area.y;
  for (const tables of bands) {
    const room = bandHeight(tables) * factor;
    let x = area.x;
    for (const fitted of tables) {
      drawTable(marks, fitted, setting, x, y, room);
      x += sum(fitted.table.columns.map(({ width }) => width)) + GAP;
    }
    y += room + GAP;
  }
  return marks;
}

function drawTable(
  marks: Mark[],
  { table, columns }: FittedTable,
  setting: Setting,
  x: number,
  y: number,
  room: number,
): void {
  const head = table.heading ? headingHeight(setting) : 0;
  const width = sum(table.columns.map((column) => column.width));
  if (table.heading) drawHeading(marks, table.heading, setting, x, y);
  const top = y + head;
  const height = room - head;
  let left = x;
  const placed = table.columns.map((column, index) => {
    const cells = place(columns[index] ?? [], column, left, top, height);
    const rule = (at: number) =>
      marks.push({ kind: "line", from: [at, top], to: [at, top + height], width: RULE.inner });
    if (column.labelWidth > 0) rule(left + column.labelWidth);
    if (index > 0) rule(left);
    left += column.width;
    return cells;
  });
  for (const { fitted, column, x: at, y: down, height: tall } of inReadingOrder(placed, table.aligned)) {
    if (down > top)
      marks.push({ kind: "line", from: [at, down], to: [at + column.width, down], width: RULE.inner });
    drawCell(marks, fitted, column, setting, at, down, tall);
  }
  marks.push({ kind: "box", x, y: top, width, height, rule: RULE.frame });
}

interface PlacedCell {
  readonly fitted: FittedCell;
  readonly column: Column;
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** The cells of a column, stretched to its height. */
function place(
  cells: readonly FittedCell[],
  column: Column,
  x: number,
  y: number,
  height: number,
): PlacedCell[] {
  const stretch = height / sum(cells.map((cell) => cell.height));
  let down = y;
  return cells.map((fitted) => {
    const tall = fitted.height * stretch;
    const placed = { fitted, column, x, y: down, height: tall };
    down += tall;
    return placed;
  });
}

/** Column by column, or row by row where the rows go through. */
function inReadingOrder(columns: readonly (readonly PlacedCell[])[], aligned = false): PlacedCell[] {
  if (!aligned) return columns.flat();
  const rows = Math.max(...columns.map((cells) => cells.length));
  return Array.from({ length: rows }, (_, row) => columns.flatMap((cells) => cells[row] ?? [])).flat();
}

function drawHeading(
  marks: Mark[],
  { number, title }: NonNullable<Table["heading"]>,
  { size }: Setting,
  x: number,
  y: number,
): void {
  const letter = size * 1.06;
  const side = letter * 1.22;
  let at = x;
  if (number !== undefined) {
    const digit = String(number);
    marks.push({ kind: "box", x, y: y + 0.4, width: side, height: side, fill: 0 });
    marks.push({
      kind: "text",
      x: x + (side - widthInEm(digit) * letter) / 2,
      y: y + 0.4 + (side - letter) / 2,
      size: letter,
      text: digit,
      bold: true,
      grey: 1,
    });
    at += side + letter * 0.4;
  }
  marks.push({
    kind: "text",
    x: at,
    y: y + 0.4 + (side - letter) / 2,
    size: letter,
    text: title,
    bold: true,
  });
}

function drawCell(
  marks: Mark[],
  { cell, lines, labelLines }: FittedCell,
  column: Column,
  { size, lead }: Setting,
  x: number,
  y: number,
  height: number,
): void {
  const labelSize = size * LABEL_SCALE;
  const put = (
    texts: readonly string[],
    left: number,
    letter: number,
    pitch: number,
    begin: number,
    bold = false,
  ) =>
    texts.forEach((text, index) => {
      if (text.trim() !== "")
        marks.push({
          kind: "text",
          x: left,
          y: begin + index * letter * pitch + (letter * (pitch - 1)) / 2,
          size: letter,
          text,
          ...(bold ? { bold } : {}),
        });
    });
  const middle = (count: number, letter: number, pitch: number) => y + (height - count * letter * pitch) / 2;
  put(labelLines, x + PADDING.side, labelSize, LABEL_LEAD, middle(labelLines.length, labelSize, LABEL_LEAD));
  // Texts that keep their room begin at its top, as on ruled paper; short values stand beside the middle of the label.
  const spare = height - Math.max(lines.length, cell.room ?? 1) * size * lead;
  const begin = cell.room ? y + Math.min(spare / 2, size / 2) : middle(lines.length, size, lead);
  put(lines, x + column.labelWidth + PADDING.side, size, lead, begin, cell.bold);
}
