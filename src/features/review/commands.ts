import "server-only";
import { officeNameOf } from "@/domain/codes/offices";
import { can } from "@/domain/policy";
import {
  type CommentDraft,
  type CommentRefusal,
  correctionPath,
  placeComments,
} from "@/domain/review/comments";
import { type Correctors, whyNobodyCorrects } from "@/domain/review/correctors";
import { returnedMail, returnedNotice } from "@/domain/review/mails";
import { REVIEW_MOVES, type ReviewMove, type ReviewStatus } from "@/domain/review/status";
import { writeNotice } from "@/features/notice/commands";
import { fromDbDate } from "@/lib/jst";
import { ok, refused, type Result } from "@/lib/result";
import { isUuid } from "@/lib/uuid";
import type { StaffActor } from "@/server/actor";
import { audit } from "@/server/audit";
import { nowDate, today } from "@/server/clock";
import { BeginAgain, type Tx, transaction } from "@/server/db";
import { env } from "@/server/env";
import { lockInOrder } from "@/server/lock-order";
import { queueMail } from "@/server/mail/queue";

/** Why a case could not be moved. `by` is the colleague who works on it, `status` where it stands now. */
export type MoveRefusal =
  | { readonly code: "NOT_FOUND" }
  /** A colleague has it. */
  | { readonly code: "TAKEN"; readonly by: string }
  /** It is not (or no longer) in the status that this step begins with. */
  | { readonly code: "MOVED_ON"; readonly status: ReviewStatus }
  /** The employer has handed in again since the reviewer looked at it. */
  | { readonly code: "HANDED_IN_AGAIN" };

export const moveRefused = <Refusal extends { readonly code: string }>(detail: Refusal) =>
  refused<Refusal["code"], Refusal>(detail.code, detail);

/** Columns that deciding about a case needs. */
const caseColumns = {
  id: true,
  receiptNumber: true,
  officeCode: true,
  status: true,
  assignedStaffId: true,
  assignedStaff: { select: { name: true } },
  accountId: true,
  establishmentId: true,
  postingId: true,
  visitDeadline: true,
  submittedAt: true,
} as const;

/** What is locked beside a case, its account and its documents. */
export interface AlsoLocked {
  /** Further accounts that the transaction changes. */
  readonly accounts?: (row: CaseKeys) => Promise<readonly string[]>;
  /** Further cases that it changes, of the same establishment: whoever moves one of them has locked that before. */
  readonly cases?: (row: CaseKeys) => Promise<readonly string[]>;
}

/** The rows that belong to a case. */
export interface CaseKeys {
  readonly id: string;
  readonly accountId: string | null;
  readonly postingId: string | null;
  readonly establishmentId: string;
}

/**
 * Reads a case of the actor's office and locks it with its account and its documents, in the common order of locks:
 * whoever comes second waits and then sees what happened.
 */
export async function lockCase(tx: Tx, actor: StaffActor, caseId: string, also: AlsoLocked = {}) {
  if (!isUuid(caseId)) return null;
  const where = { id: caseId, officeCode: actor.office.officeCode };
  const found: CaseKeys | null = await tx.reviewCase.findFirst({
    where,
    select: { id: true, accountId: true, postingId: true, establishmentId: true },
  });
  if (!found) return null;
  const there = (...ids: (string | null)[]) => ids.filter((id) => id !== null);
  await lockInOrder(tx, {
    accounts: [...there(found.accountId), ...((await also.accounts?.(found)) ?? [])],
    postings: there(found.postingId),
    establishments: [found.establishmentId],
  });
  await lockInOrder(tx, { cases: [found.id, ...((await also.cases?.(found)) ?? [])] });
  const row = await tx.reviewCase.findFirst({ where, select: caseColumns });
  // A posting was taken in meanwhile: it is not locked. An account that is gone needs no lock.
  if (row && row.postingId !== found.postingId) throw new BeginAgain();
  return row && can(actor, "review.read", row) ? row : null;
}

export type LockedCase = NonNullable<Awaited<ReturnType<typeof lockCase>>>;

