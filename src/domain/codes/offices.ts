import { BRANCH_ROWS, OFFICE_ROWS } from "./data/offices";

/** Opening hours of every office, printed as they stand (manual of ハローワーク佐野, front page). */
export const OFFICE_HOURS = "月〜金曜日 8:30〜17:15";

/** A place where employers come to the counter. */
interface CounterPlace {
  /** Without ハローワーク: `佐野`. */
  readonly name: string;
  readonly prefectureCode: string;
  /** `327-0014`; null when not known. */
  readonly postalCode: string | null;
  readonly address: string | null;
  readonly phone: string | null;
  /** JIS codes of the municipalities the source names; more may belong here unless the jurisdiction is complete. */
  readonly municipalityCodes: readonly string[];
  readonly jurisdictionComplete: boolean;
  /** The row is not confirmed: show the name only, through `officeContact`. */
  readonly uncertain: boolean;
}

/** A Hello Work office with a code of its own: it manages establishments and numbers postings. */
export interface Office extends CounterPlace {
  readonly kind: "office";
  /** Four digits, the first two are the prefecture. */
  readonly code: string;
  /** Takes the municipalities of its prefecture that no office names. No office of the built-in table does. */
  readonly prefectureDefault: boolean;
}

/** A branch counter (出張所) without a known code: people come here, its parent office manages and numbers. */
export interface Branch extends CounterPlace {
  readonly kind: "branch";
  readonly parentCode: string;
}

/** The offices this version knows; the operator can import the official list. */
export const OFFICES: readonly Office[] = OFFICE_ROWS.map((row) => ({
  kind: "office",
  ...row,
  prefectureDefault: false,
}));

/** Branch counters without a code. */
export const BRANCHES: readonly Branch[] = BRANCH_ROWS.map((row) => ({ kind: "branch", ...row }));

const byCode = new Map(OFFICES.map((office) => [office.code, office]));

/** The office with this four-digit code, or null. */
export function findOffice(code: string): Office | null {
  return byCode.get(code) ?? null;
}

/** `ハローワーク佐野` */
export function officeName(office: Pick<Office, "name">): string {
  return `ハローワーク${office.name}`;
}

/** Name of the office with this code; the plain word where the table does not know it. */
export function officeNameOf(code: string): string {
  const office = findOffice(code);
  return office ? officeName(office) : "ハローワーク";
}

/** What may be shown of an office. */
export interface OfficeContact {
  readonly name: string;
  readonly postalCode: string | null;
  readonly address: string | null;
  readonly phone: string | null;
  readonly hours: string;
  /** What the reader does when the place is not known for certain; null when it is. */
  readonly note: string | null;
}

const CONFIRM_NOTE = "所在地と電話番号は、都道府県労働局のホームページでご確認ください。";

/** Address and telephone for the screen; withheld, with a note, where they are unconfirmed or unknown. */
export function officeContact(
  office: Pick<Office, "name" | "postalCode" | "address" | "phone" | "uncertain">,
): OfficeContact {
  const name = officeName(office);
  if (office.uncertain || !office.address)
    return { name, postalCode: null, address: null, phone: null, hours: OFFICE_HOURS, note: CONFIRM_NOTE };
  const { postalCode, address, phone } = office;
  return { name, postalCode, address, phone, hours: OFFICE_HOURS, note: null };
}
