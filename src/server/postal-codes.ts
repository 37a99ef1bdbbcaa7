import "server-only";
import { getAddress, type KenAllAddress } from "yubin";
import { findMunicipality as municipalityByCode, municipalityOfAddress } from "@/domain/codes/municipalities";
import { findPrefecture } from "@/domain/codes/prefectures";

/** An address found by postal code, ready to be put into the address item. */
export interface PostalAddress {
  /** Two digits. */
  readonly prefectureCode: string;
  readonly prefecture: string;
  /** Five-digit JIS code; decides the office in charge. */
  readonly municipalityCode: string;
  /** With county and designated city. */
  readonly municipality: string;
  /** Town without remarks; empty when the code covers several towns or none in particular. */
  readonly town: string;
  /** Katakana of prefecture, municipality and town; missing for the codes of large businesses. */
  readonly kana?: { readonly prefecture: string; readonly municipality: string; readonly town: string };
  /** Number and building, and the business they belong to, for a large business's own code. */
  readonly business?: { readonly street: string; readonly name: string };
}

/** `100-0001` or `1000001`, half-width; anything else is no postal code. */
const POSTAL_CODE = /^(\d{3})-?(\d{4})$/;

/**
 * Addresses of a postal code (KEN_ALL and large businesses, Japan Post), empty when there are none.
 * The data hold one row per code: where a code covers several towns only the municipality is certain, and the few
 * codes that cross a municipal border give one side only, so the employer must see and may change the result.
 */
export function lookupPostalCode(typed: string): PostalAddress[] {
  const match = POSTAL_CODE.exec(typed.normalize("NFKC").trim());
  const found = match && getAddress(`${match[1]}${match[2]}`);
  if (!found) return [];
  const municipality = municipalityByCode(found.jisCode);
  const place = {
    prefectureCode: found.jisCode.slice(0, 2),
    prefecture: findPrefecture(found.jisCode.slice(0, 2))?.name ?? found.prefecture,
    municipalityCode: found.jisCode,
    municipality: municipality?.name ?? found.city,
  };
  if (found.source === "jigyosyo") {
    const business = { street: found.streetAddress, name: found.companyName };
    return [{ ...place, town: withoutRemarks(found.town), business }];
  }
  const [town, townKana] = townOf(found);
  const kana = { prefecture: found.prefectureKana, municipality: found.cityKana, town: townKana };
  return [{ ...place, town, kana }];
}

/** Rows that stand for "the rest of the municipality", for the whole of it or for several towns name no town. */
const NO_TOWN = /^(以下に掲載がない場合|.*の次に.*番地.*場合.*|.+一円)$/;

function townOf(found: KenAllAddress): [town: string, kana: string] {
  if (found.multiTown || NO_TOWN.test(found.town)) return ["", ""];
  const town = withoutRemarks(found.town);
  return town.includes("、") ? ["", ""] : [town, withoutRemarks(found.townKana)];
}

/** `大手町` for `大手町（次のビルを除く）`; floors stay, they are part of a building's own code. */
function withoutRemarks(town: string): string {
  return town.replace(/（([^）]*)）?$/, (_, remark: string) =>
    /^[０-９]+(階|カイ)$/.test(remark) ? remark : "",
  );
}

/** The municipality an address typed by hand begins with, and what follows it. */
export interface TypedAddress {
  readonly prefectureCode: string;
  readonly prefecture: string;
  readonly municipalityCode: string;
  readonly municipality: string;
  readonly rest: string;
}

/**
 * Municipality of an address typed by hand, so that it finds its office too. Null when the beginning of the
 * address names none, or more than one.
 */
export function findMunicipality(address: string): TypedAddress | null {
  const match = municipalityOfAddress(address);
  if (!match) return null;
  const { prefecture, municipality, rest } = match;
  return {
    prefectureCode: prefecture.code,
    prefecture: prefecture.name,
    municipalityCode: municipality.code,
    municipality: municipality.name,
    rest,
  };
}
