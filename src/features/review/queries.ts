import "server-only";
import type { Acceptance } from "@/domain/catalogue/acceptance";
import type { RawAnswers } from "@/domain/catalogue/field";
import type { ReviewSection } from "@/domain/catalogue/review-rows";
import type { Finding } from "@/domain/catalogue/rule";
import type { DocumentKind } from "@/domain/draft/document-kind";
import type { ReviewFinding } from "@/domain/review/findings";
import { employmentInsuranceNumberOf } from "@/domain/review/office-items";
import { handInHistory } from "@/domain/review/hand-ins";
import {
  judgeSnapshot,
  type Snapshot,
  type SnapshotChange,
  snapshotChanges,
  snapshotFindings,
  type SnapshotSection,
  snapshotSections,
} from "@/domain/review/snapshot";
import type { ReviewStatus } from "@/domain/review/status";
import { type Visit, visitForEstablishment, visitForPosting } from "@/domain/review/visit";
import { minimumWages } from "@/features/minimum-wage/queries";
import { visitFacts } from "@/features/submission/queries";
import { fromDbDate, instantToJstDate, type IsoDate } from "@/lib/jst";
import { isUuid } from "@/lib/uuid";
import type { OfficeScope } from "@/server/actor";
import { today } from "@/server/clock";
import { db, type Reader } from "@/server/db";
import type { Prisma } from "@/server/generated/prisma/client";

/** A member of staff by name. */
export interface StaffName {
  readonly id: string;
  readonly name: string;
}

/** A request for correction as it was written. */
export interface WrittenComment {
  readonly ordinal: number;
  readonly document: DocumentKind;
  /** Null for the whole document. */
  readonly fieldKey: string | null;
  readonly body: string;
  readonly staffName: string;
  readonly createdAt: Date;
}

/** A request of a return that was taken back, not sent anew: the text of whoever decides the case now. */
export interface WithdrawnComment extends WrittenComment {
  readonly withdrawnAt: Date;
}

/** A case with everything the reviewer decides by. */
export interface ReviewDetail {
  readonly id: string;
  readonly receiptNumber: string;
  readonly status: ReviewStatus;
  readonly visitDeadline: IsoDate;
  readonly submittedAt: Date;
  readonly closedAt: Date | null;
  readonly assigned: StaffName | null;
  readonly establishmentName: string;
  readonly jobTitle: string | null;
  readonly snapshot: Snapshot;
  /** Null when the establishment is registered alone. */
  readonly posting: readonly SnapshotSection[] | null;
  readonly establishment: readonly SnapshotSection[];
  readonly findings: readonly ReviewFinding[];
  readonly changes: readonly SnapshotChange[];
  /** How often the employer has handed in; at most `SUBMISSIONS_READ`. */
  readonly handIns: number;
  /** Requests that the newest hand-in answers. */
  readonly answered: readonly WrittenComment[];
  /** Of all hand-ins, oldest first; what was taken back is not among them. */
  readonly comments: readonly WrittenComment[];
  /** Requests that wait to be sent anew. */
  readonly withdrawn: readonly WithdrawnComment[];
  /** What was returned is being corrected: the return cannot be withdrawn any more. */
  readonly correctionBegun: boolean;
  readonly visit: Visit;
  /** Null when the account is gone. */
  readonly account: {
    readonly email: string;
    readonly status: "REGISTERED" | "OPEN" | "WITHDRAWN" | "EXPIRED";
    /** The counter has checked who its owner is. */
    readonly confirmed: boolean;
    readonly provisionalUntil: IsoDate | null;
  } | null;
  /** Open my pages of the same establishment, without this account. */
  readonly otherOpenAccounts: number;
  /** The case in which the establishment still waits for its registration, if that is another one. */
  readonly waitsFor: { readonly id: string | null; readonly receiptNumber: string | null } | null;
  /** Number of employment insurance that another registered establishment has already: perhaps it is the same one. */
  readonly knownNumber: string | null;
  readonly registered: {
    readonly establishmentNumber: string | null;
    readonly postingNumber: string | null;
    readonly acceptedOn: IsoDate | null;
    readonly introductionDeadline: IsoDate | null;
  };
  /** Entered by the office before, or by the employer where the office confirms it. */
  readonly industryClass: string;
}

/** What a snapshot is made of. */
export const snapshotColumns = {
  ordinal: true,
  postingAnswers: true,
  establishmentAnswers: true,
  withEstablishment: true,
  rows: true,
  findings: true,
  acceptances: true,
} as const;

