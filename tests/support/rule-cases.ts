import type { Finding, Rule } from "@/domain/catalogue/rule";
import { evaluate } from "@/domain/catalogue/rule";
import { MINIMUM_WAGES } from "@/domain/codes/minimum-wages";
import type { RuleContext } from "@/domain/posting/rules/context";

/** A posting of the Sano office on 2026-11-22. */
export const ruleContext: RuleContext = {
  today: "2026-11-22",
  introductionDeadline: "2027-01-31",
  establishment: { address: "栃木県佐野市天明町１－１", name: "株式会社ひので製作所" },
  minimumWages: MINIMUM_WAGES,
};

/** Both sides of one rule's boundary. */
export interface RuleCases<Answers, Context> {
  readonly id: string;
  /** What it says red (or orange) to: a name, the answers, and words of the message. */
  readonly speaks: readonly (readonly [
    name: string,
    answers: Answers,
    words: string,
    context?: Partial<Context>,
  ])[];
  /** What it has nothing to say to, the last lawful step before the boundary first. */
  readonly silent: readonly (readonly [name: string, answers: Answers, context?: Partial<Context>])[];
}

/** What one rule says about answers; undefined for nothing. */
export function saysOf<Answers, Context>(
  rules: readonly Rule<Answers, Context>[],
  id: string,
  answers: Answers,
  context: Context,
): string | undefined {
  return evaluate(rules, answers, context).find((finding: Finding) => finding.ruleId === id)?.message;
}
