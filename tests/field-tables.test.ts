import { describe, expect, it } from "vitest";
import type { Field } from "@/domain/catalogue/field";
import { answeredFrom } from "@/domain/catalogue/resolve";
import { readScalar } from "@/domain/catalogue/read";
import type { Catalogue } from "@/domain/catalogue/step";
import { establishmentCatalogue } from "@/domain/establishment/catalogue";
import { imageLimits } from "@/domain/establishment/fields/images";
import { postingCatalogue } from "@/domain/posting/catalogue";
import establishmentRows from "./fixtures/establishment-fields.json";
import postingRows from "./fixtures/posting-fields.json";
import { elementIdsOf, type Item, itemsOf } from "./support/catalogue-walk";
import { publishedItems } from "./support/published-items-file";

/** One input of a table row: a catalogue key, or `group.column`. */
interface Part {
  readonly key: string;
  readonly kind?: string;
  readonly options?: readonly string[];
  /** The table's options are examples; the catalogue may offer more, in any order. */
  readonly openList?: boolean;
  /** Official codes of the options, from the first one on. */
  readonly official?: readonly string[];
  readonly variants?: { readonly FT: readonly string[]; readonly PT: readonly string[] };
  readonly limit?: Readonly<Record<string, number>>;
  readonly files?: typeof imageLimits;
  /** Necessity of this part, where it differs from the row's. */
  readonly required?: string;
}

/** One row of a field table. `row` is the key as the table writes it, `parts` the inputs it became. */
interface Row {
  readonly step: number;
  readonly row: string;
  readonly label: string;
  readonly required: string;
  readonly variant?: string;
  readonly places: readonly string[];
  readonly elementIds: readonly string[];
  readonly identifies?: boolean;
  readonly parts: readonly Part[];
}

/** Items that no row of the tables asks for, and why they are there. */
const additions: Readonly<Record<string, string>> = {
  workplaceLatitude: "the published page has a map of the workplace (ID_latitudemap2)",
  workplaceLongitude: "the published page has a map of the workplace (ID_longitudemap2)",
  "images.image": "names the stored file; the table describes the file itself",
  "prImageIds.image": "names the stored file; the table describes the file itself",
};

/** 条件 items that the catalogue shows without requiring them. */
const shownButNotRequired: Readonly<Record<string, string>> = {
  onlineProvisionLeafletAgreed: "the manual marks it 任意: a missing tick is an orange message of a rule",
};

/** Rows whose box is printed from the posting's own item of the same name. */
const printedThroughPosting = ["workRulesFullTime / PartTime"];

/** Element ids that no typed item fills: the system computes them when a posting is accepted or shown. */
const computedIds: Readonly<Record<string, string>> = {
  ID_kjNo: "求人番号 is given at acceptance",
  ID_uktkYmd: "受付年月日 is the day of acceptance",
  ID_shkiKigenHi: "紹介期限日 follows from the day of acceptance",
  ID_juriAtsh: "受理安定所 is the office that accepts",
  ID_shokusyuKaisetsuURL: "the link to the explanation of the occupation follows from 職業分類",
};

/** A remark about the value, in brackets behind the label: 「（非該当の場合は「非該当」）」. */
const REMARK = /（[^（）]*の場合は[^（）]*）/;
const withoutSpaces = (text: string) => text.replace(/\s+/g, "");
/** What is between separators, brackets and the placeholder N of a table's label. */
const wordsOf = (label: string) => label.split(/[\s・／/（）()〜]|\bN\b/).filter((word) => word !== "");

/** Everything that is written at an input: its label, the legend of its row, its unit, the text at the box. */
function writtenAt({ field, group }: Item): string {
  const texts = [field.label, field.together?.legend, field.unit, group?.label];
  if (field.kind === "flag") texts.push(field.statement);
  return withoutSpaces(texts.filter((text) => text !== undefined).join("\n"));
}

/** An option's label without the number that the screen asks for separately: 「有（更新回数 N回）」. */
const optionLabel = (label: string) => label.replace(/\s*N[年回]/, "");

const nobody = answeredFrom({});
const fullTime = answeredFrom({ workTimeType: "fullTime" });
const partTime = answeredFrom({ workTimeType: "partTime" });

function offered(field: Field, answered: typeof nobody): string[] {
  if (field.kind !== "choice" && field.kind !== "multiChoice") return [];
  return field.options.filter((one) => one.shownWhen?.test(answered) ?? true).map((one) => one.label);
}

/** Throws (by expectation) unless the part has the limit that the table states. */
function expectLimit(field: Field, limit: Readonly<Record<string, number>>) {
  // A telephone number has its length from the kit, not from the item.
  if (field.kind === "phone") {
    const [longest, tooLong] = ["050-1234-5678", "0501-1234-5678"];
    expect(longest).toHaveLength(limit.max ?? 0);
    expect(readScalar(field, longest, nobody).problem).toBeUndefined();
    expect(readScalar(field, tooLong, nobody).problem).toBeDefined();
    return;
  }
  expect(field).toMatchObject(limit);
}

