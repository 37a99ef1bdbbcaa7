import { addMonths, dateParts, type IsoDate, isIsoDate } from "@/lib/jst";
import { MINIMUM_WAGES, MINIMUM_WAGES_AS_OF, type MinimumWage, minimumWage } from "./minimum-wages";
import { findPrefecture } from "./prefectures";

/** Columns of the file, in this order. */
export const MINIMUM_WAGE_COLUMNS = ["prefecture_code", "hourly_yen", "effective_on", "status"] as const;

const STATUSES = ["effective", "announced", "planned"] as const;
/** Outside of this somebody mistook a column or a digit. */
const PLAUSIBLE_YEN = { min: 700, max: 5_000 };

/** A line that cannot be read, for the operator who imports (1 is the header). */
export interface MinimumWageProblem {
  readonly line: number;
  readonly sentence: string;
}

/**
 * The yearly revision a rate belongs to, by the year in which its council decided. Rates of one revision take effect
 * between September and the following March, so the year turns with July.
 */
export function revisionOf(effectiveOn: IsoDate): number {
  return dateParts(addMonths(effectiveOn, -6)).year;
}

/** A rate as the operator imported it. */
export interface ImportedMinimumWage extends MinimumWage {
  /** Day (JST) of the import. */
  readonly importedOn: IsoDate;
}

/** What a version of this program knows, and the day as of which it does. */
export interface KnownMinimumWages {
  readonly rates: readonly MinimumWage[];
  readonly asOf: IsoDate;
}

/** What this version knows. */
export const KNOWN_MINIMUM_WAGES: KnownMinimumWages = { rates: MINIMUM_WAGES, asOf: MINIMUM_WAGES_AS_OF };

/** How certain a rate is: the day has come, is announced, or was only planned. */
const CERTAINTY: Readonly<Record<MinimumWage["dateStatus"], number>> = {
  planned: 1,
  announced: 2,
  effective: 3,
};

const keyOf = (rate: MinimumWage) => `${rate.prefectureCode} ${revisionOf(rate.effectiveOn)}`;

/**
 * Rates with imported ones put in: of each prefecture and revision one. The more certain one holds, whichever is
 * newer: an import of last summer's plans must not beat the day that a later version of this program knows. Of two
 * that are equally certain the newer holds.
 */
export function withImportedRates(
  imported: readonly ImportedMinimumWage[],
  known: KnownMinimumWages = KNOWN_MINIMUM_WAGES,
): readonly MinimumWage[] {
  const rates = new Map(known.rates.map((rate) => [keyOf(rate), rate]));
  for (const { importedOn, ...rate } of imported) {
    const theirs = rates.get(keyOf(rate));
    const ahead = theirs ? CERTAINTY[rate.dateStatus] - CERTAINTY[theirs.dateStatus] : 1;
    if (ahead > 0 || (ahead === 0 && importedOn >= known.asOf)) rates.set(keyOf(rate), rate);
  }
  return [...rates.values()];
}

/**
 * Reads a file of rates: UTF-8, a header line, commas, no quotes. Nothing of a file with a problem is used.
 * @param known the rates so far: a rate that falls below the one before is a mistake
 * @param today a rate cannot be in force already on a day to come
 */
export function readMinimumWages(
  text: string,
  known: readonly MinimumWage[],
  today: IsoDate,
): { readonly rates: readonly MinimumWage[]; readonly problems: readonly MinimumWageProblem[] } {
  const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  if (lines[0]?.trim() !== MINIMUM_WAGE_COLUMNS.join(","))
    return {
      rates: [],
      problems: [{ line: 1, sentence: `The first line must be: ${MINIMUM_WAGE_COLUMNS.join(",")}` }],
    };
  const rates: MinimumWage[] = [];
  const problems: MinimumWageProblem[] = [];
  const seen = new Set<string>();
  lines.slice(1).forEach((content, index) => {
    if (content.trim() === "") return;
    const line = index + 2;
    const rate = readLine(content, today);
    if (typeof rate === "string") {
      problems.push({ line, sentence: rate });
      return;
    }
    const key = keyOf(rate);
    if (seen.has(key))
      problems.push({
        line,
        sentence: `Prefecture ${rate.prefectureCode} has a rate of this revision already`,
      });
    seen.add(key);
    rates.push(rate);
  });
  const all = [...known.filter((rate) => !seen.has(keyOf(rate))), ...rates];
  for (const rate of rates) {
    const before = rateBefore(rate, all);
    if (before && before.hourlyYen > rate.hourlyYen)
      problems.push({
        line: lineOf(rate, lines),
        sentence: `${rate.hourlyYen} yen is less than the ${before.hourlyYen} yen before it (from ${before.effectiveOn})`,
      });
  }
  if (rates.length + problems.length === 0) problems.push({ line: 2, sentence: "The file has no rates" });
  return { rates, problems: problems.sort((a, b) => a.line - b.line) };
}

