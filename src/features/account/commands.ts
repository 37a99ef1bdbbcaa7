import "server-only";
import { hasLapsed } from "@/domain/account/status";
import { fromDbDate } from "@/lib/jst";
import { audit } from "@/server/audit";
import { today } from "@/server/clock";
import type { Tx } from "@/server/db";

/**
 * Removes the account of an address whose 14 days have passed, with what was entered under it (manual
 * chapter 2: 入力したデータは自動消去). Does nothing when there is none or when it is still good. What was
 * finally registered stays, as does an establishment that other accounts belong to.
 */
export async function eraseLapsedAccount(tx: Tx, email: string): Promise<void> {
  const account = await tx.account.findUnique({
    where: { email },
    select: { id: true, status: true, provisionalUntil: true, establishmentId: true },
  });
  if (account === null) return;
  const provisionalUntil = account.provisionalUntil && fromDbDate(account.provisionalUntil);
  if (!hasLapsed({ status: account.status, provisionalUntil }, today())) return;

  const { id, establishmentId } = account;
  const drafts = await tx.posting.findMany({ where: { accountId: id, number: null }, select: { id: true } });
  await erasePostings(tx, drafts);
  await tx.account.delete({ where: { id } });
  if (establishmentId !== null) await eraseAbandonedEstablishment(tx, establishmentId);
  await audit(tx, {
    actor: { kind: "system" },
    action: "erased",
    subject: "account",
    subjectId: id,
    detail: { reason: "lapsed" },
  });
}

async function erasePostings(tx: Tx, postings: readonly { id: string }[]): Promise<void> {
  const ids = postings.map(({ id }) => id);
  await tx.sectionChange.deleteMany({ where: { documentId: { in: ids } } });
  await tx.posting.deleteMany({ where: { id: { in: ids } } });
}

/** An establishment that was never registered and that nobody belongs to any more. */
async function eraseAbandonedEstablishment(tx: Tx, id: string): Promise<void> {
  const abandoned = await tx.establishment.findFirst({
    where: { id, number: null, accounts: { none: {} } },
    select: { postings: { select: { id: true } } },
  });
  if (abandoned === null) return;
  await erasePostings(tx, abandoned.postings);
  await tx.sectionChange.deleteMany({ where: { documentId: id } });
  await tx.establishment.delete({ where: { id } });
}