/** Newest submissions of a case that are read: more than any case has. */
const SUBMISSIONS_READ = 8;

type SnapshotRecord = Prisma.SubmissionGetPayload<{ select: typeof snapshotColumns }>;

/** A stored submission with the shapes that hand-in gave its columns. */
export function toSnapshot(row: SnapshotRecord): Snapshot {
  return {
    ordinal: row.ordinal,
    postingAnswers: row.postingAnswers as RawAnswers | null,
    establishmentAnswers: row.establishmentAnswers as RawAnswers,
    withEstablishment: row.withEstablishment,
    rows: row.rows as unknown as Record<DocumentKind, ReviewSection[]>,
    findings: row.findings as unknown as Record<DocumentKind, Finding[]>,
    acceptances: row.acceptances as unknown as Acceptance[],
  };
}

/** The newest submission of a case; it has one from the beginning. */
export async function latestSnapshot(
  caseId: string,
  reader: Reader = db,
): Promise<Snapshot & { id: string }> {
  const row = await reader.submission.findFirstOrThrow({
    where: { caseId },
    select: { id: true, ...snapshotColumns },
    orderBy: { ordinal: "desc" },
  });
  return { id: row.id, ...toSnapshot(row) };
}

/** A case of this office, or null: another office's cases do not exist here. */
export async function findCase(office: OfficeScope, id: string): Promise<ReviewDetail | null> {
  if (!isUuid(id)) return null;
  const row = await db.reviewCase.findFirst({
    where: { id, officeCode: office.officeCode },
    select: {
      id: true,
      receiptNumber: true,
      status: true,
      visitDeadline: true,
      submittedAt: true,
      closedAt: true,
      establishmentName: true,
      jobTitle: true,
      accountId: true,
      establishmentId: true,
      postingId: true,
      assignedStaff: { select: { id: true, name: true } },
      account: { select: { email: true, status: true, establishmentBinding: true, provisionalUntil: true } },
      establishment: { select: { status: true, number: true, officeItems: true } },
      posting: { select: { number: true, acceptedOn: true, introductionDeadline: true } },
      submissions: {
        select: { ...snapshotColumns, submittedBy: true },
        orderBy: { ordinal: "desc" },
        take: SUBMISSIONS_READ,
      },
      comments: {
        select: {
          ordinal: true,
          document: true,
          fieldKey: true,
          body: true,
          staffName: true,
          createdAt: true,
          withdrawnAt: true,
        },
        orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      },
    },
  });
  const latest = row?.submissions[0];
  if (!row || !latest) return null;
  const handIns = handInHistory(
    row.submissions.map(({ ordinal, submittedBy }) => ({ ordinal, byOffice: submittedBy === null })),
  );
  const former = row.submissions.find(({ ordinal }) => ordinal === handIns.comparedWith);
  const snapshot = toSnapshot(latest);
  const judged = judgeSnapshot(snapshot, today(), await minimumWages());
  const changes = snapshotChanges(snapshot, former ? toSnapshot(former) : null);
  const written = row.comments.map(({ withdrawnAt, ...comment }) => ({
    comment: { ...comment, document: comment.document as DocumentKind },
    withdrawnAt,
  }));
  const comments = written.flatMap(({ comment, withdrawnAt }) => (withdrawnAt ? [] : [comment]));
  const { account, establishment, posting, assignedStaff } = row;
  const [visit, otherOpenAccounts, waitsFor, knownNumber, begun] = await Promise.all([
    visitOf(row, snapshot),
    db.account.count({
      where: {
        establishmentId: row.establishmentId,
        status: "OPEN",
        ...(row.accountId ? { id: { not: row.accountId } } : {}),
      },
    }),
    snapshot.withEstablishment || establishment.status === "REGISTERED"
      ? null
      : establishmentWaitsIn(office, row),
    snapshot.withEstablishment ? numberOfAnother(row.establishmentId, snapshot.establishmentAnswers) : null,
    row.status === "RETURNED" && correctionBegun(row, snapshot),
  ]);
  const officeItems = establishment.officeItems as RawAnswers;
  return {
    id: row.id,
    receiptNumber: row.receiptNumber,
    status: row.status,
    visitDeadline: fromDbDate(row.visitDeadline),
    submittedAt: row.submittedAt,
    closedAt: row.closedAt,
    assigned: assignedStaff,
    establishmentName: row.establishmentName,
    jobTitle: row.jobTitle,
    snapshot,
    posting: judged.posting && snapshotSections("posting", snapshot, judged.posting, changes),
    establishment: snapshotSections("establishment", snapshot, judged.establishment, changes),
    findings: snapshotFindings(snapshot, judged),
    changes,
    handIns: handIns.times,
    answered: comments.filter(({ ordinal }) => handIns.isAnswered(ordinal)),
    comments,
    withdrawn: written.flatMap(({ comment, withdrawnAt }) =>
      withdrawnAt ? [{ ...comment, withdrawnAt }] : [],
    ),
    correctionBegun: begun,
    visit,
    account: account && {
      email: account.email,
      status: account.status,
      confirmed: account.establishmentBinding === "CONFIRMED",
      provisionalUntil: account.provisionalUntil && fromDbDate(account.provisionalUntil),
    },
    otherOpenAccounts,
    waitsFor,
    knownNumber,
    registered: {
      establishmentNumber: establishment.number,
      postingNumber: posting?.number ?? null,
      acceptedOn: posting?.acceptedOn ? fromDbDate(posting.acceptedOn) : null,
      introductionDeadline: posting?.introductionDeadline ? fromDbDate(posting.introductionDeadline) : null,
    },
    industryClass: typeof officeItems.industryClass === "string" ? officeItems.industryClass : "",
  };
}

