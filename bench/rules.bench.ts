import type { BenchRow } from "~/scripts/bench";
import {
  filledEstablishment,
  filledFullTimePosting,
  filledPartTimePosting,
} from "~/tests/fixtures/filled-posting";
import type { RawAnswers } from "@/domain/catalogue/field";
import { judgeStep } from "@/domain/catalogue/judge";
import { evaluate } from "@/domain/catalogue/rule";
import { MINIMUM_WAGES } from "@/domain/codes/minimum-wages";
import { judgeDraft, judgementOfStep } from "@/domain/draft/judge-draft";
import { postingCatalogue } from "@/domain/posting/catalogue";
import { postingRules } from "@/domain/posting/rules/all";
import { ruleContextOn } from "@/domain/posting/rules/context";
import { withEstablishment } from "@/domain/posting/with-establishment";
import { measure } from "./lib/measure";

const context = ruleContextOn("2026-11-22", filledEstablishment, MINIMUM_WAGES);

/** What judging a posting costs: at 完了 all eight steps, at 次へ進む one. At most 5 ms for all eight. */
export default async function judgingAPosting(): Promise<BenchRow[]> {
  return [...rowsOf("full time", filledFullTimePosting), ...rowsOf("part time", filledPartTimePosting)];
}

function rowsOf(name: string, posting: RawAnswers): BenchRow[] {
  const whole = withEstablishment(posting, filledEstablishment);
  const { answers } = judgeDraft("posting", whole, context, []).resolution;
  const [slowest] = postingCatalogue.steps.filter(({ key }) => key === "job");
  return [
    measure(`${name}: reading and judging all eight steps`, () => {
      const judged = judgeDraft("posting", whole, context, []);
      for (const { number } of postingCatalogue.steps) judgementOfStep("posting", number, judged);
    }),
    measure(`${name}: the rules alone`, () => evaluate(postingRules, { ...answers }, context)),
    measure(`${name}: the screen 仕事内容, as the browser does`, () => {
      if (slowest)
        judgeStep(slowest, postingRules, { raw: whole, elsewhere: answers, context, acceptances: [] });
    }),
  ];
}
