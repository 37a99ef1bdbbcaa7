import type { RawAnswer, ScalarField } from "@/domain/catalogue/field";
import type { OpenConflict } from "./pump-facts";

/** A correction the counter asked for at one item. */
export interface FieldComment {
  readonly key: string;
  readonly body: string;
}

/** Everything one input shows at a moment. Compared shallowly, so that only changed inputs render again. */
export interface FieldModel {
  readonly key: string;
  readonly field: ScalarField;
  /** Label to show, where a group's row names it differently. */
  readonly label: string;
  /** The item's name where its row is not beside it. */
  readonly fullLabel: string;
  /** Undefined where the row's legend says it already. */
  readonly hint: string | undefined;
  readonly value: RawAnswer | undefined;
  readonly required: boolean;
  /** Codes on offer, comma-separated; for choices only. */
  readonly offered: string;
  readonly error: string | undefined;
  readonly warning: string | undefined;
  readonly comment: string | undefined;
  readonly conflict: OpenConflict | undefined;
  /** A calculation shown under the input. */
  readonly explanation: string | undefined;
  /** What normalising changed on the last blur. */
  readonly notice: string | undefined;
  /** Shown, not typed. */
  readonly fixed: boolean;
}

/** What an input can ask the form to do. Stable for the life of the form. */
export interface FieldActions {
  /** What an item holds at this moment; an input begins with it. */
  readonly value: (key: string) => RawAnswer | undefined;
  readonly blur: (key: string) => void;
  readonly undo: (key: string) => void;
  readonly set: (key: string, value: RawAnswer) => void;
  /** Puts the beginning of a text in place of what is there, which can be had back; a longer text stays. */
  readonly fill: (key: string, beginning: string) => void;
  readonly keepMine: (key: string) => void;
  readonly takeTheirs: (key: string) => void;
}
