import type { Field, Fields, GroupField, ScalarField } from "./field";

/** Where a draft key points: an item, or a cell of a group's slot. */
export interface Cell {
  readonly key: string;
  readonly field: ScalarField;
  /** Set for cells of a group. */
  readonly group?: { readonly key: string; readonly field: GroupField; readonly slot: number };
}

/** The key of a group's cell in a draft. */
export function cellKey(groupKey: string, slot: number, column: string): string {
  return `${groupKey}.${slot}.${column}`;
}

/** The key of the address that a postal code's 住所検索 fills: inside a group, the neighbour in the same slot. */
export function filledBy(postalKey: string, fills: string): string {
  const [groupKey = "", slot] = postalKey.split(".");
  return slot === undefined ? fills : cellKey(groupKey, Number(slot), fills);
}

/** The cell a draft key points to, or undefined when the catalogue has no such key. */
export function cellAt(fields: Fields, key: string): Cell | undefined {
  const own = Object.hasOwn(fields, key) ? fields[key] : undefined;
  if (own) return own.kind === "group" ? undefined : { key, field: own };
  const [groupKey = "", slotText = "", column = "", ...rest] = key.split(".");
  const group = Object.hasOwn(fields, groupKey) ? fields[groupKey] : undefined;
  if (group?.kind !== "group" || rest.length > 0 || !/^\d{1,2}$/.test(slotText)) return undefined;
  const slot = Number(slotText);
  const field = Object.hasOwn(group.columns, column) ? group.columns[column] : undefined;
  if (!field || slot >= group.slots || String(slot) !== slotText) return undefined;
  return { key, field, group: { key: groupKey, field: group, slot } };
}

/** The name of an input where its row is not beside it, e.g. 「就業場所1の住所」. */
export function labelOfCell({ field, group }: Cell): string {
  return group ? `${group.field.rowLabel(group.slot)}の${field.label}` : field.label;
}

/** Every draft key of an item, in screen order: the key itself, or all cells of a group. */
export function cellsOf(key: string, field: Field): Cell[] {
  if (field.kind !== "group") return [{ key, field }];
  const cells: Cell[] = [];
  for (let slot = 0; slot < field.slots; slot++)
    for (const [column, scalar] of Object.entries(field.columns))
      cells.push({ key: cellKey(key, slot, column), field: scalar, group: { key, field, slot } });
  return cells;
}

/** Whether people type this item; the others are filled by the system, by the office, or computed. */
export function isTyped(field: Field): boolean {
  return !field.readOnly && !field.officeItem && !field.computed;
}
