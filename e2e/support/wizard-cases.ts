import type { Page } from "@playwright/test";
import type { RawAnswers } from "@/domain/catalogue/field";
import { cellsOf, isTyped } from "@/domain/catalogue/keys";
import { resolve } from "@/domain/catalogue/resolve";
import { type Catalogue, stepOf } from "@/domain/catalogue/step";
import { establishmentCatalogue } from "@/domain/establishment/catalogue";
import { postingCatalogue } from "@/domain/posting/catalogue";
import {
  filledEstablishment,
  filledFullTimePosting,
  filledPartTimePosting,
} from "~/tests/fixtures/filled-posting";
import { ANSWERED_BY_GOING_ON, type Wizard } from "../pages/wizard";
import { onEstablishmentStep, onStep } from "./drafting";

/** A wizard whose every screen and item is to be seen. */
export interface WizardCase {
  readonly catalogue: Catalogue;
  /** Documents that together show every item: where two exclude each other, one of them has it. */
  readonly documents: readonly RawAnswers[];
  /** A document that was begun, and nothing typed into it. */
  readonly untouched: RawAnswers;
  readonly open: (page: Page, step: number, answers: RawAnswers) => Promise<Wizard>;
}

export const wizardCases: readonly WizardCase[] = [
  {
    catalogue: postingCatalogue,
    documents: [
      filledFullTimePosting,
      filledPartTimePosting,
      { ...filledFullTimePosting, disabledOnly: "1" },
    ],
    untouched: { jobCategory: "general" },
    open: async (page, step, answers) => (await onStep(page, step, answers, { passedSteps: 8 })).wizard,
  },
  {
    catalogue: establishmentCatalogue,
    documents: [filledEstablishment],
    untouched: {},
    open: onEstablishmentStep,
  },
];

/** Every key of a step that has an input of its own. */
export function inputKeysOf({ catalogue }: WizardCase, step: number): string[] {
  return Object.entries(stepOf(catalogue, step)?.fields ?? {})
    .filter(([key, field]) => isTyped(field) && key !== ANSWERED_BY_GOING_ON)
    .flatMap(([key, field]) => cellsOf(key, field).map((cell) => cell.key));
}

/** The documents in which a screen has to be looked at, so that each of its items is: the first one always. */
export function documentsFor(wizard: WizardCase, step: number): RawAnswers[] {
  const left = new Set(inputKeysOf(wizard, step));
  return wizard.documents.filter((answers, index) => {
    const { isShown } = resolve(wizard.catalogue.fields, answers);
    const news = [...left].filter(isShown);
    for (const key of news) left.delete(key);
    return index === 0 || news.length > 0;
  });
}
