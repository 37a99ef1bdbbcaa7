import type { Answered } from "@/domain/catalogue/condition";
import { averageDaysPerWeek, dailyScheduledMinutes, type WorkTime, weeklyHours } from "./working-time";

/** Bands of working time that a posting can state. */
export const WORK_TIME_SLOTS = 3;
/** What 週所定労働時間 can hold, in hours. */
export const WEEKLY_HOURS = { min: 0.5, max: 40 } as const;

/**
 * Scheduled hours of a week as far as the answers of step 5 fix them, rounded to 0.01 hours.
 * Full-time: five days with 週休二日制 毎週, else (and with a variable system) the mean of the year by its holidays.
 * Part-time: the days of the week, when they are one number.
 * Undefined when the answers leave it open — bands of different length, 「又は」, 裁量労働制, a range of days,
 * something not yet entered — or when the result is outside `WEEKLY_HOURS`.
 */
export function derivedWeeklyHours(answered: Answered): number | undefined {
  if (answered.is("specialWorkTimeKind", "discretionary")) return undefined;
  if (answered.filled("workTimeOr.0.from") || answered.filled("workTimeOr.0.to")) return undefined;
  const rest = answered.number("breakMinutes");
  const days = daysPerWeek(answered);
  if (rest === undefined || days === undefined) return undefined;
  const [day, ...others] = dailyScheduledMinutes(workTimesOf(answered), rest);
  if (day === undefined || others.some((other) => other !== day)) return undefined;
  const hours = weeklyHours(day, days);
  return hours >= WEEKLY_HOURS.min && hours <= WEEKLY_HOURS.max ? hours : undefined;
}

function workTimesOf(answered: Answered): WorkTime[] {
  return Array.from({ length: WORK_TIME_SLOTS }, (_, slot) => ({
    start: answered.text(`workTimes.${slot}.start`),
    end: answered.text(`workTimes.${slot}.end`),
  }));
}

function daysPerWeek(answered: Answered): number | undefined {
  if (answered.is("workTimeType", "partTime")) {
    const fewest = answered.number("weeklyWorkDaysMin");
    return fewest === answered.number("weeklyWorkDaysMax") ? fewest : undefined;
  }
  if (answered.is("twoDayWeekend", "everyWeek") && !answered.is("specialWorkTimeKind", "variable")) return 5;
  const holidays = answered.number("annualHolidays");
  return holidays === undefined ? undefined : averageDaysPerWeek(holidays);
}
