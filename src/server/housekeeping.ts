import "server-only";
import { now } from "./clock";
import { db } from "./db";
import { defineQueue, defineWorker, type Worker } from "./jobs";

const RATE_LIMITS_KEPT_DAYS = 2;
/** Long enough to answer who was logged in when somebody asks about last month. */
const SESSIONS_KEPT_DAYS = 60;
const ATTEMPTS_KEPT_HOURS = 24;

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
}

/** Tidies up every night, once for all processes. */
export function housekeepingWorker(): Worker {
  return defineWorker(housekeepingQueue, tidyUp, { cron: "17 4 * * *" });
}
