import { companyBox } from "./box-company";
import { conditionsBox } from "./box-conditions";
import { establishmentBox } from "./box-establishment";
import { hoursBox } from "./box-hours";
import { jobBox } from "./box-job";
import { notesBox, selectionBox } from "./box-selection";
import { wageBox } from "./box-wages";
import { headRows } from "./head";
import { ticketMarks, ticketTitle } from "./head-words";
import type { Ticket } from "./row";
import type { TicketSource } from "./source";

/**
 * Lays a ticket out from what was read of it: the one place that decides what stands where, for paper, for the page
 * that prints and for the ticket beside the form.
 */
export function layOutTicket(source: TicketSource): Ticket {
  const provisional = source.facts.number === null;
  const { jobTitle } = source.posting;
  return {
    title: ticketTitle(source.posting),
    provisional,
    marks: ticketMarks(source.posting),
    head: headRows(source),
    boxes: [
      establishmentBox(source),
      jobBox(source),
      wageBox(source),
      hoursBox(source),
      conditionsBox(source),
      companyBox(source),
      selectionBox(source),
      notesBox(source),
    ],
    name: [provisional ? "仮求人票" : "求人票", jobTitle].filter((part) => part).join("_"),
    unreadable: source.unreadable,
  };
}
