import type { IsoDate } from "@/lib/jst";
import { MINIMUM_WAGE_ROWS, MINIMUM_WAGE_ROWS_AS_OF } from "./data/minimum-wages";

/** The regional minimum wage of a prefecture from a day on (最低賃金法9条). */
export interface MinimumWage {
  readonly prefectureCode: string;
  /** Yen per hour. */
  readonly hourlyYen: number;
  readonly effectiveOn: IsoDate;
  /** `planned`: amount known, the day not yet announced; never present the day as certain. */
  readonly dateStatus: "effective" | "announced" | "planned";
}

/** The day as of which this version knows its rates. */
export const MINIMUM_WAGES_AS_OF: IsoDate = MINIMUM_WAGE_ROWS_AS_OF;

/** The rates this version knows. Later rates are imported by the operator and passed as `table`. */
export const MINIMUM_WAGES: readonly MinimumWage[] = MINIMUM_WAGE_ROWS.map(
  ([prefectureCode, hourlyYen, effectiveOn, dateStatus]) => ({
    prefectureCode,
    hourlyYen,
    effectiveOn,
    dateStatus,
  }),
);

/** The rate in force on a day: the latest one effective on or before it; null before the first known rate. */
export function minimumWage(
  prefectureCode: string,
  on: IsoDate,
  table: readonly MinimumWage[] = MINIMUM_WAGES,
): MinimumWage | null {
  let latest: MinimumWage | null = null;
  for (const row of table) {
    if (row.prefectureCode !== prefectureCode || row.effectiveOn > on) continue;
    if (!latest || row.effectiveOn >= latest.effectiveOn) latest = row;
  }
  return latest;
}

/** The first rate that takes effect after a day, with its day; null when none is known. */
export function nextMinimumWage(
  prefectureCode: string,
  on: IsoDate,
  table: readonly MinimumWage[] = MINIMUM_WAGES,
): MinimumWage | null {
  let next: MinimumWage | null = null;
  for (const row of table) {
    if (row.prefectureCode !== prefectureCode || row.effectiveOn <= on) continue;
    if (!next || row.effectiveOn < next.effectiveOn) next = row;
  }
  return next;
}

/** The rates that can still be asked for on a day or later: per prefecture the one in force and all that follow. */
export function minimumWagesFrom(on: IsoDate, table: readonly MinimumWage[]): readonly MinimumWage[] {
  const inForce = new Map<string, MinimumWage>();
  for (const row of table) {
    const latest = inForce.get(row.prefectureCode);
    if (row.effectiveOn <= on && (!latest || row.effectiveOn >= latest.effectiveOn))
      inForce.set(row.prefectureCode, row);
  }
  return table.filter((row) => row.effectiveOn > on || inForce.get(row.prefectureCode) === row);
}
