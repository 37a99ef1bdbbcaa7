import type { Fields, RawAnswer, RawAnswers, ScalarField } from "./field";
import { cellAt, isTyped } from "./keys";

/** One change as a browser sends it: what the value was when the person began, and what it is now. */
export interface DraftChange {
  readonly key: string;
  /** The stored value this change was made against. */
  readonly from: RawAnswer;
  readonly to: RawAnswer;
}

/** A key that somebody else changed to something different meanwhile. */
export interface DraftConflict {
  readonly key: string;
  /** What is stored now. */
  readonly theirs: RawAnswer;
}

/** The outcome of merging changes into stored answers, key by key. */
export interface DraftMerge {
  /** Stored answers after the merge. */
  readonly answers: RawAnswers;
  /** Keys that now have the value the browser wanted (also when they had it before). */
  readonly applied: readonly string[];
  readonly conflicts: readonly DraftConflict[];
  /** Keys this save wrote, or held on to (`from` equals `to`): what older saves may not change any more. */
  readonly written: readonly string[];
}

/** Whose doing it is that a key was written since the revision a save was made against. */
export type Movement = "own" | "other";

/** The value of a key nobody has touched. */
export const UNTOUCHED: RawAnswer = "";

/**
 * Most characters a draft keeps per input, ten times what the longest can print. Every screen reads the whole draft:
 * with 20,000 characters in each of its texts that took seconds.
 */
export const LONG_TEXT = 5_000;
const SHORT_TEXT = 500;

/** Same value; a missing key, "" and [] are all "nothing". */
export function sameAnswer(a: RawAnswer | undefined, b: RawAnswer | undefined): boolean {
  const left = a ?? UNTOUCHED;
  const right = b ?? UNTOUCHED;
  if (left.length === 0 && right.length === 0) return true;
  if (typeof left === "string" || typeof right === "string") return left === right;
  return left.length === right.length && left.every((code, index) => code === right[index]);
}

/** Whether two lists of changes lead to the same values. */
export function sameChanges(a: readonly DraftChange[], b: readonly DraftChange[]): boolean {
  return (
    a.length === b.length &&
    a.every((one, index) => one.key === b[index]?.key && sameAnswer(one.to, b[index]?.to))
  );
}

/** Why a draft cannot keep a value: the only refusals of a draft. */
export type DraftRefusal = "UNKNOWN_KEY" | "WRONG_SHAPE" | "TOO_LONG" | "UNREADABLE";

/** What PostgreSQL keeps in no JSON: the NUL character, and half of a pair that writes one character. */
const UNREADABLE = /[\0\p{Surrogate}]/u;

/** Most characters a draft keeps of a text. */
function longestOf(field: ScalarField): number {
  return field.kind === "textarea" ? LONG_TEXT : SHORT_TEXT;
}

/**
 * Answers without the texts that no draft keeps. A screen that the server draws may have to show such a text again;
 * reading it, which normalises and matches, would take longer than anybody may keep a server busy. The same object
 * where there is none.
 */
export function withinBounds(fields: Fields, raw: RawAnswers): RawAnswers {
  const isKept = ([key, value]: [string, RawAnswer]) => {
    const field = cellAt(fields, key)?.field;
    return typeof value !== "string" || !field || value.length <= longestOf(field);
  };
  const entries = Object.entries(raw);
  return entries.every(isKept) ? raw : Object.fromEntries(entries.filter(isKept));
}

/** Whether a draft can keep this value. A draft may be wrong, but not of the wrong type or without bounds. */
export function refuseDraftValue(fields: Fields, key: string, value: RawAnswer): DraftRefusal | undefined {
  const cell = cellAt(fields, key);
  if (!cell || !isTyped(cell.field) || (cell.group && !isTyped(cell.group.field))) return "UNKNOWN_KEY";
  return refuseShape(cell.field, value);
}

function refuseShape(field: ScalarField, value: RawAnswer): DraftRefusal | undefined {
  if (field.kind === "multiChoice") {
    if (typeof value === "string") return value === "" ? undefined : "WRONG_SHAPE";
    if (value.length > field.options.length) return "TOO_LONG";
    return value.every((code) => field.options.some((one) => one.code === code)) ? undefined : "WRONG_SHAPE";
  }
  if (typeof value !== "string") return "WRONG_SHAPE";
  if (value.length > longestOf(field)) return "TOO_LONG";
  if (UNREADABLE.test(value)) return "UNREADABLE";
  if (field.kind === "choice" && value !== "" && !field.options.some((one) => one.code === value))
    return "WRONG_SHAPE";
  if (field.kind === "flag" && value !== "" && value !== "1") return "WRONG_SHAPE";
  return undefined;
}

/**
 * Merge per key: stored already equals `to` → fine; nobody else wrote the key since the revision the change was made
 * against → take `to`; otherwise a conflict for that key alone. Never drops a key that is not named by a change.
 *
 * @param moved keys written since that revision. "own": by earlier saves of the same page only, so that the change
 *   continues them. "other": by anybody else, also by a later save of the same page, which this change must not undo
 *   although the value may be back at `from`. For keys without an entry `from` decides.
 */
export function mergeDraft(
  stored: RawAnswers,
  changes: readonly DraftChange[],
  moved: ReadonlyMap<string, Movement> = new Map(),
): DraftMerge {
  const answers: Record<string, RawAnswer> = { ...stored };
  const applied: string[] = [];
  const conflicts: DraftConflict[] = [];
  const written: string[] = [];
  for (const { key, from, to } of changes) {
    const present = answers[key] ?? UNTOUCHED;
    const movement = moved.get(key);
    if (sameAnswer(present, to)) {
      applied.push(key);
      // Held on to, or confirmed after an unanswered save: what was sent in between is old from now on.
      // Whoever else has written the key since, or this very save delivered before, has made it old already.
      if (movement === "own" || (movement === undefined && sameAnswer(from, to))) written.push(key);
    } else if (movement === "own" || (movement === undefined && sameAnswer(present, from))) {
      answers[key] = to;
      applied.push(key);
      written.push(key);
    } else conflicts.push({ key, theirs: present });
  }
  return { answers, applied, conflicts, written };
}