/**
 * Whether the employer has gone on with what was returned: typed into it, or handed its establishment in with another
 * posting. Handing in raises the revision of every section without an entry in its log, so the present revision has
 * one exactly when it was saved since; no clock has a say in it.
 */
export async function correctionBegun(
  { postingId, establishmentId }: { readonly postingId: string | null; readonly establishmentId: string },
  { withEstablishment }: { readonly withEstablishment: boolean },
  reader: Reader = db,
): Promise<boolean> {
  const [row] = await reader.$queryRaw<{ begun: boolean }[]>`
    SELECT EXISTS (
      SELECT FROM "PostingSection" s JOIN "PostingChange" c USING ("postingId", step, revision)
      WHERE "postingId" = ${postingId}::uuid
    ) OR ${withEstablishment} AND EXISTS (
      SELECT FROM "EstablishmentSection" s JOIN "EstablishmentChange" c USING ("establishmentId", step, revision)
      WHERE "establishmentId" = ${establishmentId}::uuid
      UNION ALL
      SELECT FROM "Establishment" WHERE id = ${establishmentId}::uuid AND status <> 'RETURNED'
    ) AS begun`;
  return row?.begun ?? false;
}

async function numberOfAnother(id: string, answers: RawAnswers): Promise<string | null> {
  const number = employmentInsuranceNumberOf(answers);
  if (number === null) return null;
  const found = await db.establishment.findFirst({
    where: { number, id: { not: id } },
    select: { number: true },
  });
  return found?.number ?? null;
}

/** Why somebody has to come for a case, as of its hand-in. */
export async function visitOf(
  {
    establishmentId,
    submittedAt,
    account,
  }: {
    readonly establishmentId: string;
    readonly submittedAt: Date;
    readonly account: { readonly status: string; readonly establishmentBinding: string | null } | null;
  },
  { postingAnswers, establishmentAnswers, withEstablishment }: Snapshot,
  reader: Reader = db,
): Promise<Visit> {
  if (postingAnswers === null) return visitForEstablishment(establishmentAnswers);
  const facts = await visitFacts(
    establishmentId,
    {
      establishment: establishmentAnswers,
      posting: postingAnswers,
      firstTime: withEstablishment,
      submittedOn: instantToJstDate(submittedAt),
    },
    reader,
  );
  return visitForPosting(facts, {
    open: account?.status === "OPEN",
    confirmed: account?.establishmentBinding === "CONFIRMED",
  });
}

/** The other case that registers a case's establishment; its id only where this office may open it. */
export async function establishmentWaitsIn(
  office: OfficeScope,
  { id, establishmentId }: { readonly id: string; readonly establishmentId: string },
  reader: Reader = db,
): Promise<{ id: string | null; receiptNumber: string | null }> {
  const row = await reader.reviewCase.findFirst({
    where: {
      id: { not: id },
      establishmentId,
      status: { not: "REGISTERED" },
      submissions: { some: { withEstablishment: true } },
    },
    select: { id: true, receiptNumber: true, officeCode: true },
    orderBy: [{ submittedAt: "desc" }, { id: "desc" }],
  });
  return row && row.officeCode === office.officeCode
    ? { id: row.id, receiptNumber: row.receiptNumber }
    : { id: null, receiptNumber: null };
}
