import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RawAnswers } from "@/domain/catalogue/field";
import { cellsOf, isTyped } from "@/domain/catalogue/keys";
import { resolve } from "@/domain/catalogue/resolve";
import type { Finding } from "@/domain/catalogue/rule";
import type { Catalogue, Step } from "@/domain/catalogue/step";
import { establishmentCatalogue } from "@/domain/establishment/catalogue";
import { postingCatalogue } from "@/domain/posting/catalogue";
import {
  filledEstablishment,
  filledFullTimePosting,
  filledPartTimePosting,
} from "~/tests/fixtures/filled-posting";
import { type RowModel, type StepFacts, stepModel, warningsByInput, withoutLegend } from "./step-model";

const NOTHING = new Map<string, never>();

/** What decides how a step looks where nothing is said of any item. */
function quiet(catalogue: Catalogue, raw: RawAnswers): StepFacts {
  return {
    raw,
    resolution: resolve(catalogue.fields, raw),
    errors: NOTHING,
    warnings: NOTHING,
    comments: NOTHING,
    conflicts: NOTHING,
    explanations: NOTHING,
    notices: NOTHING,
    fixed: new Set(),
    held: undefined,
    hidden: "confirmed",
  };
}

function rowsOf(catalogue: Catalogue, step: Step, raw: RawAnswers): RowModel[] {
  return stepModel(step, quiet(catalogue, raw)).flatMap((section) => section.rows);
}

describe("the rows of a group", () => {
  const placesOf = (raw: RawAnswers) => {
    const workplace = establishmentCatalogue.steps.find(({ number }) => number === 4);
    if (!workplace) throw new Error("no step 4");
    return rowsOf(establishmentCatalogue, workplace, raw).flatMap(({ slot }) =>
      slot?.group === "workplaces" ? [slot] : [],
    );
  };

  it("say which of them are in use", () => {
    const used = placesOf({ "workplaces.0.name": "足利倉庫", "workplaces.2.stationMinutes": "9" });
    expect(used.filter((slot) => slot.used).map((slot) => slot.number)).toEqual([0, 2]);
    expect(used).toHaveLength(10);
    expect(placesOf({ "workplaces.0.name": "" }).some((slot) => slot.used)).toBe(false);
  });
});

describe("a row of neighbours", () => {
  it("is required when its first input is: an amount nobody need enter stays 任意", () => {
    const company = establishmentCatalogue.steps.find(({ number }) => number === 1);
    if (!company) throw new Error("no step 1");
    const capital = rowsOf(establishmentCatalogue, company, { capital: "10000000" }).find(
      ({ legend }) => legend === "資本金",
    );
    expect(capital?.fields.map(({ key, required }) => [key, required])).toEqual([
      ["capital", false],
      ["capitalUnit", true],
    ]);
    expect(capital?.required).toBe(false);
  });
});

/** The inputs that a row puts on the screen: without a legend only the first is drawn. */
const drawnOf = ({ legend, fields }: RowModel) =>
  (legend ? fields : fields.slice(0, 1)).map((one) => one.key);

const cases = [
  ["a filled establishment", establishmentCatalogue, filledEstablishment],
  ["a filled full-time posting", postingCatalogue, filledFullTimePosting],
  ["a filled part-time posting", postingCatalogue, filledPartTimePosting],
] as const;

describe.each(cases)("the screens of %s", (_name, catalogue, raw) => {
  const { isShown } = resolve(catalogue.fields, raw);

  it.each(catalogue.steps.map((step) => [step.screenTitle, step] as const))(
    "%s has an input for every item that is typed there, once",
    (_title, step) => {
      const due = Object.entries(step.fields)
        .filter(([key, field]) => isTyped(field) && isShown(key) && key !== "confirmed")
        .flatMap(([key, field]) => cellsOf(key, field).map((cell) => cell.key));
      const drawn = rowsOf(catalogue, step, raw).flatMap(drawnOf);
      expect(drawn).toEqual(expect.arrayContaining(due));
      expect(new Set(drawn).size).toBe(drawn.length);
    },
  );

  it.each(catalogue.steps.map((step) => [step.screenTitle, step] as const))(
    "%s names every 住所検索 differently",
    (_title, step) => {
      const names = rowsOf(catalogue, step, raw)
        .flatMap(({ fields }) => fields)
        .filter(({ field }) => field.kind === "postalCode" && field.fills)
        .map(({ fullLabel }) => fullLabel);
      expect(names).toEqual([...new Set(names)]);
    },
  );

  it.each(catalogue.steps.map((step) => [step.screenTitle, step] as const))(
    "%s gives each row an id of its own",
    (_title, step) => {
      const ids = rowsOf(catalogue, step, raw).map((row) => row.id);
      expect(ids).toEqual([...new Set(ids)]);
    },
  );
});

