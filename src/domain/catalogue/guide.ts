import type { Condition } from "./condition";
import type { Field, GroupField, NumberField, Option, Place, ScalarField, TextField } from "./field";
import type { Step } from "./step";

/** Whether an item must be entered, or who fills it instead of the employer. */
export type Necessity = "required" | "conditional" | "optional" | "automatic" | "shownOnly" | "office";

/** The mark beside the label. */
export const NECESSITY_WORDS: Readonly<Record<Necessity, string>> = {
  required: "必須",
  conditional: "条件により必須",
  optional: "任意",
  automatic: "自動計算",
  shownOnly: "表示のみ",
  office: "ハローワークが入力",
};

/** One choice, with the words of the condition under which it is on offer. */
export interface GuideOption {
  readonly label: string;
  readonly onlyIf?: string;
}

/** One item of a screen, told to people. */
export interface GuideItem {
  /** Catalogue key; for a pair of limits, the lower one. */
  readonly key: string;
  readonly label: string;
  /** Legend of the row it stands in, where its own label does not begin with it. */
  readonly row?: string;
  readonly necessity: Necessity;
  /** When the item is on the screen at all. Completes 「条件：…」. */
  readonly shownIf?: string;
  /** When an item that is on the screen must be entered. Completes 「条件：…」. */
  readonly requiredIf?: string;
  readonly hint?: string;
  readonly options: readonly GuideOption[];
  /** What can be entered, one fact each: 「全角28文字以内」. */
  readonly limits: readonly string[];
  /** Where the answer can be read: 「求人票」. Empty when it is printed and published nowhere. */
  readonly places: readonly string[];
  /** Identifies the establishment, and is therefore left blank where its name is not disclosed. */
  readonly masked: boolean;
  /** Columns of a repeated item. */
  readonly parts: readonly GuideItem[];
}

export interface GuideSection {
  readonly title: string;
  readonly intro?: string;
  readonly items: readonly GuideItem[];
}

/** One screen of a wizard, told to people. */
export interface Guide {
  readonly number: number;
  readonly title: string;
  readonly screenTitle: string;
  readonly intro?: string;
  readonly sections: readonly GuideSection[];
}

/** What only Hello Work reads, in the list of places. */
export const HELLO_WORK_ONLY = "ハローワークだけ";

const PLACE_WORDS: Readonly<Record<Place, string>> = {
  "P1-head": "求人票",
  "P1-B1": "求人票",
  "P1-B2": "求人票",
  "P1-B3": "求人票",
  "P2-B4": "求人票",
  "P2-B5": "求人票",
  "P2-B6": "求人票",
  "P2-B7": "求人票",
  "P2-B8": "求人票",
  PR: "求人・事業所PRシート",
  WEB: "インターネットの求人情報",
  LIST: "求人情報の一覧",
  HW: HELLO_WORK_ONLY,
};

/** Everything a screen asks, in its order: what must be entered, how, and who will read it. */
export function guideOf(step: Step): Guide {
  const { number, title, screenTitle, intro } = step;
  return {
    number,
    title,
    screenTitle,
    intro,
    sections: step.sections.map((section) => ({
      title: section.title,
      intro: section.intro,
      items: joinLimits(
        Object.entries(section.fields).map(([key, field]) => ({ item: itemOf(key, field), field })),
      ),
    })),
  };
}

function itemOf(key: string, field: Field): GuideItem {
  const necessity = necessityOf(field);
  const typed = necessity === "required" || necessity === "conditional" || necessity === "optional";
  const places = placesOf(field);
  return {
    key,
    label: field.label,
    row: field.together && !field.label.startsWith(field.together.legend) ? field.together.legend : undefined,
    necessity,
    shownIf: field.shownWhen?.words,
    requiredIf: necessity === "conditional" ? wordsOf(field.required) : undefined,
    hint: field.hint,
    options: typed ? optionsOf(field) : [],
    limits: typed ? limitsOf(field) : [],
    places,
    masked: field.identifies === true && places.some((place) => place !== HELLO_WORK_ONLY),
    parts:
      typed && field.kind === "group"
        ? Object.entries<ScalarField>(field.columns).map(([column, scalar]) =>
            itemOf(`${key}.${column}`, scalar),
          )
        : [],
  };
}

function necessityOf(field: Field): Necessity {
  if (field.officeItem) return "office";
  if (field.readOnly) return "shownOnly";
  if (field.computed) return "automatic";
  if (typeof field.required === "object") return "conditional";
  return field.required ? "required" : "optional";
}

