import type { RawAnswers } from "@/domain/catalogue/field";
import type { TicketFacts } from "@/domain/posting/ticket/facts";
import { type Ticket, type TicketRow, textOf } from "@/domain/posting/ticket/row";
import {
  filledEstablishment,
  registeredEstablishmentItems,
  registeredPostingItems,
} from "../fixtures/filled-posting";

/** Facts of a posting that is not finally registered. */
export function draftFacts(posting: RawAnswers, establishment: RawAnswers = {}): TicketFacts {
  return {
    posting,
    establishment,
    officeItems: {},
    number: null,
    acceptedOn: null,
    introductionDeadline: null,
    officeName: null,
  };
}

/** Facts of a posting of the filled establishment, registered by the office of Sano. */
export function registeredFacts(posting: RawAnswers): TicketFacts {
  return {
    posting,
    establishment: { ...filledEstablishment, ...registeredEstablishmentItems },
    officeItems: registeredPostingItems,
    number: "09040-00123461",
    acceptedOn: "2026-11-20",
    introductionDeadline: "2027-01-31",
    officeName: "佐野",
  };
}

/** Every row of a ticket in its order. */
export function rowsOf({ head, boxes }: Ticket): TicketRow[] {
  return [...head, ...boxes.flatMap((box) => box.columns.flat())];
}

/** What one row of a ticket prints; undefined when the ticket has no such row. */
export function printedRow(ticket: Ticket, key: string): string | undefined {
  const row = rowsOf(ticket).find((one) => one.key === key);
  return row && textOf(row);
}
