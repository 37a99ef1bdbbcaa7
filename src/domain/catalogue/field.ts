import type { Answered, Condition } from "./condition";

/** What is typed, exactly as typed. Every scalar is a string, also numbers and dates; flags are "1" or "". */
export type RawAnswer = string | readonly string[];
/** The draft of one or more steps: catalogue key (or `group.row.column`) → what was typed. */
export type RawAnswers = Readonly<Record<string, RawAnswer>>;

/** Boxes of the job ticket (page–box), PR sheet, public page alone, search list, or Hello Work's eyes only. */
export type Place =
  | "P1-head" | "P1-B1" | "P1-B2" | "P1-B3"
  | "P2-B4" | "P2-B5" | "P2-B6" | "P2-B7" | "P2-B8"
  | "PR" | "WEB" | "LIST" | "HW"; // biome-ignore format: one line per page

export interface FieldFacts {
  /** Label on every screen and paper. */
  readonly label: string;
  /** The item's name inside a sentence, where the label is too long to be read aloud. Default: the label. */
  readonly spoken?: string;
  /** What to enter, in one or two sentences. Shown under the label and in the guide. */
  readonly hint?: string;
  /** 必須 always (when shown), or under a condition. Default: 任意. */
  readonly required?: boolean | Condition;
  /** An item that is not shown is neither required nor handed in; what was typed stays in the draft. */
  readonly shownWhen?: Condition;
  readonly unit?: string;
  /** Of a group's column: stands before its value where the row is read without the labels of its columns. */
  readonly caption?: string;
  /** Where the answer appears. */
  readonly shown?: readonly Place[];
  /** Element ids of the public service's posting page that this item fills. */
  readonly elementId?: string | readonly string[];
  /** Identifies the establishment (▲): masked by disclosure. */
  readonly identifies?: boolean;
  /** Entered by the office only, at final registration. */
  readonly officeItem?: boolean;
  /** Shown, never typed: taken from the registered establishment. */
  readonly readOnly?: boolean;
  /** Neighbours that belong together are drawn in one row under this legend. */
  readonly together?: { readonly id: string; readonly legend: string };
  /** Never typed; computed from other answers. Returns what would be typed. */
  readonly computed?: (answered: Answered) => string | undefined;
}

export interface Option<Code extends string = string> {
  readonly code: Code;
  readonly label: string;
  /** Code of the public service, where it is known. */
  readonly official?: string;
  /** No longer offered; keeps its label for old answers. */
  readonly retired?: boolean;
  readonly shownWhen?: Condition;
}

export type TextRule = "fullWidth" | "kana" | "halfWidthDigits" | "code" | "establishmentNumber";

/** Whether a text is half-width: its limit counts characters, and phones show digits to type it with. */
export function isNarrow(rule: TextRule): boolean {
  return rule !== "fullWidth" && rule !== "kana";
}

interface Base<Kind extends string, Value> extends FieldFacts {
  readonly kind: Kind;
  /** Type of the answer; never set at run time. */
  readonly __value?: Value;
}

export interface TextField extends Base<"text", string> {
  /** Characters, full-width counting one. */
  readonly max: number;
  readonly rule: TextRule;
  /** Regular expression that the normalised text must match, with the sentence that says how to write it. */
  readonly pattern?: { readonly test: RegExp; readonly message: string };
  /** Extra check of the normalised text; a Japanese sentence when it fails (check digits, code tables). */
  readonly verify?: (value: string) => string | undefined;
  readonly autocomplete?: string;
  /** A picker that helps with this text, e.g. the list of occupation codes. */
  readonly picker?: "occupation" | "licence" | "industry" | "address";
}
export interface TextareaField extends Base<"textarea", string> {
  readonly rows: number;
  readonly columns: number;
}
export interface ChoiceField<Code extends string = string> extends Base<"choice", Code> {
  readonly options: readonly Option<Code>[];
  readonly widget: "radio" | "select";
}
export interface MultiChoiceField<Code extends string = string> extends Base<"multiChoice", readonly Code[]> {
  readonly options: readonly Option<Code>[];
  readonly maxChosen?: number;
}
export interface FlagField extends Base<"flag", boolean> {
  /** Text beside the box. */
  readonly statement: string;
}
export interface NumberField extends Base<"integer" | "decimal" | "yen", number> {
  readonly min: number;
  readonly max: number;
  /** Digits after the point (decimal only). */
  readonly digits: number;
}
export interface DateField extends Base<"date", string> {}
export interface TimeField extends Base<"time", string> {}
export interface PostalCodeField extends Base<"postalCode", string> {
  /** Key of the address item that 住所検索 fills. */
  readonly fills?: string;
}
export interface PhoneField extends Base<"phone", string> {}
export interface EmailField extends Base<"email", string> {
  readonly max: number;
}
export interface UrlField extends Base<"url", string> {
  readonly max: number;
}
export type ScalarField =
  | TextField | TextareaField | ChoiceField | MultiChoiceField | FlagField | NumberField
  | DateField | TimeField | PostalCodeField | PhoneField | EmailField | UrlField; // biome-ignore format: short

