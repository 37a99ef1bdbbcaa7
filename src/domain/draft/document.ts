import type { Catalogue } from "../catalogue/step";
import { establishmentCatalogue } from "../establishment/catalogue";
import { postingCatalogue } from "../posting/catalogue";
import type { DocumentKind } from "./document-kind";

const catalogues: Readonly<Record<DocumentKind, Catalogue>> = {
  posting: postingCatalogue,
  establishment: establishmentCatalogue,
};

/** The catalogue a document is entered by. */
export function catalogueOf(kind: DocumentKind): Catalogue {
  return catalogues[kind];
}

/** The step that 完了 leaves. */
export function lastStepOf(kind: DocumentKind): number {
  return catalogueOf(kind).steps.length;
}

/** Statuses in which the employer may change a document. */
export const editableStatuses = {
  posting: ["DRAFT", "RETURNED"],
  establishment: ["DRAFT", "ENTERED", "RETURNED"],
} as const satisfies Record<DocumentKind, readonly string[]>;

/** Whether the employer may change a document in this status. */
export function isEditable(kind: DocumentKind, status: string): boolean {
  return (editableStatuses[kind] as readonly string[]).includes(status);
}
