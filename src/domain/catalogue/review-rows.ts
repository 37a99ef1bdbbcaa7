import { display } from "./display";
import type { Catalogue } from "./step";
import type { Fields } from "./field";

/** One item of a document, rendered: what a reviewer, a receipt or a history reads. */
export interface ReviewRow {
  readonly key: string;
  readonly label: string;
  readonly value: string;
}

/** Rendered rows under the headings of the screens. */
export interface ReviewSection {
  readonly step: number;
  readonly title: string;
  readonly rows: readonly ReviewRow[];
}

/** Every answered item in screen order, rendered with today's labels. Frozen into the snapshot at hand-in. */
export function reviewRows<F extends Fields>(
  whole: Catalogue<F>,
  answers: Readonly<Record<string, unknown>>,
): ReviewSection[] {
  return whole.steps.flatMap((step) =>
    step.sections
      .map((part) => ({
        step: step.number,
        title: part.title,
        rows: Object.entries(part.fields)
          .map(([key, field]) => ({ key, label: field.label, value: display(field, answers[key]) }))
          .filter((row) => row.value !== ""),
      }))
      .filter((part) => part.rows.length > 0),
  );
}

/** A row that differs between two renderings; `before` or `after` is "" when the row is missing there. */
export interface RowDifference {
  readonly key: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** Rows that were added, removed or changed between two frozen renderings. */
export function diffRows(before: readonly ReviewSection[], after: readonly ReviewSection[]): RowDifference[] {
  const old = new Map(before.flatMap((part) => part.rows.map((row) => [row.key, row] as const)));
  const differences: RowDifference[] = [];
  for (const row of after.flatMap((part) => part.rows)) {
    const previous = old.get(row.key);
    old.delete(row.key);
    if (previous?.value !== row.value)
      differences.push({ key: row.key, label: row.label, before: previous?.value ?? "", after: row.value });
  }
  for (const row of old.values())
    differences.push({ key: row.key, label: row.label, before: row.value, after: "" });
  return differences;
}
