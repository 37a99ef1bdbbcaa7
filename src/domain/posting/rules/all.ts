import { ageRules } from "./age";
import { ageExceptionRules } from "./age-exceptions";
import { comingMinimumWageRules } from "./coming-minimum-wage";
import { consistencyRules } from "./consistency";
import { contractRules } from "./contract";
import { contractLengthRules } from "./contract-length";
import { contradictions } from "./contradictions/all";
import { dispatchRules } from "./dispatch";
import { helloWorkRules } from "./hello-work";
import { insuranceRules } from "./insurance";
import type { PostingRule } from "./posting-rule";
import { retirementRules } from "./retirement";
import { smokingRules } from "./smoking";
import { wagePlausibilityRules } from "./wage-plausibility";
import { wageRules } from "./wages";
import { workingLimitRules } from "./working-limits";
import { workingTimeRules } from "./working-time";
import { wordRules } from "../words/word-rules";

/**
 * Stored with every verdict. Changes whenever a rule of postings or establishments is added, removed, or says
 * something else about the same answers: the day of the change and a number within the day.
 */
export const RULE_SET_VERSION = "2026-11-23.1";

/** Every check of a posting, roughly in the order of the screens. */
export const postingRules: readonly PostingRule[] = [
  ...consistencyRules,
  ...dispatchRules,
  ...contractRules,
  ...contractLengthRules,
  ...smokingRules,
  ...ageRules,
  ...ageExceptionRules,
  ...wageRules,
  ...comingMinimumWageRules,
  ...wagePlausibilityRules,
  ...workingTimeRules,
  ...workingLimitRules,
  ...insuranceRules,
  ...retirementRules,
  ...contradictions,
  ...helloWorkRules,
  ...wordRules,
];
