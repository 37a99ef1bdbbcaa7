import { describe, expect, it } from "vitest";
import { MINIMUM_WAGES } from "@/domain/codes/minimum-wages";
import { judgeDraft, judgementOfStep } from "@/domain/draft/judge-draft";
import { ruleContextOn } from "@/domain/posting/rules/context";
import { stepModel } from "@/features/draft/components/step-model";
import { summaryLines } from "@/features/draft/components/summary-lines";
import { resolve } from "@/domain/catalogue/resolve";
import { filledEstablishment } from "./fixtures/filled-posting";
import { kindsOf, overfullScreens, screensOfAllKinds } from "./support/over-limit";

// What a screen says when everything on it is beyond its limit: in the summary above it and at each input. One screen
// for each kind of input is looked at in the browser (e2e/wizard-errors.spec.ts).

const NOTHING = new Map<string, never>();
const screens = overfullScreens();
const context = ruleContextOn("2026-11-24", filledEstablishment, MINIMUM_WAGES);

describe.each(screens.map((screen) => [screen.title, screen] as const))("%s", (_title, screen) => {
  const { kind, catalogue, step, bad, overfull, expected } = screen;

  it("has a sentence for every input that is beyond its limit", () => {
    expect(overfull.length).toBeGreaterThan(0);
    expect(expected.map(({ key }) => key)).toEqual(expect.arrayContaining([...overfull]));
    for (const { message } of expected) expect(message).toMatch(/ください/);
  });

  it("has the same sentences when the server judges the step", () => {
    const judged = judgeDraft(kind, bad, context, []);
    expect(judgementOfStep(kind, step.number, judged).problems).toEqual(expected);
  });

  it("says each in the summary, with a way to its input", () => {
    const lines = summaryLines(step, expected, []);
    expect(lines).toHaveLength(expected.length);
    for (const { key, message } of expected) expect(lines).toContainEqual({ fieldId: key, message });
  });

  it("says each at its input", () => {
    const sections = stepModel(step, {
      raw: bad,
      resolution: resolve(catalogue.fields, bad),
      errors: new Map(expected.map(({ key, message }) => [key, message])),
      warnings: NOTHING,
      comments: NOTHING,
      conflicts: NOTHING,
      explanations: NOTHING,
      notices: NOTHING,
      fixed: new Set(),
      held: undefined,
      hidden: "confirmed",
    });
    const said = sections
      .flatMap(({ rows }) => rows)
      .flatMap(({ legend, fields }) => (legend ? fields : fields.slice(0, 1)))
      .flatMap(({ key, error }) => (error ? [{ key, message: error }] : []));
    expect(said).toHaveLength(expected.length);
    expect(said).toEqual(expect.arrayContaining([...expected]));
  });
});

describe("the screens that the browser is shown", () => {
  it("are few, and have every kind of input that any screen has", () => {
    const chosen = screensOfAllKinds(screens);
    expect(chosen.length).toBeLessThan(screens.length / 2);
    expect(new Set(chosen.flatMap(kindsOf))).toEqual(new Set(screens.flatMap(kindsOf)));
  });
});
