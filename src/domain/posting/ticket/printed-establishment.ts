import type { RawAnswers } from "@/domain/catalogue/field";
import { resolve } from "@/domain/catalogue/resolve";
import { establishmentCatalogue } from "@/domain/establishment/catalogue";
import { publishedAnswers } from "@/domain/establishment/published";
import { INSURANCE_COPIES } from "../with-establishment";

/**
 * The part of an establishment's answers that a ticket is written from: what is published of it anyway, as far as it
 * is asked, and 加入保険等, which every posting may take over. The ticket made from it is the same, and nothing else
 * of the establishment travels.
 */
export function printedEstablishment(raw: RawAnswers): RawAnswers {
  const { relevant } = resolve(establishmentCatalogue.fields, raw);
  const insurances = INSURANCE_COPIES.flatMap((key) => {
    const value = relevant[key];
    return value === undefined ? [] : [[key, value] as const];
  });
  return { ...publishedAnswers(relevant), ...Object.fromEntries(insurances) };
}
