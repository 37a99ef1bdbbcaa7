import { optionLabel } from "../catalogue/display";
import type { RawAnswer, ScalarField } from "../catalogue/field";

/** A draft's value in words, right or wrong as it was typed: options by their labels. */
export function rawText(field: ScalarField, value: RawAnswer): string {
  if (value.length === 0) return "（空欄）";
  if (field.kind === "flag") return value === "1" ? field.statement : "（チェックなし）";
  return typeof value === "string"
    ? optionLabel(field, value)
    : value.map((code) => optionLabel(field, code)).join("，");
}