/** Why the actor cannot decide this case, or undefined. Deciding begins with a case that is the actor's own. */
export function whyNotTheirs(
  actor: StaffActor,
  row: LockedCase,
  action: "review.return" | "review.register" | "review.release",
): MoveRefusal | undefined {
  if (row.status !== "IN_REVIEW") return { code: "MOVED_ON", status: row.status };
  if (!can(actor, action, row)) return { code: "TAKEN", by: row.assignedStaff?.name ?? "ほかの職員" };
  return undefined;
}

/**
 * Moves a case and its documents together. Each update names the status it begins with; when one of them finds
 * another, something has gone round the case, and nothing is kept.
 */
export async function moveCase(
  tx: Tx,
  move: ReviewMove,
  row: Pick<LockedCase, "id" | "establishmentId" | "postingId">,
  changes: {
    readonly reviewCase?: { readonly assignedStaffId?: string | null; readonly closedAt?: Date };
    /** The establishment goes along. */
    readonly withEstablishment: boolean;
  },
): Promise<void> {
  const at = nowDate();
  const moved = await tx.reviewCase.updateMany({
    where: { id: row.id, status: move.review.from },
    data: { status: move.review.to, ...changes.reviewCase },
  });
  if (moved.count !== 1) throw new Error(`case ${row.id} was not ${move.review.from}`);
  if (row.postingId && move.posting) {
    const { count } = await tx.posting.updateMany({
      where: { id: row.postingId, status: move.posting.from },
      data: { status: move.posting.to, updatedAt: at },
    });
    if (count !== 1) throw new Error(`posting ${row.postingId} was not ${move.posting.from}`);
  }
  if (changes.withEstablishment && move.establishment) {
    const { count } = await tx.establishment.updateMany({
      where: { id: row.establishmentId, status: move.establishment.from },
      data: { status: move.establishment.to, updatedAt: at },
    });
    if (count !== 1)
      throw new Error(`establishment ${row.establishmentId} was not ${move.establishment.from}`);
  }
}

/**
 * 担当する: of two who press at once, one gets the case, and the other is told who. A case that waits for a
 * colleague, or that a colleague works on, is taken over only from the colleague named by `takeOverFrom`.
 */
export async function takeCase(
  actor: StaffActor,
  caseId: string,
  { takeOverFrom = null }: { readonly takeOverFrom?: string | null } = {},
): Promise<Result<void, MoveRefusal["code"], MoveRefusal>> {
  return transaction(async (tx) => {
    const row = await lockCase(tx, actor, caseId);
    if (!row || !can(actor, "review.take", row)) return moveRefused({ code: "NOT_FOUND" });
    const mine = row.assignedStaffId === actor.staffId;
    if (row.status === "IN_REVIEW" && mine) return ok();
    if (row.status !== "WAITING" && row.status !== "IN_REVIEW")
      return moveRefused({ code: "MOVED_ON", status: row.status });
    if (row.assignedStaffId !== null && !mine && row.assignedStaffId !== takeOverFrom)
      return moveRefused({ code: "TAKEN", by: row.assignedStaff?.name ?? "ほかの職員" });
    const reviewCase = { assignedStaffId: actor.staffId };
    if (row.status === "WAITING")
      await moveCase(tx, REVIEW_MOVES.take, row, { reviewCase, withEstablishment: false });
    else await tx.reviewCase.update({ where: { id: row.id }, data: reviewCase });
    await audit(tx, {
      actor,
      action: row.assignedStaffId === null || mine ? "taken" : "takenOver",
      subject: "reviewCase",
      subjectId: row.id,
      detail: { from: row.assignedStaffId },
    });
    return ok();
  });
}

/** 担当をはずす: the case waits for anybody again. */
export async function releaseCase(
  actor: StaffActor,
  caseId: string,
): Promise<Result<void, MoveRefusal["code"], MoveRefusal>> {
  return transaction(async (tx) => {
    const row = await lockCase(tx, actor, caseId);
    if (!row) return moveRefused({ code: "NOT_FOUND" });
    const refusal = whyNotTheirs(actor, row, "review.release");
    if (refusal) return moveRefused(refusal);
    await moveCase(tx, REVIEW_MOVES.release, row, {
      reviewCase: { assignedStaffId: null },
      withEstablishment: false,
    });
    await audit(tx, { actor, action: "released", subject: "reviewCase", subjectId: row.id });
    return ok();
  });
}

