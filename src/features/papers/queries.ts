import "server-only";
import { ticketRows } from "@/domain/posting/ticket/ticket-rows";
import { formatReceiptNumber } from "@/domain/posting/numbering";
import type { PaperRequest, PrintJob } from "@/documents/request";
import type { TicketDocument } from "@/features/ticket/queries";
import { nowDate } from "@/server/clock";
import { env } from "@/server/env";
import { printInThread } from "@/server/papers";

/** Prints papers as one PDF. A batch waits behind other batches only. @param onProgress hears how many are done */
export function printPapers(
  papers: readonly PaperRequest[],
  lane: "single" | "batch" = "single",
  onProgress?: (done: number) => void,
) {
  const job: PrintJob = { papers, at: nowDate().getTime() };
  return printInThread(job, lane, onProgress);
}

/** 照合番号: the beginning of a digest as people compare it, `3F9A-22C1`. */
export function checkNumber(digest: string): string {
  return `${digest.slice(0, 4)}-${digest.slice(4, 8)}`.toUpperCase();
}

/** The address that a paper's QR code holds: it opens the case at the counter and checks the paper. */
export function scanUrl(receiptNumber: string, digest: string): string {
  return `${env().appUrl}/staff/scan?r=${receiptNumber}&d=${digest}`;
}

/** A ticket as it is printed for whoever may see all of it. */
export function ticketRequest({ facts, receiptNumber, digest }: TicketDocument): PaperRequest {
  return {
    kind: "ticket",
    ticket: ticketRows(facts),
    stamp: {
      checkNumber: checkNumber(digest),
      receiptNumber: receiptNumber && formatReceiptNumber(receiptNumber),
      scanUrl: receiptNumber && scanUrl(receiptNumber, digest),
    },
  };
}
