"use server";

import { z } from "zod";
import type { Judgement } from "@/domain/catalogue/judge";
import type { Finding } from "@/domain/catalogue/rule";
import { catalogueOf, isEditable } from "@/domain/draft/document";
import type { DocumentKind } from "@/domain/draft/document-kind";
import { itemPath } from "@/domain/draft/item-path";
import { stepNumberOf } from "@/domain/draft/judge-draft";
import { completePath, savedPath, stepPath } from "@/domain/draft/paths";
import { can } from "@/domain/policy";
import { enterEstablishment } from "@/features/establishment/commands";
import { submitPosting } from "@/features/submission/commands";
import { done, employerAction, formError } from "@/server/action";
import type { EmployerActor } from "@/server/actor";
import type { LeaveAnswer, LeaveProblem } from "./components/step-data";
import { passStep, rememberScreen } from "./commands";
import { findDraft } from "./queries";

const sentences = {
  NOT_FOUND: "この内容は見つかりません。削除されたか、別のアカウントのものです。",
  OTHER_ACCOUNT:
    "この画面を開いたアカウントとは別のアカウントでログインされています。同じアカウントでログインし直してください。",
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
  /** Whose page it is: somebody else may have logged in in another tab meanwhile. */
  account: z.uuid(),
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
    .pipe(z.array(z.object({ ruleId: z.string().max(64), digest: z.string().max(64) })).max(100)),
};

const input = z.object(address);

/** A provisionally bound person edits no establishment. Whose posting it is, the commands ask with its row. */
function mayEdit(actor: EmployerActor, { kind }: z.output<typeof input>): boolean {
  if (!actor.scope) return false;
  return can(actor, kind === "establishment" ? "establishment.edit" : "posting.create", actor.scope);
}

/** 次へ進む; on the last step 完了. */
export const leaveForwards = employerAction<typeof input, LeaveAnswer>({
  name: "draft.next",
  input,
  allow: mayEdit,
  async run({ actor, input: { kind, id, step, account, acceptances } }) {
    if (account !== actor.accountId) return formError(sentences.OTHER_ACCOUNT);
    const passed = await passStep(actor, { kind, id, step }, acceptances);
    // 完了 that was pressed in another tab already: this one leads to the same receipt.
    const handedIn = !passed.ok && passed.code === "NOT_EDITABLE" && kind === "posting";
    if (handedIn && step === LAST_POSTING_STEP) return finish(actor, kind, id);
    if (!passed.ok) return formError(sentences[passed.code]);
    if (!passed.value.passed) return done(refusal(kind, id, step, kind, passed.value.judgement));
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
    return refusal("posting", id, LAST_POSTING_STEP, document, judgement);
  }
  await rememberScreen(actor, "/mypage");
  return { next: completePath("posting", id) };
}

async function finishEstablishment(actor: EmployerActor, id: string): Promise<LeaveAnswer | string> {
  const entered = await enterEstablishment(actor);
  if (!entered.ok) return sentences[entered.code];
  if (!entered.value.entered)
    return refusal("establishment", id, LAST_ESTABLISHMENT_STEP, "establishment", entered.value.judgement);
  const next = completePath("establishment", id);
  await rememberScreen(actor, next);
  return { next };
}

/** 一時保存: everything is saved already; remembers the screen and says until when it is kept. */
export const keepForLater = employerAction<typeof input, LeaveAnswer>({
  name: "draft.keep",
  input,
  allow: mayEdit,
  async run({ actor, input: { kind, id, step, account } }) {
    if (account !== actor.accountId) return formError(sentences.OTHER_ACCOUNT);
    const draft = actor.scope && (await findDraft(actor.scope, kind, id));
    if (!draft) return formError(sentences.NOT_FOUND);
    if (!isEditable(kind, draft.status)) return formError(sentences.NOT_EDITABLE);
    await rememberScreen(actor, stepPath(kind, id, step));
    return done({ next: savedPath(kind, id, step) });
  },
});

/**
 * What the screen shows of a judgement. What stands on another screen, or in the establishment when a posting was
 * handed in, is named with its place and leads there.
 * @param here the step that asked
 */
function refusal(
  asked: DocumentKind,
  id: string,
  here: number,
  document: DocumentKind,
  judgement: Judgement,
): LeaveAnswer {
  const isHere = (key: string) => document === asked && stepNumberOf(document, key) === here;
  const place = (key: string) => {
    const step = stepNumberOf(document, key);
    const title = catalogueOf(document).steps.find(({ number }) => number === step)?.title ?? "";
    return `（${document === asked ? "" : "事業所情報の"}ステップ${step} ${title}）`;
  };
  const problem = (key: string, message: string): LeaveProblem =>
    isHere(key)
      ? { key, message }
      : { key, message: message + place(key), elsewhere: itemPath(document, id, key) };
  const standsHere = ({ fields }: Finding) => fields.some(isHere);
  const asProblem = ({ fields: [key = ""], message }: Finding) => problem(key, message);

  const errors = judgement.errors.filter(standsHere);
  const order = Object.keys(catalogueOf(document).fields);
  const placeOf = ({ key }: LeaveProblem) => order.indexOf(key.split(".")[0] ?? key);
  const problems = [
    ...judgement.problems.map(({ key, message }) => problem(key, message)),
    ...judgement.errors.filter((finding) => !standsHere(finding)).map(asProblem),
  ].sort((a, b) => placeOf(a) - placeOf(b));
  if (problems.length + errors.length > 0) return { problems, errors };
  // The other document's warnings can only be accepted there.
  if (document !== asked) return { problems: judgement.warnings.map(asProblem) };
  return {
    warnings: judgement.warnings.map((finding) =>
      standsHere(finding)
        ? finding
        : { ...finding, message: finding.message + place(finding.fields[0] ?? "") },
    ),
  };
}
