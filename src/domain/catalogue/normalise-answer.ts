import { type FieldWriting, type Normalised, normalise } from "../text/normalise";
import type { ScalarField, TextRule } from "./field";

const WRITINGS: Readonly<Record<TextRule, FieldWriting>> = {
  fullWidth: "text",
  kana: "kana",
  halfWidthDigits: "integer",
  code: "code",
  establishmentNumber: "establishmentNumber",
};

/** Brings what was typed into the form the ticket prints: on blur in the browser, and again when it is read. */
export function normaliseAnswer(field: ScalarField, typed: string): Normalised {
  const writing = writingOf(field);
  return writing ? normalise(typed, writing) : { value: typed, changes: [] };
}

/** How a field is written; undefined where nothing is typed by hand. */
function writingOf(field: ScalarField): FieldWriting | undefined {
  switch (field.kind) {
    case "text":
      return WRITINGS[field.rule];
    case "choice":
    case "multiChoice":
    case "flag":
      return undefined;
    default:
      return field.kind;
  }
}
