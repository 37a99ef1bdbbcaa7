import { drawPapers } from "./draw";
import type { Paper } from "./paper";
import { prSheetPaper } from "./pr-sheet/pr-sheet-paper";
import { receiptPaper } from "./receipt/receipt-paper";
import { referralPaper } from "./referral/referral-paper";
import type { PaperRequest, PrintJob } from "./request";
import { ticketPaper } from "./ticket/ticket-paper";

function paperOf(request: PaperRequest): Paper {
  switch (request.kind) {
    case "ticket":
      return ticketPaper(request.ticket, request.stamp);
    case "prSheet":
      return prSheetPaper(request.sheet, request.pictures);
    case "referral":
      return referralPaper(request.letter);
    case "receipt":
      return receiptPaper(request.facts);
  }
}

/** Lays papers out and draws them. @param onPaper called when a paper is finished, with how many are */
export async function print(job: PrintJob, onPaper?: (done: number) => void): Promise<Uint8Array> {
  return drawPapers(job.papers.map(paperOf), new Date(job.at), onPaper);
}
