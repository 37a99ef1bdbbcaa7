import type { RawAnswers } from "@/domain/catalogue/field";
import { type CounterVisitFacts, counterVisitReasons, documentsToBring } from "@/domain/office/counter-visit";
import { registrationDocuments, VISITOR_IDENTITY } from "@/domain/office/registration-documents";

/** Why somebody has to come, what to look at, and whether the person must be identified. */
export interface Visit {
  readonly reasons: readonly string[];
  /** Papers to be seen, without the proof of identity. */
  readonly papers: readonly string[];
  readonly identityNeeded: boolean;
}

/** Whether the my page is open, and whether the counter has checked who its owner is. */
export interface AccountFacts {
  readonly open: boolean;
  readonly confirmed: boolean;
}

/** The counter's side of the rules about visits, for a posting. */
export function visitForPosting(facts: CounterVisitFacts, account: AccountFacts): Visit {
  const reasons = counterVisitReasons(facts);
  const sentences = reasons.map((reason) => reason.sentence);
  if (sentences.length === 0 && !(account.open && account.confirmed))
    sentences.push("求人者マイページを開設するため、窓口での手続きが必要です。");
  return {
    reasons: sentences,
    papers: withoutIdentity(documentsToBring(reasons)),
    identityNeeded: sentences.length > 0,
  };
}

/** The same for an establishment that is registered without a posting. */
export function visitForEstablishment(establishment: RawAnswers): Visit {
  const documents = registrationDocuments({
    soleProprietor: establishment.isSoleProprietor === "1",
    employmentInsuranceCovered: establishment.employmentInsuranceStatus === "covered",
    dispatchType: "direct",
  });
  return {
    reasons: ["事業所を初めて登録するため、窓口での手続きが必要です。"],
    papers: withoutIdentity(documents),
    identityNeeded: true,
  };
}

function withoutIdentity(papers: readonly string[]): string[] {
  return papers.filter((paper) => paper !== VISITOR_IDENTITY);
}
