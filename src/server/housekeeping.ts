import "server-only";
import { now } from "./clock";
import { db } from "./db";
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
  const since = new Date(now().subtract({ hours: SAVED_WITHIN_HOURS }).epochMilliseconds);
  await db.$executeRaw`
    DELETE FROM "PostingChange" c USING (
      SELECT "postingId", step, revision FROM (
        SELECT n."postingId", n.step, n.revision,
          row_number() OVER (PARTITION BY n."postingId", n.step, k.key ORDER BY n.revision DESC) AS nth
        FROM "PostingChange" n JOIN "PostingSection" s ON s."postingId" = n."postingId" AND s.step = n.step
        CROSS JOIN LATERAL jsonb_object_keys(n."values") AS k(key)
        WHERE s."savedAt" >= ${since}
      ) ranked GROUP BY "postingId", step, revision HAVING min(nth) > ${CHANGES_KEPT}
    ) old
    WHERE c."postingId" = old."postingId" AND c.step = old.step AND c.revision = old.revision`;
  await db.$executeRaw`
    DELETE FROM "EstablishmentChange" c USING (
      SELECT "establishmentId", step, revision FROM (
        SELECT n."establishmentId", n.step, n.revision,
          row_number() OVER (PARTITION BY n."establishmentId", n.step, k.key ORDER BY n.revision DESC) AS nth
        FROM "EstablishmentChange" n
        JOIN "EstablishmentSection" s ON s."establishmentId" = n."establishmentId" AND s.step = n.step
        CROSS JOIN LATERAL jsonb_object_keys(n."values") AS k(key)
        WHERE s."savedAt" >= ${since}
      ) ranked GROUP BY "establishmentId", step, revision HAVING min(nth) > ${CHANGES_KEPT}
    ) old
    WHERE c."establishmentId" = old."establishmentId" AND c.step = old.step AND c.revision = old.revision`;
}

/** Tidies up every night, once for all processes. */
export function housekeepingWorker(): Worker {
  return defineWorker(housekeepingQueue, tidyUp, { cron: "17 4 * * *" });
}
