import type { Acceptance } from "@/domain/catalogue/acceptance";
import type { RawAnswers } from "@/domain/catalogue/field";
import type { Finding, Rule } from "@/domain/catalogue/rule";
import type { MinimumWage } from "@/domain/codes/minimum-wages";
import type { DocumentKind } from "@/domain/draft/document-kind";
import type { RuleContext } from "@/domain/posting/rules/context";
import type { FormState } from "@/lib/form-state";
import { oncePer } from "@/lib/once";
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

/** Step data with the rates as one text: as objects they would be a third of all that a screen sends. */
type SentStepData = Omit<StepData, "context"> & {
  readonly context: Omit<RuleContext, "minimumWages"> & { readonly minimumWages: string };
};

const LETTERS: Readonly<Record<MinimumWage["dateStatus"], string>> = {
  effective: "e",
  announced: "a",
  planned: "p",
};
const STATUSES = new Map(
  Object.entries(LETTERS).map(([status, letter]) => [letter, status as MinimumWage["dateStatus"]]),
);

/** Makes the text of rates, e.g. 「13 1280 2026-10-01 a;…」; once for each reading of them. */
const packRates = oncePer((rates: readonly MinimumWage[]) =>
  rates
    .map(({ prefectureCode, hourlyYen, effectiveOn, dateStatus }) =>
      [prefectureCode, hourlyYen, effectiveOn, LETTERS[dateStatus]].join(" "),
    )
    .join(";"),
);

function unpackRates(text: string): MinimumWage[] {
  if (text === "") return [];
  return text.split(";").map((rate) => {
    const [prefectureCode = "", hourlyYen, effectiveOn, letter = ""] = rate.split(" ");
    const dateStatus = STATUSES.get(letter) ?? "planned";
    return {
      prefectureCode,
      hourlyYen: Number(hourlyYen),
      effectiveOn: effectiveOn as MinimumWage["effectiveOn"],
      dateStatus,
    };
  });
}

/** Makes the text of a step's data. */
export function packStepData({ context, ...data }: StepData): Packed<StepData> {
  const sent: SentStepData = {
    ...data,
    context: { ...context, minimumWages: packRates(context.minimumWages) },
  };
  return JSON.stringify(sent) as Packed<StepData>;
}

/** Reads it. */
export function unpackStepData(text: Packed<StepData>): StepData {
  const { context, ...data }: SentStepData = JSON.parse(text);
  return { ...data, context: { ...context, minimumWages: unpackRates(context.minimumWages) } };
}
