/** What the list of documents depends on. */
export interface RegistrationFacts {
  readonly soleProprietor: boolean;
  readonly employmentInsuranceCovered: boolean;
  readonly dispatchType: DispatchType;
}

/** 派遣・請負等 of a posting; `direct` when nothing of the kind. */
export type DispatchType = "direct" | "dispatch" | "temporaryToPermanent" | "contracting";

/** Whoever comes shows who he is. */
export const VISITOR_IDENTITY = "来所する方の本人確認ができるもの（運転免許証など）";

/** Goes with every list: offices ask for different papers. */
export const DOCUMENTS_NOTE = "必要な書類はハローワークによって異なります。来所の前に電話でご確認ください。";

/** Papers for dispatch and contracting; empty for direct employment. */
export function dispatchDocuments(dispatchType: DispatchType): string[] {
  if (dispatchType === "direct") return [];
  return dispatchType === "contracting" ? ["請負契約書"] : ["労働者派遣事業の許可証"];
}

/**
 * What to bring to the counter for the first registration of an establishment. Offices vary, so always show
 * `DOCUMENTS_NOTE` with it.
 */
export function registrationDocuments(facts: RegistrationFacts): string[] {
  return [
    VISITOR_IDENTITY,
    facts.employmentInsuranceCovered
      ? "雇用保険適用事業所設置届の控え（または雇用保険適用事業所番号が分かるもの）"
      : "事業の内容を確認できる書類（会社案内、取引の契約書など）",
    facts.soleProprietor ? "開業届の控え、営業許可証など" : "登記事項証明書",
    ...dispatchDocuments(facts.dispatchType),
  ];
}
