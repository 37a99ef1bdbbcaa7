const STATED = /ポジティブ[・\s]*アクション|均等法\s*第?\s*[8８八]\s*条/;

/** Whether a text says that women are preferred because they are few (男女雇用機会均等法8条). */
export function statesPositiveAction(text: string): boolean {
  return STATED.test(text);
}

/** The lawful way to prefer women, offered beside a warning. */
export const POSITIVE_ACTION_ROUTE =
  "女性が4割を下回る職務で、女性を増やすための募集（同法第8条）のときは、「ポジティブ・アクションによる募集」と書き添えてください";
