import type { Catalogue } from "@/domain/catalogue/step";
import type { Field, ScalarField } from "@/domain/catalogue/field";

/** An item, or a column of a repeated item under `key.column`. */
export interface Item {
  readonly key: string;
  readonly field: Field;
  readonly step: number;
  /** The repeated item that a column belongs to. */
  readonly group?: Field;
}

/** Every item and every column of a catalogue, in screen order. */
export function itemsOf(catalogue: Catalogue): Item[] {
  const items: Item[] = [];
  for (const step of catalogue.steps)
    for (const [key, field] of Object.entries(step.fields)) {
      items.push({ key, field, step: step.number });
      if (field.kind !== "group") continue;
      for (const [column, scalar] of Object.entries<ScalarField>(field.columns))
        items.push({ key: `${key}.${column}`, field: scalar, step: step.number, group: field });
    }
  return items;
}

/** The element ids of the public page that an item fills. */
export function elementIdsOf(field: Field): readonly string[] {
  if (field.elementId === undefined) return [];
  return typeof field.elementId === "string" ? [field.elementId] : field.elementId;
}
