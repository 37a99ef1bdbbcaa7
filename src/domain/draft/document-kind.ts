/** What is drafted step by step: the two wizards share one engine. */
export type DocumentKind = "posting" | "establishment";
