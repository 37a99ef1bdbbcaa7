import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";

/** One row of the list of items that the public service shows of a posting. */
export interface PublishedItem {
  readonly element_id: string;
  readonly item: string;
  readonly group: string;
}

/** The 217 items of a published posting, with the element id that the public service gives each. */
export function publishedItems(): PublishedItem[] {
  const path = fileURLToPath(new URL("../fixtures/published-items.csv", import.meta.url));
  return parse(readFileSync(path), { columns: true, bom: true });
}
