import "server-only";
import { nowDate } from "./clock";
import { db } from "./db";
import { keyedHash } from "./secrets";

/** So many hits in so many seconds; the window begins with the first hit. */
export interface Limit {
  readonly limit: number;
  readonly windowSeconds: number;
}

export interface LimitVerdict {
  readonly allowed: boolean;
  /** Whole seconds until the window ends; 0 when allowed. */
  readonly retryAfterSeconds: number;
}

/** Buckets are named by what they limit; stored is only a keyed hash, so that no address is kept in clear. */
function stored(bucket: string): string {
  return keyedHash("rate-limit", bucket);
}

function verdict(hits: number, windowStart: Date, at: Date, { limit, windowSeconds }: Limit): LimitVerdict {
  if (hits <= limit) return { allowed: true, retryAfterSeconds: 0 };
  const left = windowStart.getTime() + windowSeconds * 1_000 - at.getTime();
  return { allowed: false, retryAfterSeconds: Math.max(1, Math.ceil(left / 1_000)) };
}

/** Counts one hit in a bucket, in one atomic statement, and says whether it was within the limit. */
export async function hit(bucket: string, limit: Limit): Promise<LimitVerdict> {
  const at = nowDate();
  const windowBegin = new Date(at.getTime() - limit.windowSeconds * 1_000);
  const rows = await db.$queryRaw<{ hits: number; windowStart: Date }[]>`
    INSERT INTO "RateLimit" AS r ("bucket", "windowStart", "hits")
    VALUES (${stored(bucket)}, ${at}, 1)
    ON CONFLICT ("bucket") DO UPDATE SET
      "hits" = CASE WHEN r."windowStart" <= ${windowBegin} THEN 1 ELSE r."hits" + 1 END,
      "windowStart" = CASE WHEN r."windowStart" <= ${windowBegin} THEN ${at} ELSE r."windowStart" END
    RETURNING "hits", "windowStart"`;
  const row = rows[0];
  if (row === undefined) throw new Error("the upsert of a rate limit returned no row");
  return verdict(row.hits, row.windowStart, at, limit);
}

/** Says whether one more hit would be allowed, without counting it. */
export async function peek(bucket: string, limit: Limit): Promise<LimitVerdict> {
  const at = nowDate();
  const row = await db.rateLimit.findUnique({ where: { bucket: stored(bucket) } });
  if (row === null || row.windowStart.getTime() + limit.windowSeconds * 1_000 <= at.getTime())
    return { allowed: true, retryAfterSeconds: 0 };
  return verdict(row.hits + 1, row.windowStart, at, limit);
}

/** Empties a bucket, e.g. after a log-in that succeeded. */
export async function forget(bucket: string): Promise<void> {
  await db.rateLimit.deleteMany({ where: { bucket: stored(bucket) } });
}
