import "server-only";
import type { RawAnswers } from "@/domain/catalogue/field";
import { revisionOf } from "@/domain/codes/minimum-wage-import";
import type { MinimumWage } from "@/domain/codes/minimum-wages";
import { judgeDraft } from "@/domain/draft/judge-draft";
import { ruleContextOn } from "@/domain/posting/rules/context";
import { withEstablishment } from "@/domain/posting/with-establishment";
import { fromDbDate, toDbDate } from "@/lib/jst";
import { audit } from "@/server/audit";
import { nowDate, today } from "@/server/clock";
import { db, type Tx, transaction } from "@/server/db";
import { defineQueue, enqueue } from "@/server/jobs";
import { minimumWages } from "./queries";

/** Checks live postings against the rates after an import. */
export const wageCheckQueue = defineQueue<Record<string, never>>("minimum-wage-check", {
  retryLimit: 5,
  retryDelaySeconds: 60,
  retryDelayMaxSeconds: 900,
  expireInSeconds: 3_600,
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
    await enqueue(tx, wageCheckQueue, {});
  });
}

/** Live postings judged together. */
const BATCH = 100;
/** Below the minimum wage, today or before the posting expires. */
const RULES = /^WAGE-0[12](\.|$)/;

/**
 * Judges the wage of every live posting by the rates known today, and keeps what it finds in place of what was
 * found before. It changes no posting: the office speaks with the employer.
 */
export async function checkLivePostings(): Promise<{ checked: number; concerns: number }> {
  const count = { checked: 0, concerns: 0 };
  const startedAt = nowDate();
  let last: string | null = null;
  for (;;) {
    const batch: { last: string | null; checked: number; concerns: number } = await transaction((tx) =>
      checkBatch(tx, last),
    );
    count.checked += batch.checked;
    count.concerns += batch.concerns;
    last = batch.last;
    if (batch.checked < BATCH) break;
  }
  await db.wageConcern.deleteMany({ where: { foundAt: { lt: startedAt } } });
  return count;
}

async function checkBatch(tx: Tx, after: string | null) {
  const day = today();
  const postings = await tx.posting.findMany({
    where: {
      status: "ACTIVE",
      introductionDeadline: { gte: toDbDate(day) },
      ...(after ? { id: { gt: after } } : {}),
    },
    select: {
      id: true,
      introductionDeadline: true,
      registeredSubmission: { select: { postingAnswers: true, establishmentAnswers: true } },
    },
    orderBy: { id: "asc" },
    take: BATCH,
  });
  const rates = await minimumWages(tx);
  const foundAt = nowDate();
  const concerns = postings.flatMap(({ id, introductionDeadline, registeredSubmission }) => {
    if (!registeredSubmission?.postingAnswers || introductionDeadline === null) return [];
    const establishment = registeredSubmission.establishmentAnswers as RawAnswers;
    const whole = withEstablishment(registeredSubmission.postingAnswers as RawAnswers, establishment);
    const context = {
      ...ruleContextOn(day, establishment, rates),
      introductionDeadline: fromDbDate(introductionDeadline),
    };
    const { errors, allWarnings } = judgeDraft("posting", whole, context, []);
    const finding = [...errors, ...allWarnings].find(({ ruleId }) => RULES.test(ruleId));
    return finding ? [{ postingId: id, ruleId: finding.ruleId, message: finding.message, foundAt }] : [];
  });
  await tx.wageConcern.deleteMany({ where: { postingId: { in: postings.map(({ id }) => id) } } });
  await tx.wageConcern.createMany({ data: concerns });
  return { last: postings.at(-1)?.id ?? null, checked: postings.length, concerns: concerns.length };
}
