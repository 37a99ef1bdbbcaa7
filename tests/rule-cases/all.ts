import type { PostingAnswers } from "@/domain/posting/catalogue";
import type { RuleContext } from "@/domain/posting/rules/context";
import { type RuleCases, ruleContext } from "../support/rule-cases";
import { ageCases } from "./age";
import { ageExceptionsCases } from "./age-exceptions";
import { comingMinimumWageCases, kumamoto } from "./coming-minimum-wage";
import { consistencyCases } from "./consistency";
import { contractCases } from "./contract";
import { contractLengthCases } from "./contract-length";
import { contradictionsApplicantsCases } from "./contradictions-applicants";
import { contradictionsConditionsCases } from "./contradictions-conditions";
import { contradictionsContractCases } from "./contradictions-contract";
import { contradictionsHolidaysCases } from "./contradictions-holidays";
import { contradictionsHoursCases } from "./contradictions-hours";
import { contradictionsPlaceCases } from "./contradictions-place";
import { contradictionsSelectionCases } from "./contradictions-selection";
import { contradictionsWagesCases } from "./contradictions-wages";
import { helloWorkCases } from "./hello-work";
import { insuranceCases } from "./insurance";
import { dispatchCases, retirementCases, smokingCases } from "./statements";
import { wagePlausibilityCases } from "./wage-plausibility";
import { wagesCases } from "./wages";
import { workingLimitsCases } from "./working-limits";
import { workingTimeCases } from "./working-time";

/** Both sides of every rule of a posting but those of words, with the context the cases are meant for. */
export const postingRuleCases: readonly (RuleCases<PostingAnswers, RuleContext> & {
  readonly context: RuleContext;
})[] = [
  ...[
    ...ageCases,
    ...ageExceptionsCases,
    ...consistencyCases,
    ...contractCases,
    ...contractLengthCases,
    ...contradictionsApplicantsCases,
    ...contradictionsConditionsCases,
    ...contradictionsContractCases,
    ...contradictionsHolidaysCases,
    ...contradictionsHoursCases,
    ...contradictionsPlaceCases,
    ...contradictionsSelectionCases,
    ...contradictionsWagesCases,
    ...dispatchCases,
    ...helloWorkCases,
    ...insuranceCases,
    ...retirementCases,
    ...smokingCases,
    ...wagePlausibilityCases,
    ...wagesCases,
    ...workingLimitsCases,
    ...workingTimeCases,
  ].map((one) => ({ ...one, context: ruleContext })),
  ...comingMinimumWageCases.map((one) => ({ ...one, context: kumamoto })),
];
