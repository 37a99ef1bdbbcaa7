import "server-only";
import { z } from "zod";
import { defineWorker, type Worker } from "../jobs";
import { unseal } from "../secrets";
import { mailQueue } from "./queue";
import { configuredTransport, type MailTransport } from "./transport";

const mailSchema = z.object({ to: z.string(), subject: z.string(), text: z.string() });

/** Delivers queued mails. */
export function mailWorker(transport: MailTransport = configuredTransport()): Worker {
  return defineWorker(mailQueue, async ({ sealed }, { id }) => {
    const mail = mailSchema.parse(unseal("mail", sealed));
    try {
      await transport.deliver(mail, id);
    } catch (error) {
      // Servers repeat the recipient in their refusals; log and job table shall not hold addresses.
      const message = error instanceof Error ? error.message : String(error);
      throw new Error(message.replaceAll(mail.to, "[recipient]"));
    }
  });
}
