import type { RawAnswer, RawAnswers, ScalarField } from "@/domain/catalogue/field";
import { cellsOf } from "@/domain/catalogue/keys";
import type { Step } from "@/domain/catalogue/step";

/** What react-hook-form holds for one input. */
export type FormValue = string | boolean | string[];

/** The name of an input: react-hook-form reads dots as nesting, draft keys do not mean that. */
export function nameOf(key: string): string {
  return key.replaceAll(".", "__");
}

/** The draft key of an input's name. */
export function keyOf(name: string): string {
  return name.replaceAll("__", ".");
}

/** A draft value as the input of its field takes it. */
export function toFormValue(field: ScalarField, value: RawAnswer | undefined): FormValue {
  if (field.kind === "multiChoice")
    return typeof value === "string" ? (value === "" ? [] : [value]) : [...(value ?? [])];
  const text = typeof value === "string" ? value : "";
  return field.kind === "flag" ? text === "1" : text;
}

/** What an input holds, as the draft stores it. */
export function toRawValue(value: unknown): RawAnswer {
  if (Array.isArray(value)) return value.filter((code): code is string => typeof code === "string");
  if (typeof value === "boolean") return value ? "1" : "";
  return typeof value === "string" ? value : "";
}

/** Values of all inputs of a step, filled from its draft. */
export function formValuesOf(step: Step, raw: RawAnswers): Record<string, FormValue> {
  const values: Record<string, FormValue> = {};
  for (const [key, field] of Object.entries(step.fields))
    for (const cell of cellsOf(key, field)) values[nameOf(cell.key)] = toFormValue(cell.field, raw[cell.key]);
  return values;
}
