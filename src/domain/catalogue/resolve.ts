import type { Answered, Condition } from "./condition";
import type { AnswersOf, Field, Fields, GroupField, RawAnswers, ScalarField } from "./field";
import { cellAt, cellKey, isTyped } from "./keys";
import { normaliseAnswer } from "./normalise-answer";
import { missing, readScalar } from "./read";

/** Something wrong with one item (or one cell of a group). */
export interface Problem {
  /** Draft key of the input to be changed. */
  readonly key: string;
  /** Japanese; says what to do. */
  readonly message: string;
}

/** A draft, read: what counts, what is shown, and what is wrong with it. */
export interface Resolution<F extends Fields = Fields> {
  /** Readable answers of shown items. */
  readonly answers: AnswersOf<F>;
  /** In screen order; missing required items included. */
  readonly problems: readonly Problem[];
  readonly isShown: (key: string) => boolean;
  readonly isRequired: (key: string) => boolean;
  /** For asking further conditions, e.g. those of options. */
  readonly answered: Answered;
  /** What was typed in shown items, normalised, computed items filled in: what is handed in. */
  readonly relevant: RawAnswers;
}

type Values = Readonly<Record<string, unknown>>;

/** An `Answered` over readable answers, for items outside the step at hand. Group cells are not reachable. */
export function answeredFrom(values: Values): Answered {
  return {
    is: (key, ...codes) => includesAny(values[key], codes),
    ticked: (key) => values[key] === true,
    filled: (key) => values[key] !== undefined && values[key] !== false,
    number: (key) => asNumber(values[key]),
    text: (key) => asText(values[key]),
  };
}

/**
 * Reads a draft. Hidden items drop out (and everything that depends on them); their raw values stay in the
 * draft, untouched.
 * @param elsewhere readable answers of items outside `fields`
 * @param only keys of the items that are asked for; others are read only where a condition asks for them
 */
export function resolve<F extends Fields>(
  fields: F,
  raw: RawAnswers,
  elsewhere: Values = {},
  only: readonly (keyof F & string)[] = Object.keys(fields),
): Resolution<F> {
  const outside = answeredFrom(elsewhere);
  const shown = new Map<string, boolean>();
  const values = new Map<string, unknown>();
  const typedProblems = new Map<string, string>();
  const relevant: Record<string, string | readonly string[]> = {};
  const pending = new Set<string>();

  const holds = (condition: Condition | boolean | undefined, otherwise: boolean) =>
    condition === undefined
      ? otherwise
      : typeof condition === "boolean"
        ? condition
        : condition.test(answered);

  const isShown = (key: string): boolean => {
    const field = fields[rootOf(key)];
    if (!field) return false;
    const root = rootOf(key);
    const known = shown.get(root);
    if (known !== undefined) return known;
    if (pending.has(root)) throw new Error(`The condition of ${root} depends on itself`);
    pending.add(root);
    const result = holds(field.shownWhen, true);
    pending.delete(root);
    shown.set(root, result);
    return result;
  };

  /** The readable value of a cell or item, reading it on first use. */
  const readCell = (key: string): unknown => {
    if (values.has(key)) return values.get(key);
    const cell = cellAt(fields, key);
    if (!cell || !isShown(key)) return undefined;
    const typed = cell.field.computed ? cell.field.computed(answered) : raw[key];
    const reading = readScalar(cell.field, typed, answered);
    values.set(key, reading.value);
    if (reading.problem) typedProblems.set(key, reading.problem);
    if (typed !== undefined && typed.length > 0)
      relevant[key] = typeof typed === "string" ? normaliseAnswer(cell.field, typed).value : typed;
    return reading.value;
  };

  const ask = <T>(key: string, own: (value: unknown) => T, other: (outside: Answered) => T): T =>
    fields[rootOf(key)] ? own(readCell(key)) : other(outside);

  const answered: Answered = {
    is: (key, ...codes) =>
      ask(
        key,
        (value) => includesAny(value, codes),
        (other) => other.is(key, ...codes),
      ),
    ticked: (key) =>
      ask(
        key,
        (value) => value === true,
        (other) => other.ticked(key),
      ),
    filled: (key) =>
      ask(
        key,
        (value) => value !== undefined && value !== false,
        (other) => other.filled(key),
      ),
    number: (key) => ask(key, asNumber, (other) => other.number(key)),
    text: (key) => ask(key, asText, (other) => other.text(key)),
  };

  const isRequired = (key: string): boolean => {
    const field = fields[rootOf(key)];
    return field !== undefined && isTyped(field) && isShown(key) && holds(field.required, false);
  };

  const answers: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const key of only) {
    const field: Field | undefined = fields[key];
    if (!field || !isShown(key)) continue;
    if (field.kind === "group") {
      const read = readGroup(key, field);
      if (read.length > 0) answers[key] = read;
      continue;
    }
    const value = readCell(key);
    if (value !== undefined) answers[key] = value;
    report(key, field, value === undefined || value === false, isRequired(key));
  }
  return { answers: answers as AnswersOf<F>, problems, isShown, isRequired, answered, relevant };

  function report(key: string, field: ScalarField, empty: boolean, required: boolean, name?: string) {
    const problem = typedProblems.get(key) ?? (empty && required ? missing(field, name) : undefined);
    if (problem && isTyped(field)) problems.push({ key, message: problem });
  }

  function readGroup(key: string, field: GroupField): Record<string, unknown>[] {
    const rows: Record<string, unknown>[] = [];
    const mustFill = isRequired(key) ? (field.requiredRows ?? 1) : 0;
    for (let slot = 0; slot < field.slots; slot++) {
      const row: Record<string, unknown> = {};
      let used = false;
      for (const column of Object.keys(field.columns)) {
        const cell = cellKey(key, slot, column);
        const value = readCell(cell);
        const typed = raw[cell];
        if (typed !== undefined && typed.length > 0) used = true;
        if (value !== undefined) row[column] = value;
      }
      if (!isTyped(field)) {
        if (used) rows.push(row);
        continue;
      }
      for (const [column, scalar] of Object.entries(field.columns)) {
        const empty = row[column] === undefined || row[column] === false;
        const required = (used || slot < mustFill) && holds(scalar.required, false);
        report(
          cellKey(key, slot, column),
          scalar,
          empty,
          required,
          `${field.rowLabel(slot)}の${scalar.spoken ?? scalar.label}`,
        );
      }
      if (used) rows.push(row);
    }
    return rows;
  }
}

/** What is required or shown may depend on other items: the item a draft key belongs to. */
function rootOf(key: string): string {
  const dot = key.indexOf(".");
  return dot < 0 ? key : key.slice(0, dot);
}

function includesAny(value: unknown, codes: readonly string[]): boolean {
  if (typeof value === "string") return codes.includes(value);
  return Array.isArray(value) && value.some((code) => codes.includes(code));
}

const asNumber = (value: unknown) => (typeof value === "number" ? value : undefined);
const asText = (value: unknown) => (typeof value === "string" ? value : undefined);

/** Options on offer now: not retired, and shown under the present answers. */
export function offeredOptions(field: Field, answered: Answered) {
  if (field.kind !== "choice" && field.kind !== "multiChoice") return [];
  return field.options.filter((one) => !one.retired && (one.shownWhen?.test(answered) ?? true));
}
