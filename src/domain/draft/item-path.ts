import { cellsOf } from "@/domain/catalogue/keys";
import { catalogueOf } from "./document";
import type { DocumentKind } from "./document-kind";
import { stepNumberOf } from "./judge-draft";
import { stepPath } from "./paths";

/** Address of an item on its screen; undefined for a key that no screen has. */
export function itemPath(document: DocumentKind, id: string, key: string): string | undefined {
  const step = stepNumberOf(document, key);
  return step === undefined ? undefined : `${stepPath(document, id, step)}#${inputOf(document, key)}`;
}

/** Id of the item's input; of a repeated item, that of its first cell. */
function inputOf(document: DocumentKind, key: string): string {
  const field = catalogueOf(document).fields[key];
  return field?.kind === "group" ? (cellsOf(key, field)[0]?.key ?? key) : key;
}
