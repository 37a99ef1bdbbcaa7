import "server-only";
import type { EmployerActor } from "@/server/actor";
import { nowDate } from "@/server/clock";
import { db, type Tx } from "@/server/db";

/** A notice to be written. `path` leads inside the my page. */
export interface NewNotice {
  readonly accountId: string;
  readonly subject: string;
  readonly body: string;
  readonly path: string | null;
}

/** Writes a notice in the transaction that causes it. */
export async function writeNotice(tx: Tx, notice: NewNotice): Promise<void> {
  await tx.notice.create({ data: { ...notice, createdAt: nowDate() } });
}

/** Marks notices as read that this account has been shown. */
export async function markNoticesRead(
  { accountId }: Pick<EmployerActor, "accountId">,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  await db.notice.updateMany({
    where: { accountId, id: { in: [...ids] }, readAt: null },
    data: { readAt: nowDate() },
  });
}