function readLine(content: string, today: IsoDate): MinimumWage | string {
  const cells = content.split(",").map((cell) => cell.trim());
  const [prefectureCode = "", yen = "", effectiveOn = "", status = ""] = cells;
  if (cells.length !== MINIMUM_WAGE_COLUMNS.length)
    return `${cells.length} columns instead of ${MINIMUM_WAGE_COLUMNS.length}`;
  if (!findPrefecture(prefectureCode)) return `There is no prefecture ${prefectureCode}; codes are 01 to 47`;
  const hourlyYen = Number(yen);
  if (!/^\d+$/.test(yen) || hourlyYen < PLAUSIBLE_YEN.min || hourlyYen > PLAUSIBLE_YEN.max)
    return `${yen} is no hourly wage in yen (${PLAUSIBLE_YEN.min} to ${PLAUSIBLE_YEN.max})`;
  if (!isIsoDate(effectiveOn)) return `${effectiveOn} is no date (YYYY-MM-DD)`;
  const dateStatus = STATUSES.find((one) => one === status);
  if (!dateStatus) return `${status} is no status (${STATUSES.join(", ")})`;
  if (dateStatus === "effective" && effectiveOn > today)
    return `A rate from ${effectiveOn} on is not effective yet: "announced" or "planned"`;
  return { prefectureCode, hourlyYen, effectiveOn, dateStatus };
}

const lineOf = (rate: MinimumWage, lines: readonly string[]) =>
  lines.findIndex((line) =>
    line.replaceAll(/\s/g, "").startsWith(`${rate.prefectureCode},${rate.hourlyYen},${rate.effectiveOn},`),
  ) + 1;

function rateBefore(rate: MinimumWage, all: readonly MinimumWage[]): MinimumWage | null {
  return minimumWage(
    rate.prefectureCode,
    rate.effectiveOn,
    all.filter((one) => one.effectiveOn < rate.effectiveOn),
  );
}

/** What an import does to one rate. */
export interface MinimumWageDifference {
  readonly rate: MinimumWage;
  /** What holds now for the same prefecture and revision; null for a new one. */
  readonly before: MinimumWage | null;
  /** Nothing changes: it holds already, or a more certain one does. */
  readonly change: "none" | "outranked" | "takenOver";
}

/**
 * Compares rates to be imported with those that hold now, in the order of the prefectures.
 * @param today day of the import
 * @param version what this version knows by itself: it does not give way to what is less certain
 */
export function minimumWageDifferences(
  rates: readonly MinimumWage[],
  known: readonly MinimumWage[],
  today: IsoDate,
  version: KnownMinimumWages = KNOWN_MINIMUM_WAGES,
): readonly MinimumWageDifference[] {
  const before = new Map(known.map((rate) => [keyOf(rate), rate]));
  const after = new Map(
    withImportedRates(
      rates.map((rate) => ({ ...rate, importedOn: today })),
      version,
    ).map((rate) => [keyOf(rate), rate]),
  );
  return [...rates]
    .sort((a, b) => (a.prefectureCode + a.effectiveOn < b.prefectureCode + b.effectiveOn ? -1 : 1))
    .map((rate) => {
      const was = before.get(keyOf(rate)) ?? null;
      if (was && isSame(was, rate)) return { rate, before: was, change: "none" };
      const becomes = after.get(keyOf(rate));
      return { rate, before: was, change: becomes && isSame(becomes, rate) ? "takenOver" : "outranked" };
    });
}

function isSame(one: MinimumWage, other: MinimumWage): boolean {
  return (
    one.hourlyYen === other.hourlyYen &&
    one.effectiveOn === other.effectiveOn &&
    one.dateStatus === other.dateStatus
  );
}
