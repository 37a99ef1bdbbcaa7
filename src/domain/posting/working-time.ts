/**
 * Arithmetic of scheduled working time. Times of day are `HH:MM` in 24 hours; lengths are whole minutes unless
 * a name says hours or days. Nothing here reads a draft or knows an item.
 */

/** One band of working time as it is entered; a band counts when both ends are there. */
export interface WorkTime {
  readonly start?: string;
  readonly end?: string;
}

const DAY = 24 * 60;
/** 労基法32条: 40 hours a week. */
const STATUTORY_WEEK = 40 * 60;
const YEAR_DAYS = 365;

/** Minutes since midnight, or undefined when the text is no time of day from 00:00 to 23:59. */
export function minutesOfDay(time: string): number | undefined {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time);
  return match ? Number(match[1]) * 60 + Number(match[2]) : undefined;
}

/**
 * Length of a span, 1 to 1,440 minutes: an end at or before the start is on the next day.
 * Undefined when an end is no time of day.
 */
export function spanMinutes(start: string, end: string): number | undefined {
  const from = minutesOfDay(start);
  const to = minutesOfDay(end);
  if (from === undefined || to === undefined) return undefined;
  return to > from ? to - from : to - from + DAY;
}

/**
 * Scheduled minutes of a day for each complete band, in order: the span less the break, never below 0.
 * Incomplete bands are left out.
 */
export function dailyScheduledMinutes(workTimes: readonly WorkTime[], breakMinutes: number): number[] {
  const lengths: number[] = [];
  for (const { start, end } of workTimes) {
    if (start === undefined || end === undefined) continue;
    const span = spanMinutes(start, end);
    if (span !== undefined) lengths.push(Math.max(0, span - breakMinutes));
  }
  return lengths;
}

/** Mean working days of a week when `annualHolidays` days of a 365-day year are off. Never below 0. */
export function averageDaysPerWeek(annualHolidays: number): number {
  return (Math.max(0, YEAR_DAYS - annualHolidays) * 7) / YEAR_DAYS;
}

/** Hours of a week, rounded to 0.01, for days of `dailyMinutes` on `daysPerWeek` days (a mean may be broken). */
export function weeklyHours(dailyMinutes: number, daysPerWeek: number): number {
  return Math.round((dailyMinutes * daysPerWeek * 100) / 60) / 100;
}

/**
 * Break that a working day needs (労基法34条): 45 minutes above 6 hours, 60 above 8 hours.
 * @param workMinutes the span less the break given
 */
export function requiredBreakMinutes(workMinutes: number): number {
  if (workMinutes > 8 * 60) return 60;
  return workMinutes > 6 * 60 ? 45 : 0;
}

/**
 * Fewest holidays of a year that keep the mean week at 40 hours: ceil(365 − 365 ÷ 7 × 40 ÷ h), h = hours of a
 * day; 8h00 → 105, 7h45 → 96, 7h30 → 87. 0 for days so short that the week never reaches 40 hours.
 */
export function minimumAnnualHolidays(dailyMinutes: number): number {
  if (dailyMinutes <= 0) return 0;
  // One division of whole numbers, so that a result without remainder is not rounded up by float noise.
  const days = (YEAR_DAYS * (7 * dailyMinutes - STATUTORY_WEEK)) / (7 * dailyMinutes);
  return Math.max(0, Math.ceil(days));
}

/**
 * Paid leave due after six months (労基法39条, 同法施行規則24条の3): 10 days from 5 days or 30 hours a week on;
 * below both 4 days → 7, 3 → 5, 2 → 3, 1 → 1; 0 below one day.
 * @param hoursPerWeek leave out when not known; then the days alone decide
 */
export function statutoryPaidLeaveDays(daysPerWeek: number, hoursPerWeek?: number): number {
  if (daysPerWeek >= 5 || (hoursPerWeek !== undefined && hoursPerWeek >= 30)) return 10;
  if (daysPerWeek >= 4) return 7;
  if (daysPerWeek >= 3) return 5;
  if (daysPerWeek >= 2) return 3;
  return daysPerWeek >= 1 ? 1 : 0;
}
