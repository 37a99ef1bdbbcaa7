import "server-only";
import type { Tx } from "../db";
import { defineQueue, enqueue, enqueueAll } from "../jobs";
import { seal } from "../secrets";

/** A mail in plain text. Mails tell that something happened and link to it; they carry no answers. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** What the job table holds: sealed, because mails carry authentication keys and addresses. */
export interface MailJob {
  readonly sealed: string;
}

/** Twelve retries, doubling from 15 seconds to an hour: a provider may be away for about four hours. */
export const mailQueue = defineQueue<MailJob>("mail", {
  retryLimit: 12,
  retryDelaySeconds: 15,
  retryDelayMaxSeconds: 3_600,
  expireInSeconds: 120,
  concurrency: 30,
});

/** Writes mails into the caller's transaction; they leave after the commit. */
export async function queueMails(tx: Tx, mails: readonly Mail[]): Promise<void> {
  await enqueueAll(
    tx,
    mailQueue,
    mails.map((mail) => ({ sealed: seal("mail", mail) })),
  );
}

/** Writes a mail into the caller's transaction; it leaves after the commit. */
export async function queueMail(tx: Tx, mail: Mail): Promise<void> {
  await enqueue(tx, mailQueue, { sealed: seal("mail", mail) });
}
