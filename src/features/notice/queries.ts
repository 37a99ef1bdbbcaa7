import "server-only";
import type { EmployerActor } from "@/server/actor";
import { db } from "@/server/db";

/** Notices on one page of the list. */
export const NOTICE_PAGE_SIZE = 20;

/** A notice in the my page. */
export interface NoticeRow {
  readonly id: string;
  readonly subject: string;
  readonly body: string;
  readonly path: string | null;
  readonly createdAt: Date;
  readonly readAt: Date | null;
}

/** The actor's notices, newest first; `after` is the id of the last one of the previous page. */
export async function listNotices(
  { accountId }: Pick<EmployerActor, "accountId">,
  { after, take = NOTICE_PAGE_SIZE }: { after?: string; take?: number } = {},
): Promise<{ notices: NoticeRow[]; next: string | null }> {
  // An id that is not there, or not theirs, begins at the beginning.
  const cursor =
    after && (await db.notice.findFirst({ where: { accountId, id: after }, select: { id: true } }));
  const rows = await db.notice.findMany({
    where: { accountId },
    select: { id: true, subject: true, body: true, path: true, createdAt: true, readAt: true },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: take + 1,
    ...(cursor ? { cursor, skip: 1 } : {}),
  });
  const notices = rows.slice(0, take);
  return { notices, next: rows.length > take ? (notices.at(-1)?.id ?? null) : null };
}
