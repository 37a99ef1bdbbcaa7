import type { Acceptance } from "../catalogue/acceptance";
import type { RawAnswers } from "../catalogue/field";
import { type Judgement, sortFindings } from "../catalogue/judge";
import { type Resolution, resolve } from "../catalogue/resolve";
import { evaluate, type Rule } from "../catalogue/rule";
import { stepOf } from "../catalogue/step";
import { establishmentRules } from "../establishment/rules";
import { postingRules } from "../posting/rules/all";
import type { RuleContext } from "../posting/rules/context";
import { catalogueOf } from "./document";
import type { DocumentKind } from "./document-kind";

type AnyRule = Rule<Readonly<Record<string, unknown>>, RuleContext>;

/** The rules of a document. Their answers are read by key here, so the exact type of the answers is let go. */
export function rulesOf(kind: DocumentKind): readonly AnyRule[] {
  return (kind === "posting" ? postingRules : establishmentRules) as unknown as readonly AnyRule[];
}

/** A whole draft, judged once; single steps are views of it. */
export interface JudgedDraft extends Judgement {
  readonly resolution: Resolution;
}

/** Judges a whole draft: every press of 次へ進む and 完了 does. */
export function judgeDraft(
  kind: DocumentKind,
  raw: RawAnswers,
  context: RuleContext,
  acceptances: readonly Acceptance[],
): JudgedDraft {
  const resolution = resolve(catalogueOf(kind).fields, raw);
  const { answers, problems } = resolution;
  const findings = evaluate(rulesOf(kind), answers, context);
  return { ...sortFindings(problems, findings, answers, acceptances), resolution };
}

/** What a judged draft says about one step: its own items, and every rule that touches one of them. */
export function judgementOfStep(kind: DocumentKind, step: number, judged: Judgement): Judgement {
  const fields = stepOf(catalogueOf(kind), step)?.fields ?? {};
  const own = (key: string) => Object.hasOwn(fields, key.split(".")[0] ?? key);
  const touches = (finding: { readonly fields: readonly string[] }) => finding.fields.some(own);
  const warnings = judged.warnings.filter(touches);
  return {
    problems: judged.problems.filter((problem) => own(problem.key)),
    errors: judged.errors.filter(touches),
    warnings,
    toAccept: judged.toAccept.filter(({ ruleId }) => warnings.some((one) => one.ruleId === ruleId)),
    allWarnings: judged.allWarnings.filter(touches),
    staff: judged.staff.filter(touches),
  };
}

/** Numbers of the steps on which something red or missing stands. */
export function faultySteps(kind: DocumentKind, judged: Judgement): readonly number[] {
  return catalogueOf(kind)
    .steps.map(({ number }) => number)
    .filter((number) => {
      const { problems, errors } = judgementOfStep(kind, number, judged);
      return problems.length + errors.length > 0;
    });
}

/** The step an item (or a cell of a group) stands on; undefined for unknown keys. */
export function stepNumberOf(kind: DocumentKind, key: string): number | undefined {
  const root = key.split(".")[0] ?? key;
  return catalogueOf(kind).steps.find((step) => Object.hasOwn(step.fields, root))?.number;
}
