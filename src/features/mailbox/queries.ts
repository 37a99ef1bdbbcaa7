import "server-only";
import { isUuid } from "@/lib/uuid";
import { db } from "@/server/db";
import { env } from "@/server/env";

/** A mail that would have been sent if there were a mail server. */
export interface MailboxMail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly createdAt: Date;
}

const PAGE_SIZE = 50;
const MAIL = { id: true, to: true, subject: true, text: true, createdAt: true } as const;

/** Whether this installation keeps its mails to read: only an embedded one without a mail server. */
export function hasMailbox(): boolean {
  const { embedded, smtpUrl } = env();
  return embedded && smtpUrl === null;
}

/** The newest mails, or the newest ones to an address. */
export async function latestMails(to: string | null): Promise<MailboxMail[]> {
  return db.mailboxMessage.findMany({
    where: to === null ? {} : { to: to.toLowerCase() },
    orderBy: { id: "desc" },
    take: PAGE_SIZE,
    select: MAIL,
  });
}

/** One mail; null when there is none with this id. */
export async function mailById(id: string): Promise<MailboxMail | null> {
  return isUuid(id) ? db.mailboxMessage.findUnique({ where: { id }, select: MAIL }) : null;
}
