import type { PartialMask } from "../disclosure";
import { companyBox } from "./box-company";
import { conditionsBox } from "./box-conditions";
import { establishmentBox } from "./box-establishment";
import { hoursBox } from "./box-hours";
import { jobBox } from "./box-job";
import { notesBox, selectionBox } from "./box-selection";
import { wageBox } from "./box-wages";
import type { TicketFacts } from "./facts";
import { headRows } from "./head";
import { ticketMarks, ticketTitle } from "./head-words";
import type { Ticket } from "./row";
import { readTicket } from "./source";

/**
 * The job ticket (求人票), or before final registration the provisional one (仮求人票), laid out: what whoever draws
 * it puts on paper or on a screen. A half-filled draft gives blank cells. Nothing of step 7 stands on it, and
 * nothing that is for Hello Work's eyes only.
 * @param mask what this viewer does not see, by `maskFor`
 */
export function ticketRows(facts: TicketFacts, mask: PartialMask = "nothing"): Ticket {
  const source = readTicket(facts, mask);
  const provisional = facts.number === null;
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