describe.each(cases)("the inputs of %s", (_name, catalogue, raw) => {
  /** Where an input stands in the tree: in a row of this id, with or without a frame around it. */
  const placesOf = (step: Step, answers: RawAnswers) =>
    rowsOf(catalogue, step, answers).flatMap(({ id, legend, fields }) =>
      fields.map(({ key }) => [key, `${id} ${legend !== undefined}`] as const),
    );

  it.each(catalogue.steps.map((step) => [step.screenTitle, step] as const))(
    "of %s keep their place, whatever else is answered",
    (_title, step) => {
      const places = new Map(placesOf(step, raw));
      fc.assert(
        fc.property(fc.subarray(Object.keys(raw)), (answered) => {
          const some = Object.fromEntries(answered.map((key) => [key, raw[key] ?? ""]));
          for (const [key, place] of placesOf(step, some)) {
            expect(place, key).toBe(places.get(key) ?? place);
            places.set(key, place);
          }
        }),
        { numRuns: 30 },
      );
    },
  );
});

describe("the item somebody is at", () => {
  const step = postingCatalogue.steps.find(({ key }) => key === "job") as Step;
  const facts = (held: string | undefined, fixed: readonly string[] = []): StepFacts => ({
    ...quiet(postingCatalogue, { nearestStation: "" }),
    fixed: new Set(fixed),
    held,
  });
  const keys = (held: string | undefined) =>
    stepModel(step, facts(held)).flatMap(({ rows }) =>
      rows.flatMap(({ fields }) => fields.map(({ key }) => key)),
    );

  it("stays on the screen when its condition goes, and an input when its value is taken over", () => {
    const hidden = Object.entries(step.fields).find(
      ([key, field]) => isTyped(field) && field.kind !== "group" && !keys(undefined).includes(key),
    )?.[0];
    expect(hidden).toBeDefined();
    expect(keys(hidden)).toContain(hidden);
    const model = (held: string | undefined) =>
      stepModel(step, facts(held, ["jobTitle"]))
        .flatMap(({ rows }) => rows.flatMap(({ fields }) => fields))
        .find(({ key }) => key === "jobTitle");
    expect([model(undefined)?.fixed, model("jobTitle")?.fixed]).toEqual([true, false]);
  });
});

describe("orange messages on a screen", () => {
  const job = postingCatalogue.steps.find((step) => step.key === "job") as Step;
  const finding = (ruleId: string, fields: readonly string[]): Finding => ({
    ruleId,
    law: "法",
    severity: "warning",
    fields,
    message: `${ruleId}を直してください`,
  });

  it("stand at their input, all of them, and at the first cell of a repeated item", () => {
    const findings = [
      finding("A", ["jobDescription"]),
      finding("B", ["licences"]),
      finding("C", ["specialNotes", "jobDescription"]),
    ];
    expect([...warningsByInput(job, findings)]).toEqual([
      ["jobDescription", "Aを直してください。Cを直してください"],
      ["licences.0.name", "Bを直してください"],
    ]);
  });
});

describe("a label inside a row", () => {
  it.each([
    ["基本給（a）　下限", "基本給（a）", "下限"],
    ["担当者　氏名（カナ）", "担当者　氏名", "カナ"],
    ["地図（緯度）", "地図", "緯度"],
    ["最寄り駅からの交通手段", "最寄り駅", "最寄り駅からの交通手段"],
    ["資本金の単位", "資本金", "資本金の単位"],
    ["代表者名（漢字）", "代表者", "代表者名（漢字）"],
    ["定年制", "定年制", "定年制"],
    ["上限年齢", "勤務延長", "上限年齢"],
  ])("%s, under the legend %s, reads %s", (label, legend, read) => {
    expect(withoutLegend(label, legend)).toBe(read);
  });
});
