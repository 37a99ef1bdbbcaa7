import { formatYen } from "@/lib/yen";
import { spanMinutes } from "./working-time";

/**
 * What a posting pays: its total, its monthly base wage and its hourly equivalent. Amounts are whole yen
 * before tax. Full-time postings state monthly amounts, part-time postings hourly amounts.
 */

/** One allowance that is paid to everybody, in the same amount every month (or hour). */
export interface FixedAllowance {
  readonly name?: string;
  readonly min?: number;
  readonly max?: number;
}

/** What the total consists of: base wage (a), fixed allowances (b) and fixed overtime pay (c). */
export interface WageParts {
  readonly baseWageMin?: number;
  readonly baseWageMax?: number;
  readonly fixedAllowances?: readonly FixedAllowance[];
  readonly fixedOvertime?: "yes" | "no";
  readonly fixedOvertimeMin?: number;
  readonly fixedOvertimeMax?: number;
}

/** a＋b, and ＋c with fixed overtime pay. An end is absent while an amount it needs is missing. */
export function wageTotals(parts: WageParts): { readonly min?: number; readonly max?: number } {
  const rows = (parts.fixedAllowances ?? []).filter(isUsed);
  const overtime = parts.fixedOvertime === "yes";
  return {
    min: sum([
      parts.baseWageMin,
      ...rows.map((row) => row.min),
      ...(overtime ? [parts.fixedOvertimeMin] : []),
    ]),
    max: sum([
      parts.baseWageMax,
      ...rows.map((row) => row.max),
      ...(overtime ? [parts.fixedOvertimeMax] : []),
    ]),
  };
}

function isUsed(row: FixedAllowance): boolean {
  return row.name !== undefined || row.min !== undefined || row.max !== undefined;
}

/** The sum, or undefined when one amount is missing. */
function sum(amounts: readonly (number | undefined)[]): number | undefined {
  let total = 0;
  for (const amount of amounts) {
    if (amount === undefined) return undefined;
    total += amount;
  }
  return total;
}

/** Codes of 賃金形態. */
export type WageForm = "monthly" | "daily" | "hourly" | "annual" | "other";

/** How much a month is worked. */
export interface MonthlyWork {
  /** 月平均労働日数, one digit after the point. */
  readonly monthlyWorkDays?: number;
  /** 1日の所定労働時間, in hours. */
  readonly dailyHours?: number;
}

/**
 * The monthly base wage (a) of a full-time posting, from the amount in its own unit: 日給 × days, 時給 × hours
 * × days, 年俸 ÷ 12, rounded to the nearest yen. Undefined for その他 and when something is missing.
 */
export function monthlyBaseWage(form: WageForm, amount: number, work: MonthlyWork = {}): number | undefined {
  const tenths = work.monthlyWorkDays === undefined ? undefined : Math.round(work.monthlyWorkDays * 10);
  switch (form) {
    case "monthly":
      return amount;
    case "annual":
      return Math.round(amount / 12);
    case "daily":
      return tenths === undefined ? undefined : Math.round((amount * tenths) / 10);
    case "hourly": {
      if (tenths === undefined || work.dailyHours === undefined) return undefined;
      return Math.round((amount * tenths * Math.round(work.dailyHours * 60)) / 600);
    }
    case "other":
      return undefined;
  }
}

/** （365日－年間休日数）÷12, rounded to one digit after the point. Undefined when no working day is left. */
export function defaultMonthlyWorkDays(annualHolidays: number | undefined): number | undefined {
  if (annualHolidays === undefined || annualHolidays < 0 || annualHolidays >= 365) return undefined;
  return Math.round(((365 - annualHolidays) * 10) / 12) / 10;
}

/**
 * Scheduled hours of one day, e.g. 7.75: the span from start to end less the break. An end at or before the
 * start is on the next day.
 * @param start time of day, `HH:MM`
 * @param end time of day, `HH:MM`
 * @returns undefined when something is missing or the break leaves no time to work
 */
export function scheduledDailyHours(
  start: string | undefined,
  end: string | undefined,
  breakMinutes: number | undefined,
): number | undefined {
  const minutes = scheduledMinutes(start, end, breakMinutes);
  return minutes === undefined ? undefined : minutes / 60;
}

function scheduledMinutes(
  start: string | undefined,
  end: string | undefined,
  breakMinutes: number | undefined,
): number | undefined {
  if (start === undefined || end === undefined || breakMinutes === undefined) return undefined;
  const span = spanMinutes(start, end);
  return span !== undefined && span > breakMinutes ? span - breakMinutes : undefined;
}

