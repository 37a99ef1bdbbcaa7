import { display } from "@/domain/catalogue/display";
import type { Field, Fields } from "@/domain/catalogue/field";
import { establishmentCatalogue } from "@/domain/establishment/catalogue";
import { postingCatalogue } from "../catalogue";
import type { TicketSource } from "../ticket/source";

/** An item of a catalogue that fills an element of the public page with its own answer. */
interface Claim {
  readonly noun: "posting" | "establishment";
  readonly key: string;
  readonly field: Field;
}

function claimsOf(noun: Claim["noun"], fields: Fields): [elementId: string, claim: Claim][] {
  return Object.entries(fields).flatMap(([key, field]) => {
    // What a posting only shows of its establishment is read there.
    if (noun === "posting" && field.readOnly && Object.hasOwn(establishmentCatalogue.fields, key)) return [];
    return [field.elementId ?? []].flat().map((id): [string, Claim] => [id, { noun, key, field }]);
  });
}

let byElement: ReadonlyMap<string, readonly Claim[]> | undefined;

function claims(elementId: string): readonly Claim[] {
  byElement ??= grouped([
    ...claimsOf("establishment", establishmentCatalogue.fields),
    ...claimsOf("posting", postingCatalogue.fields),
  ]);
  return byElement.get(elementId) ?? [];
}

function grouped(pairs: readonly (readonly [string, Claim])[]): Map<string, Claim[]> {
  const groups = new Map<string, Claim[]>();
  for (const [id, claim] of pairs) groups.set(id, [...(groups.get(id) ?? []), claim]);
  return groups;
}

/** The answers of the items that claim an element, as a plain print shows them; "" for nothing. */
export function claimedText(elementId: string, source: TicketSource): string {
  return claims(elementId)
    .map(({ noun, key, field }) => {
      const answers: Readonly<Record<string, unknown>> = source[noun];
      return display(field, answers[key]);
    })
    .filter((text) => text !== "")
    .join("　");
}
