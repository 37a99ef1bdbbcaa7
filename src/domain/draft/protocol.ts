import type { DraftChange } from "../catalogue/draft";
import type { RawAnswer, RawAnswers } from "../catalogue/field";

/**
 * Who sent a save: which load of a screen, and the save's place among those of that load. The network may hold a save
 * and deliver it after later ones, or deliver it twice; by this the server knows it as old.
 */
export interface SaveSender {
  /** Random id of the page, new with every load. */
  readonly page: string;
  /** 1, 2, … */
  readonly seq: number;
}

/**
 * What a browser sends to save a step: what changed, against the revision it knows. A change whose `from` equals its
 * `to` holds on to a value: saves from before it can no longer change that key.
 */
export interface SaveRequest {
  readonly baseRevision: number;
  readonly changes: readonly DraftChange[];
  /** Absent where no page sent it. */
  readonly sender?: SaveSender;
  /** Whose page sent it: somebody else may have logged in in the same browser since. */
  readonly account?: string;
}

/** A key that somebody else changed meanwhile. */
export interface SaveConflict {
  readonly key: string;
  readonly theirs: RawAnswer;
  /** Who: an e-mail address of a colleague, 「別の画面」 for the same person, or 「ハローワーク」. */
  readonly by: string;
  /** ISO instant. */
  readonly at: string;
}

/** The answer to a save. */
export interface SaveAnswer {
  /** Revision of the step after the save. */
  readonly revision: number;
  /** ISO instant of the newest save. */
  readonly savedAt: string;
  /** Keys that have the wanted value now. */
  readonly applied: readonly string[];
  readonly conflicts: readonly SaveConflict[];
  /** Values of other keys that colleagues changed since `baseRevision`. */
  readonly theirs: RawAnswers;
  /**
   * Which page wrote the values in `conflicts` and `theirs`, by key, as far as the same account's pages did: a page
   * knows by it what it sent itself, or an earlier page of its tab, without getting an answer. Absent in answers of
   * servers from before it existed, and to questions that save nothing.
   */
  readonly writers?: Readonly<Record<string, SaveSender>>;
}

/** Most changes in one save: more than any step has inputs. */
export const MAX_CHANGES = 300;
