import "server-only";
import { randomUUID } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import type { RawAnswers } from "@/domain/catalogue/field";
import { revisionOf } from "@/domain/codes/minimum-wage-import";
import type { MinimumWage } from "@/domain/codes/minimum-wages";
import { ruleContextOn } from "@/domain/posting/rules/context";
import { minimumWageFinding } from "@/domain/posting/rules/minimum-wage-check";
import { fromDbDate, toDbDate } from "@/lib/jst";
import { audit } from "@/server/audit";
import { nowDate, today } from "@/server/clock";
import { db, type Tx, transaction } from "@/server/db";
import { defineQueue, enqueue } from "@/server/jobs";
import { minimumWages } from "./queries";

/** Without a run: begins one. With it: goes on where that run is. */
export interface WageCheckJob {
  readonly runId?: string;
}

/** Checks live postings against the rates: after an import, and every night. A job is a part of a run. */
export const wageCheckQueue = defineQueue<WageCheckJob>("minimum-wage-check", {
  retryLimit: 5,
  retryDelaySeconds: 30,
  retryDelayMaxSeconds: 900,
  expireInSeconds: 300,
  concurrency: 1,
});

/** Takes over rates that were read from a file without a problem, and starts the check of live postings. */
export async function importMinimumWages(rates: readonly MinimumWage[]): Promise<void> {
  await transaction(async (tx) => {
    const importedAt = nowDate();
    const rows = rates.map(({ effectiveOn, ...rate }) => ({
      ...rate,
      revision: revisionOf(effectiveOn),
      effectiveOn: toDbDate(effectiveOn),
      importedAt,
    }));
    await tx.minimumWageRate.deleteMany({
      where: { OR: rows.map(({ prefectureCode, revision }) => ({ prefectureCode, revision })) },
    });
    await tx.minimumWageRate.createMany({ data: rows });
    await audit(tx, {
      actor: { kind: "system" },
      action: "imported",
      subject: "minimumWages",
      subjectId: null,
      detail: { rates: rates.length },
    });
    await beginWageCheck(tx);
  });
}

/** Live postings read and kept together. */
const BATCH = 500;
/** Postings judged in one go: some 8 ms in which this process answers no request. */
const JUDGED_IN_ONE_GO = 50;
/** Batches of one job: far below the time a job may take, so that a restart repeats little. */
const BATCHES_PER_JOB = 40;

/** Begins a run over all live postings. One that is under way ends: its rates, or its day, are those of before. */
async function beginWageCheck(tx: Tx): Promise<void> {
  const runId = randomUUID();
  const fresh = { runId, startedAt: nowDate(), after: null, checked: 0, finishedAt: null };
  await tx.wageCheck.upsert({ where: { id: 1 }, create: fresh, update: fresh });
  await enqueue(tx, wageCheckQueue, { runId });
}

/**
 * Judges the wage of live postings by the rates known today, and keeps what it finds in place of what was found
 * before. It changes no posting: the office speaks with the employer. Each batch is kept together with how far the
 * run has come, and the last one of a job with the job that goes on: repeated, it begins behind what is kept, and
 * of two at once one gives way.
 * @param options.signal stops between two batches; the job is then tried again
 */
export async function checkLivePostings(
  { runId }: WageCheckJob,
  {
    signal,
    batch = BATCH,
    batches = BATCHES_PER_JOB,
  }: { readonly signal?: AbortSignal; readonly batch?: number; readonly batches?: number } = {},
): Promise<void> {
  if (runId === undefined) return transaction(beginWageCheck);
  const rates = await minimumWages();
  for (let nth = 1; nth <= batches; nth++) {
    signal?.throwIfAborted();
    if (!(await checkBatch(runId, rates, { batch, isLast: nth === batches }))) return;
  }
}

/** Whether this job has more to do. */
async function checkBatch(
  runId: string,
  rates: readonly MinimumWage[],
  { batch, isLast }: { readonly batch: number; readonly isLast: boolean },
): Promise<boolean> {
  const run = await db.wageCheck.findFirst({
    where: { runId, finishedAt: null },
    select: { id: true, after: true },
  });
  if (!run) return false;
  const postings = await livePostings(run.after, batch);
  const concerns = await wageConcernsAmong(postings, rates);
  const ended = postings.length < batch;
  return transaction(async (tx) => {
    const { count } = await tx.wageCheck.updateMany({
      where: { id: run.id, runId, after: run.after, finishedAt: null },
      data: {
        after: postings.at(-1)?.id ?? run.after,
        checked: { increment: postings.length },
        ...(ended ? { finishedAt: nowDate() } : {}),
      },
    });
    if (count === 0) return false;
    if (concerns.length > 0) await keepConcerns(tx, runId, concerns);
    if (ended) await tx.wageConcern.deleteMany({ where: { runId: { not: runId } } });
    else if (isLast) await enqueue(tx, wageCheckQueue, { runId });
    return !ended;
  });
}

interface LivePosting {
  readonly id: string;
  readonly introductionDeadline: Date;
  readonly answers: RawAnswers;
  /** Of the establishment. */
  readonly address: string | null;
}

/** The next postings that are published, by id. */
async function livePostings(after: string | null, limit: number): Promise<LivePosting[]> {
  return db.$queryRaw<LivePosting[]>`
    SELECT p.id, p."introductionDeadline", s."postingAnswers" AS answers, s."establishmentAnswers"->>'address' AS address
    FROM "Posting" p JOIN "Submission" s ON s.id = p."registeredSubmissionId"
    WHERE p.status = 'ACTIVE' AND (${after}::uuid IS NULL OR p.id > ${after}::uuid)
      AND p."introductionDeadline" >= ${toDbDate(today())}::date AND s."postingAnswers" IS NOT NULL
    ORDER BY p.id LIMIT ${limit}`;
}

interface FoundConcern {
  readonly postingId: string;
  readonly ruleId: string;
  readonly message: string;
}

async function wageConcernsAmong(
  postings: readonly LivePosting[],
  rates: readonly MinimumWage[],
): Promise<FoundConcern[]> {
  const day = today();
  const concerns: FoundConcern[] = [];
  for (const [index, { id, introductionDeadline, answers, address }] of postings.entries()) {
    if (index % JUDGED_IN_ONE_GO === JUDGED_IN_ONE_GO - 1) await setImmediate();
    const context = {
      ...ruleContextOn(day, { address: address ?? "" }, rates),
      introductionDeadline: fromDbDate(introductionDeadline),
    };
    const finding = minimumWageFinding(answers, context);
    if (finding) concerns.push({ postingId: id, ruleId: finding.ruleId, message: finding.message });
  }
  return concerns;
}

/** A posting that is gone meanwhile concerns nobody. */
async function keepConcerns(tx: Tx, runId: string, concerns: readonly FoundConcern[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "WageConcern" ("postingId", "ruleId", message, "foundAt", "runId")
    SELECT p.id, found."ruleId", found.message, ${nowDate()}, ${runId}::uuid
    FROM jsonb_to_recordset(${JSON.stringify(concerns)}::jsonb) AS found("postingId" uuid, "ruleId" text, message text)
    JOIN "Posting" p ON p.id = found."postingId"
    ON CONFLICT ("postingId") DO UPDATE SET
      "ruleId" = EXCLUDED."ruleId", message = EXCLUDED.message, "foundAt" = EXCLUDED."foundAt", "runId" = EXCLUDED."runId"`;
}