/** The answers that decide what an hour is worth. */
export interface HourlyBasis {
  readonly workTimeType?: "fullTime" | "partTime";
  readonly baseWageMin?: number;
  readonly fixedAllowances?: readonly FixedAllowance[];
  readonly monthlyWorkDays?: number;
  /** 就業時間; the first one stands for the ordinary day. */
  readonly workTimes?: readonly { readonly start?: string; readonly end?: string }[];
  readonly breakMinutes?: number;
  /** Scheduled minutes of the average day, where it is known better than by the first of `workTimes`. */
  readonly dailyMinutes?: number;
}

/**
 * What the minimum wage leaves out, under the names it usually goes by: 精皆勤手当・通勤手当・家族手当 (最低賃金法
 * 4条3項3号), and pay for overtime, holidays and nights (同項2号, 同法施行規則1条2項).
 */
const NOT_COUNTED =
  /精勤|皆勤|通勤|交通費|家族|扶養|配偶者|子供|子ども|こども|残業|時間外|休日出勤|休日労働|休日手当|深夜|割増/;

/** Whether an allowance counts towards the minimum wage, judged by its name. */
export function countsTowardsMinimumWage(allowanceName: string | undefined): boolean {
  return !NOT_COUNTED.test(allowanceName ?? "");
}

interface HourlyParts {
  readonly base: number;
  readonly allowances: number;
  readonly notCounted: readonly string[];
  /** Full time only; integers, so that an exact quotient comes out exact. */
  readonly time?: { readonly tenthsOfDays: number; readonly minutes: number };
}

function hourlyParts(basis: HourlyBasis): HourlyParts | undefined {
  const rows = (basis.fixedAllowances ?? []).filter(isUsed);
  const counted = rows.filter((row) => countsTowardsMinimumWage(row.name));
  const allowances = sum(counted.map((row) => row.min));
  if (basis.baseWageMin === undefined || allowances === undefined) return undefined;
  const notCounted = rows.flatMap((row) =>
    row.name !== undefined && !countsTowardsMinimumWage(row.name) ? [row.name] : [],
  );
  const parts = { base: basis.baseWageMin, allowances, notCounted };
  if (basis.workTimeType === "partTime") return parts;
  const first = basis.workTimes?.[0];
  const minutes = basis.dailyMinutes ?? scheduledMinutes(first?.start, first?.end, basis.breakMinutes);
  if (basis.workTimeType !== "fullTime" || !minutes || !basis.monthlyWorkDays) return undefined;
  return { ...parts, time: { tenthsOfDays: Math.round(basis.monthlyWorkDays * 10), minutes } };
}

function quotient({ base, allowances, time }: HourlyParts): number {
  const sumOfWages = base + allowances;
  return time ? (sumOfWages * 600) / (time.tenthsOfDays * time.minutes) : sumOfWages;
}

/**
 * Yen per hour for the minimum-wage test (rules WAGE-01, WAGE-02): full time (a＋b) ÷ (月平均労働日数 ×
 * 1日の所定労働時間), part time a＋b; lower ends, without 精皆勤・通勤・家族手当, never with fixed overtime pay.
 * Not rounded: compare it as it is. Undefined when something is missing.
 */
export function hourlyEquivalent(basis: HourlyBasis): number | undefined {
  const parts = hourlyParts(basis);
  return parts && quotient(parts);
}

/**
 * The calculation of `hourlyEquivalent` for people, e.g.
 * 「（基本給200,000円＋手当10,000円）÷（20.4日×8時間）＝1,286円」. Fractions of a yen are cut off.
 */
export function explainHourly(basis: HourlyBasis): string | undefined {
  const parts = hourlyParts(basis);
  if (!parts) return undefined;
  const { base, allowances, notCounted, time } = parts;
  const added = allowances > 0 ? `＋手当${formatYen(allowances)}` : "";
  const paid = `基本給${formatYen(base)}${added}`;
  const result = formatYen(Math.floor(quotient(parts)));
  const without = notCounted.length > 0 ? `（${notCounted.join("・")}を除く）` : "";
  if (!time) return `${paid}${added ? `＝${result}` : ""}${without}`;
  const wage = added ? `（${paid}）` : paid;
  return `${wage}÷（${time.tenthsOfDays / 10}日×${hours(time.minutes)}）＝${result}${without}`;
}

function hours(minutes: number): string {
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)}時間${rest > 0 ? `${rest}分` : ""}`;
}