function expectNecessity(key: string, field: Field, word: string) {
  if (word === "–") expect(field.readOnly, "shown, not typed").toBe(true);
  else if (word === "auto") expect(field.computed, "computed").toBeDefined();
  else if (word === "system" || word === "staff")
    expect(field.officeItem, "entered by the office").toBe(true);
  else if (word.startsWith("任意")) expect(field.required, "optional").toBeUndefined();
  else if (word.startsWith("条件") && word.includes("else 任意")) {
    expect(field.shownWhen, "always shown").toBeUndefined();
    expect(field.required, "required under a condition").toHaveProperty("words");
  } else if (word.startsWith("条件")) {
    expect(field.shownWhen, "shown under a condition").toBeDefined();
    if (key in shownButNotRequired) expect(field.required).toBeUndefined();
    else expect(field.required, "required when shown").toBeDefined();
  } else if (/^必須( \((≥1|1つ以上|氏名, 電話)\))?$/.test(word)) {
    expect(field.shownWhen, "always shown").toBeUndefined();
    expect(field.required, "required").toBe(true);
  } else if (/^必須 (unless|\((FT|PT only)\))/.test(word)) {
    expect(field.shownWhen, "shown under a condition").toBeDefined();
    expect(field.required, "required when shown").toBe(true);
  } else if (word.startsWith("必須 (1st)"))
    expect(field.required, "required under a condition").toHaveProperty("words");
  else throw new Error(`The table's word 「${word}」 has no meaning here`);
}

const tables: readonly (readonly [string, Catalogue, readonly Row[], number])[] = [
  ["posting", postingCatalogue, postingRows as readonly Row[], 185],
  ["establishment", establishmentCatalogue, establishmentRows as unknown as readonly Row[], 68],
];

describe.each(tables)("the field table of the %s", (_noun, catalogue, rows, count) => {
  const items = itemsOf(catalogue);
  const itemAt = (key: string) => items.find((item) => item.key === key);
  const partsOf = (row: Row) =>
    row.parts.map((part) => {
      const item = itemAt(part.key);
      if (!item) throw new Error(`The catalogue has no item ${part.key}`);
      return { part, item, field: item.field };
    });

  it("is complete", () => {
    expect(rows).toHaveLength(count);
  });

  it.each(rows.map((row) => [row.step, row.row, row] as const))("step %i asks %s", (number, _key, row) => {
    for (const { part, item, field } of partsOf(row)) {
      expect(item.step, part.key).toBe(number);
      if (part.kind) expect(field.kind, part.key).toBe(part.kind);
      if (part.limit) expectLimit(field, part.limit);
      if (part.files) expect(imageLimits).toEqual(part.files);
    }
  });

  // One input: the label is the table's. Several inputs, or a label with the placeholder N: either one of the
  // labels or legends is the table's, or every word of the table's label is written at one of the inputs.
  // White space and remarks about the value do not count.
  it.each(rows.map((row) => [row.row, row] as const))("labels %s as the table does", (_key, row) => {
    const parts = partsOf(row);
    const expected = withoutSpaces(row.label.replace(REMARK, ""));
    const names = parts
      .flatMap(({ field }) => [field.label, field.together?.legend ?? ""])
      .map(withoutSpaces);
    if (names.includes(expected)) return;
    const own = parts.filter(({ item }) => !item.group || row.parts.length === 1);
    expect(
      own.length > 1 || /\bN\b/.test(row.label),
      `「${names.join("」「")}」 instead of 「${row.label}」`,
    ).toBe(true);
    const written = parts.map(({ item }) => writtenAt(item)).join("\n");
    for (const word of wordsOf(row.label)) expect(written).toContain(word);
  });

  it.each(
    rows.flatMap((row) => row.parts.filter((part) => part.options).map((part) => [part.key, part] as const)),
  )("offers the options of %s", (key, part) => {
    const field = itemAt(key)?.field;
    if (field?.kind !== "choice" && field?.kind !== "multiChoice") throw new Error(`${key} has no options`);
    const labels = field.options.map((one) => one.label);
    const expected = (part.options ?? []).map(optionLabel);
    expect(part.openList ? labels.filter((label) => expected.includes(label)) : labels).toEqual(expected);
    if (part.official)
      expect(field.options.slice(0, part.official.length).map((one) => one.official)).toEqual(part.official);
    if (part.variants) {
      expect(offered(field, fullTime)).toEqual(part.variants.FT);
      expect(offered(field, partTime)).toEqual(part.variants.PT);
    }
  });

  it.each(rows.map((row) => [row.row, row] as const))("requires %s as the table does", (_key, row) => {
    for (const { part, item, field } of partsOf(row))
      if (!item.group || part.required) expectNecessity(part.key, field, part.required ?? row.required);
  });

  it.each(rows.filter((row) => row.variant).map((row) => [row.row, row] as const))(
    "shows %s for one kind of working time only",
    (_key, row) => {
      for (const { field } of partsOf(row)) {
        expect(field.shownWhen?.test(fullTime)).toBe(row.variant === "FT");
        expect(field.shownWhen?.test(partTime)).toBe(row.variant === "PT");
      }
    },
  );

  it.each(rows.map((row) => [row.row, row] as const))("publishes %s where the table says", (key, row) => {
    const fields = partsOf(row).map(({ field }) => field);
    if (!printedThroughPosting.includes(key))
      expect(fields.flatMap((field) => field.shown ?? [])).toEqual(expect.arrayContaining([...row.places]));
    expect(fields.flatMap(elementIdsOf)).toEqual(expect.arrayContaining([...row.elementIds]));
    if (row.identifies) expect(fields.some((field) => field.identifies)).toBe(true);
  });

  it("has a row for every item", () => {
    const asked = new Set(rows.flatMap((row) => row.parts.map((part) => part.key)));
    const unasked = items.map((item) => item.key).filter((key) => !asked.has(key) && !(key in additions));
    expect(unasked).toEqual([]);
  });
});

describe("the published items", () => {
  const claimed = [...itemsOf(postingCatalogue), ...itemsOf(establishmentCatalogue)].flatMap((item) =>
    elementIdsOf(item.field),
  );

  it("are 217", () => {
    expect(new Set(publishedItems().map((row) => row.element_id)).size).toBe(217);
  });

  it.each(publishedItems().map((row) => [row.element_id, row.item] as const))("%s %s has a source", (id) => {
    expect(claimed.includes(id) !== id in computedIds, "filled by an item, or computed, not both").toBe(true);
  });
});
