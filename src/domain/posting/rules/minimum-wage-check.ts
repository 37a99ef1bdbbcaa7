import type { RawAnswers } from "@/domain/catalogue/field";
import { sortFindings } from "@/domain/catalogue/judge";
import { resolve } from "@/domain/catalogue/resolve";
import { evaluate, type Finding } from "@/domain/catalogue/rule";
import { postingCatalogue } from "@/domain/posting/catalogue";
import { postingRules } from "./all";
import type { RuleContext } from "./context";
import type { PostingKey } from "./posting-rule";

/** WAGE-01 and WAGE-02 with their suffixes: below the minimum wage, today or before the posting expires. */
const RULES = postingRules.filter(({ id }) => /^WAGE-0[12](\.|$)/.test(id));

/** All that these rules read. Their conditions may ask for more. */
const READ: readonly PostingKey[] = [
  "workTimeType",
  "wageForm",
  "wageFormAmountMin",
  "baseWageMin",
  "fixedAllowances",
  "monthlyWorkDays",
  "workTimes",
  "breakMinutes",
  "workplaceSameAsEstablishment",
  "workplaceAddress",
  "introductionDeadlineWish",
  "probationConditions",
];

/**
 * What the rules about the minimum wage say of a posting: the first red finding, else the first orange one. The same
 * as judging the whole posting and looking for them, at a small part of its cost: millions of live postings are
 * checked again when a rate changes.
 * @param raw answers as they were handed in
 */
export function minimumWageFinding(raw: RawAnswers, context: RuleContext): Finding | undefined {
  const { answers, problems } = resolve(postingCatalogue.fields, raw, {}, READ);
  const { errors, allWarnings } = sortFindings(problems, evaluate(RULES, answers, context), answers, []);
  return errors[0] ?? allWarnings[0];
}
