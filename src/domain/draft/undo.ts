import { sameAnswer } from "../catalogue/draft";
import type { RawAnswer } from "../catalogue/field";

/** One change of one item, as the person would call it: a word typed, a choice made. */
export interface UndoableChange {
  readonly key: string;
  readonly from: RawAnswer;
  readonly to: RawAnswer;
  /** When it was last typed on, in milliseconds. */
  readonly at: number;
}

/** What can be taken back on a screen, and what can be done again; the newest last. */
export interface UndoHistory {
  readonly done: readonly UndoableChange[];
  readonly undone: readonly UndoableChange[];
}

/** The value an item gets by going back or forth. */
export interface UndoStep {
  readonly history: UndoHistory;
  readonly key: string;
  readonly value: RawAnswer;
}

export const NO_HISTORY: UndoHistory = { done: [], undone: [] };

/** Changes that can be taken back. */
export const MOST_CHANGES = 30;

/** Typing that goes on within this time in the same item is one change. */
export const TYPING_MS = 2_000;

/**
 * Adds a change; what had been taken back can then no longer be done again. Typing on in the same item continues its
 * last change.
 * @param joins continues the last change of the same item whenever that was, as normalising does on leaving an input
 */
export function recordChange(
  { done, undone }: UndoHistory,
  change: UndoableChange,
  joins = false,
): UndoHistory {
  if (sameAnswer(change.from, change.to)) return { done, undone };
  const last = done.at(-1);
  const continues =
    last?.key === change.key &&
    sameAnswer(last.to, change.from) &&
    (joins || (undone.length === 0 && change.at - last.at <= TYPING_MS));
  if (!last || !continues) return { done: [...done, change].slice(-MOST_CHANGES), undone: [] };
  const whole = { ...last, to: change.to, at: change.at };
  const before = done.slice(0, -1);
  return { done: sameAnswer(whole.from, whole.to) ? before : [...before, whole], undone: [] };
}

/** Takes the last change back; null when there is none. */
export function undo({ done, undone }: UndoHistory): UndoStep | null {
  const last = done.at(-1);
  if (!last) return null;
  const history = { done: done.slice(0, -1), undone: [...undone, last] };
  return { history, key: last.key, value: last.from };
}

/** Does again what was taken back last; null when there is nothing. */
export function redo({ done, undone }: UndoHistory): UndoStep | null {
  const last = undone.at(-1);
  if (!last) return null;
  const history = { done: [...done, last], undone: undone.slice(0, -1) };
  return { history, key: last.key, value: last.to };
}

/** Forgets changes of items that somebody else has changed: taking those back would undo the other person's. */
export function forgetChanges({ done, undone }: UndoHistory, keys: readonly string[]): UndoHistory {
  const stays = ({ key }: UndoableChange) => !keys.includes(key);
  return { done: done.filter(stays), undone: undone.filter(stays) };
}
