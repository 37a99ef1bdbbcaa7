import { numberSourcesOf, type OfficeItemNeeds } from "./office-items";
import type { Snapshot } from "./snapshot";
import type { Visit } from "./visit";

/** Which items the office must enter to register a case: the dialog asks for them, the command wants them. */
export function registrationNeeds(
  snapshot: Pick<Snapshot, "postingAnswers" | "establishmentAnswers">,
  visit: Visit,
  establishment: { readonly numbered: boolean },
): OfficeItemNeeds {
  return {
    occupationCodes: snapshot.postingAnswers !== null,
    prLogos: snapshot.postingAnswers !== null,
    identityProof: visit.identityNeeded,
    numberSources: establishment.numbered ? [] : numberSourcesOf(snapshot.establishmentAnswers),
    papers: visit.papers,
  };
}
