import { type Acceptance, accept, unaccepted } from "./acceptance";
import type { RawAnswers } from "./field";
import { type Problem, type Resolution, resolve } from "./resolve";
import { evaluate, type Finding, type Rule } from "./rule";
import type { Step } from "./step";

/** What is wrong or doubtful about a draft, or one step of it. */
export interface Judgement {
  /** Single items: missing or unreadable. */
  readonly problems: readonly Problem[];
  /** Red findings of rules. */
  readonly errors: readonly Finding[];
  /** Orange findings not yet accepted for these values. Shown only when nothing red is left. */
  readonly warnings: readonly Finding[];
  /** What pressing again accepts: those, for exactly the values they are given for. */
  readonly toAccept: readonly Acceptance[];
  /** For the counter only. */
  readonly staff: readonly Finding[];
  /** All orange findings, accepted or not. */
  readonly allWarnings: readonly Finding[];
}

/** Whether 次へ進む may pass: nothing red, and nothing orange that was not accepted. */
export function passes(judgement: Judgement): boolean {
  return judgement.problems.length + judgement.errors.length + judgement.warnings.length === 0;
}

/**
 * Sorts findings and drops accepted warnings. A red finding whose own item is missing or unreadable is left to
 * that item's problem: one cause is named once, and nothing passes before the item can be read.
 */
export function sortFindings(
  problems: readonly Problem[],
  findings: readonly Finding[],
  answers: Readonly<Record<string, unknown>>,
  acceptances: readonly Acceptance[],
): Judgement {
  const warnings = unaccepted(findings, answers, acceptances);
  return {
    problems,
    errors: findings.filter(
      (finding) =>
        finding.severity === "error" && !problems.some((problem) => problem.key === finding.fields[0]),
    ),
    warnings,
    toAccept: accept(warnings, answers),
    staff: findings.filter((finding) => finding.severity === "staff"),
    allWarnings: findings.filter((finding) => finding.severity === "warning"),
  };
}

/**
 * Judges one step. Rules that touch any item of the step speak here, also when they compare with another
 * step; items of other steps come readable in `elsewhere`.
 */
export function judgeStep<Answers, Context>(
  step: Step,
  rules: readonly Rule<Answers, Context>[],
  input: {
    readonly raw: RawAnswers;
    readonly elsewhere: Readonly<Record<string, unknown>>;
    readonly context: Context;
    readonly acceptances: readonly Acceptance[];
  },
): Judgement & { readonly resolution: Resolution } {
  const resolution = resolve(step.fields, input.raw, input.elsewhere);
  // What the step itself no longer answers is not answered elsewhere either.
  const others = Object.entries(input.elsewhere).filter(([key]) => !Object.hasOwn(step.fields, key));
  const answers = { ...Object.fromEntries(others), ...resolution.answers };
  const concerned = rules.filter((rule) => rule.fields.some((key) => Object.hasOwn(step.fields, key)));
  const findings = evaluate(concerned, answers as Answers, input.context);
  return { ...sortFindings(resolution.problems, findings, answers, input.acceptances), resolution };
}
