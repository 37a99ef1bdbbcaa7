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
/** Sections looked at by one statement: far from the time a statement may take, also where each has a long log. */
const SECTIONS_PER_BATCH = 500;

const housekeepingQueue = defineQueue<Record<string, never>>("housekeeping", {
  retryLimit: 3,
  retryDelaySeconds: 60,
  retryDelayMaxSeconds: 600,
  expireInSeconds: 600,
  concurrency: 1,
});

/**
 * Removes rows that mean nothing any more: windows of rate limits, sessions, attempts to register, old saves.
 * @param signal stops between two statements; what was removed stays removed
 */
export async function tidyUp(signal?: AbortSignal): Promise<void> {
  const before = (span: Temporal.DurationLike) => new Date(now().subtract(span).epochMilliseconds);
  await db.rateLimit.deleteMany({
    where: { windowStart: { lt: before({ hours: RATE_LIMITS_KEPT_DAYS * 24 }) } },
  });
  await db.session.deleteMany({ where: { lastSeenAt: { lt: before({ hours: SESSIONS_KEPT_DAYS * 24 }) } } });
  await db.registrationAttempt.deleteMany({
    where: { sentAt: { lt: before({ hours: ATTEMPTS_KEPT_HOURS }) } },
  });
  await pruneChanges({ signal });
}

/** Both kinds of documents: the log, its sections, and the column of both that names the document. */
const LOGS = [
  { log: '"PostingChange"', sections: '"PostingSection"', document: '"postingId"' },
  { log: '"EstablishmentChange"', sections: '"EstablishmentSection"', document: '"establishmentId"' },
] as const;

/**
 * The history of a draft lives as long as the draft; of each item it keeps the newest saves. A save of several items
 * stays while one of them needs it.
 * @param options.signal stops between two batches
 * @returns sections looked at, and saves removed
 */
export async function pruneChanges({
  signal,
  batch = SECTIONS_PER_BATCH,
}: {
  readonly signal?: AbortSignal;
  readonly batch?: number;
} = {}): Promise<{ sections: number; removed: number }> {
  const count = { sections: 0, removed: 0 };
  const until = now();
  const since = until.subtract({ hours: SAVED_WITHIN_HOURS });
  for (const tables of LOGS) {
    let after: Place = { savedAt: new Date(since.epochMilliseconds), id: LOWEST_ID, step: 0 };
    for (;;) {
      signal?.throwIfAborted();
      const pruned = await pruneBatch(tables, after, new Date(until.epochMilliseconds), batch);
      if (pruned === null) break;
      count.sections += pruned.sections;
      count.removed += pruned.removed;
      after = pruned.last;
      if (pruned.sections < batch) break;
    }
  }
  return count;
}

const LOWEST_ID = "00000000-0000-0000-0000-000000000000";

/** A section in the order of their last saves. */
interface Place {
  readonly savedAt: Date;
  readonly id: string;
  readonly step: number;
}

/**
 * Prunes the sections behind a place, in one statement; null when there are none. Who has not saved more often than
 * saves are kept has nothing to lose, and is not looked for in the log. Sections saved after `until` wait for the
 * next night: the walk has an end while people type.
 */
async function pruneBatch(
  { log, sections, document }: (typeof LOGS)[number],
  after: Place,
  until: Date,
  limit: number,
): Promise<{ last: Place; sections: number; removed: number } | null> {
  const [change, section, id] = [Prisma.raw(log), Prisma.raw(sections), Prisma.raw(document)];
  const [found] = await db.$queryRaw<(Place & { sections: bigint; removed: bigint })[]>`
    WITH batch AS MATERIALIZED (
      SELECT "savedAt", ${id} AS id, step, revision FROM ${section}
      WHERE "savedAt" <= ${until} AND ("savedAt", ${id}, step) > (${after.savedAt}, ${after.id}::uuid, ${after.step}::int)
      ORDER BY "savedAt", ${id}, step LIMIT ${limit}
    ),
    old AS (
      SELECT id, step, revision FROM (
        SELECT b.id, b.step, n.revision,
          row_number() OVER (PARTITION BY b.id, b.step, k.key ORDER BY n.revision DESC) AS nth
        FROM batch b JOIN ${change} n ON n.${id} = b.id AND n.step = b.step
        CROSS JOIN LATERAL jsonb_object_keys(n."values") AS k(key)
        WHERE b.revision > ${CHANGES_KEPT}
      ) ranked GROUP BY id, step, revision HAVING min(nth) > ${CHANGES_KEPT}
    ),
    gone AS (
      DELETE FROM ${change} c USING old
      WHERE c.${id} = old.id AND c.step = old.step AND c.revision = old.revision
      RETURNING 1
    )
    SELECT "savedAt", id, step, (SELECT count(*) FROM batch) AS sections, (SELECT count(*) FROM gone) AS removed
    FROM batch ORDER BY "savedAt" DESC, id DESC, step DESC LIMIT 1`;
  if (!found) return null;
  const { sections: looked, removed, ...last } = found;
  return { last, sections: Number(looked), removed: Number(removed) };
}

/** Tidies up every night, once for all processes. */
export function housekeepingWorker(): Worker {
  return defineWorker(housekeepingQueue, (_data, { signal }) => tidyUp(signal), { cron: "17 4 * * *" });
}
