import "server-only";
import { randomBytes } from "node:crypto";
import type { Acceptance } from "@/domain/catalogue/acceptance";
import type { RawAnswers } from "@/domain/catalogue/field";
import { type Judgement, passes } from "@/domain/catalogue/judge";
import { resolve } from "@/domain/catalogue/resolve";
import { provisionalDeadline } from "@/domain/account/provisional-deadline";
import { officeContact, findOffice } from "@/domain/codes/offices";
import { isEditable, lastStepOf } from "@/domain/draft/document";
import { judgeDraft, type JudgedDraft } from "@/domain/draft/judge-draft";
import { establishmentCatalogue } from "@/domain/establishment/catalogue";
import { can } from "@/domain/policy";
import { CATALOGUE_VERSION } from "@/domain/posting/catalogue";
import { newReceiptNumber } from "@/domain/posting/numbering";
import { RULE_SET_VERSION } from "@/domain/posting/rules/all";
import { freeze, type Frozen } from "@/domain/review/freeze";
import { searchTokens } from "@/domain/review/search-tokens";
import { submittedMail } from "@/domain/submission/mails";
import { searchTextOf } from "@/domain/submission/search-text";
import { holdChoice, officeInCharge } from "@/features/establishment/commands";
import { keepVerdicts, press } from "@/features/draft/commands";
import { findDraftToJudge } from "@/features/draft/queries";
import { counterVisitReasons } from "@/domain/office/counter-visit";
import { previousOpenDay } from "@/domain/office/open-days";
import { fromDbDate, toDbDate } from "@/lib/jst";
import { ok, refused, type Result } from "@/lib/result";
import { isUuid } from "@/lib/uuid";
import type { EmployerActor } from "@/server/actor";
import { audit } from "@/server/audit";
import { nowDate, today } from "@/server/clock";
import { isUniqueViolation, type Tx, transaction } from "@/server/db";
import { env } from "@/server/env";
import type { Prisma } from "@/server/generated/prisma/client";
import { queueMail } from "@/server/mail/queue";
import { visitFacts } from "./queries";

/** What 完了 answers: handed in, or what has to be changed first, and in which document. */
export type SubmitAnswer =
  | { readonly submitted: true; readonly caseId: string; readonly receiptNumber: string }
  | {
      readonly submitted: false;
      readonly document: "posting" | "establishment";
      readonly judgement: Judgement;
    };

export type SubmitRefusal = "NOT_FOUND" | "NOT_EDITABLE" | "NO_OFFICE";

/**
 * 完了: judges all steps at once, freezes the snapshot and hands it to the office in charge. A first-time employer's
 * establishment goes along. Pressed twice, or in two tabs, it hands in once and gives the same receipt number.
 * @param accepted orange messages that were accepted by pressing again
 */
export async function submitPosting(
  actor: EmployerActor,
  postingId: string,
  accepted: readonly Acceptance[] = [],
): Promise<Result<SubmitAnswer, SubmitRefusal>> {
  const { scope } = actor;
  if (!scope || !isUuid(postingId)) return refused("NOT_FOUND");
  return withFreshReceiptNumber((receiptNumber) =>
    transaction(async (tx): Promise<Result<SubmitAnswer, SubmitRefusal>> => {
      if (!(await holdChoice(tx, actor))) return refused("NOT_FOUND");
      if (!(await maySubmit(tx, actor, postingId))) return refused("NOT_FOUND");
      // In the order of `server/lock-order.ts`. Whoever comes second waits here and then finds the posting handed in.
      await tx.$queryRaw`SELECT id FROM "Posting" WHERE "establishmentId" = ${scope.establishmentId}::uuid AND id = ${postingId}::uuid FOR UPDATE`;
      // A save that comes in between what is read here and the end of the transaction waits, and then finds
      // another revision: nothing is acknowledged that the snapshot does not have.
      await tx.$queryRaw`SELECT step FROM "PostingSection" WHERE "postingId" = ${postingId}::uuid ORDER BY step FOR UPDATE`;
      const posting = await findDraftToJudge(scope, "posting", postingId, tx);
      if (!posting) return refused("NOT_FOUND");
      const pressed = await press(tx, posting, lastStepOf("posting"), accepted);
      if (!pressed) return handedIn(tx, { postingId });
      const { judged } = pressed;
      if (!passes(judged)) return ok({ submitted: false, document: "posting", judgement: judged });
      const establishment = await submittableEstablishment(tx, actor);
      if (!establishment.ok) return establishment;
      if (establishment.value.kind === "incomplete")
        return ok({ submitted: false, document: "establishment", judgement: establishment.value.judgement });
      await tx.posting.update({
        where: { id: postingId },
        data: { status: "SUBMITTED", updatedAt: nowDate() },
      });
      await tx.postingSection.updateMany({ where: { postingId }, data: { revision: { increment: 1 } } });
      return ok(
        await handIn(tx, actor, receiptNumber, {
          postingId,
          posting: judged,
          ...establishment.value,
        }),
      );
    }),
  );
}

