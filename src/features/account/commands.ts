import "server-only";
import { hasLapsed } from "@/domain/account/status";
import { fromDbDate } from "@/lib/jst";
import { audit } from "@/server/audit";
import { today } from "@/server/clock";
import type { Tx } from "@/server/db";
import { revokeSessions } from "@/server/session";

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

  await tx.posting.deleteMany({ where: { accountId: account.id, number: null } });
  await revokeSessions(tx, { accountId: account.id });
  await tx.account.delete({ where: { id: account.id } });
  if (account.establishmentId !== null)
    await tx.establishment.deleteMany({
      where: { id: account.establishmentId, number: null, accounts: { none: {} } },
    });
  await audit(tx, {
    actor: { kind: "system" },
    action: "erased",
    subject: "account",
    subjectId: account.id,
    detail: { reason: "lapsed" },
  });
}
