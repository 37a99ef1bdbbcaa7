import type { RawAnswer, RawAnswers } from "../catalogue/field";
import { cellsOf } from "../catalogue/keys";
import { establishmentCatalogue } from "../establishment/catalogue";
import { postingCatalogue } from "./catalogue";

/** Items of a posting that 「事業所登録情報と条件が 同じ」 takes from the establishment. */
export const INSURANCE_COPIES = ["insurances", "insuranceOther"] as const;

/**
 * A posting's draft with everything that comes from its establishment: the read-only items, and the insurance
 * block where 同じ was chosen. What the employer typed in those places does not count.
 * @param establishment raw answers of the establishment
 */
export function withEstablishment(posting: RawAnswers, establishment: RawAnswers): RawAnswers {
  const whole: Record<string, RawAnswer> = { ...posting };
  for (const key of sharedCells()) {
    const value = establishment[key];
    if (value === undefined) delete whole[key];
    else whole[key] = value;
  }
  if (posting.insuranceSame === "same") Object.assign(whole, pickAnswers(establishment, INSURANCE_COPIES));
  return whole;
}

/** These answers, "" where there is none, so that they replace what stands in another draft. */
export function pickAnswers(raw: RawAnswers, keys: readonly string[]): RawAnswers {
  return Object.fromEntries(keys.map((key) => [key, raw[key] ?? ""]));
}

let shared: readonly string[] | undefined;

/** Draft keys that the posting shows read-only and the establishment holds under the same name. */
function sharedCells(): readonly string[] {
  shared ??= Object.entries(postingCatalogue.fields)
    .filter(([key, field]) => field.readOnly && Object.hasOwn(establishmentCatalogue.fields, key))
    .flatMap(([key, field]) => cellsOf(key, field).map((cell) => cell.key));
  return shared;
}
