import { type Grid, wrap } from "@/domain/text/grid";

/** One cell of the job ticket: a label and what stands beside it, laid out. */
export interface TicketRow {
  readonly key: string;
  readonly label: string;
  /**
   * Paragraphs of printed lines: a line break that was entered ends a paragraph, the grid's end of row only a line.
   * Empty when there is nothing to print.
   */
  readonly paragraphs: readonly (readonly string[])[];
  /** The room the paper keeps for this text, also when it is short. */
  readonly grid?: Grid;
}

/** One of the eight boxes. */
export interface TicketBox {
  readonly number: number;
  readonly title: string;
  readonly page: 1 | 2;
  /** One or two columns side by side; read one after the other they are in the order of the ticket. */
  readonly columns: readonly (readonly TicketRow[])[];
}

/** A job ticket, ready to be drawn. */
export interface Ticket {
  /** 求人票（フルタイム）. */
  readonly title: string;
  /** Not finally registered: carries the mark 仮求人票. */
  readonly provisional: boolean;
  /** Kinds of posting printed beside the title. */
  readonly marks: readonly string[];
  readonly head: readonly TicketRow[];
  readonly boxes: readonly TicketBox[];
  /** Name for a file or a window: 仮求人票_一般事務. */
  readonly name: string;
  /** Names of items that are blank because they cannot be printed as they were typed. */
  readonly unreadable: readonly string[];
}

/** Width of the ticket's columns in full-width characters; texts without a grid of their own wrap there. */
export const TICKET_COLUMNS = 30;

type Part = string | undefined | false;
type Paragraphs = TicketRow["paragraphs"];

const present = (parts: readonly Part[]) =>
  parts.filter((part): part is string => typeof part === "string" && part !== "");

/** Short values on one line, a full-width space between them. Empty ones are left out. */
export function beside(...values: readonly Part[]): string {
  return present(values).join("　");
}

/** Short values, each on a line of its own. Empty ones are left out. */
export function lines(...values: readonly Part[]): Paragraphs {
  return present(values).map((value) => [value]);
}

/** Free texts, laid out on the ticket's columns with 禁則. Empty ones are left out. */
export function texts(...values: readonly Part[]): Paragraphs {
  return present(values).flatMap((value) => paragraphsOf(value, TICKET_COLUMNS));
}

/** Lays free text out; blank lines inside it stay, those at its end go. */
function paragraphsOf(text: string, columns: number): Paragraphs {
  const trimmed = text.trimEnd();
  if (trimmed === "") return [];
  return trimmed.split(/\r\n|\r|\n/).map((paragraph) => wrap(paragraph, { rows: 0, columns }).lines);
}

/** A row of short values. */
export function row(key: string, label: string, ...values: readonly Part[]): TicketRow {
  return { key, label, paragraphs: lines(...values) };
}

/** A row of free texts. */
export function textRow(key: string, label: string, ...values: readonly Part[]): TicketRow {
  return { key, label, paragraphs: texts(...values) };
}

/** A row of free text that keeps the room of its grid. */
export function gridRow(key: string, label: string, text: string | undefined, grid: Grid): TicketRow {
  const { rows, columns } = grid;
  return { key, label, paragraphs: paragraphsOf(text ?? "", columns), grid: { rows, columns } };
}

/** A row with more below its first values. */
export function joined(first: TicketRow, ...more: readonly Paragraphs[]): TicketRow {
  return { ...first, paragraphs: [first.paragraphs, ...more].flat() };
}

/** What a row prints, one line per line; "" when blank. */
export function textOf({ paragraphs }: Pick<TicketRow, "paragraphs">): string {
  return paragraphs.map((lines) => lines.join("\n")).join("\n");
}
