import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Answered, Condition } from "@/domain/catalogue/condition";
import type { Field } from "@/domain/catalogue/field";
import { cellAt } from "@/domain/catalogue/keys";
import type { Catalogue } from "@/domain/catalogue/step";
import { establishmentCatalogue } from "@/domain/establishment/catalogue";
import { postingCatalogue } from "@/domain/posting/catalogue";
import { elementIdsOf, type Item, itemsOf } from "./support/catalogue-walk";
import { publishedItems } from "./support/published-items-file";

/** Choices with a single option, and why. */
const singleOption = new Map([["jobCategory", "this service accepts 一般 postings only"]]);

/** Items that speak for themselves, and why. Everything else that is typed has a hint. */
const needNoHint = new Map([
  ["carCommute", "可 or 不可 answers the label"],
  ["commutingAllowanceUnit", "月額 or 日額; the amount below explains itself"],
  ["recruitmentReason", "the options are the explanation"],
  ["noticeMethodOther", "asked only after その他 was chosen"],
  ["selectionPlaceKind", "the options are the explanation"],
  ["selectionPlacePostal", "a postal code"],
  ["resumePhoto", "the options are the explanation"],
  ["mailPlaceKind", "the options are the explanation"],
  ["mailPostal", "a postal code"],
  ["contactExtension", "an extension number"],
  ["contactFax", "a fax number"],
  ["contactEmail", "an e-mail address"],
]);

/** Keys of both catalogues whose options differ on purpose. */
const differentOptions = new Map([["parking", "a posting also says whether parking is free (table 3-3)"]]);

type Question = "is" | "ticked" | "filled" | "number" | "text";
interface Asked {
  readonly question: Question;
  readonly key: string;
  readonly codes: readonly string[];
}

/** Answers at random and writes down what it was asked, so that every branch of a condition is walked. */
function recorder(yes: () => boolean, fields: Catalogue["fields"], asked: Map<string, Asked>): Answered {
  const ask = (question: Question, key: string, codes: readonly string[] = []) => {
    asked.set([question, key, ...codes].join(" "), { question, key, codes });
    return yes();
  };
  const textFor = (key: string) => {
    const kind = cellAt(fields, key)?.field.kind;
    return kind === "time" ? "09:30" : kind === "date" ? "2026-11-22" : "あ";
  };
  return {
    is: (key, ...codes) => ask("is", key, codes),
    ticked: (key) => ask("ticked", key),
    filled: (key) => ask("filled", key),
    number: (key) => (ask("number", key) ? 3 : undefined),
    text: (key) => (ask("text", key) ? textFor(key) : undefined),
  };
}

const kindsFor: Readonly<Record<Question, readonly Field["kind"][]>> = {
  is: ["choice", "multiChoice"],
  ticked: ["flag"],
  filled: [],
  number: ["integer", "decimal", "yen"],
  text: ["text", "textarea", "date", "time", "choice", "postalCode", "phone", "email", "url"],
};

/** What decides an item's value: when it is shown, what is on offer, what it is computed from. */
function sourcesOf(field: Field): ((answered: Answered) => unknown)[] {
  const conditions: (Condition | undefined)[] = [field.shownWhen];
  if (field.kind === "choice" || field.kind === "multiChoice")
    conditions.push(...field.options.map((one) => one.shownWhen));
  const tests = conditions.filter((one) => one !== undefined).map((one) => one.test);
  return field.computed ? [...tests, field.computed] : tests;
}

const requirementOf = (field: Field) => (typeof field.required === "object" ? [field.required.test] : []);

/** Everything that functions ask for, over many random sets of answers. */
function askedBy(
  functions: readonly ((answered: Answered) => unknown)[],
  fields: Catalogue["fields"],
): Asked[] {
  const asked = new Map<string, Asked>();
  if (functions.length > 0)
    fc.assert(
      fc.property(fc.infiniteStream(fc.boolean()), (coins) => {
        const answered = recorder(() => coins.next().value ?? false, fields, asked);
        for (const one of functions) one(answered);
      }),
      { numRuns: 200, seed: 1 },
    );
  return [...asked.values()];
}

