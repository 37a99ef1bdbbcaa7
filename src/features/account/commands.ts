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
  const begun = await tx.establishment.findMany({ where: { begunById: id }, select: { id: true } });
  await tx.account.delete({ where: { id } });
  await eraseAbandonedEstablishments(tx, [
    ...begun.map((establishment) => establishment.id),
    ...(establishmentId === null ? [] : [establishmentId]),
  ]);
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

/** Of these establishments, those that were never registered and that nobody belongs to any more. */
async function eraseAbandonedEstablishments(tx: Tx, ids: readonly string[]): Promise<void> {
  const abandoned = await tx.establishment.findMany({
    where: { id: { in: [...ids] }, number: null, accounts: { none: {} } },
    select: { id: true, postings: { select: { id: true } } },
  });
  if (abandoned.length === 0) return;
  await erasePostings(
    tx,
    abandoned.flatMap(({ postings }) => postings),
  );
  const where = abandoned.map(({ id }) => id);
  await tx.sectionChange.deleteMany({ where: { documentId: { in: where } } });
  await tx.establishment.deleteMany({ where: { id: { in: where } } });
}
