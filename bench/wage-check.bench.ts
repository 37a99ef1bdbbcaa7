import type pg from "pg";
import { addDays } from "@/lib/jst";
import type { BenchRow } from "~/scripts/bench";
import { filledEstablishment, filledFullTimePosting } from "~/tests/fixtures/filled-posting";
import { type BenchDatabase, withBenchDatabase } from "./lib/application";

/** Live postings of the run; `BENCH_POSTINGS=1300000` for the whole country. */
const POSTINGS = Number(process.env.BENCH_POSTINGS ?? 50_000);
/** Live postings there are to be checked when a rate changes. */
const NATION_WIDE = 1_300_000;

/**
 * The check of live postings after a new minimum wage: postings a second of one process, on a real PostgreSQL. One in
 * ten lies below a rate that is announced.
 */
export default async function wageCheck(): Promise<BenchRow[]> {
  return withBenchDatabase(async ({ client }: BenchDatabase) => {
    await seed(client);
    const { importMinimumWages } = await import("@/features/minimum-wage/commands");
    const { runDueJobs, startJobs, stopJobs } = await import("@/server/jobs");
    const { wageCheckWorker } = await import("@/features/minimum-wage/jobs");
    const { db } = await import("@/server/db");
    await startJobs({ workers: [wageCheckWorker()], work: false });
    try {
      const { today } = await import("@/server/clock");
      await importMinimumWages([
        { prefectureCode: "09", hourlyYen: 1250, effectiveOn: addDays(today(), 60), dateStatus: "announced" },
      ]);
      const begun = performance.now();
      const usedBefore = process.cpuUsage();
      const jobs = await runDueJobs();
      const seconds = (performance.now() - begun) / 1_000;
      const used = process.cpuUsage(usedBefore);
      const { checked, finishedAt } = await db.wageCheck.findFirstOrThrow();
      if (checked !== POSTINGS || finishedAt === null)
        throw new Error(`${checked} of ${POSTINGS} were checked`);
      return [
        {
          what: `${POSTINGS} live postings`,
          "per second": Math.round(checked / seconds),
          jobs: jobs.done,
          concerns: await db.wageConcern.count(),
          "CPU of Node (µs each)": Math.round((used.user + used.system) / checked),
          "minutes for 1.3 million": Number(((NATION_WIDE / checked / 60) * seconds).toFixed(1)),
        },
      ];
    } finally {
      await stopJobs();
    }
  });
}

/** One establishment with registered postings; the base wage of one in ten is just lawful today. */
async function seed(client: pg.Client): Promise<void> {
  const dear = { ...filledFullTimePosting, introductionDeadlineWish: "" };
  const rows = Object.keys(dear).filter((key) => key.startsWith("fixedAllowances."));
  const withoutAllowances = Object.fromEntries(rows.map((key) => [key, ""]));
  const cheap = { ...dear, ...withoutAllowances, wageFormAmountMin: "9900", baseWageMin: "201960" };
  const values = [dear, cheap, filledEstablishment].map((one) => JSON.stringify(one));
  await client.query(`
    INSERT INTO "Establishment" (id, status, "createdAt", "updatedAt")
    VALUES ('00000000-0000-7000-8000-000000000000', 'REGISTERED', now(), now())`);
  await client.query(`
    INSERT INTO "Posting" (id, "establishmentId", status, "introductionDeadline", "createdAt", "updatedAt")
    SELECT md5('posting' || n)::uuid, '00000000-0000-7000-8000-000000000000', 'ACTIVE', now()::date + 365, now(), now()
    FROM generate_series(1, ${POSTINGS}) AS n`);
  await client.query(`
    INSERT INTO "ReviewCase" (id, "receiptNumber", "officeCode", status, "establishmentId", "postingId",
      "visitDeadline", "submittedAt", "searchText")
    SELECT md5('case' || n)::uuid, n::text, '0904', 'REGISTERED', '00000000-0000-7000-8000-000000000000',
      md5('posting' || n)::uuid, now(), now(), ''
    FROM generate_series(1, ${POSTINGS}) AS n`);
  await client.query(
    `INSERT INTO "Submission" (id, "caseId", ordinal, "postingAnswers", "establishmentAnswers", rows, findings,
       acceptances, "catalogueVersion", "ruleSetVersion", "submittedAt")
     SELECT md5('submission' || n)::uuid, md5('case' || n)::uuid, 1,
       CASE WHEN n % 10 = 0 THEN $2::jsonb ELSE $1::jsonb END, $3::jsonb, '{}', '{}', '[]', 1, '', now()
     FROM generate_series(1, ${POSTINGS}) AS n`,
    values,
  );
  await client.query(`UPDATE "Posting" SET "registeredSubmissionId" = s.id
    FROM "ReviewCase" c JOIN "Submission" s ON s."caseId" = c.id WHERE c."postingId" = "Posting".id`);
  await client.query("VACUUM ANALYZE");
}
