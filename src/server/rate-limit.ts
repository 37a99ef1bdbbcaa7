import "server-only";
import { RecentMap } from "@/lib/recent-map";
import { nowDate } from "./clock";
import { db } from "./db";
import { processWide } from "./process-wide";
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
  const { hits, windowStart } = await count(bucket, limit, 1, at);
  return verdict(hits, windowStart, at, limit);
}

/** Hits that this process has counted in a bucket and not yet used. */
interface Prepaid {
  readonly hits: number;
  /** Milliseconds since the epoch. */
  readonly windowEnd: number;
}

const prepaid = () => processWide("prepaid-hits", () => new RecentMap<string, Prepaid>(20_000));

/**
 * The same for what is asked every few seconds: counts twentieths of the limit in advance and uses them up here, so
 * that a write of the database serves many hits. Several processes, or one that ends, may waste some: the limit is
 * reached earlier then, never later.
 */
export async function hitOften(bucket: string, limit: Limit): Promise<LimitVerdict> {
  const at = nowDate();
  const paid = prepaid().get(bucket);
  if (paid && paid.hits > 0 && at.getTime() < paid.windowEnd) {
    prepaid().set(bucket, { ...paid, hits: paid.hits - 1 });
    return { allowed: true, retryAfterSeconds: 0 };
  }
  const portion = Math.max(1, Math.floor(limit.limit / 20));
  const { hits, windowStart } = await count(bucket, limit, portion, at);
  const before = hits - portion;
  prepaid().set(bucket, {
    hits: Math.max(0, Math.min(hits, limit.limit) - before - 1),
    windowEnd: windowStart.getTime() + limit.windowSeconds * 1_000,
  });
  return verdict(before + 1, windowStart, at, limit);
}

/** Adds hits to a bucket in one atomic statement and answers how many its window has now. */
async function count(
  bucket: string,
  limit: Limit,
  hits: number,
  at: Date,
): Promise<{ hits: number; windowStart: Date }> {
  const windowBegin = new Date(at.getTime() - limit.windowSeconds * 1_000);
  const rows = await db.$queryRaw<{ hits: number; windowStart: Date }[]>`
    INSERT INTO "RateLimit" AS r ("bucket", "windowStart", "hits")
    VALUES (${stored(bucket)}, ${at}, ${hits})
    ON CONFLICT ("bucket") DO UPDATE SET
      "hits" = CASE WHEN r."windowStart" <= ${windowBegin} THEN ${hits} ELSE r."hits" + ${hits} END,
      "windowStart" = CASE WHEN r."windowStart" <= ${windowBegin} THEN ${at} ELSE r."windowStart" END
    RETURNING "hits", "windowStart"`;
  const row = rows[0];
  if (row === undefined) throw new Error("the upsert of a rate limit returned no row");
  return row;
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
