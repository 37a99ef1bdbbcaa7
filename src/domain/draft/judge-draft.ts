import type { Acceptance } from "../catalogue/acceptance";
import type { RawAnswers } from "../catalogue/field";
import { type Judgement, sortFindings } from "../catalogue/judge";
import { type Problem, type Resolution, resolve } from "../catalogue/resolve";
import { evaluate, type Finding, type Rule } from "../catalogue/rule";
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

/** What a whole draft says and what the rules say to it, whoever accepted what: plain data. */
export interface DraftReading {
  /** Readable answers of shown items. */
  readonly answers: Readonly<Record<string, unknown>>;
  readonly problems: readonly Problem[];
  readonly findings: readonly Finding[];
}

/** Reads a whole draft and asks the rules. */
export function readDraft(kind: DocumentKind, raw: RawAnswers, context: RuleContext): DraftReading {
  return reading(kind, resolve(catalogueOf(kind).fields, raw), context);
}

function reading(kind: DocumentKind, resolution: Resolution, context: RuleContext): DraftReading {
  const { answers, problems } = resolution;
  return { answers, problems, findings: evaluate(rulesOf(kind), answers, context) };
}

/** What a reading comes to, given what was accepted. */
export function judgeReading(
  { answers, problems, findings }: DraftReading,
  acceptances: readonly Acceptance[],
): Judgement {
  return sortFindings(problems, findings, answers, acceptances);
}

/** Judges a whole draft, as 完了 does. */
export function judgeDraft(
  kind: DocumentKind,
  raw: RawAnswers,
  context: RuleContext,
  acceptances: readonly Acceptance[],
): JudgedDraft {
  const resolution = resolve(catalogueOf(kind).fields, raw);
  return { ...judgeReading(reading(kind, resolution, context), acceptances), resolution };
}

/** What a judged draft says about one step: its own items, and every rule that touches one of them. */
export function judgementOfStep(kind: DocumentKind, step: number, judged: Judgement): Judgement {
  const fields = stepOf(catalogueOf(kind), step)?.fields ?? {};
  const own = (key: string) => Object.hasOwn(fields, key.split(".")[0] ?? key);
  const touches = (finding: { readonly fields: readonly string[] }) => finding.fields.some(own);
  return {
    problems: judged.problems.filter((problem) => own(problem.key)),
    errors: judged.errors.filter(touches),
    warnings: judged.warnings.filter(touches),
    allWarnings: judged.allWarnings.filter(touches),
    staff: judged.staff.filter(touches),
  };
}

/** The step an item (or a cell of a group) stands on; undefined for unknown keys. */
export function stepNumberOf(kind: DocumentKind, key: string): number | undefined {
  const root = key.split(".")[0] ?? key;
  return catalogueOf(kind).steps.find((step) => Object.hasOwn(step.fields, root))?.number;
}
