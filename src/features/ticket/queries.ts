import "server-only";
import { createHash } from "node:crypto";
import type { RawAnswers } from "@/domain/catalogue/field";
import { findOffice } from "@/domain/codes/offices";
import { isEditable } from "@/domain/draft/document";
import { officeCodeOfPosting } from "@/domain/posting/numbering";
import type { TicketFacts } from "@/domain/posting/ticket/facts";
import { printedEstablishment } from "@/domain/posting/ticket/printed-establishment";
import { postingsOf } from "@/features/draft/queries";
import { ownEstablishment } from "@/features/establishment/queries";
import { canonicalJson } from "@/lib/canonical-json";
import { fromDbDate } from "@/lib/jst";
import { isUuid } from "@/lib/uuid";
import type { EstablishmentScope, OfficeScope } from "@/server/actor";
import { db, type Reader } from "@/server/db";

/** A posting's ticket as one person may see it. */
export interface TicketDocument {
  readonly facts: TicketFacts;
  /** The employer may still change what stands on it. */
  readonly editable: boolean;
  /** 受付番号; null before hand-in. */
  readonly receiptNumber: string | null;
  /** Of what stands on it, by `snapshotDigest`. */
  readonly digest: string;
}

/**
 * Tells versions of a paper apart: 16 hexadecimal digits over the employer's answers and the number of the posting.
 * What the office adds to an establishment may change later and does not count.
 */
export function snapshotDigest(
  posting: RawAnswers | null,
  establishment: RawAnswers,
  number: string | null,
): string {
  const text = canonicalJson({ posting, establishment, number });
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

const snapshotColumns = { postingAnswers: true, establishmentAnswers: true } as const;

/** Beside the answers: what final registration and the office gave. */
const postingColumns = {
  number: true,
  acceptedOn: true,
  introductionDeadline: true,
  officeItems: true,
  registeredSubmission: { select: snapshotColumns },
  establishment: { select: { number: true, officeItems: true } },
} as const;

interface Snapshot {
  readonly postingAnswers: unknown;
  readonly establishmentAnswers: unknown;
}

interface PostingRow {
  readonly number: string | null;
  readonly acceptedOn: Date | null;
  readonly introductionDeadline: Date | null;
  readonly officeItems: unknown;
  readonly registeredSubmission: Snapshot | null;
  readonly establishment: { readonly number: string | null; readonly officeItems: unknown };
}

/**
 * The ticket of an employer's posting: what is entered while the employer works on it, afterwards what was handed
 * in. Null when this scope may not see the posting.
 */
export async function employerTicket(
  scope: EstablishmentScope,
  postingId: string,
): Promise<TicketDocument | null> {
  if (!isUuid(postingId)) return null;
  const row = await db.posting.findFirst({
    where: { id: postingId, ...postingsOf(scope) },
    select: {
      ...postingColumns,
      status: true,
      sections: { select: { answers: true }, orderBy: { step: "asc" } },
      reviewCase: { select: { receiptNumber: true, submissions: latestSubmission } },
    },
  });
  if (!row) return null;
  const receiptNumber = row.reviewCase?.receiptNumber ?? null;
  if (isEditable("posting", row.status)) {
    const posting: RawAnswers = Object.assign({}, ...row.sections.map((section) => section.answers));
    const { raw: establishment } = await ownEstablishment(scope);
    return {
      facts: { ...registrationOf(row), posting, establishment },
      editable: true,
      receiptNumber,
      digest: snapshotDigest(posting, establishment, row.number),
    };
  }
  return frozenTicket(row, row.reviewCase?.submissions[0], receiptNumber);
}

/**
 * What the ticket beside a wizard's form is written from; null when this scope may not see the posting, or nobody
 * types into it any more.
 */
export async function ticketInTheMaking(
  scope: EstablishmentScope,
  postingId: string,
): Promise<TicketFacts | null> {
  const document = await employerTicket(scope, postingId);
  if (!document?.editable) return null;
  const { facts } = document;
  return { ...facts, establishment: printedEstablishment(facts.establishment) };
}

/** The ticket of a case of this office, as it was handed in. Null for another office's, or without a posting. */
export async function officeTicket(office: OfficeScope, caseId: string): Promise<TicketDocument | null> {
  return (await officeTickets(office, [caseId]))?.[0] ?? null;
}

/** The tickets of several cases in the order they are named, read at once; null where one of them is not there. */
export async function officeTickets(
  office: OfficeScope,
  caseIds: readonly string[],
  reader: Reader = db,
): Promise<TicketDocument[] | null> {
  if (!caseIds.every(isUuid)) return null;
  const rows = await reader.reviewCase.findMany({
    where: { id: { in: [...caseIds] }, officeCode: office.officeCode, postingId: { not: null } },
    select: {
      id: true,
      receiptNumber: true,
      posting: { select: postingColumns },
      submissions: latestSubmission,
    },
  });
  const documents = new Map(
    rows.map(({ id, receiptNumber, posting, submissions }) => [
      id,
      posting && frozenTicket(posting, submissions[0], receiptNumber),
    ]),
  );
  const tickets = caseIds.flatMap((id) => documents.get(id) ?? []);
  return tickets.length === caseIds.length ? tickets : null;
}

const latestSubmission = { select: snapshotColumns, orderBy: { ordinal: "desc" }, take: 1 } as const;

/** The ticket of a posting that was handed in: of its registered submission, else of the newest one. */
function frozenTicket(
  row: PostingRow,
  latest: Snapshot | undefined,
  receiptNumber: string | null,
): TicketDocument | null {
  const snapshot = row.registeredSubmission ?? latest;
  if (!snapshot?.postingAnswers) return null;
  const { number, officeItems } = row.establishment;
  const posting = snapshot.postingAnswers as RawAnswers;
  const establishment = snapshot.establishmentAnswers as RawAnswers;
  return {
    facts: {
      ...registrationOf(row),
      posting,
      establishment: {
        ...establishment,
        ...(officeItems as RawAnswers),
        ...(number ? { establishmentNumber: number } : {}),
      },
    },
    editable: false,
    receiptNumber,
    digest: snapshotDigest(posting, establishment, row.number),
  };
}

function registrationOf({ number, acceptedOn, introductionDeadline, officeItems }: PostingRow) {
  return {
    number,
    acceptedOn: acceptedOn && fromDbDate(acceptedOn),
    introductionDeadline: introductionDeadline && fromDbDate(introductionDeadline),
    officeItems: officeItems as RawAnswers,
    officeName: number ? (findOffice(officeCodeOfPosting(number))?.name ?? null) : null,
  };
}
