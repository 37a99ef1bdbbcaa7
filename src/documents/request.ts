import type { PrSheet } from "@/domain/posting/pr-sheet/pr-sheet-rows";
import type { Ticket } from "@/domain/posting/ticket/row";
import type { Picture } from "./paper";
import type { ReceiptFacts } from "./receipt/receipt-paper";
import type { ReferralLetter } from "./referral/referral-paper";
import type { TicketStamp } from "./ticket/ticket-paper";

/** A paper to be printed: what it says, ready to be laid out. Only plain data, so that a worker thread can take it. */
export type PaperRequest =
  | { readonly kind: "ticket"; readonly ticket: Ticket; readonly stamp: TicketStamp }
  /** Pictures by id; one that is not there is left out. */
  | {
      readonly kind: "prSheet";
      readonly sheet: PrSheet;
      readonly pictures?: Readonly<Record<string, Picture>>;
    }
  | { readonly kind: "receipt"; readonly facts: ReceiptFacts }
  | { readonly kind: "referral"; readonly letter: ReferralLetter };

/** Papers that become one PDF. */
export interface PrintJob {
  readonly papers: readonly PaperRequest[];
  /** When it is printed, in milliseconds since 1970. */
  readonly at: number;
}
