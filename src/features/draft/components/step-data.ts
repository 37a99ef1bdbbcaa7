import type { Acceptance } from "@/domain/catalogue/acceptance";
import type { RawAnswers } from "@/domain/catalogue/field";
import type { Finding, Rule } from "@/domain/catalogue/rule";
import type { MinimumWage } from "@/domain/codes/minimum-wages";
import type { DocumentKind } from "@/domain/draft/document-kind";
import type { RuleContext } from "@/domain/posting/rules/context";
import type { FormState } from "@/lib/form-state";
import type { FieldComment } from "./field-model";
import type { Packed } from "./packed";

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

/** What leaving a step answers: where to go, or what has to be changed or looked at first. */
export interface LeaveAnswer {
  readonly next?: string;
  readonly problems?: readonly LeaveProblem[];
  readonly errors?: readonly Finding[];
  readonly warnings?: readonly Finding[];
}

export type LeaveAction = (state: FormState<LeaveAnswer>, form: FormData) => Promise<FormState<LeaveAnswer>>;

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
  readonly context: RuleContext;
  readonly acceptances: readonly Acceptance[];
  readonly comments: readonly FieldComment[];
  readonly previousPath: string | null;
  readonly isLast: boolean;
  /** Different with every rendering by the server: tells a fresh screen from one that the browser kept. */
  readonly rendering: string;
}

/** Step data with the rates as rows: named, they would be a third of all that a screen sends. */
type SentStepData = Omit<StepData, "context"> & {
  readonly context: Omit<RuleContext, "minimumWages"> & { readonly minimumWages: readonly SentRate[] };
};
type SentRate = readonly [
  prefectureCode: string,
  hourlyYen: number,
  effectiveOn: MinimumWage["effectiveOn"],
  dateStatus: MinimumWage["dateStatus"],
];

const ratesSent = new WeakMap<readonly MinimumWage[], readonly SentRate[]>();

/** Rates as rows, made once for each reading of them. */
function toSent(rates: readonly MinimumWage[]): readonly SentRate[] {
  const known = ratesSent.get(rates);
  if (known) return known;
  const rows = rates.map(
    ({ prefectureCode, hourlyYen, effectiveOn, dateStatus }): SentRate => [
      prefectureCode,
      hourlyYen,
      effectiveOn,
      dateStatus,
    ],
  );
  ratesSent.set(rates, rows);
  return rows;
}

/** Makes the text of a step's data. */
export function packStepData({ context, ...data }: StepData): Packed<StepData> {
  const minimumWages = toSent(context.minimumWages);
  const sent: SentStepData = { ...data, context: { ...context, minimumWages } };
  return JSON.stringify(sent) as Packed<StepData>;
}

/** Reads it. */
export function unpackStepData(text: Packed<StepData>): StepData {
  const { context, ...data }: SentStepData = JSON.parse(text);
  const minimumWages = context.minimumWages.map(
    ([prefectureCode, hourlyYen, effectiveOn, dateStatus]): MinimumWage => ({
      prefectureCode,
      hourlyYen,
      effectiveOn,
      dateStatus,
    }),
  );
  return { ...data, context: { ...context, minimumWages } };
}
