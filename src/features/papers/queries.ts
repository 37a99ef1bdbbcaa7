import "server-only";
import type { RawAnswers } from "@/domain/catalogue/field";
import { COUNTER_VISIT_PLACE } from "@/domain/office/counter-visit";
import { DOCUMENTS_NOTE } from "@/domain/office/registration-documents";
import { formatReceiptNumber, parseReceiptNumber } from "@/domain/posting/numbering";
import { prSheetRows } from "@/domain/posting/pr-sheet/pr-sheet-rows";
import { ticketRows } from "@/domain/posting/ticket/ticket-rows";
import type { PaperRequest, PrintJob } from "@/documents/request";
import type { Receipt } from "@/features/submission/queries";
import { snapshotDigest, type TicketDocument } from "@/features/ticket/queries";
import { formatDate, formatDateTime } from "@/lib/jst";
import type { OfficeScope } from "@/server/actor";
import { nowDate } from "@/server/clock";
import { db } from "@/server/db";
import { env } from "@/server/env";
import { type PrintOptions, printInThread } from "@/server/papers";

/** Prints papers as one PDF. A batch waits behind other batches only. */
export function printPapers(
  papers: readonly PaperRequest[],
  lane: "single" | "batch" = "single",
  options?: PrintOptions,
) {
  const job: PrintJob = { papers, at: nowDate().getTime() };
  return printInThread(job, lane, options);
}

/** 照合番号: the beginning of a digest as people compare it, `3F9A-22C1`. */
function checkNumber(digest: string): string {
  return `${digest.slice(0, 4)}-${digest.slice(4, 8)}`.toUpperCase();
}

/** The address that a paper's QR code holds: it opens the case at the counter and checks the paper. */
function scanUrl(receiptNumber: string, digest: string): string {
  return `${env().appUrl}/staff/scan?r=${receiptNumber}&d=${digest}`;
}

/** A ticket as it is printed for whoever may see all of it. */
export function ticketRequest({ facts, receiptNumber, digest }: TicketDocument): {
  readonly name: string;
  readonly paper: PaperRequest;
} {
  const ticket = ticketRows(facts);
  const stamp = {
    checkNumber: checkNumber(digest),
    receiptNumber: receiptNumber && formatReceiptNumber(receiptNumber),
    scanUrl: receiptNumber && scanUrl(receiptNumber, digest),
  };
  return { name: ticket.name, paper: { kind: "ticket", ticket, stamp } };
}

/** 求人・事業所PRシート of a posting as it is printed for whoever may see all of it. */
export function prSheetRequest({ facts }: TicketDocument): {
  readonly name: string;
  readonly paper: PaperRequest;
} {
  const sheet = prSheetRows(facts);
  return { name: sheet.name, paper: { kind: "prSheet", sheet } };
}

/** 仮登録受付票 of a receipt; null once the way to the counter is not what comes next any more. */
export function receiptRequest(receipt: Receipt): PaperRequest | null {
  const { receiptNumber, digest, status, reasons, bring } = receipt;
  if (status !== "WAITING" && status !== "IN_REVIEW") return null;
  const visit = reasons.length > 0;
  return {
    kind: "receipt",
    facts: {
      receiptNumber: formatReceiptNumber(receiptNumber),
      checkNumber: checkNumber(digest),
      scanUrl: scanUrl(receiptNumber, digest),
      submittedAt: formatDateTime(receipt.submittedAt),
      establishmentName: receipt.establishmentName,
      jobTitle: receipt.jobTitle,
      visitBy: visit ? formatDate(receipt.visitBy) : null,
      reasons: reasons.map(({ sentence }) => sentence),
      bring,
      notes: [
        ...(visit ? [COUNTER_VISIT_PLACE, DOCUMENTS_NOTE] : []),
        "窓口や電話では、受付番号をお伝えください。",
        "内容を修正して再提出したときは、受付票を印刷し直してください（受付番号は変わりません）。",
      ],
      office: receipt.office,
    },
  };
}

/** What a scanned paper is. */
export type PaperState =
  /** It says what is stored now. */
  | { readonly kind: "current" }
  /** It says what was handed in before. */
  | { readonly kind: "outdated"; readonly ordinal: number; readonly submittedAt: Date }
  /** The content was registered since: the paper has no number yet. */
  | { readonly kind: "beforeRegistration" }
  /** It says nothing that was ever handed in: a draft, or a paper that somebody altered. */
  | { readonly kind: "unknown" };

export interface ScannedPaper {
  readonly caseId: string;
  readonly state: PaperState;
}

/** The case of a scanned paper, and whether the paper is current. Null for no case of this office. */
export async function findScannedPaper(
  office: OfficeScope,
  receiptNumber: string,
  digest: string,
): Promise<ScannedPaper | null> {
  const number = parseReceiptNumber(receiptNumber);
  if (number === null) return null;
  const row = await db.reviewCase.findFirst({
    where: { receiptNumber: number, officeCode: office.officeCode },
    select: {
      id: true,
      posting: { select: { number: true, registeredSubmissionId: true } },
      submissions: {
        select: {
          id: true,
          ordinal: true,
          submittedAt: true,
          postingAnswers: true,
          establishmentAnswers: true,
        },
        orderBy: { ordinal: "desc" },
      },
    },
  });
  if (!row) return null;
  const { posting, submissions } = row;
  const current = submissions.find(({ id }) => id === posting?.registeredSubmissionId) ?? submissions[0];
  const digestOf = (one: (typeof submissions)[number], postingNumber: string | null) =>
    snapshotDigest(
      one.postingAnswers as RawAnswers | null,
      one.establishmentAnswers as RawAnswers,
      postingNumber,
    );
  const postingNumber = posting?.number ?? null;
  const stateOf = (): PaperState => {
    if (current && digestOf(current, postingNumber) === digest) return { kind: "current" };
    const known = submissions.find((one) => digestOf(one, null) === digest);
    if (!known) return { kind: "unknown" };
    return known === current
      ? { kind: "beforeRegistration" }
      : { kind: "outdated", ordinal: known.ordinal, submittedAt: known.submittedAt };
  };
  return { caseId: row.id, state: stateOf() };
}
