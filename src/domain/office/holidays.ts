import holidayJp from "@holiday-jp/holiday_jp";
import type { IsoDate } from "@/lib/jst";

// The package's own functions take `Date`s and read them in the machine's time zone. Its table is keyed by
// plain dates, so it is read directly and nothing depends on where the code runs.
const table: Readonly<Record<string, { readonly name: string } | undefined>> = holidayJp.holidays;

/** The last day for which holidays are known. The equinoxes of later years are computed, not yet proclaimed. */
export const HOLIDAYS_KNOWN_UNTIL: IsoDate = "2050-12-31";

/** Name of the national or substitute holiday (国民の祝日に関する法律2条・3条) on a day, or null. */
export function holidayName(date: IsoDate): string | null {
  return Object.hasOwn(table, date) ? (table[date]?.name ?? null) : null;
}