function wordsOf(condition: boolean | Condition | undefined): string | undefined {
  return typeof condition === "object" ? condition.words : undefined;
}

/** Each place once, in the order of the papers. What is published at all is not said to be for Hello Work only. */
function placesOf(field: Field): string[] {
  const named = new Set((field.shown ?? []).map((place) => PLACE_WORDS[place]));
  if (named.size > 1) named.delete(HELLO_WORK_ONLY);
  return [...named];
}

function optionsOf(field: Field): GuideOption[] {
  if (field.kind !== "choice" && field.kind !== "multiChoice") return [];
  return field.options
    .filter((option: Option) => !option.retired)
    .map((option: Option) => ({ label: option.label, onlyIf: option.shownWhen?.words }));
}

/** The limits of an item in the words of its red messages. */
function limitsOf(field: Field): string[] {
  switch (field.kind) {
    case "text":
      return field.pattern ? [textLimit(field), field.pattern.message] : [textLimit(field)];
    case "textarea":
      return [`全角${field.columns}文字×${field.rows}行まで`];
    case "choice":
      return ["1つ選択"];
    case "multiChoice":
      return field.maxChosen !== undefined && field.maxChosen < field.options.length
        ? [`${field.maxChosen}つまで選択`]
        : ["あてはまるものをすべて選択"];
    case "flag":
      return [`チェック欄「${field.statement}」`];
    case "integer":
    case "decimal":
    case "yen":
      return numberLimits(field);
    case "date":
      return ["日付（年・月・日）"];
    case "time":
      return ["00:00から23:59までの時刻"];
    case "postalCode":
      return ["7桁の数字"];
    case "phone":
      return ["ハイフンを含めて13文字以内の数字"];
    case "email":
      return [`${field.max}文字以内のメールアドレス`];
    case "url":
      return [`${field.max}文字以内`, "「https://」か「http://」で始まるアドレス"];
    case "group":
      return groupLimits(field);
  }
}

function textLimit(field: TextField): string {
  switch (field.rule) {
    case "fullWidth":
      return `全角${field.max}文字以内`;
    case "kana":
      return `全角カタカナ${field.max}文字以内`;
    case "halfWidthDigits":
      return `半角数字${field.max}文字以内`;
    case "code":
    case "establishmentNumber":
      return `半角${field.max}文字以内`;
  }
}

function numberLimits(field: NumberField): string[] {
  const limits = [`${format(field.min)}から${format(field.max)}までの数字`];
  if (field.unit) limits.push(`単位：${field.unit}`);
  if (field.digits > 0) limits.push(`小数点第${"一二三四五六七八九"[field.digits - 1]}位まで`);
  return limits;
}

function groupLimits(field: GroupField): string[] {
  const limits = field.slots > 1 ? [`${field.slots}件まで`] : [];
  if ((field.requiredRows ?? 1) > 1) limits.push(`${field.requiredRows}件以上`);
  return limits;
}

/** Years and other numbers of four digits are written without a separator, as they are spoken. */
const format = (value: number) =>
  value.toLocaleString("ja-JP", { maximumFractionDigits: 6, useGrouping: "min2" });

interface Told {
  readonly item: GuideItem;
  readonly field: Field;
}

/** 「基本給　下限」 and 「基本給　上限」 with the same facts are told once, as 「基本給（下限・上限）」. */
function joinLimits(told: readonly Told[]): GuideItem[] {
  const items: GuideItem[] = [];
  for (let index = 0; index < told.length; index++) {
    const lower = told[index];
    const upper = told[index + 1];
    if (!lower) continue;
    const joined = upper && joinPair(lower, upper);
    items.push(joined ?? lower.item);
    if (joined) index++;
  }
  return items;
}

function joinPair(lower: Told, upper: Told): GuideItem | undefined {
  const legend = lower.field.together?.legend;
  if (legend === undefined || upper.field.together?.id !== lower.field.together?.id) return undefined;
  if (lower.item.label !== `${legend}　下限` || upper.item.label !== `${legend}　上限`) return undefined;
  const own = { key: "", label: "", hint: undefined };
  if (JSON.stringify({ ...lower.item, ...own }) !== JSON.stringify({ ...upper.item, ...own }))
    return undefined;
  return { ...lower.item, label: `${legend}（下限・上限）`, hint: lower.item.hint ?? upper.item.hint };
}
