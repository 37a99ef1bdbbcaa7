import "server-only";
import { cellsOf } from "@/domain/catalogue/keys";
import type { RawAnswer, RawAnswers } from "@/domain/catalogue/field";
import { resolve } from "@/domain/catalogue/resolve";
import { type Step, stepOf } from "@/domain/catalogue/step";
import { catalogueOf } from "@/domain/draft/document";
import type { DocumentKind } from "@/domain/draft/document-kind";
import { itemPath } from "@/domain/draft/item-path";
import { stepPath } from "@/domain/draft/paths";
import { type StepState, stepStates } from "@/domain/draft/step-state";
import { type DraftSection, findDraftForScreen, type JudgeableDraft } from "@/features/draft/queries";
import { minimumWageTable } from "@/features/minimum-wage/queries";
import type { EmployerActor } from "@/server/actor";
import { db } from "@/server/db";

/** One screen of a wizard: everything its page shows. Of the steps it says what was last judged. */
export interface WizardScreen {
  readonly draft: JudgeableDraft;
  /** Account that looks at it. */
  readonly account: string;
  readonly step: Step;
  readonly section: DraftSection;
  readonly steps: readonly { number: number; title: string; state: StepState; reachable: boolean }[];
  /** Readable answers of the other steps. */
  readonly elsewhere: Readonly<Record<string, unknown>>;
  /** What was typed on this step, and what it shows of the establishment. */
  readonly raw: RawAnswers;
  readonly comments: readonly { key: string; body: string }[];
  /** Corrections the counter asked for that speak of the whole document. */
  readonly remarks: readonly string[];
  /** Items of the whole document the counter asked to correct. */
  readonly asked: readonly string[];
  /** Names the minimum wages it was judged by. */
  readonly ratesVersion: string;
}

/** Who asked for a wizard screen, and the screen. */
export interface OpenedScreen {
  readonly actor: EmployerActor;
  /** Null when there is no such screen for this person. */
  readonly screen: WizardScreen | null;
}

/**
 * Loads a wizard screen for whoever holds this session; null when nobody is logged in.
 * @param id null for the establishment of who asks
 */
export async function findWizardScreen(
  sessionId: string,
  kind: DocumentKind,
  id: string | null,
  step: number,
): Promise<OpenedScreen | null> {
  const found = await findDraftForScreen(sessionId, kind, id);
  if (!found) return null;
  const { actor, draft } = found;
  return { actor, screen: draft && (await screenOf(actor, draft, step)) };
}

/** A loaded draft as a wizard screen; null when the step does not exist. */
async function screenOf(
  { accountId }: EmployerActor,
  draft: JudgeableDraft,
  stepNumber: number,
): Promise<WizardScreen | null> {
  const { kind, id } = draft;
  const whole = catalogueOf(kind);
  const step = stepOf(whole, stepNumber);
  const section = draft.sections.find((one) => one.step === stepNumber);
  if (!step || !section) return null;
  const comments = draft.status === "RETURNED" ? await commentsToAnswer(kind, id) : [];
  const states = stepStates(
    draft.sections.map(({ step: number, revision, savedAt, passedAt, faulty }) => ({
      number,
      passed: passedAt !== null,
      touched: passedAt ? savedAt > passedAt : revision > 0,
      faulty,
      commented: comments.some((comment) => comment.step === number),
    })),
  );
  const others = Object.keys(whole.fields).filter((key) => !Object.hasOwn(step.fields, key));
  return {
    draft,
    account: accountId,
    step,
    section,
    steps: whole.steps.map(({ number, title }, index) => ({
      number,
      title,
      state: states[index]?.state ?? "unreached",
      reachable: states[index]?.reachable ?? false,
    })),
    elsewhere: resolve(whole.fields, draft.whole, {}, others).answers,
    raw: { ...section.answers, ...readOnlyAnswers(step, draft.whole) },
    comments: comments.flatMap(({ step: at, fieldKey, body }) =>
      at === stepNumber && fieldKey ? [{ key: fieldKey, body }] : [],
    ),
    remarks: comments.flatMap(({ fieldKey, body }) => (fieldKey === null ? [body] : [])),
    asked: comments.flatMap(({ fieldKey }) => fieldKey ?? []),
    ratesVersion: (await minimumWageTable()).version,
  };
}

/**
 * What a screen shows and nobody types there. Values that 「同じ」 puts in place of typed ones are not among them:
 * an input that held them would pass for saved, and be missing once 「異なる」 is chosen.
 */
function readOnlyAnswers(step: Step, whole: RawAnswers): RawAnswers {
  const shown: Record<string, RawAnswer> = {};
  for (const key of readOnlyKeys(step)) {
    const value = whole[key];
    if (value !== undefined) shown[key] = value;
  }
  return shown;
}

/** Draft keys of what a step shows and nobody types there. */
function readOnlyKeys(step: Step): string[] {
  return Object.entries(step.fields)
    .filter(([, field]) => field.readOnly)
    .flatMap(([key, field]) => cellsOf(key, field).map((cell) => cell.key));
}

/** Corrections of a document that the counter waits for. An establishment may be spoken of in one of many cases. */
export async function commentsToAnswer(kind: DocumentKind, id: string) {
  const cases = await db.reviewCase.findMany({
    where: { ...(kind === "posting" ? { postingId: id } : { establishmentId: id }), status: "RETURNED" },
    select: {
      submissions: { select: { ordinal: true }, orderBy: { ordinal: "desc" }, take: 1 },
      comments: {
        where: { document: kind, withdrawnAt: null },
        select: { ordinal: true, step: true, fieldKey: true, body: true },
        orderBy: { createdAt: "asc" },
      },
    },
    orderBy: { submittedAt: "desc" },
  });
  // Requests about an earlier submission have been answered by the next one.
  return cases.flatMap(({ submissions: [last], comments }) =>
    comments.filter(({ ordinal }) => ordinal === last?.ordinal),
  );
}

/**
 * Where to open a document: at the first step the counter commented, else at the first one not done, else at the
 * last, where 完了 is. On a commented step the address names the first item to correct.
 */
export function placeToOpen({
  draft,
  steps,
  asked,
}: Pick<WizardScreen, "draft" | "steps" | "asked">): string {
  const { kind, id } = draft;
  const commented = steps.find((step) => step.state === "returned");
  const open = steps.find((step) => step.state !== "done");
  const number = (commented ?? open ?? steps.at(-1))?.number ?? 1;
  const item = Object.keys(stepOf(catalogueOf(kind), number)?.fields ?? {}).find((key) =>
    asked.includes(key),
  );
  return (item && itemPath(kind, id, item)) ?? stepPath(kind, id, number);
}
