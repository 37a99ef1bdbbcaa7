import { MUNICIPALITY_ROWS } from "./data/municipalities";
import { type Prefecture, PREFECTURES } from "./prefectures";

/** A city, ward, town or village by its five-digit JIS X 0402 code. Large table: import it on the server only. */
export interface Municipality {
  readonly code: string;
  /** With county and designated city: `芳賀郡茂木町`, `札幌市中央区`. */
  readonly name: string;
  readonly prefectureCode: string;
}

/** All municipalities that have a postal code. */
export const MUNICIPALITIES: readonly Municipality[] = MUNICIPALITY_ROWS.map(([code, name]) => ({
  code,
  name,
  prefectureCode: code.slice(0, 2),
}));

const byCode = new Map(MUNICIPALITIES.map((municipality) => [municipality.code, municipality]));

/** The municipality with this JIS code, or null. */
export function findMunicipality(code: string): Municipality | null {
  return byCode.get(code) ?? null;
}

const COUNTY = /^.+?郡(?=.+[町村]$)/;

/** `茂木町` for `芳賀郡茂木町`; the name itself where there is no county. */
function withoutCounty(name: string): string {
  return name.replace(COUNTY, "");
}

/** One spelling for comparing: no spaces, small and large ヶ the same. */
function comparable(text: string): string {
  return text.replace(/\s/g, "").replaceAll("ヶ", "ケ").replaceAll("ｹ", "ケ");
}

/**
 * JIS codes a name stands for inside a prefecture: one for a municipality with or without its county,
 * several for a county (`芳賀郡`) or a designated city (`札幌市`), none for an unknown name.
 */
export function municipalityCodesByName(prefectureCode: string, name: string): string[] {
  const wanted = comparable(name);
  const inPrefecture = MUNICIPALITIES.filter((candidate) => candidate.prefectureCode === prefectureCode);
  const exact = inPrefecture.filter(
    ({ name: full }) => comparable(full) === wanted || comparable(withoutCounty(full)) === wanted,
  );
  if (exact.length > 0 || !/[郡市]$/.test(wanted)) return exact.map(({ code }) => code);
  return inPrefecture
    .filter(
      ({ name: full }) => comparable(full).startsWith(wanted) && (/郡$/.test(wanted) || /区$/.test(full)),
    )
    .map(({ code }) => code);
}

/** A municipality found at the beginning of an address. */
export interface AddressMatch {
  readonly prefecture: Prefecture;
  readonly municipality: Municipality;
  /** What follows the municipality, as it was typed. */
  readonly rest: string;
}

interface Prefix {
  readonly text: string;
  readonly municipality: Municipality;
  readonly prefecture: Prefecture;
  /** May stand without its prefecture: cities and names with their county, not 中央区 or 森町. */
  readonly standsAlone: boolean;
}

function buildPrefixes(): Prefix[] {
  const prefectures = new Map(PREFECTURES.map((prefecture) => [prefecture.code, prefecture]));
  return MUNICIPALITIES.flatMap((municipality) => {
    const prefecture = prefectures.get(municipality.prefectureCode);
    if (!prefecture) return [];
    const short = withoutCounty(municipality.name);
    const full: Prefix = {
      text: comparable(municipality.name),
      municipality,
      prefecture,
      standsAlone: short !== municipality.name || municipality.name.includes("市"),
    };
    return short === municipality.name
      ? [full]
      : [full, { ...full, text: comparable(short), standsAlone: false }];
  });
}

let prefixes: readonly Prefix[] | undefined;

/**
 * Municipality of an address typed by hand, by the name it begins with. The prefecture may be missing
 * before a city or a county, the county may be missing after the prefecture. Null when nothing fits or when
 * several municipalities fit equally well (`府中市` without its prefecture, `札幌市` without its ward).
 */
export function municipalityOfAddress(address: string): AddressMatch | null {
  prefixes ??= buildPrefixes();
  const typed = address.replace(/^\s*〒?\s*[0-9０-９]{3}[-－‐−ー]?[0-9０-９]{4}\s*/, "");
  const text = comparable(typed);
  const named = PREFECTURES.find((prefecture) => text.startsWith(prefecture.name));
  const body = named ? text.slice(named.name.length) : text;
  const fitting = prefixes.filter(
    (prefix) =>
      (named ? prefix.prefecture.code === named.code : prefix.standsAlone) && body.startsWith(prefix.text),
  );
  // No name begins with another one of its prefecture, so more than one fitting name means more than one prefecture.
  const [only] = fitting;
  if (!only || fitting.some((prefix) => prefix.municipality !== only.municipality)) return null;
  const consumed = (named ? named.name.length : 0) + only.text.length;
  return { prefecture: only.prefecture, municipality: only.municipality, rest: dropVisible(typed, consumed) };
}

/** The text after its first `count` characters that are not spaces. */
function dropVisible(text: string, count: number): string {
  let index = 0;
  for (let seen = 0; index < text.length && seen < count; index++) {
    if (!/\s/.test(text.charAt(index))) seen++;
  }
  return text.slice(index).trimStart();
}
