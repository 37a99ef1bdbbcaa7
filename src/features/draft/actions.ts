"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { LONG_TEXT, UNTOUCHED } from "@/domain/catalogue/draft";
import { type Judgement, passes } from "@/domain/catalogue/judge";
import type { Finding } from "@/domain/catalogue/rule";
import { cellAt, labelOfCell } from "@/domain/catalogue/keys";
import { stepOf } from "@/domain/catalogue/step";
import { catalogueOf, isEditable } from "@/domain/draft/document";
import type { DocumentKind } from "@/domain/draft/document-kind";
import { itemPath } from "@/domain/draft/item-path";
import { judgementOfStep, stepNumberOf } from "@/domain/draft/judge-draft";
import { completePath, savedPath, stepPath } from "@/domain/draft/paths";
import { type PostedValues, postedChanges } from "@/domain/draft/posted";
import type { LeaveField } from "@/domain/draft/leave-fields";
import type { SaveConflict } from "@/domain/draft/protocol";
import { rawText } from "@/domain/draft/raw-text";
import { type SaveRefusal, sentenceOfRefusal } from "@/domain/draft/save-refusal";
import { can } from "@/domain/policy";
import { enterEstablishment } from "@/features/establishment/commands";
import { submitPosting } from "@/features/submission/commands";
import { done, employerAction, formError, SIGNED_OUT } from "@/server/action";
import type { EmployerActor } from "@/server/actor";
import type { LeaveAnswer, LeaveProblem } from "./components/step-data";
import { passStep, rememberScreen, saveSection } from "./commands";
import { findDraft } from "./queries";

const sentences = {
  CONFLICT:
    "他の担当者の変更と重なった項目があります。入力欄にはこの画面で入力した内容があります。その内容でよければ、もう一度押してください。",
  NO_OFFICE:
    "事業所の所在地から、管轄のハローワークを特定できませんでした。所在地を都道府県から入力してあるか確認してください。正しい場合は、このサービスではまだ受け付けていない地域です。最寄りのハローワークにお問い合わせください。",
} as const;

/** The sentence of what stops somebody from leaving a step. */
function sentenceOf(kind: DocumentKind, code: "NO_OFFICE" | Exclude<SaveRefusal, "SIGNED_OUT">): string {
  return code === "NO_OFFICE" ? sentences.NO_OFFICE : sentenceOfRefusal(kind, code);
}

/** Characters, as JSON, of all acceptances on a screen and of all that its inputs held. */
const LONGEST_ACCEPTANCES = 20_000;
const LONGEST_SHOWN = 100_000;

/** Reads a text of JSON. */
function json<Schema extends z.ZodType>(schema: Schema, most: number) {
  return z
    .string()
    .max(most)
    .transform((text, context) => {
      try {
        return JSON.parse(text) as unknown;
      } catch {
        context.addIssue({ code: "custom", message: "送られた内容を読み取れませんでした" });
        return z.NEVER;
      }
    })
    .pipe(schema);
}

const posted = z.union([z.string(), z.array(z.string().max(100)).max(100)]);
const acceptance = z.object({ ruleId: z.string().max(64), digest: z.string().max(64) });

/** What a form says beside its inputs; and, where it was sent without scripts, its inputs by their draft keys. */
const input = z
  .object({
    kind: z.enum(["posting", "establishment"]),
    id: z.uuid(),
    step: z.coerce.number().int().min(1).max(8),
    /** Whose page it is: somebody else may have logged in in another tab meanwhile. */
    account: z.uuid(),
    /** Which button: 次へ進む, 前へ戻る, 一時保存; or the one that adds a row to a group, which only a plain post presses. */
    way: z.union([z.enum(["next", "back", "keep"]), z.string().regex(/^more\.\w{1,60}\.\d{1,2}$/)]),
    acceptances: json(z.array(acceptance).max(100), LONGEST_ACCEPTANCES).default([]),
    /** What the inputs held when the page was made, and at which revision. With scripts everything is saved already. */
    shown: json(z.record(z.string().max(100), posted), LONGEST_SHOWN).default({}),
    revision: z.coerce.number().int().min(0).default(0),
    /** How many rows of which groups were asked for before. */
    more: json(z.record(z.string().max(60), z.number().int().min(1).max(99)), 2_000).default({}),
    /** A flag that 次へ進む itself sets. */
    confirms: z.string().max(100).optional(),
  } satisfies Record<LeaveField, z.ZodType>)
  .catchall(posted);

type LeaveInput = z.output<typeof input>;

/** A provisionally bound person edits no establishment. Whose posting it is, the commands ask with its row. */
function mayEdit(actor: EmployerActor, { kind }: LeaveInput): boolean {
  if (!actor.scope) return false;
  return can(actor, kind === "establishment" ? "establishment.edit" : "posting.create", actor.scope);
}

