import "server-only";
import { isDeepStrictEqual } from "node:util";
import type { RawAnswers } from "@/domain/catalogue/field";
import { CATALOGUE_VERSION } from "@/domain/posting/catalogue";
import { RULE_SET_VERSION } from "@/domain/posting/rules/all";
import { withRegisteredEstablishment } from "@/domain/review/freeze";
import { searchTokens } from "@/domain/review/search-tokens";
import { searchTextOf } from "@/domain/submission/search-text";
import { minimumWages } from "@/features/minimum-wage/queries";
import type { CaseKeys } from "@/features/review/commands";
import { snapshotColumns, toSnapshot } from "@/features/review/queries";
import { submissionColumns } from "@/features/submission/commands";
import { nowDate, today } from "@/server/clock";
import type { Tx } from "@/server/db";
import type { Prisma } from "@/server/generated/prisma/client";

/** Cases of postings that were handed in while their establishment was under review in another case. */
export const waitingBeside = ({ id, establishmentId }: Pick<CaseKeys, "id" | "establishmentId">) =>
  ({
    where: {
      establishmentId,
      id: { not: id },
      postingId: { not: null },
      status: { in: ["WAITING", "IN_REVIEW"] },
    },
    orderBy: { id: "asc" },
  }) satisfies Prisma.ReviewCaseFindManyArgs;

/**
 * Gives the establishment as it is registered now to the postings that were handed in while it was under review:
 * what the counter had corrected must not come back on their tickets. Each gets a hand-in of its own, so that the
 * reviewer sees what changed and nothing that is kept is rewritten. Answers which cases these are.
 */
export async function bringIntoWaitingCases(
  tx: Tx,
  registered: Pick<CaseKeys, "id" | "establishmentId">,
  answers: RawAnswers,
): Promise<readonly string[]> {
  const waiting = await tx.reviewCase.findMany({
    ...waitingBeside(registered),
    select: {
      id: true,
      officeCode: true,
      account: { select: { email: true } },
      submissions: { select: snapshotColumns, orderBy: { ordinal: "desc" }, take: 1 },
    },
  });
  const stale = waiting.flatMap(({ submissions: [latest], ...reviewCase }) => {
    const before = latest && toSnapshot(latest);
    return before && !isDeepStrictEqual(before.establishmentAnswers, answers) ? [{ reviewCase, before }] : [];
  });
  if (stale.length === 0) return [];
  const at = nowDate();
  const day = today();
  const rates = await minimumWages(tx);
  await tx.submission.createMany({
    data: stale.map(({ reviewCase, before }) => ({
      caseId: reviewCase.id,
      ordinal: before.ordinal + 1,
      ...submissionColumns(withRegisteredEstablishment(before, answers, day, rates)),
      catalogueVersion: CATALOGUE_VERSION,
      ruleSetVersion: RULE_SET_VERSION,
      submittedAt: at,
    })),
  });
  const found = stale.map(({ reviewCase, before }) => {
    const email = reviewCase.account?.email ?? "";
    const text = searchTextOf({ establishment: answers, posting: before.postingAnswers ?? {}, email });
    return { id: reviewCase.id, text, tokens: searchTokens(reviewCase.officeCode, text) };
  });
  const name = typeof answers.establishmentName === "string" ? answers.establishmentName : "";
  await tx.$executeRaw`
    UPDATE "ReviewCase" SET "establishmentName" = ${name}, "searchText" = found.text, "searchTokens" = found.tokens
    FROM jsonb_to_recordset(${JSON.stringify(found)}::jsonb) AS found(id uuid, text text, tokens int[])
    WHERE "ReviewCase".id = found.id`;
  return found.map(({ id }) => id);
}
