import type { RawAnswers, ScalarField } from "@/domain/catalogue/field";
import { cellAt, cellsOf, isTyped } from "@/domain/catalogue/keys";
import { type Problem, resolve } from "@/domain/catalogue/resolve";
import type { Catalogue, Step } from "@/domain/catalogue/step";
import type { DocumentKind } from "@/domain/draft/document-kind";
import { establishmentCatalogue } from "@/domain/establishment/catalogue";
import { postingCatalogue } from "@/domain/posting/catalogue";
import {
  filledEstablishment,
  filledFullTimePosting,
  filledPartTimePosting,
} from "../fixtures/filled-posting";

/** A screen on which everything that has a limit is beyond it. */
export interface OverfullScreen {
  readonly title: string;
  readonly kind: DocumentKind;
  readonly catalogue: Catalogue;
  readonly step: Step;
  /** The whole document: filled, and beyond its limits on this step. */
  readonly bad: RawAnswers;
  /** Inputs that are beyond their limit. */
  readonly overfull: readonly string[];
  /** What the screen has to say, as the catalogue says it. */
  readonly expected: readonly Problem[];
}

/** One too many of everything: the value just beyond the limit of an item, or in no readable form. */
function tooMuch(field: ScalarField): string | undefined {
  switch (field.kind) {
    case "text":
      return (field.rule === "fullWidth" ? "あ" : field.rule === "kana" ? "ア" : "1").repeat(field.max + 1);
    case "textarea":
      return Array.from({ length: field.rows + 1 }, () => "あ").join("\n");
    case "integer":
    case "decimal":
    case "yen":
      return String(field.max + 1);
    case "date":
    case "time":
      return undefined; // the browser's own inputs hold nothing that cannot be read
    case "postalCode":
      return "12345678";
    case "phone":
      return "0283-00-000000";
    case "email":
      return `${"a".repeat(field.max)}@example.jp`;
    case "url":
      return `https://example.jp/${"a".repeat(field.max)}`;
    default:
      return undefined;
  }
}

/** Items that others depend on stay readable, so that these stay on the screen. */
const CONDITIONS = new Set([
  "nearestStation",
  "selectionPlaceStation",
  "capital",
  "workplaces.0.nearestStation",
]);

function beyondLimits(step: Step, answers: RawAnswers, shown: (key: string) => boolean) {
  const more: Record<string, string> = {};
  for (const [key, field] of Object.entries(step.fields))
    if (isTyped(field) && shown(key))
      for (const cell of cellsOf(key, field)) {
        const value = tooMuch(cell.field);
        if (value !== undefined && answers[cell.key] && !CONDITIONS.has(cell.key)) more[cell.key] = value;
      }
  return more;
}

/** The insurances are taken over from the establishment there; what the draft has of them does not count. */
const fullTime = { ...filledFullTimePosting, insurances: ["employment", "workersAccident"] };

const DOCUMENTS: readonly (readonly [string, DocumentKind, Catalogue, RawAnswers])[] = [
  ["an establishment", "establishment", establishmentCatalogue, filledEstablishment],
  ["a full-time posting", "posting", postingCatalogue, fullTime],
  ["a part-time posting", "posting", postingCatalogue, filledPartTimePosting],
];

/** Every screen of both wizards that has an item with a limit. */
export function overfullScreens(): OverfullScreen[] {
  return DOCUMENTS.flatMap(([name, kind, catalogue, answers]) =>
    catalogue.steps.flatMap((step) => {
      const more = beyondLimits(step, answers, resolve(catalogue.fields, answers).isShown);
      const bad = { ...answers, ...more };
      const own = (key: string) => Object.hasOwn(step.fields, key.split(".")[0] ?? key);
      const expected = resolve(catalogue.fields, bad).problems.filter(({ key }) => own(key));
      const overfull = Object.keys(more);
      if (expected.length === 0) return [];
      return [{ title: `${step.screenTitle} of ${name}`, kind, catalogue, step, bad, overfull, expected }];
    }),
  );
}

/** What an input with a sentence is drawn as: its kind, and whether it stands alone, beside others or in a group. */
export function kindsOf({ catalogue, expected }: OverfullScreen): string[] {
  return expected.flatMap(({ key }) => {
    const cell = cellAt(catalogue.fields, key);
    if (!cell) return [];
    const place = cell.group ? "in a group" : cell.field.together ? "beside others" : "alone";
    return [`${cell.field.kind} ${place}`];
  });
}

/** Few of these screens that together have inputs of every kind the others have. */
export function screensOfAllKinds(screens: readonly OverfullScreen[]): OverfullScreen[] {
  const missing = new Set(screens.flatMap(kindsOf));
  const chosen: OverfullScreen[] = [];
  const gain = (screen: OverfullScreen) => new Set(kindsOf(screen).filter((kind) => missing.has(kind))).size;
  while (missing.size > 0) {
    const [best] = screens.toSorted((a, b) => gain(b) - gain(a));
    if (!best) break;
    chosen.push(best);
    for (const kind of kindsOf(best)) missing.delete(kind);
  }
  return chosen;
}
