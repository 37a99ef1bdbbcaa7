import { findMunicipality } from "@/domain/codes/municipalities";
import { BRANCHES, OFFICES, officeContact, type Branch, type Office } from "@/domain/codes/offices";
import { PREFECTURES } from "@/domain/codes/prefectures";

/** An office whose address is known. */
export type OfficeListing = {
  readonly name: string;
  readonly postalCode: string | null;
  readonly address: string;
  readonly phone: string | null;
  /** Municipalities in its charge, with ほか where the list is not complete; null when none is known. */
  readonly jurisdiction: string | null;
};

export type PrefectureListing = {
  readonly code: string;
  readonly prefecture: string;
  readonly offices: readonly OfficeListing[];
  /** Names of the offices whose address has to be looked up elsewhere. */
  readonly namesOnly: readonly string[];
  /** What to do about those; null when there are none. */
  readonly note: string | null;
};

function jurisdictionText(counter: Office | Branch): string | null {
  const names = counter.municipalityCodes.flatMap((code) => findMunicipality(code)?.name ?? []);
  if (names.length === 0) return null;
  return names.join("、") + (counter.jurisdictionComplete ? "" : " ほか");
}

/**
 * All offices and branch counters by prefecture, for 所在地情報: prefectures with addresses first, then by code.
 * A branch stands after its parent office.
 */
export function officeDirectory(
  offices: readonly Office[] = OFFICES,
  branches: readonly Branch[] = BRANCHES,
): PrefectureListing[] {
  const counters = offices.flatMap((office) => [
    office,
    ...branches.filter((branch) => branch.parentCode === office.code),
  ]);
  return PREFECTURES.flatMap((prefecture) => {
    const here = counters.filter((counter) => counter.prefectureCode === prefecture.code);
    if (here.length === 0) return [];
    const contacts = here.map((counter) => ({ counter, contact: officeContact(counter) }));
    const listed = contacts.flatMap(({ counter, contact }) =>
      contact.address
        ? [
            {
              name: contact.name,
              postalCode: contact.postalCode,
              address: contact.address,
              phone: contact.phone,
              jurisdiction: jurisdictionText(counter),
            },
          ]
        : [],
    );
    const unlisted = contacts.filter(({ contact }) => !contact.address);
    return [
      {
        code: prefecture.code,
        prefecture: prefecture.name,
        offices: listed,
        namesOnly: unlisted.map(({ contact }) => contact.name),
        note: unlisted[0]?.contact.note ?? null,
      },
    ];
  }).sort((a, b) => Number(b.offices.length > 0) - Number(a.offices.length > 0));
}