export type ReturnRefusal =
  | MoveRefusal
  | CommentRefusal
  /** Nobody is left who can log in and correct. */
  | { readonly code: "NOBODY_CORRECTS"; readonly sentence: string };

async function correctorsOf(tx: Tx, row: LockedCase): Promise<Correctors> {
  const account = row.accountId
    ? await tx.account.findUnique({
        where: { id: row.accountId },
        select: { status: true, provisionalUntil: true },
      })
    : null;
  const others = row.accountId ? { id: { not: row.accountId } } : {};
  return {
    account: account && {
      status: account.status,
      provisionalUntil: account.provisionalUntil && fromDbDate(account.provisionalUntil),
    },
    otherOpenAccounts: await tx.account.count({
      where: { establishmentId: row.establishmentId, status: "OPEN", ...others },
    }),
  };
}

/** Requests of a return that was taken back are done with: sent anew, thrown away, or of no use any more. */
export async function forgetWithdrawn(tx: Tx, caseId: string): Promise<number> {
  const { count } = await tx.reviewComment.deleteMany({ where: { caseId, withdrawnAt: { not: null } } });
  return count;
}

/**
 * 差戻し: keeps the requests for correction, gives the documents back to the employer, and tells them by notice
 * and mail. Log-in and the mail's link lead to the first commented item.
 * @param ordinal the hand-in that the requests speak of
 */
export async function returnCase(
  actor: StaffActor,
  caseId: string,
  { ordinal, comments: drafts }: { readonly ordinal: number; readonly comments: readonly CommentDraft[] },
): Promise<Result<{ comments: number }, ReturnRefusal["code"], ReturnRefusal>> {
  return transaction(async (tx) => {
    const row = await lockCase(tx, actor, caseId);
    if (!row) return moveRefused({ code: "NOT_FOUND" });
    const refusal = whyNotTheirs(actor, row, "review.return");
    if (refusal) return moveRefused(refusal);
    const submission = await tx.submission.findFirstOrThrow({
      where: { caseId: row.id },
      select: { ordinal: true, withEstablishment: true },
      orderBy: { ordinal: "desc" },
    });
    if (submission.ordinal !== ordinal) return moveRefused({ code: "HANDED_IN_AGAIN" });
    const sentence = whyNobodyCorrects(await correctorsOf(tx, row), today());
    if (sentence !== null) return moveRefused({ code: "NOBODY_CORRECTS", sentence });
    const placed = placeComments(drafts, {
      posting: row.postingId !== null,
      establishment: submission.withEstablishment,
    });
    if (!placed.ok) return moveRefused(placed.refusal);
    const { comments } = placed;
    await moveCase(tx, REVIEW_MOVES.return, row, { withEstablishment: submission.withEstablishment });
    const createdAt = nowDate();
    await forgetWithdrawn(tx, row.id);
    await tx.reviewComment.createMany({
      data: comments.map(({ document, step, fieldKey, body }) => ({
        caseId: row.id,
        ordinal,
        document,
        step,
        fieldKey,
        body,
        staffName: actor.name,
        createdAt,
      })),
    });
    const path = correctionPath(comments, row);
    await audit(tx, {
      actor,
      action: "returned",
      subject: "reviewCase",
      subjectId: row.id,
      detail: { ordinal, comments: comments.length },
    });
    if (row.accountId) {
      const account = await tx.account.update({
        where: { id: row.accountId },
        data: { resumePath: path },
        select: { id: true, email: true },
      });
      const facts = {
        receiptNumber: row.receiptNumber,
        officeName: officeNameOf(row.officeCode),
        withPosting: row.postingId !== null,
      };
      await writeNotice(tx, { accountId: account.id, path, ...returnedNotice({ ...facts, comments }) });
      await queueMail(tx, {
        to: account.email,
        ...returnedMail({
          ...facts,
          visitBy: fromDbDate(row.visitDeadline),
          link: `${env().appUrl}${path}`,
        }),
      });
    }
    return ok({ comments: comments.length });
  });
}
