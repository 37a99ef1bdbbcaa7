/** What is drafted step by step: the two wizards share one engine. */
export type DocumentKind = "posting" | "establishment";

/** Name of the procedure in which a document is drafted and handed in. */
export const PROCEDURES: Readonly<Record<DocumentKind, string>> = {
  posting: "求人仮登録",
  establishment: "事業所仮登録",
};
