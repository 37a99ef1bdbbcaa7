import "server-only";
import { officeNameOf } from "@/domain/codes/offices";
import { stepPath } from "@/domain/draft/paths";
import { can } from "@/domain/policy";
import { returnWithdrawnMail, returnWithdrawnNotice } from "@/domain/review/mails";
import { REVIEW_MOVES } from "@/domain/review/status";
import { writeNotice } from "@/features/notice/commands";
import {
  forgetWithdrawn,
  type LockedCase,
  lockCase,
  moveCase,
  moveRefused,
  type MoveRefusal,
  whyNotTheirs,
} from "@/features/review/commands";
import { correctionBegun } from "@/features/review/queries";
import { ok, type Result } from "@/lib/result";
import type { StaffActor } from "@/server/actor";
import { audit } from "@/server/audit";
import { nowDate } from "@/server/clock";
import { type Tx, transaction } from "@/server/db";
import { env } from "@/server/env";
import { queueMail } from "@/server/mail/queue";

export type WithdrawRefusal =
  | MoveRefusal
  /** The employer has typed something into what was returned. */
  | { readonly code: "CORRECTION_BEGUN" };

/**
 * 差戻しの取消し: takes a returned case back, as long as the employer has not begun to change anything, and tells them.
 * The clerk who returned it goes on with it; the requests are no longer asked for, and wait with the case until they
 * are sent anew or thrown away. Asked again because the answer was lost, it changes and tells nothing more.
 */
export async function withdrawReturn(
  actor: StaffActor,
  caseId: string,
): Promise<Result<void, WithdrawRefusal["code"], WithdrawRefusal>> {
  return transaction(async (tx) => {
    const row = await lockCase(tx, actor, caseId);
    if (!row) return moveRefused({ code: "NOT_FOUND" });
    if (await isWithdrawnBy(tx, actor, row)) return ok();
    if (row.status !== "RETURNED") return moveRefused({ code: "MOVED_ON", status: row.status });
    if (!can(actor, "review.withdrawReturn", row))
      return moveRefused({ code: "TAKEN", by: row.assignedStaff?.name ?? "ほかの職員" });
    const { ordinal, withEstablishment } = await tx.submission.findFirstOrThrow({
      where: { caseId: row.id },
      select: { ordinal: true, withEstablishment: true },
      orderBy: { ordinal: "desc" },
    });
    await lockSections(tx, row, withEstablishment);
    if (await correctionBegun(row, { withEstablishment }, tx))
      return moveRefused({ code: "CORRECTION_BEGUN" });
    await moveCase(tx, REVIEW_MOVES.withdrawReturn, row, { withEstablishment });
    await raiseRevisions(tx, row, withEstablishment);
    const withdrawn = await tx.reviewComment.updateMany({
      where: { caseId: row.id, ordinal },
      data: { withdrawnAt: nowDate() },
    });
    await audit(tx, {
      actor,
      action: "returnWithdrawn",
      subject: "reviewCase",
      subjectId: row.id,
      detail: { ordinal, comments: withdrawn.count },
    });
    if (row.accountId) await tellWithdrawn(tx, row, row.accountId);
    return ok();
  });
}

/** Whether this is what the actor's withdrawal of before has left behind. */
async function isWithdrawnBy(tx: Tx, actor: StaffActor, row: LockedCase): Promise<boolean> {
  if (row.status !== "IN_REVIEW" || !can(actor, "review.withdrawReturn", row)) return false;
  const where = { caseId: row.id, withdrawnAt: { not: null } };
  return (await tx.reviewComment.findFirst({ where, select: { id: true } })) !== null;
}

/** Throws the requests of a withdrawn return away. Asked again, or where none are left, it changes nothing. */
export async function discardWithdrawn(
  actor: StaffActor,
  caseId: string,
): Promise<Result<void, MoveRefusal["code"], MoveRefusal>> {
  return transaction(async (tx) => {
    const row = await lockCase(tx, actor, caseId);
    if (!row) return moveRefused({ code: "NOT_FOUND" });
    const refusal = whyNotTheirs(actor, row, "review.return");
    if (refusal) return moveRefused(refusal);
    const comments = await forgetWithdrawn(tx, row.id);
    if (comments > 0)
      await audit(tx, {
        actor,
        action: "withdrawnRequestsDiscarded",
        subject: "reviewCase",
        subjectId: row.id,
        detail: { comments },
      });
    return ok();
  });
}

/** The sections of what was returned. Their documents are locked already; a save under way waits for the end. */
async function lockSections(tx: Tx, row: LockedCase, withEstablishment: boolean): Promise<void> {
  await tx.$queryRaw`SELECT step FROM "PostingSection" WHERE "postingId" = ${row.postingId}::uuid ORDER BY step FOR UPDATE`;
  if (withEstablishment)
    await tx.$queryRaw`SELECT step FROM "EstablishmentSection" WHERE "establishmentId" = ${row.establishmentId}::uuid ORDER BY step FOR UPDATE`;
}

/** As handing in does: a save that was made against the revision before finds another one, and is refused. */
async function raiseRevisions(tx: Tx, row: LockedCase, withEstablishment: boolean): Promise<void> {
  const data = { revision: { increment: 1 } };
  if (row.postingId) await tx.postingSection.updateMany({ where: { postingId: row.postingId }, data });
  if (withEstablishment)
    await tx.establishmentSection.updateMany({ where: { establishmentId: row.establishmentId }, data });
}

async function tellWithdrawn(tx: Tx, row: LockedCase, accountId: string): Promise<void> {
  const { email, resumePath } = await tx.account.findUniqueOrThrow({
    where: { id: accountId },
    select: { email: true, resumePath: true },
  });
  // Log-in would begin at an item that nobody asks to correct any more.
  const returned = [
    row.postingId && stepPath("posting", row.postingId, 1),
    stepPath("establishment", row.establishmentId, 1),
  ];
  if (returned.some((path) => path && resumePath?.startsWith(path.slice(0, -1))))
    await tx.account.update({ where: { id: accountId }, data: { resumePath: "/mypage" } });
  const facts = { receiptNumber: row.receiptNumber, officeName: officeNameOf(row.officeCode) };
  await writeNotice(tx, { accountId, path: null, ...returnWithdrawnNotice(facts) });
  await queueMail(tx, {
    to: email,
    ...returnWithdrawnMail({ ...facts, appUrl: env().appUrl }),
  });
}
