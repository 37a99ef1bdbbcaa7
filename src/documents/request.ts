import type { Ticket } from "@/domain/posting/ticket/row";
import type { ReceiptFacts } from "./receipt/receipt-paper";
import type { TicketStamp } from "./ticket/ticket-paper";

/** A paper to be printed: what it says, ready to be laid out. Only plain data, so that a worker thread can take it. */
export type PaperRequest =
  | { readonly kind: "ticket"; readonly ticket: Ticket; readonly stamp: TicketStamp }
  | { readonly kind: "receipt"; readonly facts: ReceiptFacts };

/** Papers that become one PDF. */
export interface PrintJob {
  readonly papers: readonly PaperRequest[];
  /** When it is printed, in milliseconds since 1970. */
  readonly at: number;
}
