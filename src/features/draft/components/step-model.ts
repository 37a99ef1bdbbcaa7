import type { Finding } from "@/domain/catalogue/rule";
import type { GroupField, RawAnswers, ScalarField } from "@/domain/catalogue/field";
import { cellsOf } from "@/domain/catalogue/keys";
import { offeredOptions, type Resolution } from "@/domain/catalogue/resolve";
import type { Section, Step } from "@/domain/catalogue/step";
import type { OpenConflict } from "./pump-facts";
import type { FieldModel } from "./field-model";

/** A row of the screen: one input, several neighbours under one legend, or one slot of a group. */
export interface RowModel {
  readonly id: string;
  /** Legend of neighbours and slots; undefined for a single input. */
  readonly legend: string | undefined;
  readonly hint: string | undefined;
  readonly required: boolean;
  /** Nothing to type here: no 必須/任意. */
  readonly fixed: boolean;
  readonly fields: readonly FieldModel[];
  /** Which row of which group this is. */
  readonly slot?: SlotModel;
}

/** A row of a group. */
export interface SlotModel {
  readonly group: string;
  /** From 0. */
  readonly number: number;
  /** Rows the group has. */
  readonly slots: number;
  /** Whether something was typed in it, or is said of it. */
  readonly used: boolean;
}

export interface SectionModel {
  readonly title: string;
  readonly intro: string | undefined;
  readonly rows: readonly RowModel[];
}

/** What decides how a step looks, beside the catalogue. */
export interface StepFacts {
  readonly raw: RawAnswers;
  readonly resolution: Resolution;
  readonly errors: ReadonlyMap<string, string>;
  readonly warnings: ReadonlyMap<string, string>;
  readonly comments: ReadonlyMap<string, string>;
  readonly conflicts: ReadonlyMap<string, OpenConflict>;
  readonly explanations: ReadonlyMap<string, string>;
  readonly notices: ReadonlyMap<string, string>;
  /** Keys whose values are taken over and not typed. */
  readonly fixed: ReadonlySet<string>;
  /** An item the screen itself answers. */
  readonly hidden: string | undefined;
  /** The item somebody is typing into: it stays an input on the screen, whatever the other answers say meanwhile. */
  readonly held: string | undefined;
}

/** The rows of a step as they are to be drawn now. Items that are not shown are absent. */
export function stepModel(step: Step, facts: StepFacts): SectionModel[] {
  return step.sections
    .map((section) => ({ title: section.title, intro: section.intro, rows: rowsOf(section, facts) }))
    .filter((section) => section.rows.length > 0);
}

function rowsOf(section: Section, facts: StepFacts): RowModel[] {
  const rows: RowModel[] = [];
  for (const [key, field] of Object.entries(section.fields)) {
    if (field.officeItem || key === facts.hidden || !(facts.resolution.isShown(key) || isHeld(key, facts)))
      continue;
    const required = facts.resolution.isRequired(key);
    if (field.kind === "group") {
      if (!field.readOnly) rows.push(...slotRows(key, field, facts, required));
      continue;
    }
    const empty = facts.raw[key] === undefined || facts.raw[key].length === 0;
    // Filled by the system, and nothing there yet: nothing to show, unless the screen is there to be checked.
    if (field.readOnly && empty && !(facts.hidden && field.kind === "text")) continue;
    const model = fieldModel(key, field, facts, required, field.label);
    const previous = rows.at(-1);
    if (field.together && previous?.id === field.together.id) rows[rows.length - 1] = joined(previous, model);
    else
      rows.push({
        id: field.together?.id ?? key,
        // By the catalogue alone, not by which neighbours are shown now: whoever types into the first of them keeps it.
        legend: hasNeighbours(section, field) ? field.together?.legend : undefined,
        hint: undefined,
        required,
        fixed: false,
        fields: [model],
      });
  }
  return rows.map(tidied);
}

function isHeld(key: string, { held }: StepFacts): boolean {
  return held?.split(".")[0] === key;
}

/** Whether an item shares its row with others, shown or not. */
function hasNeighbours({ fields }: Section, { together }: ScalarField): boolean {
  if (!together) return false;
  const row = Object.values(fields).filter((one) => !one.officeItem && one.together?.id === together.id);
  return row.length > 1;
}

/** One row per slot of a group; a group of single inputs needs no legends. */
function slotRows(key: string, field: GroupField, facts: StepFacts, required: boolean): RowModel[] {
  const cells = cellsOf(key, field);
  const columns = Object.keys(field.columns).length;
  return Array.from({ length: field.slots }, (_, slot) => {
    const mustFill = required && slot < (field.requiredRows ?? 1);
    const fields = cells
      .filter((cell) => cell.group?.slot === slot)
      .map((cell) =>
        fieldModel(
          cell.key,
          cell.field,
          facts,
          mustFill,
          columns === 1 ? field.rowLabel(slot) : cell.field.label,
          field.rowLabel(slot),
        ),
      );
    const hint = slot === 0 ? field.hint : undefined;
    const used = fields.some((one) => (facts.raw[one.key] ?? "").length > 0 || isSpokenOf(one));
    const place = { group: key, number: slot, slots: field.slots, used };
    return columns === 1
      ? {
          id: `${key}.${slot}`,
          legend: undefined,
          hint: undefined,
          required: mustFill,
          fixed: false,
          fields: fields.map((one) => ({ ...one, hint: hint ?? one.hint })),
          slot: place,
        }
      : {
          id: `${key}.${slot}`,
          legend: field.rowLabel(slot),
          hint,
          required: mustFill,
          fixed: false,
          fields,
          slot: place,
        };
  });
}

