import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MINIMUM_WAGES } from "@/domain/codes/minimum-wages";
import { judgeDraft } from "@/domain/draft/judge-draft";
import { postingCatalogue } from "@/domain/posting/catalogue";
import { withEstablishment } from "@/domain/posting/with-establishment";
import {
  filledEstablishment,
  filledFullTimePosting,
  filledPartTimePosting,
} from "~/tests/fixtures/filled-posting";
import { postingRuleCases } from "~/tests/rule-cases/all";
import { arbitraryDraft, asTyped } from "~/tests/support/arbitrary-drafts";
import { ruleContextOn } from "./context";
import { minimumWageFinding } from "./minimum-wage-check";

const TODAY = "2026-11-22";
const rising = MINIMUM_WAGES.map((rate) => ({
  ...rate,
  hourlyYen: rate.hourlyYen + 300,
  effectiveOn: "2026-12-10",
}));
const rates = [...MINIMUM_WAGES, ...rising];
const context = ruleContextOn(TODAY, filledEstablishment, rates);
/** What the check of live postings knows of the establishment. */
const checked = ruleContextOn(TODAY, { address: filledEstablishment.address ?? "" }, rates);

const ofWages = postingRuleCases.filter(({ id }) => /^WAGE-0[12]/.test(id));
const filled = [filledFullTimePosting, filledPartTimePosting].flatMap((posting) => [
  posting,
  ...ofWages.flatMap(({ speaks }) => speaks.map(([, answers]) => ({ ...posting, ...asTyped(answers) }))),
]);

describe("the check of the minimum wage alone", () => {
  it("says of a thousand postings what judging all of them says", () => {
    const said = new Map<string, number>();
    fc.assert(
      fc.property(arbitraryDraft(postingCatalogue.fields, filled), (draft) => {
        const whole = withEstablishment(draft, filledEstablishment);
        const { errors, allWarnings, resolution } = judgeDraft("posting", whole, context, []);
        const expected = [...errors, ...allWarnings].find(({ ruleId }) => /^WAGE-0[12](\.|$)/.test(ruleId));
        expect(minimumWageFinding(resolution.relevant, checked)).toEqual(expected);
        said.set(expected?.ruleId ?? "nothing", (said.get(expected?.ruleId ?? "nothing") ?? 0) + 1);
      }),
      { numRuns: 1_000, seed: 20_261_122 },
    );
    for (const outcome of ["nothing", "WAGE-01", "WAGE-01.probation", "WAGE-02"])
      expect(said.get(outcome) ?? 0, outcome).toBeGreaterThan(10);
  }, 120_000);
});
