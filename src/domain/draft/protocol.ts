import type { DraftChange } from "../catalogue/draft";
import type { RawAnswer, RawAnswers } from "../catalogue/field";

/** What a browser sends to save a step: only what changed, against the revision it knows. */
export interface SaveRequest {
  readonly baseRevision: number;
  readonly changes: readonly DraftChange[];
}

/** A key that somebody else changed meanwhile. */
export interface SaveConflict {
  readonly key: string;
  readonly theirs: RawAnswer;
  /** Who: an e-mail address of a colleague, or 「この画面とは別の画面」 for the same person. */
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
}

/** Most changes in one save: more than any step has inputs. */
export const MAX_CHANGES = 300;