/** Whether a message stands at an input. */
export function isSpokenOf({ error, warning, comment, conflict, notice }: FieldModel): boolean {
  return [error, warning, comment, conflict, notice].some((one) => one !== undefined);
}

/** The first of neighbours answers for their row: a unit that must be chosen once there is an amount asks for no amount. */
function joined(row: RowModel, model: FieldModel): RowModel {
  return { ...row, fields: [...row.fields, model] };
}

/** A row of one is a plain input; in longer rows the legend carries what the inputs need not repeat. */
function tidied(row: RowModel): RowModel {
  const { legend, fields } = row;
  const [first] = fields;
  if (!legend || !first) return row;
  const hint = row.hint ?? first.hint;
  return {
    ...row,
    hint,
    fixed: fields.every(({ field, fixed }) => fixed || field.readOnly || field.computed),
    fields: fields.map((field) => ({
      ...shortened(field, legend),
      hint: field.hint === hint ? undefined : field.hint,
    })),
  };
}

/** Inside a row the legend need not be repeated. */
function shortened(model: FieldModel, legend: string): FieldModel {
  return { ...model, label: withoutLegend(model.label, legend) };
}

/**
 * What a label says beyond its legend: 「基本給（a）　下限」 reads 「下限」, 「地図（緯度）」 reads 「緯度」. A label that only
 * begins like the legend is no shorter for it: 「最寄り駅からの交通手段」 stays.
 */
export function withoutLegend(label: string, legend: string): string {
  if (!label.startsWith(legend)) return label;
  const rest = label.slice(legend.length);
  const inBrackets = /^（([^（）]+)）$/.exec(rest)?.[1];
  if (inBrackets) return inBrackets;
  return /^[\s]+\S/.test(rest) ? rest.trim() : label;
}

function fieldModel(
  key: string,
  field: ScalarField,
  facts: StepFacts,
  required: boolean,
  label: string,
  row = field.together?.legend,
): FieldModel {
  const fixed = facts.fixed.has(key) && !isHeld(key, facts);
  const value = field.computed ? facts.resolution.relevant[key] : facts.raw[key];
  return {
    key,
    field,
    label,
    fullLabel: row && !field.label.startsWith(row) ? `${row}の${field.label}` : field.label,
    hint: field.hint,
    // Most inputs keep their own text; only these show something that depends on it.
    value: dependsOnValue(field, fixed) ? value : undefined,
    required,
    offered: offeredOptions(field, facts.resolution.answered)
      .map((one) => one.code)
      .join(","),
    error: facts.errors.get(key),
    warning: facts.warnings.get(key),
    comment: facts.comments.get(key),
    conflict: facts.conflicts.get(key),
    explanation: facts.explanations.get(key),
    notice: facts.notices.get(key),
    fixed,
  };
}

function dependsOnValue(field: ScalarField, fixed: boolean): boolean {
  return (
    fixed ||
    field.readOnly === true ||
    field.computed !== undefined ||
    field.kind === "textarea" ||
    field.kind === "yen" ||
    field.kind === "postalCode"
  );
}

/** Whether two models of one input look the same, so that it need not render again. */
export function sameModel(a: FieldModel, b: FieldModel): boolean {
  return (Object.keys(a) as (keyof FieldModel)[]).every((name) => a[name] === b[name]);
}

/** The message of each finding at its first item on this step. */
export function byFirstField(step: Step, findings: readonly Finding[]): Map<string, string> {
  const messages = new Map<string, string>();
  for (const finding of findings) {
    const key = finding.fields.find((one) => Object.hasOwn(step.fields, one));
    if (key && !messages.has(key)) messages.set(key, finding.message);
  }
  return messages;
}

/** Every orange message at the input it belongs to; several of one input stand behind each other. */
export function warningsByInput(step: Step, findings: readonly Finding[]): Map<string, string> {
  const messages = new Map<string, string>();
  for (const { fields, message } of findings) {
    const key = fields.find((one) => Object.hasOwn(step.fields, one));
    const id = key && inputIdOf(step, key);
    if (id) messages.set(id, messages.has(id) ? `${messages.get(id)}。${message}` : message);
  }
  return messages;
}

/** The input a finding or an item is pointed at: a group is pointed at its first cell. */
export function inputIdOf(step: Step, key: string): string {
  const field = step.fields[key];
  return field?.kind === "group" ? (cellsOf(key, field)[0]?.key ?? key) : key;
}
