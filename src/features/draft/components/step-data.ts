import type { Acceptance } from "@/domain/catalogue/acceptance";
import type { RawAnswers } from "@/domain/catalogue/field";
import type { Finding, Rule } from "@/domain/catalogue/rule";
import type { DocumentKind } from "@/domain/draft/document-kind";
import type { RuleContext } from "@/domain/posting/rules/context";
import type { FormState } from "@/lib/form-state";
import type { FieldComment } from "./field-model";
import type { OpenConflict } from "./pump-facts";

/** Rules of either catalogue; their answers are read by key here, so the exact type is let go. */
// biome-ignore lint/suspicious/noExplicitAny: a rule of one catalogue is never given the other's answers
export type StepRule = Rule<any, RuleContext>;

/** A line of the error summary. */
export interface LeaveProblem {
  readonly key: string;
  readonly message: string;
  /** Address of the item when it stands on another screen. */
  readonly elsewhere?: string;
}

/** Why a step is not left: what has to be changed or looked at first. */
export interface LeaveAnswer {
  readonly problems?: readonly LeaveProblem[];
  readonly errors?: readonly Finding[];
  readonly warnings?: readonly Finding[];
  /** Everything accepted so far, and what pressing again accepts. */
  readonly accepts?: readonly Acceptance[];
  /** What kept a plain form post from being saved. */
  readonly obstacle?: string;
  /** What that post could not save. */
  readonly typed?: RawAnswers;
  readonly conflicts?: readonly OpenConflict[];
  /** How many rows of which groups it has asked for, of all that were asked for on this page. */
  readonly more?: Readonly<Record<string, number>>;
}

export type LeaveAction = (state: FormState<LeaveAnswer>, form: FormData) => Promise<FormState<LeaveAnswer>>;

/** What the browser knows of the rules' context from the page; rates are a table of their own. */
export type StepContext = Omit<RuleContext, "minimumWages">;

/** What the server says about the step: plain data. */
export interface StepData {
  readonly kind: DocumentKind;
  readonly id: string;
  /** Account the page is for. */
  readonly account: string;
  readonly raw: RawAnswers;
  readonly revision: number;
  readonly savedAt: string | null;
  /** Readable answers of the other steps. */
  readonly elsewhere: Readonly<Record<string, unknown>>;
  readonly context: StepContext;
  /** Names the table of minimum wages that is valid today. */
  readonly ratesVersion: string;
  /** Answers of the establishment that 「同じ」 takes over. */
  readonly copied: RawAnswers;
  readonly acceptances: readonly Acceptance[];
  readonly comments: readonly FieldComment[];
  readonly previousPath: string | null;
  readonly isLast: boolean;
}
