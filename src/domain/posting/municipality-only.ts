import { municipalityOfAddress } from "@/domain/codes/municipalities";
import { prefectureOfAddress } from "@/domain/codes/prefectures";

/**
 * What may be told of a place of work whose establishment is not named: 「栃木県佐野市」. The prefecture alone where
 * the municipality is not known, undefined where neither is. Reads the large table of municipalities.
 */
export function municipalityOnly(address: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  const found = municipalityOfAddress(address);
  if (found) return `${found.prefecture.name}${found.municipality.name}`;
  return prefectureOfAddress(address)?.name;
}