async function maySubmit(tx: Tx, actor: EmployerActor, id: string): Promise<boolean> {
  const posting = await tx.posting.findUnique({
    where: { id },
    select: {
      establishmentId: true,
      accountId: true,
      account: { select: { establishmentBinding: true } },
    },
  });
  if (!posting) return false;
  const { account, ...row } = posting;
  const begunUnchecked = account !== null && account.establishmentBinding !== "CONFIRMED";
  return can(actor, "posting.submit", { ...row, begunUnchecked });
}

/** Hands in the establishment alone (事業所情報の登録のみを希望する場合). */
export async function submitEstablishment(
  actor: EmployerActor,
): Promise<Result<SubmitAnswer, SubmitRefusal>> {
  const { scope } = actor;
  if (!scope || !can(actor, "establishment.submit", scope)) return refused("NOT_FOUND");
  return withFreshReceiptNumber((receiptNumber) =>
    transaction(async (tx): Promise<Result<SubmitAnswer, SubmitRefusal>> => {
      if (!(await holdChoice(tx, actor))) return refused("NOT_FOUND");
      const establishment = await submittableEstablishment(tx, actor);
      if (!establishment.ok) return establishment;
      if (establishment.value.kind === "incomplete")
        return ok({ submitted: false, document: "establishment", judgement: establishment.value.judgement });
      if (establishment.value.kind === "settled")
        return handedIn(tx, { establishmentId: scope.establishmentId, postingId: null });
      return ok(await handIn(tx, actor, receiptNumber, { postingId: null, ...establishment.value }));
    }),
  );
}

type SubmittableEstablishment =
  /** Registered or already at the counter: nothing to hand in. */
  | { kind: "settled"; raw: RawAnswers; officeCode: string }
  /** Goes along with this hand-in. */
  | { kind: "draft"; raw: RawAnswers; officeCode: string; judged: JudgedDraft }
  | { kind: "incomplete"; judgement: Judgement };

/** Decides what happens to the establishment, and hands it in. Of two hand-ins at once only one takes it along. */
async function submittableEstablishment(
  tx: Tx,
  actor: EmployerActor,
): Promise<Result<SubmittableEstablishment, SubmitRefusal>> {
  const { scope } = actor;
  if (!scope) return refused("NOT_FOUND");
  await tx.$queryRaw`SELECT id FROM "Establishment" WHERE id = ${scope.establishmentId}::uuid FOR UPDATE`;
  await tx.$queryRaw`SELECT step FROM "EstablishmentSection" WHERE "establishmentId" = ${scope.establishmentId}::uuid ORDER BY step FOR UPDATE`;
  const own = await tx.establishment.findUniqueOrThrow({
    where: { id: scope.establishmentId },
    select: { status: true, officeCode: true, registeredAnswers: true },
  });
  if (own.status === "REGISTERED")
    return own.officeCode
      ? ok({ kind: "settled", raw: (own.registeredAnswers ?? {}) as RawAnswers, officeCode: own.officeCode })
      : refused("NO_OFFICE");
  const draft = await findDraftToJudge(scope, "establishment", scope.establishmentId, tx);
  if (!draft) return refused("NOT_FOUND");
  if (!isEditable("establishment", draft.status))
    return own.officeCode
      ? ok({
          kind: "settled",
          raw: resolve(establishmentCatalogue.fields, draft.whole).relevant,
          officeCode: own.officeCode,
        })
      : refused("NO_OFFICE");
  const judged = judgeDraft("establishment", draft.whole, draft.context, draft.acceptances);
  if (!passes(judged)) {
    await keepVerdicts(tx, draft, judged);
    return ok({ kind: "incomplete", judgement: judged });
  }
  const officeCode = officeInCharge(judged.resolution.answered.text("address"));
  if (!officeCode) return refused("NO_OFFICE");
  await tx.establishment.update({
    where: { id: draft.id },
    data: { status: "SUBMITTED", officeCode, updatedAt: nowDate() },
  });
  await tx.establishmentSection.updateMany({
    where: { establishmentId: draft.id },
    data: { revision: { increment: 1 } },
  });
  return ok({ kind: "draft", raw: judged.resolution.relevant, officeCode, judged });
}

interface HandIn {
  readonly postingId: string | null;
  readonly posting?: JudgedDraft;
  readonly raw: RawAnswers;
  readonly officeCode: string;
  readonly judged?: JudgedDraft;
}

