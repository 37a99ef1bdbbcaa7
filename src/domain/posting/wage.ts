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
  /** How a full-time wage is agreed, and the amount in that unit; (a) is its monthly conversion. */
  readonly wageForm?: WageForm;
  readonly wageFormAmountMin?: number;
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
 * What the minimum wage leaves out, under the names it usually goes by: what is paid once or less often than
 * every month (最低賃金法4条3項1号, 同法施行規則1条1項), pay for overtime, holidays and nights (同項2号, 同条2項), and
 * 精皆勤手当・通勤手当・家族手当 (同項3号).
 */
const NOT_COUNTED =
  /精勤|皆勤|精皆|通勤|交通費|ガソリン|定期代|家族|扶養|配偶者|子供|子ども|こども|子女|児童|残業|時間外|休日出勤|休日労働|休日手当|深夜|割増|賞与|ボーナス|祝金|一時金/;

/** Whether an allowance counts towards the minimum wage, judged by its name. */
export function countsTowardsMinimumWage(allowanceName: string | undefined): boolean {
  return !NOT_COUNTED.test(allowanceName ?? "");
}

interface HourlyParts {
  /** The unit the base is paid by. Part time, (a) is an hourly amount. */
  readonly paidBy: "month" | "day" | "hour";
  readonly base: number;
  readonly allowances: number;
  readonly notCounted: readonly string[];
  /** Full time only; integers, so that an exact quotient comes out exact. */
  readonly time?: Time;
}

interface Time {
  readonly tenthsOfDays: number;
  readonly minutes: number;
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
  if (basis.workTimeType === "partTime") return { ...parts, paidBy: "hour" };
  const first = basis.workTimes?.[0];
  const minutes = basis.dailyMinutes ?? scheduledMinutes(first?.start, first?.end, basis.breakMinutes);
  if (basis.workTimeType !== "fullTime" || !minutes || !basis.monthlyWorkDays) return undefined;
  const time = { tenthsOfDays: Math.round(basis.monthlyWorkDays * 10), minutes };
  return { ...parts, ...agreedBase(basis, parts.base, time), time };
}

/** (a) may lie this much below the wage agreed by the day or the hour: the days of a month are rounded. */
const ROUNDING = 0.99;

/**
 * What a full-time wage is measured by (最低賃金法施行規則2条1項): a daily wage by the hours of a day, an hourly wage
 * as it is, everything else by (a) and the hours of a month. An annual salary may contain bonuses, so that (a)
 * alone tells what is paid every month. Where (a) is clearly less than was agreed, (a) counts.
 */
function agreedBase(basis: HourlyBasis, monthly: number, time: Time): Pick<HourlyParts, "paidBy" | "base"> {
  const { wageForm, wageFormAmountMin: amount } = basis;
  const byMonth = { paidBy: "month", base: monthly } as const;
  if (amount === undefined || (wageForm !== "daily" && wageForm !== "hourly")) return byMonth;
  const agreed = { paidBy: wageForm === "daily" ? "day" : "hour", base: amount } as const;
  return paidFor(byMonth, time) < paidFor(agreed, time) * ROUNDING ? byMonth : agreed;
}

/** Whether a full-time wage is measured by what was agreed for a day or an hour. */
export function paidByDayOrHour(basis: HourlyBasis): boolean {
  const parts = hourlyParts(basis);
  return parts?.time !== undefined && parts.paidBy !== "month";
}

/** The base of a month in 600ths of a yen per month: whole numbers for every unit. */
function paidFor({ paidBy, base }: Pick<HourlyParts, "paidBy" | "base">, time: Time): number {
  return base * worthOf(paidBy, time);
}

/** What one yen more of a unit adds to `paidFor`. */
function worthOf(paidBy: HourlyParts["paidBy"], { tenthsOfDays, minutes }: Time): number {
  if (paidBy === "month") return 600;
  return paidBy === "day" ? 60 * tenthsOfDays : tenthsOfDays * minutes;
}

function quotient({ paidBy, base, allowances, time }: HourlyParts): number {
  if (!time) return base + allowances;
  return (paidFor({ paidBy, base }, time) + allowances * 600) / (time.tenthsOfDays * time.minutes);
}

/**
 * Yen per hour for the minimum-wage test (rules WAGE-01, WAGE-02): full time (a＋b) ÷ (月平均労働日数 ×
 * 1日の所定労働時間), or with a daily wage 日給 ÷ 1日の所定労働時間 ＋ b ÷ …, or an hourly wage as it is; part time a＋b.
 * Lower ends, without 精皆勤・通勤・家族手当, never with fixed overtime pay.
 * Not rounded: compare it as it is. Undefined when something is missing.
 */
export function hourlyEquivalent(basis: HourlyBasis): number | undefined {
  const parts = hourlyParts(basis);
  return parts && quotient(parts);
}

/**
 * What has to be added to reach an hourly rate, in yen of the unit the wage is paid by, rounded up. 0 when the
 * rate is reached; undefined when something is missing.
 */
export function shortOf(
  basis: HourlyBasis,
  hourlyYen: number,
): { readonly unit: "月額" | "日額" | "時間額"; readonly yen: number } | undefined {
  const parts = hourlyParts(basis);
  if (!parts) return undefined;
  const { paidBy, base, allowances, time } = parts;
  const unit = ({ month: "月額", day: "日額", hour: "時間額" } as const)[paidBy];
  if (!time) return { unit, yen: Math.max(0, hourlyYen - base - allowances) };
  const missing = hourlyYen * time.tenthsOfDays * time.minutes - paidFor(parts, time) - allowances * 600;
  return { unit, yen: Math.max(0, Math.ceil(missing / worthOf(paidBy, time))) };
}

/**
 * The calculation of `hourlyEquivalent` for people, e.g.
 * 「（基本給200,000円＋手当10,000円）÷（20.4日×8時間）＝1,286円」. Fractions of a yen are cut off.
 */
export function explainHourly(basis: HourlyBasis): string | undefined {
  const parts = hourlyParts(basis);
  if (!parts) return undefined;
  const { paidBy, base, allowances, notCounted, time } = parts;
  const result = formatYen(Math.floor(quotient(parts)));
  const without = notCounted.length > 0 ? `（${notCounted.join("・")}を除く）` : "";
  const added = allowances > 0 ? `＋手当${formatYen(allowances)}` : "";
  if (!time) return `基本給${formatYen(base)}${added}${added ? `＝${result}` : ""}${without}`;
  const month = `（${time.tenthsOfDays / 10}日×${hours(time.minutes)}）`;
  if (paidBy === "month") {
    const paid = `基本給${formatYen(base)}${added}`;
    return `${added ? `（${paid}）` : paid}÷${month}＝${result}${without}`;
  }
  const own = paidBy === "day" ? `日給${formatYen(base)}÷${hours(time.minutes)}` : `時給${formatYen(base)}`;
  const share = added ? `${added}÷${month}` : "";
  return `${own}${share}${paidBy === "day" || share ? `＝${result}` : ""}${without}`;
}

function hours(minutes: number): string {
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)}時間${rest > 0 ? `${rest}分` : ""}`;
}