/** The ways off a step: 次へ進む (on the last step 完了), 前へ戻る, 一時保存. Links to the next screen when it lets go. */
export const leaveStep = employerAction<typeof input, LeaveAnswer>({
  name: "draft.leave",
  input,
  // A draft keeps half as much: what is too long by that is told at its item and comes back whole.
  longest: 2 * LONG_TEXT,
  longer: { acceptances: LONGEST_ACCEPTANCES, shown: LONGEST_SHOWN },
  allow: mayEdit,
  async run({ actor, input }) {
    if (input.account !== actor.accountId) return formError(sentenceOf(input.kind, "OTHER_ACCOUNT"));
    const left = await savePosted(actor, input);
    if (left) return done(left);
    const { kind, id, step, way } = input;
    if (way === "next") return goOn(actor, input);
    if (way !== "back" && way !== "keep") return done({ more: withRow(input.more, way) });
    const draft = actor.scope && (await findDraft(actor.scope, kind, id));
    if (!draft) return formError(sentenceOf(kind, "NOT_FOUND"));
    if (way === "back") redirect(stepPath(kind, id, Math.max(1, step - 1)));
    if (!isEditable(kind, draft.status)) return formError(sentenceOf(kind, "NOT_EDITABLE"));
    await rememberScreen(actor, stepPath(kind, id, step));
    redirect(savedPath(kind, id, step));
  },
});

/** The rows that are shown once the button of one was pressed, whose way names it. */
function withRow(more: Readonly<Record<string, number>>, way: string): Readonly<Record<string, number>> {
  const [, group = "", rows] = way.split(".");
  return { ...more, [group]: Math.max(more[group] ?? 1, Number(rows)) };
}

/** Saves what a plain form post carries; what cannot be saved, and why. */
async function savePosted(actor: EmployerActor, input: LeaveInput): Promise<LeaveAnswer | null> {
  const { kind, id, step: number, shown, revision, way, confirms } = input;
  const step = stepOf(catalogueOf(kind), number);
  const values = confirms && way === "next" ? { ...input, [confirms]: "1" } : input;
  const changes = step ? postedChanges(step, shown, values as PostedValues) : [];
  if (changes.length === 0) return null;
  const saved = await saveSection(
    actor.sessionId,
    { kind, id, step: number },
    { baseRevision: revision, changes, account: actor.accountId },
  );
  const typed = Object.fromEntries(changes.map(({ key, to }) => [key, to]));
  if (!saved.ok) {
    const { code, detail } = saved;
    return { obstacle: code === "SIGNED_OUT" ? SIGNED_OUT : sentenceOfRefusal(kind, code, detail), typed };
  }
  const { conflicts } = saved.value;
  if (conflicts.length === 0) return null;
  return {
    obstacle: `${sentences.CONFLICT}${theirsInWords(kind, conflicts)}`,
    typed: Object.fromEntries(conflicts.map(({ key }) => [key, typed[key] ?? UNTOUCHED])),
    conflicts: conflicts.map((conflict) => ({ ...conflict, mine: typed[conflict.key] ?? UNTOUCHED })),
  };
}

/** What others have put into items, for who sees no card with both values. */
function theirsInWords(kind: DocumentKind, conflicts: readonly SaveConflict[]): string {
  const { fields } = catalogueOf(kind);
  const words = conflicts.flatMap(({ key, theirs }) => {
    const cell = cellAt(fields, key);
    return cell ? [`${labelOfCell(cell)}：${rawText(cell.field, theirs)}`] : [];
  });
  return `（相手の入力　${words.join("　")}）`;
}

async function goOn(actor: EmployerActor, input: LeaveInput) {
  const { kind, id, step, acceptances } = input;
  if (step === catalogueOf(kind).steps.length) {
    const refused = await (kind === "posting" ? finishPosting : finishEstablishment)(actor, input);
    return typeof refused === "string" ? formError(refused) : done(refused);
  }
  const passed = await passStep(actor, { kind, id, step }, acceptances);
  if (!passed.ok) return formError(sentenceOf(kind, passed.code));
  if (!passed.value.passed) return done(refusal(input, kind, passed.value.judgement));
  const next = stepPath(kind, id, step + 1);
  await rememberScreen(actor, next);
  redirect(next);
}

async function finishPosting(actor: EmployerActor, input: LeaveInput): Promise<LeaveAnswer | string> {
  const submitted = await submitPosting(actor, input.id, input.acceptances);
  if (!submitted.ok) return sentenceOf("posting", submitted.code);
  if (!submitted.value.submitted) return refusal(input, submitted.value.document, submitted.value.judgement);
  await rememberScreen(actor, "/mypage");
  redirect(completePath("posting", input.id));
}

async function finishEstablishment(actor: EmployerActor, input: LeaveInput): Promise<LeaveAnswer | string> {
  const entered = await enterEstablishment(actor, input.id, input.acceptances);
  if (!entered.ok) return sentenceOf("establishment", entered.code);
  if (!entered.value.entered) return refusal(input, "establishment", entered.value.judgement);
  const next = completePath("establishment", input.id);
  await rememberScreen(actor, next);
  redirect(next);
}

/**
 * What the screen shows of a judgement. What stands on another screen, or in the establishment when a posting was
 * handed in, is named with its place and leads there.
 * @param asked what was sent, and from which step; `document` the one that the judgement is about
 */
function refusal(
  { kind: asked, id, step: here, acceptances }: LeaveInput,
  document: DocumentKind,
  judged: Judgement,
): LeaveAnswer {
  // What is wrong on the screen itself comes first; what stands elsewhere, when 完了 finds nothing here.
  const own = judgementOfStep(asked, here, judged);
  const judgement = document !== asked || passes(own) ? judged : own;
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
    accepts: [...acceptances, ...judgement.toAccept],
    warnings: judgement.warnings.map((finding) =>
      standsHere(finding)
        ? finding
        : { ...finding, message: finding.message + place(finding.fields[0] ?? "") },
    ),
  };
}
