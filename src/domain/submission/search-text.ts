import type { RawAnswers } from "@/domain/catalogue/field";

const NAMES = ["establishmentName", "establishmentNameKana", "companyName", "companyNameKana", "jobTitle"];
const PHONES = ["phone", "contactPhone"];

/**
 * What the counter finds a case by: names, telephone numbers and e-mail addresses, in one normal form so that
 * width, case, spaces and hyphens do not matter. The receipt number has a column of its own.
 */
export function searchTextOf(facts: {
  readonly establishment: RawAnswers;
  readonly posting: RawAnswers;
  readonly email: string;
}): string {
  const texts = [facts.establishment, facts.posting].flatMap((answers) => [
    ...NAMES.map((key) => foldForSearch(asText(answers[key]))),
    ...PHONES.map((key) => foldForSearch(asText(answers[key])).replaceAll("-", "")),
    foldForSearch(asText(answers.contactEmail)),
    foldForSearch(asText(answers.email)),
    foldForSearch(asText(answers.establishmentNumber)).replaceAll("-", ""),
  ]);
  return [...new Set([...texts, foldForSearch(facts.email)])].filter((text) => text !== "").join(" ");
}

/** The normal form in which search words and searched texts meet: width, case, kana and spaces folded. */
export function foldForSearch(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[ぁ-ゖ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60))
    .replace(/[‐‑‒–—―−ｰ]/g, "-")
    .replace(/[\s／/・]+/g, "");
}

/** The words of a search, folded; numbers also without hyphens. */
export function searchWords(query: string): string[] {
  return query
    .split(/[\s　]+/)
    .map((word) => foldForSearch(word))
    .map((word) => (/^[\d-]+$/.test(word) ? word.replaceAll("-", "") : word))
    .filter((word) => word !== "");
}

const asText = (value: RawAnswers[string] | undefined) => (typeof value === "string" ? value : "");
