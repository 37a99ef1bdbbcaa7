import "server-only";
import { now } from "./clock";
import { db } from "./db";
import { Prisma } from "./generated/prisma/client";
import { defineQueue, defineWorker, type Worker } from "./jobs";

const RATE_LIMITS_KEPT_DAYS = 2;
/** Long enough to answer who was logged in when somebody asks about last month. */
const SESSIONS_KEPT_DAYS = 60;
const ATTEMPTS_KEPT_HOURS = 24;

/** Saves of one item that its history keeps. The newest of each must stay: old saves are known by it. */
export const CHANGES_KEPT = 100;
/** Who has not saved for so long has no new rows; a night may be missed. */
const SAVED_WITHIN_HOURS = 72;

const housekeepingQueue = defineQueue<Record<string, never>>("housekeeping", {
  retryLimit: 3,
  retryDelaySeconds: 60,
  retryDelayMaxSeconds: 600,
  expireInSeconds: 600,
  concurrency: 1,
});

/** Removes rows that mean nothing any more: windows of rate limits, sessions, attempts to register. */
export async function tidyUp(): Promise<void> {
  const before = (span: Temporal.DurationLike) => new Date(now().subtract(span).epochMilliseconds);
  await db.rateLimit.deleteMany({
    where: { windowStart: { lt: before({ hours: RATE_LIMITS_KEPT_DAYS * 24 }) } },
  });
  await db.session.deleteMany({ where: { lastSeenAt: { lt: before({ hours: SESSIONS_KEPT_DAYS * 24 }) } } });
  await db.registrationAttempt.deleteMany({
    where: { sentAt: { lt: before({ hours: ATTEMPTS_KEPT_HOURS }) } },
  });
  await pruneChanges();
}

/**
 * The history of a draft lives as long as the draft; of each item it keeps the newest saves. A save of several items
 * stays while one of them needs it.
 */
export async function pruneChanges(): Promise<void> {
  await pruneLog('"PostingChange"', '"PostingSection"', '"postingId"');
  await pruneLog('"EstablishmentChange"', '"EstablishmentSection"', '"establishmentId"');
}

/** @param document the column of both tables that names the document */
async function pruneLog(log: string, sections: string, document: string): Promise<void> {
  const since = new Date(now().subtract({ hours: SAVED_WITHIN_HOURS }).epochMilliseconds);
  const [change, section, id] = [Prisma.raw(log), Prisma.raw(sections), Prisma.raw(document)];
  await db.$executeRaw`
    DELETE FROM ${change} c USING (
      SELECT ${id}, step, revision FROM (
        SELECT n.${id}, n.step, n.revision,
          row_number() OVER (PARTITION BY n.${id}, n.step, k.key ORDER BY n.revision DESC) AS nth
        FROM ${change} n JOIN ${section} s ON s.${id} = n.${id} AND s.step = n.step
        CROSS JOIN LATERAL jsonb_object_keys(n."values") AS k(key)
        WHERE s."savedAt" >= ${since}
      ) ranked GROUP BY ${id}, step, revision HAVING min(nth) > ${CHANGES_KEPT}
    ) old
    WHERE c.${id} = old.${id} AND c.step = old.step AND c.revision = old.revision`;
}

/** Tidies up every night, once for all processes. */
export function housekeepingWorker(): Worker {
  return defineWorker(housekeepingQueue, tidyUp, { cron: "17 4 * * *" });
}