export interface GroupField<Columns extends Record<string, ScalarField> = Record<string, ScalarField>>
  extends Base<"group", readonly { readonly [K in keyof Columns]?: ValueOf<Columns[K]> }[]> {
  /** Slots; empty ones are skipped. Stored flat as `key.row.column`. */
  readonly slots: number;
  readonly columns: Columns;
  /** Name of one row with its number, e.g. 「手当1」. */
  readonly rowLabel: (index: number) => string;
  /** Rows that must be filled when the group is required. Default 1. */
  readonly requiredRows?: number;
}
export type Field = ScalarField | GroupField;

/** The type of a field's readable answer. */
export type ValueOf<F> = F extends { readonly __value?: infer V } ? Exclude<V, undefined> : never;

export type Fields = Readonly<Record<string, Field>>;
/** Readable answers: a key is absent when nothing (or nothing readable) was entered, or it is not shown. */
export type AnswersOf<F extends Fields> = { readonly [K in keyof F]?: ValueOf<F[K]> };

type Facts<F extends Field> = Omit<F, "kind" | "__value">;
type With<F extends Field, Defaulted extends keyof F> = Omit<Facts<F>, Defaulted> &
  Partial<Pick<F, Defaulted>>;

/** One line of text. Full-width unless another rule is named. */
export function text(facts: With<TextField, "rule">): TextField {
  return { kind: "text", rule: "fullWidth", ...facts };
}

/** Free text that is printed on a grid of `rows` × `columns` full-width characters. */
export function textarea(facts: Facts<TextareaField>): TextareaField {
  return { kind: "textarea", ...facts };
}

/** An option; `code` is stable for ever, the label may change. */
export function option<const Code extends string>(
  code: Code,
  label: string,
  facts: Omit<Option, "code" | "label"> = {},
): Option<Code> {
  return { code, label, ...facts };
}

/** One of several. */
export function choice<const Code extends string>(
  facts: Omit<With<ChoiceField, "widget">, "options"> & { readonly options: readonly Option<Code>[] },
): ChoiceField<Code> {
  return { kind: "choice", widget: facts.options.length > 7 ? "select" : "radio", ...facts };
}

/** Any of several. */
export function multiChoice<const Code extends string>(
  facts: Omit<Facts<MultiChoiceField>, "options"> & { readonly options: readonly Option<Code>[] },
): MultiChoiceField<Code> {
  return { kind: "multiChoice", ...facts };
}

/** あり or なし, the commonest pair. */
export function yesNo(facts: Omit<With<ChoiceField, "widget">, "options">): ChoiceField<"yes" | "no"> {
  return choice({ ...facts, options: [option("yes", "あり"), option("no", "なし")] });
}

/** A box to tick. */
export function flag(facts: Facts<FlagField>): FlagField {
  return { kind: "flag", ...facts };
}

/** A whole number of `unit`. */
export function integer(facts: Omit<Facts<NumberField>, "digits">): NumberField {
  return { kind: "integer", digits: 0, ...facts };
}

/** A number with at most `digits` digits after the point. */
export function decimal(facts: Facts<NumberField>): NumberField {
  return { kind: "decimal", ...facts };
}

/** An amount of money in whole yen, before tax. */
export function yen(facts: Omit<With<NumberField, "unit">, "digits">): NumberField {
  return { kind: "yen", digits: 0, unit: "円", ...facts };
}

/** A calendar day, `YYYY-MM-DD`. */
export function date(facts: Facts<DateField>): DateField {
  return { kind: "date", ...facts };
}

/** A time of day, `HH:MM`. */
export function time(facts: Facts<TimeField>): TimeField {
  return { kind: "time", ...facts };
}

/** Seven digits, read as `NNN-NNNN`. */
export function postalCode(facts: Facts<PostalCodeField>): PostalCodeField {
  return { kind: "postalCode", ...facts };
}

/** A telephone or fax number, at most 13 characters with hyphens. */
export function phone(facts: Facts<PhoneField>): PhoneField {
  return { kind: "phone", ...facts };
}

export function email(facts: With<EmailField, "max">): EmailField {
  return { kind: "email", max: 100, ...facts };
}

/** An http or https address. */
export function url(facts: With<UrlField, "max">): UrlField {
  return { kind: "url", max: 100, ...facts };
}

/** A repeated item with a fixed number of slots, as on the paper form. */
export function group<const Columns extends Record<string, ScalarField>>(
  facts: Facts<GroupField<Columns>>,
): GroupField<Columns> {
  return { kind: "group", ...facts } as GroupField<Columns>;
}

type RangeOf<Key extends string> = { readonly [K in `${Key}Min` | `${Key}Max`]: NumberField };

/** Two numbers `〇Min`–`〇Max` under one legend; both in the same unit. Spread it into a section. */
export function range<const Key extends string>(
  key: Key,
  end: (facts: { label: string; together: NonNullable<FieldFacts["together"]> }) => NumberField,
  label: string,
): RangeOf<Key> {
  const together = { id: `${key}Range`, legend: label };
  return {
    [`${key}Min`]: end({ label: `${label}　下限`, together }),
    [`${key}Max`]: end({ label: `${label}　上限`, together }),
  } as RangeOf<Key>;
}
