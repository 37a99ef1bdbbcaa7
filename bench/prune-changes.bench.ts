import type pg from "pg";
import type { BenchRow } from "~/scripts/bench";
import { type BenchDatabase, withBenchDatabase } from "./lib/application";

/** Sections saved lately, eight of a posting; as many again that were not. */
const SECTIONS = Number(process.env.BENCH_SECTIONS ?? 20_000);
/** One section in this many was saved often enough to be pruned. */
const BUSY = 20;
const SAVES_OF_BUSY = 400;
const SAVES_OF_OTHERS = 10;

/**
 * The nightly pruning of the histories of drafts on a real PostgreSQL: all of it, and the longest single statement,
 * which has to stay far below the fifteen seconds a statement may take.
 */
export default async function pruneChanges(): Promise<BenchRow[]> {
  return withBenchDatabase(async ({ client }: BenchDatabase) => {
    await seed(client);
    const rows = Number((await client.query(`SELECT count(*) AS n FROM "PostingChange"`)).rows[0].n);
    const { pruneChanges: prune } = await import("@/server/housekeeping");
    const run = async (what: string): Promise<BenchRow> => {
      const times: number[] = [];
      let last = performance.now();
      // Asked before every batch.
      const watch = {
        throwIfAborted: () => {
          times.push(performance.now() - last);
          last = performance.now();
        },
      } as AbortSignal;
      const begun = performance.now();
      const { sections, removed } = await prune({ signal: watch });
      const seconds = (performance.now() - begun) / 1_000;
      return {
        what,
        sections,
        removed,
        seconds: Number(seconds.toFixed(1)),
        "longest batch (ms)": Math.round(Math.max(...times)),
      };
    };
    return [await run(`log of ${rows} saves, first night`), await run("the night after")];
  });
}

async function seed(client: pg.Client): Promise<void> {
  const postings = SECTIONS / 4;
  await client.query(`
    INSERT INTO "Establishment" (id, "createdAt", "updatedAt")
    VALUES ('00000000-0000-7000-8000-000000000000', now(), now())`);
  await client.query(`
    INSERT INTO "Posting" (id, "establishmentId", "createdAt", "updatedAt")
    SELECT md5('posting' || n)::uuid, '00000000-0000-7000-8000-000000000000', now(), now()
    FROM generate_series(1, ${postings}) AS n`);
  await client.query(`
    INSERT INTO "PostingSection" ("postingId", step, revision, "savedAt")
    SELECT md5('posting' || n)::uuid, step, CASE WHEN (n * 8 + step) % ${BUSY} = 0 THEN ${SAVES_OF_BUSY} ELSE ${SAVES_OF_OTHERS} END,
      now() - (CASE WHEN n % 2 = 0 THEN 1 ELSE 30 END) * interval '1 day' - n * interval '1 second'
    FROM generate_series(1, ${postings}) AS n, generate_series(1, 8) AS step`);
  await client.query(`
    INSERT INTO "PostingChange" ("postingId", step, revision, at, "values")
    SELECT "postingId", step, nth, "savedAt" - (revision - nth) * interval '10 seconds',
      jsonb_build_object('item' || nth % 3, repeat('あ', nth % 50))
    FROM "PostingSection", generate_series(1, ${SAVES_OF_BUSY}) AS nth WHERE nth <= revision`);
  await client.query("VACUUM ANALYZE");
}
