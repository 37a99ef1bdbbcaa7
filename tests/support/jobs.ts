import { afterAll, beforeAll } from "vitest";
import { db } from "@/server/db";
import { runDueJobs, startJobs, stopJobs } from "@/server/jobs";
import { allWorkers } from "@/workers";

/**
 * Makes commands that enqueue jobs work in this test file; call it at the top of the file. Nothing runs by
 * itself: the test calls `runDueJobs()` or `deliveredMails()`.
 */
export function testJobs(): void {
  beforeAll(() => startJobs({ workers: allWorkers(), work: false }));
  afterAll(async () => {
    await stopJobs();
    await db.$disconnect();
  });
}

/** A mail as its recipient reads it. */
export interface DeliveredMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Delivers what is queued and answers every mail delivered so far (to one address), oldest first. */
export async function deliveredMails(to?: string): Promise<DeliveredMail[]> {
  await runDueJobs();
  return db.mailboxMessage.findMany({
    where: to === undefined ? {} : { to },
    orderBy: { id: "asc" },
    select: { to: true, subject: true, text: true },
  });
}
