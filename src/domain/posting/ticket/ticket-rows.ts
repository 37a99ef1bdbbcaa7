import type { PartialMask } from "../disclosure";
import type { TicketFacts } from "./facts";
import { layOutTicket } from "./lay-out";
import { readFor } from "./masked-source";
import type { Ticket } from "./row";

/**
 * The job ticket (求人票), or before final registration the provisional one (仮求人票), laid out: what whoever draws
 * it puts on paper or on a screen. A half-filled draft gives blank cells. Nothing of step 7 stands on it, and
 * nothing that is for Hello Work's eyes only.
 * @param mask what this viewer does not see, by `maskFor`
 */
export function ticketRows(facts: TicketFacts, mask: PartialMask = "nothing"): Ticket {
  return layOutTicket(readFor(facts, mask));
}