/** Opens the case (or hands in again after a return), freezes the snapshot, tells the employer. */
async function handIn(
  tx: Tx,
  actor: EmployerActor,
  freshNumber: string,
  { postingId, posting, raw, officeCode, judged }: HandIn,
): Promise<SubmitAnswer> {
  const establishmentId = actor.scope?.establishmentId;
  if (!establishmentId) throw new Error("Nothing is handed in without an establishment");
  const at = nowDate();
  const visitDeadline = toDbDate(visitBy(actor));
  const postingAnswers = posting?.resolution.relevant ?? null;
  const searchText = searchTextOf({ establishment: raw, posting: postingAnswers ?? {}, email: actor.email });
  const existing = await openCase(tx, {
    establishmentId,
    postingId,
    takesEstablishmentAlong: judged !== undefined,
  });
  const receiptNumber = existing?.receiptNumber ?? freshNumber;
  const named = (answers: RawAnswers | null, key: string) =>
    typeof answers?.[key] === "string" ? answers[key] : null;
  const facts = {
    officeCode,
    searchText,
    searchTokens: searchTokens(officeCode, searchText),
    establishmentName: named(raw, "establishmentName") ?? "",
    jobTitle: named(postingAnswers, "jobTitle"),
    submittedAt: at,
    visitDeadline,
    postingId,
    status: "WAITING" as const,
    // The clerk of the office that was responsible before does not see the case any more.
    ...(existing && existing.officeCode !== officeCode ? { assignedStaffId: null } : {}),
  };
  const reviewCase = existing
    ? await tx.reviewCase.update({ where: { id: existing.id }, data: facts, select: { id: true } })
    : await tx.reviewCase.create({
        data: {
          ...facts,
          receiptNumber,
          accountId: actor.accountId,
          establishmentId,
        },
        select: { id: true },
      });
  const frozen = freeze({
    posting: posting ?? null,
    establishment: { answers: raw, judged: judged ?? null },
  });
  await tx.submission.create({
    data: {
      caseId: reviewCase.id,
      ordinal: (existing?.submissions[0]?.ordinal ?? 0) + 1,
      ...submissionColumns(frozen),
      catalogueVersion: CATALOGUE_VERSION,
      ruleSetVersion: RULE_SET_VERSION,
      submittedAt: at,
      submittedBy: actor.accountId,
    },
  });
  await audit(tx, {
    actor,
    action: existing ? "submittedAgain" : "submitted",
    subject: "reviewCase",
    subjectId: reviewCase.id,
    detail: { officeCode, withPosting: postingId !== null, withEstablishment: judged !== undefined },
  });
  const office = findOffice(officeCode);
  const reasons = counterVisitReasons(
    await visitFacts(
      establishmentId,
      {
        establishment: raw,
        posting: postingAnswers ?? {},
        firstTime: judged !== undefined,
        submittedOn: today(),
      },
      tx,
    ),
  );
  await queueMail(tx, {
    to: actor.email,
    ...submittedMail({
      receiptNumber,
      visitBy: reasons.length > 0 ? fromDbDate(visitDeadline) : null,
      office: office ? officeContact(office) : null,
      appUrl: env().appUrl,
    }),
  });
  return { submitted: true, caseId: reviewCase.id, receiptNumber };
}

/**
 * The case that this hand-in belongs to: the posting's own; else, when the establishment goes along, the one in which
 * the establishment alone was sent back. It takes the posting in, so that no case is left that nobody can close.
 */
async function openCase(
  tx: Tx,
  facts: {
    readonly establishmentId: string;
    readonly postingId: string | null;
    readonly takesEstablishmentAlong: boolean;
  },
) {
  const { establishmentId, postingId } = facts;
  const select = {
    id: true,
    receiptNumber: true,
    officeCode: true,
    submissions: { select: { ordinal: true }, orderBy: { ordinal: "desc" }, take: 1 },
  } as const;
  const own = postingId && (await tx.reviewCase.findFirst({ where: { postingId }, select }));
  if (own) return own;
  if (!facts.takesEstablishmentAlong) return null;
  return tx.reviewCase.findFirst({
    where: { establishmentId, postingId: null, status: "RETURNED" },
    select,
  });
}

/** The day by which the employer comes to the counter: within the account's 14 days, or 14 days from now. */
function visitBy(actor: EmployerActor) {
  return actor.provisionalUntil
    ? previousOpenDay(actor.provisionalUntil)
    : provisionalDeadline(today()).visitBy;
}

/** A frozen hand-in as its table stores it. */
export function submissionColumns({ postingAnswers, ...frozen }: Frozen) {
  const json = (value: unknown) => value as Prisma.InputJsonValue;
  return {
    ...(postingAnswers ? { postingAnswers: json(postingAnswers) } : {}),
    establishmentAnswers: json(frozen.establishmentAnswers),
    withEstablishment: frozen.withEstablishment,
    rows: json(frozen.rows),
    findings: json(frozen.findings),
    acceptances: json(frozen.acceptances),
  };
}

/** The answer for what is handed in already. */
async function handedIn(
  tx: Tx,
  where: { postingId: string } | { postingId: null; establishmentId: string },
): Promise<Result<SubmitAnswer, SubmitRefusal>> {
  const found = await tx.reviewCase.findFirst({ where, select: { id: true, receiptNumber: true } });
  return found
    ? ok({ submitted: true, caseId: found.id, receiptNumber: found.receiptNumber })
    : refused("NOT_EDITABLE");
}

/** Runs `work` with a random receipt number, again with another one if that number is taken. */
async function withFreshReceiptNumber<T>(work: (receiptNumber: string) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work(newReceiptNumber(randomBytes(16)));
    } catch (error) {
      if (attempt >= 5 || !isUniqueViolation(error, "receiptNumber")) throw error;
    }
  }
}
