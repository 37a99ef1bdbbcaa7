import "server-only";
import { type OfficeContact, findOffice, officeContact } from "@/domain/codes/offices";
import {
  type CounterVisitFacts,
  type CounterVisitReason,
  counterVisitReasons,
  documentsToBring,
  FIRST_TIME_COUNTED_FROM,
} from "@/domain/office/counter-visit";
import type { RawAnswers } from "@/domain/catalogue/field";
import { fromDbDate, instantToJstDate, type IsoDate, toDbDate } from "@/lib/jst";
import { isUuid } from "@/lib/uuid";
import { postingsOf } from "@/features/draft/queries";
import { snapshotDigest } from "@/features/ticket/queries";
import type { EstablishmentScope } from "@/server/actor";
import { db, type Reader } from "@/server/db";

/** What the employer needs to know after handing in. */
export interface Receipt {
  readonly receiptNumber: string;
  readonly status: "WAITING" | "IN_REVIEW" | "RETURNED" | "REGISTERED";
  readonly visitBy: IsoDate;
  readonly submittedAt: Date;
  readonly office: OfficeContact | null;
  /** A posting was handed in, or the establishment alone. */
  readonly withPosting: boolean;
  readonly establishmentName: string;
  /** 職種; null for an establishment alone. */
  readonly jobTitle: string | null;
  /** Of what was handed in last, by `snapshotDigest`. */
  readonly digest: string;
  /** Why somebody has to come to the counter; empty when the office registers without a visit. */
  readonly reasons: readonly CounterVisitReason[];
  readonly bring: readonly string[];
}

/**
 * The receipt of a posting, or of the establishment handed in alone (`postingId` null); null when this scope
 * may not see it or nothing was handed in.
 */
export async function findReceipt(
  scope: EstablishmentScope,
  postingId: string | null,
): Promise<Receipt | null> {
  if (postingId !== null && !isUuid(postingId)) return null;
  const row = await db.reviewCase.findFirst({
    where: {
      establishmentId: scope.establishmentId,
      postingId,
      ...(scope.confirmed ? {} : { accountId: scope.accountId }),
      ...(postingId === null ? {} : { posting: postingsOf(scope) }),
    },
    select: {
      receiptNumber: true,
      status: true,
      visitDeadline: true,
      submittedAt: true,
      officeCode: true,
      establishmentName: true,
      jobTitle: true,
      posting: { select: { number: true } },
      submissions: {
        orderBy: { ordinal: "desc" },
        take: 1,
        select: { withEstablishment: true, establishmentAnswers: true, postingAnswers: true },
      },
    },
  });
  const submission = row?.submissions[0];
  if (!row || !submission) return null;
  const office = findOffice(row.officeCode);
  const establishment = submission.establishmentAnswers as RawAnswers;
  const posting = submission.postingAnswers as RawAnswers | null;
  const reasons = counterVisitReasons(
    await visitFacts(scope.establishmentId, {
      establishment,
      posting: posting ?? {},
      firstTime: submission.withEstablishment,
      submittedOn: instantToJstDate(row.submittedAt),
    }),
  );
  return {
    receiptNumber: row.receiptNumber,
    status: row.status,
    visitBy: fromDbDate(row.visitDeadline),
    submittedAt: row.submittedAt,
    office: office && officeContact(office),
    withPosting: postingId !== null,
    establishmentName: row.establishmentName,
    jobTitle: row.jobTitle,
    digest: snapshotDigest(posting, establishment, row.posting?.number ?? null),
    reasons,
    bring: documentsToBring(reasons),
  };
}

/** What was handed in, as far as it decides about a visit. */
export interface HandedIn {
  readonly establishment: RawAnswers;
  readonly posting: RawAnswers;
  /** The establishment is handed in for its first registration. */
  readonly firstTime: boolean;
  readonly submittedOn: IsoDate;
}

/** What decides about a visit (rules §4), from what was handed in and what was accepted before. */
export async function visitFacts(
  establishmentId: string,
  { establishment, posting, firstTime, submittedOn }: HandedIn,
  reader: Reader = db,
): Promise<CounterVisitFacts> {
  const [before] = await reader.$queryRaw<
    {
      accepted: bigint;
      last: Date | null;
      disabled: boolean | null;
      trial: boolean | null;
      disabledTrial: boolean | null;
    }[]
  >`
    SELECT count(*) AS accepted, max(p."acceptedOn") AS last,
      bool_or(s."postingAnswers" ->> 'disabledOnly' = '1') AS disabled,
      bool_or(s."postingAnswers" ->> 'trialEmployment' = '1') AS trial,
      bool_or(coalesce(s."postingAnswers" ->> 'disabledTrialEmployment', '') <> '') AS "disabledTrial"
    FROM "Posting" p LEFT JOIN "Submission" s ON s.id = p."registeredSubmissionId"
    WHERE p."establishmentId" = ${establishmentId}::uuid AND p."acceptedOn" IS NOT NULL
      AND p."acceptedOn" >= ${toDbDate(FIRST_TIME_COUNTED_FROM)}`;
  const accepted = Number(before?.accepted ?? 0) > 0;
  const dispatch = posting.dispatchType;
  return {
    today: submittedOn,
    postedThroughMyPageBefore: accepted,
    myPageOpenedAtCounter: false,
    lastPostingOn: before?.last ? fromDbDate(before.last) : null,
    disabledOnlyBefore: before?.disabled === true,
    trialBefore: before?.trial === true,
    disabledTrialBefore: before?.disabledTrial === true,
    disabledOnly: posting.disabledOnly === "1",
    trialEmployment: posting.trialEmployment === "1",
    disabledTrialEmployment: typeof posting.disabledTrialEmployment === "string",
    dispatchType:
      dispatch === "dispatch" || dispatch === "temporaryToPermanent" || dispatch === "contracting"
        ? dispatch
        : "direct",
    individuallyAsked: false,
    firstRegistration: firstTime
      ? {
          soleProprietor: establishment.isSoleProprietor === "1",
          employmentInsuranceCovered: establishment.employmentInsuranceStatus === "covered",
        }
      : null,
  };
}
