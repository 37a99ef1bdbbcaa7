import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RawAnswers } from "@/domain/catalogue/field";
import { type Judgement, judgeStep } from "@/domain/catalogue/judge";
import { cellsOf } from "@/domain/catalogue/keys";
import { MINIMUM_WAGES } from "@/domain/codes/minimum-wages";
import { judgeDraft, judgementOfStep } from "@/domain/draft/judge-draft";
import { postingCatalogue } from "@/domain/posting/catalogue";
import { postingRules } from "@/domain/posting/rules/all";
import { ruleContextOn } from "@/domain/posting/rules/context";
import { withEstablishment } from "@/domain/posting/with-establishment";
import { judgeSnapshot } from "@/domain/review/snapshot";
import { filledEstablishment, filledFullTimePosting, filledPartTimePosting } from "./fixtures/filled-posting";
import { postingRuleCases } from "./rule-cases/all";
import { arbitraryDraft, asTyped } from "./support/arbitrary-drafts";

const TODAY = "2026-11-22";
const context = ruleContextOn(TODAY, filledEstablishment, MINIMUM_WAGES);
/** The filled postings, and each of them with the answers of a rule's case typed into it. */
const filled = [filledFullTimePosting, filledPartTimePosting].flatMap((posting) => [
  posting,
  ...postingRuleCases.flatMap(({ speaks }) =>
    speaks.map(([, answers]) => ({ ...posting, ...asTyped(answers) })),
  ),
]);
const drafts = arbitraryDraft(postingCatalogue.fields, filled);

/** What people see, without what the judging carries along. */
function said({ problems, errors, warnings, staff }: Judgement) {
  return { problems, errors, warnings, staff };
}

/** Compares as text, which is much faster, and by parts only to show a difference. */
function expectSame(actual: unknown, expected: unknown): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) expect(actual).toEqual(expected);
}

/** As the step form judges a screen: its own inputs, and readable answers of the other screens. */
function inBrowser(whole: RawAnswers, elsewhere: Readonly<Record<string, unknown>>) {
  return postingCatalogue.steps.map((step) => {
    const keys = Object.entries(step.fields).flatMap(([key, field]) =>
      cellsOf(key, field).map((cell) => cell.key),
    );
    const raw = Object.fromEntries(
      keys.flatMap((key) => {
        const value = whole[key];
        return value === undefined ? [] : [[key, value]];
      }),
    );
    const others = Object.entries(elsewhere).filter(([key]) => !Object.hasOwn(step.fields, key));
    return said(
      judgeStep(step, postingRules, {
        raw,
        elsewhere: Object.fromEntries(others),
        context,
        acceptances: [],
      }),
    );
  });
}

describe("a thousand postings", () => {
  it("are judged the same by the browser, the server and the console", () => {
    const spoken = new Set<string>();
    fc.assert(
      fc.property(drafts, (draft) => {
        const whole = withEstablishment(draft, filledEstablishment);
        const onServer = judgeDraft("posting", whole, context, []);
        const browser = inBrowser(whole, onServer.resolution.answers);
        const server = postingCatalogue.steps.map(({ number }) =>
          said(judgementOfStep("posting", number, onServer)),
        );
        expectSame(browser, server);

        const snapshot = {
          ordinal: 1,
          // What is handed in: hidden items are left behind.
          postingAnswers: onServer.resolution.relevant,
          establishmentAnswers: filledEstablishment,
          withEstablishment: false,
          rows: { posting: [], establishment: [] },
          findings: { posting: [], establishment: [] },
          acceptances: [],
        };
        const inConsole = judgeSnapshot(snapshot, TODAY, MINIMUM_WAGES).posting;
        expectSame(inConsole && said(inConsole), said(onServer));
        for (const { ruleId } of [...onServer.errors, ...onServer.allWarnings, ...onServer.staff])
          spoken.add(ruleId);
      }),
      { numRuns: 1_000, seed: 20_261_122 },
    );
    // The drafts are worth judging: most rules but those of words have something to say to one of them.
    const others = postingRules.filter(({ id }) => !/^(EQ|AGE-08|TXT)/.test(id));
    expect(others.filter(({ id }) => spoken.has(id)).length / others.length).toBeGreaterThan(0.8);
  }, 300_000);
});
