import { ageRules } from "./age";
import { comingMinimumWageRules } from "./coming-minimum-wage";
import { consistencyRules } from "./consistency";
import { contractRules } from "./contract";
import { dispatchRules } from "./dispatch";
import { insuranceRules } from "./insurance";
import type { PostingRule } from "./posting-rule";
import { retirementRules } from "./retirement";
import { smokingRules } from "./smoking";
import { wageRules } from "./wages";
import { workingTimeRules } from "./working-time";
import { wordRules } from "../words/word-rules";

/**
 * Stored with every verdict. Changes whenever a rule of postings or establishments is added, removed, or says
 * something else about the same answers: the day of the change and a number within the day.
 */
export const RULE_SET_VERSION = "2026-11-22.4";

/** Every check of a posting, roughly in the order of the screens. */
export const postingRules: readonly PostingRule[] = [
  ...consistencyRules,
  ...dispatchRules,
  ...contractRules,
  ...smokingRules,
  ...ageRules,
  ...wageRules,
  ...comingMinimumWageRules,
  ...workingTimeRules,
  ...insuranceRules,
  ...retirementRules,
  ...wordRules,
];
