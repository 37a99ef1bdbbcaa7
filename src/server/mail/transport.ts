import "server-only";
import { createTransport } from "nodemailer";
import { nowDate } from "../clock";
import { db } from "../db";
import { env } from "../env";
import type { Mail } from "./queue";

/** Takes one mail; `id` is the same at every attempt, so that a mail sent twice can be recognised. */
export interface MailTransport {
  deliver(mail: Mail, id: string): Promise<void>;
}

/** How long to wait for a mail server, in milliseconds. */
const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/** Sends over SMTP, a connection per mail; every wait is bounded. */
export function smtpTransport(
  smtpUrl: string,
  from: string,
  timeouts: Partial<typeof TIMEOUTS> = {},
): MailTransport {
  const transporter = createTransport({
    url: smtpUrl,
    ...TIMEOUTS,
    ...timeouts,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = /@([^>\s]+)>?\s*$/.exec(from)?.[1] ?? "localhost";
  return {
    async deliver(mail, id) {
      await transporter.sendMail({
        from,
        to: mail.to,
        subject: mail.subject,
        text: mail.text,
        messageId: `<${id}@${domain}>`,
        // RFC 3834: no out-of-office replies to a machine.
        headers: { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" },
      });
    },
  };
}

/** Puts mails into a table that /dev/mailbox shows; the job's id keeps a repeated attempt from doubling one. */
export function mailboxTransport(): MailTransport {
  return {
    async deliver(mail, id) {
      const { to, subject, text } = mail;
      await db.mailboxMessage.createMany({
        data: { jobId: id, to, subject, text, createdAt: nowDate() },
        skipDuplicates: true,
      });
    },
  };
}

/** SMTP if there is a server; else the mailbox, which only an embedded installation has. */
export function configuredTransport(): MailTransport {
  const { smtpUrl, mailFrom, embedded } = env();
  if (smtpUrl !== null) return smtpTransport(smtpUrl, mailFrom);
  if (embedded) return mailboxTransport();
  throw new Error("there is neither an SMTP server nor an embedded mailbox");
}
