import type { Field, RawAnswers } from "../catalogue/field";
import { cellsOf } from "../catalogue/keys";
import { establishmentCatalogue } from "./catalogue";

/** Whether an item stands on published postings: on the ticket, the PR sheet or the public page. */
function isPublished(field: Field): boolean {
  return field.shown?.some((place) => place !== "HW") ?? false;
}

let published: ReadonlySet<string> | undefined;

/** Draft keys of the published items. */
function publishedCells(): ReadonlySet<string> {
  published ??= new Set(
    Object.entries(establishmentCatalogue.fields)
      .filter(([, field]) => isPublished(field))
      .flatMap(([key, field]) => cellsOf(key, field).map((cell) => cell.key)),
  );
  return published;
}

/**
 * The part of an establishment's answers that anybody can read on its published postings. All that a person
 * who merely named the number may see before the counter has checked him.
 */
export function publishedAnswers(raw: RawAnswers): RawAnswers {
  return Object.fromEntries(Object.entries(raw).filter(([key]) => publishedCells().has(key)));
}
