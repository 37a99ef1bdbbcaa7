"use server";

import { z } from "zod";
import type { Judgement } from "@/domain/catalogue/judge";
import type { Finding } from "@/domain/catalogue/rule";
import { catalogueOf, isEditable } from "@/domain/draft/document";
import type { DocumentKind } from "@/domain/draft/document-kind";
import { stepNumberOf } from "@/domain/draft/judge-draft";
import { completePath, savedPath, stepPath } from "@/domain/draft/paths";
import { can } from "@/domain/policy";
import { enterEstablishment } from "@/features/establishment/commands";
import { submitPosting } from "@/features/submission/commands";
import { done, employerAction, formError } from "@/server/action";
import type { EmployerActor } from "@/server/actor";
import type { LeaveAnswer } from "./components/step-data";
import { passStep, rememberScreen } from "./commands";
import { findDraft } from "./queries";

const sentences = {
  NOT_FOUND: "この内容は見つかりません。削除されたか、別のアカウントのものです。",
  NOT_EDITABLE: "この内容は提出済みのため、変更できません。",
  NO_OFFICE:
    "事業所の所在地から、管轄のハローワークを特定できませんでした。所在地を都道府県から入力してあるか確認してください。正しい場合は、このサービスではまだ受け付けていない地域です。最寄りのハローワークにお問い合わせください。",
} as const;

const LAST_POSTING_STEP = catalogueOf("posting").steps.length;
const LAST_ESTABLISHMENT_STEP = catalogueOf("establishment").steps.length;

const address = {
  kind: z.enum(["posting", "establishment"]),
  id: z.uuid(),
  step: z.coerce.number().int().min(1).max(8),
  acceptances: z
    .string()
    .max(20_000)
    .transform((text, context) => {
      try {
        return JSON.parse(text) as unknown;
      } catch {
        context.addIssue({ code: "custom", message: "送られた内容を読み取れませんでした" });
        return z.NEVER;
      }
    })
    .pipe(z.array(z.object({ ruleId: z.string().max(20), digest: z.string().max(64) })).max(100)),
};

const input = z.object(address);

/** A provisionally bound person edits no establishment; whose posting it is, the queries decide by scope. */
function mayEdit(actor: EmployerActor, { kind }: z.output<typeof input>): boolean {
  if (!actor.scope) return false;
  const { establishmentId } = actor.scope;
  return kind === "establishment"
    ? can(actor, "establishment.edit", { establishmentId })
    : can(actor, "posting.create", { establishmentId });
}

/** 次へ進む; on the last step 完了. */
export const leaveForwards = employerAction<typeof input, LeaveAnswer>({
  name: "draft.next",
  input,
  allow: mayEdit,
  async run({ actor, input: { kind, id, step, acceptances } }) {
    const passed = await passStep(actor, { kind, id, step }, acceptances);
    // 完了 that was pressed in another tab already: this one leads to the same receipt.
    const handedIn = !passed.ok && passed.code === "NOT_EDITABLE" && kind === "posting";
    if (handedIn && step === LAST_POSTING_STEP) return finish(actor, kind, id);
    if (!passed.ok) return formError(sentences[passed.code]);
    if (!passed.value.passed) return done(refusal(kind, passed.value.judgement, step));
    if (step < catalogueOf(kind).steps.length) {
      const next = stepPath(kind, id, step + 1);
      await rememberScreen(actor, next);
      return done({ next });
    }
    return finish(actor, kind, id);
  },
});

async function finish(actor: EmployerActor, kind: "posting" | "establishment", id: string) {
  const finished = kind === "posting" ? await finishPosting(actor, id) : await finishEstablishment(actor, id);
  return typeof finished === "string" ? formError(finished) : done(finished);
}

async function finishPosting(actor: EmployerActor, id: string): Promise<LeaveAnswer | string> {
  const submitted = await submitPosting(actor, id);
  if (!submitted.ok) return sentences[submitted.code];
  if (!submitted.value.submitted) {
    const { document, judgement } = submitted.value;
    return refusal(document, judgement, document === "posting" ? LAST_POSTING_STEP : undefined);
  }
  await rememberScreen(actor, "/mypage");
  return { next: completePath("posting", id) };
}

async function finishEstablishment(actor: EmployerActor, id: string): Promise<LeaveAnswer | string> {
  const entered = await enterEstablishment(actor);
  if (!entered.ok) return sentences[entered.code];
  if (!entered.value.entered)
    return refusal("establishment", entered.value.judgement, LAST_ESTABLISHMENT_STEP);
  const next = completePath("establishment", id);
  await rememberScreen(actor, next);
  return { next };
}

/** 一時保存: everything is saved already; remembers the screen and says until when it is kept. */
export const keepForLater = employerAction<typeof input, LeaveAnswer>({
  name: "draft.keep",
  input,
  allow: mayEdit,
  async run({ actor, input: { kind, id, step } }) {
    const draft = actor.scope && (await findDraft(actor.scope, kind, id));
    if (!draft) return formError(sentences.NOT_FOUND);
    if (!isEditable(kind, draft.status)) return formError(sentences.NOT_EDITABLE);
    await rememberScreen(actor, stepPath(kind, id, step));
    return done({ next: savedPath(kind, id, step) });
  },
});

/**
 * What the screen shows of a judgement. Items that stand on another screen say where; those of the establishment,
 * when a posting was handed in, lead there.
 */
function refusal(document: DocumentKind, judgement: Judgement, here?: number): LeaveAnswer {
  const red = judgement.problems.length + judgement.errors.length > 0;
  const where = (key: string | undefined): string | undefined => {
    const step = key === undefined ? undefined : stepNumberOf(document, key);
    if (step === undefined || step === here) return undefined;
    const title = catalogueOf(document).steps.find((one) => one.number === step)?.title;
    return `（${document === "establishment" ? "事業所情報の" : ""}ステップ${step} ${title}）`;
  };
  const located = (finding: Finding): Finding => {
    const at = finding.fields.some((key) => stepNumberOf(document, key) === here)
      ? undefined
      : where(finding.fields[0]);
    return at ? { ...finding, message: finding.message + at } : finding;
  };
  return {
    problems: judgement.problems.map(({ key, message }) => {
      const at = where(key);
      return at ? { key, message: message + at, elsewhere: true } : { key, message };
    }),
    errors: judgement.errors.map(located),
    warnings: red ? [] : judgement.warnings,
  };
}
