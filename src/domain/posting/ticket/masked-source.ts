import { establishmentCatalogue } from "@/domain/establishment/catalogue";
import { postingCatalogue } from "../catalogue";
import { type PartialMask, withoutIdentifying } from "../disclosure";
import { municipalityOnly } from "../municipality-only";
import type { TicketFacts } from "./facts";
import { readTicket, type TicketSource } from "./source";

/** Reads the facts of a ticket for a viewer; what he does not see is absent. @param mask by `maskFor` */
export function readFor(facts: TicketFacts, mask: PartialMask): TicketSource {
  const source = readTicket(facts);
  if (mask === "nothing") return source;
  return {
    ...source,
    posting: withoutIdentifying(postingCatalogue.fields, source.posting),
    establishment: withoutIdentifying(establishmentCatalogue.fields, source.establishment),
    workplace: { address: municipalityOnly(source.workplace.address) },
    selectionPlace: {},
    mailPlace: {},
  };
}
