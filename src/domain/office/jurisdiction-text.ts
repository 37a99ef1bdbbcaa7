import { municipalityCodesByName } from "@/domain/codes/municipalities";

/** A jurisdiction as a list prints it, turned into codes. */
export interface ParsedJurisdiction {
  readonly municipalityCodes: readonly string[];
  /** False when the text ends in ほか or is empty: more municipalities belong to it than it names. */
  readonly complete: boolean;
  /** Names that are no municipality, county or designated city of the prefecture. */
  readonly unknownNames: readonly string[];
}

/** Reads `真岡市、芳賀郡` or `宇都宮市、上三川町 ほか`, for the import of an official list. */
export function parseJurisdiction(prefectureCode: string, text: string): ParsedJurisdiction {
  const names = text
    .replace(/[\s　]*(ほか|他)[\s　]*$/, "")
    .split(/[、，,]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
  const found = names.map((name) => ({ name, codes: municipalityCodesByName(prefectureCode, name) }));
  return {
    municipalityCodes: [...new Set(found.flatMap(({ codes }) => codes))],
    complete: names.length > 0 && !/(ほか|他)[\s　]*$/.test(text),
    unknownNames: found.filter(({ codes }) => codes.length === 0).map(({ name }) => name),
  };
}