/** Half-width katakana anywhere; brackets, commas and spaces of half width beside Japanese characters. */
const HALF_WIDTH = /[｡-ﾟ]|[ぁ-んァ-ヶ一-龠][(),!?~]|[(),!?~][ぁ-んァ-ヶ一-龠]/;

describe.each([
  ["posting", postingCatalogue as Catalogue],
  ["establishment", establishmentCatalogue as Catalogue],
])("the %s catalogue", (_noun, catalogue) => {
  const items = itemsOf(catalogue);
  const eachItem = items.map((item) => [item.key, item] as const);
  const withOptions = items.flatMap(({ key, field }) =>
    field.kind === "choice" || field.kind === "multiChoice" ? [[key, field] as const] : [],
  );

  it("numbers its steps from one, without gaps, with unique keys", () => {
    expect(catalogue.steps.map((step) => step.number)).toEqual(catalogue.steps.map((_, index) => index + 1));
    expect(new Set(catalogue.steps.map((step) => step.key)).size).toBe(catalogue.steps.length);
  });

  it("has every key once", () => {
    const keys = catalogue.steps.flatMap((step) =>
      step.sections.flatMap((section) => Object.keys(section.fields)),
    );
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toEqual(Object.keys(catalogue.fields));
  });

  it("writes keys and codes as camelCase words", () => {
    const words = items.flatMap(({ key }) => key.split("."));
    const codes = withOptions.flatMap(([, field]) => field.options.map((one) => one.code));
    expect([...words, ...codes].filter((word) => !/^[a-z][A-Za-z0-9]*$/.test(word))).toEqual([]);
  });

  it.each(eachItem)(
    "asks in the conditions of %s only what exists, in a way that can be answered",
    (_key, { field }) => {
      for (const { question, key, codes } of askedBy(
        [...sourcesOf(field), ...requirementOf(field)],
        catalogue.fields,
      )) {
        const other = catalogue.fields[key] ?? cellAt(catalogue.fields, key)?.field;
        expect(other, `${key} does not exist`).toBeDefined();
        if (!other) continue;
        if (question !== "filled") expect(kindsFor[question], `${question}(${key})`).toContain(other.kind);
        if (other.kind === "choice" || other.kind === "multiChoice")
          expect(
            other.options.map((one) => one.code),
            key,
          ).toEqual(expect.arrayContaining([...codes]));
      }
    },
  );

  it.each(eachItem)("asks in a condition of %s for words that complete 「条件：…」", (_key, { field }) => {
    for (const condition of [field.shownWhen, field.required])
      if (typeof condition === "object") {
        expect(condition.words).not.toBe("");
        expect(condition.words).not.toMatch(HALF_WIDTH);
      }
  });

  it("has no item whose value depends on itself", () => {
    const reads = new Map(
      items.map(({ key, field }) => [
        key.split(".")[0] ?? key,
        new Set(
          askedBy(sourcesOf(field), catalogue.fields).map((asked) => asked.key.split(".")[0] ?? asked.key),
        ),
      ]),
    );
    const settled = new Set<string>();
    const visit = (key: string, path: readonly string[]) => {
      if (path.includes(key)) throw new Error(`${[...path, key].join(" → ")}`);
      if (settled.has(key)) return;
      for (const next of reads.get(key) ?? []) visit(next, [...path, key]);
      settled.add(key);
    };
    for (const key of reads.keys()) visit(key, []);
  });

  it.each(eachItem)("labels %s", (_key, { field }) => {
    const texts = [field.label, field.spoken, field.hint, field.unit, field.together?.legend];
    if (field.kind === "flag") texts.push(field.statement);
    if (field.kind === "text") texts.push(field.pattern?.message);
    if (field.kind === "group") texts.push(field.rowLabel(0));
    for (const text of texts.filter((one) => one !== undefined)) {
      expect(text.trim()).toBe(text);
      expect(text).not.toBe("");
      expect(text).not.toMatch(HALF_WIDTH);
    }
  });

  it("explains every item that is typed", () => {
    const sections = catalogue.steps.flatMap((step) => step.sections);
    const unexplained = sections.flatMap((section) => {
      const fields = Object.entries(section.fields);
      // One hint serves a row of neighbours.
      const explained = new Set(fields.flatMap(([, field]) => (field.hint ? [field.together?.id] : [])));
      return fields
        .filter(([, field]) => !field.readOnly && !field.hint)
        .filter(([, field]) => !(field.together && explained.has(field.together.id)))
        .map(([key]) => key);
    });
    expect(unexplained.filter((key) => !needNoHint.has(key))).toEqual([]);
  });

  it.each(withOptions)("offers in %s several options, each with its own code and label", (key, field) => {
    expect(new Set(field.options.map((one) => one.code)).size).toBe(field.options.length);
    expect(new Set(field.options.map((one) => one.label)).size).toBe(field.options.length);
    expect(field.options.length > 1 || singleOption.has(key)).toBe(true);
    for (const { label } of field.options) expect(label.trim()).toMatch(/\S/);
  });

  it.each(eachItem)("gives %s limits that something can meet", (_key, { field }) => {
    if (field.kind === "integer" || field.kind === "decimal" || field.kind === "yen")
      expect(field.min).toBeLessThan(field.max);
    if (field.kind === "text") expect(field.max).toBeGreaterThan(0);
    if (field.kind === "textarea") expect(field.rows * field.columns).toBeGreaterThan(0);
    if (field.kind === "group") {
      expect(field.slots).toBeGreaterThan(0);
      expect(Object.keys(field.columns)).not.toEqual([]);
    }
  });

  it("lets 住所検索 fill items that exist", () => {
    for (const { key, field } of items)
      if (field.kind === "postalCode" && field.fills !== undefined) {
        const sibling = key.includes(".") ? `${key.split(".")[0]}.${field.fills}` : field.fills;
        expect(items.map((item) => item.key)).toContain(sibling);
      }
  });

  it("draws neighbours of one row next to each other under one legend", () => {
    for (const step of catalogue.steps)
      for (const section of step.sections) {
        const rows = Object.values(section.fields).map((field) => field.together);
        const runs = rows.filter((row, index) => row && row.id !== rows[index - 1]?.id).map((row) => row?.id);
        expect(new Set(runs).size, `${step.key}: ${section.title}`).toBe(runs.length);
        for (const id of runs)
          expect(new Set(rows.filter((row) => row?.id === id).map((row) => row?.legend)).size, id).toBe(1);
      }
  });

  it("fills only element ids that the public service has", () => {
    const known = new Set(publishedItems().map((row) => row.element_id));
    const unknown = items.flatMap(({ field }) => elementIdsOf(field)).filter((id) => !known.has(id));
    expect(unknown).toEqual([]);
  });

  it("never publishes what is for Hello Work's eyes only", () => {
    const contradictory = items.filter(
      ({ field }) => field.shown?.length === 1 && field.shown[0] === "HW" && field.elementId !== undefined,
    );
    expect(contradictory.map((item) => item.key)).toEqual([]);
  });
});

describe("items that a posting takes over from its establishment", () => {
  const inPosting = new Map(itemsOf(postingCatalogue).map((item) => [item.key, item]));
  const shared = itemsOf(establishmentCatalogue).flatMap((item): [string, Item, Item][] => {
    const other = inPosting.get(item.key);
    return other ? [[item.key, item, other]] : [];
  });

  it("are many", () => {
    expect(shared.length).toBeGreaterThan(40);
  });

  it.each(shared)("%s is read alike in both", (key, ours, theirs) => {
    expect(theirs.field.kind).toBe(ours.field.kind);
    if ("options" in ours.field && "options" in theirs.field && !differentOptions.has(key))
      expect(theirs.field.options.map(({ code, label }) => [code, label])).toEqual(
        ours.field.options.map(({ code, label }) => [code, label]),
      );
  });
});
