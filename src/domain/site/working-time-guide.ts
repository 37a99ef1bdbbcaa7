/**
 * The figures of labour law that the guide 労働時間に関する解説 shows as tables.
 * Sources: 労働基準法 第34条・第36条・第39条, 労働基準法施行規則 第24条の3.
 */

/** Days of paid leave by length of service: six months, then every further year up to six and a half years. */
export const SERVICE_LENGTHS = [
  "6か月",
  "1年6か月",
  "2年6か月",
  "3年6か月",
  "4年6か月",
  "5年6か月",
  "6年6か月以上",
] as const;

export type PaidLeaveRow = {
  readonly weeklyDays: string;
  /** Scheduled days a year, for people whose days are not fixed by the week. */
  readonly yearlyDays: string;
  /** Days granted, one figure per entry of `SERVICE_LENGTHS`. */
  readonly days: readonly number[];
};

/** 労働基準法 第39条第2項: 5 days a week or more, 217 days a year or more, or 30 hours a week or more. */
export const PAID_LEAVE_FULL: PaidLeaveRow = {
  weeklyDays: "5日以上または30時間以上",
  yearlyDays: "217日以上",
  days: [10, 11, 12, 14, 16, 18, 20],
};

/** 労働基準法 第39条第3項, 施行規則 第24条の3: fewer than 30 hours a week and at most 4 days a week. */
export const PAID_LEAVE_PROPORTIONAL: readonly PaidLeaveRow[] = [
  { weeklyDays: "4日", yearlyDays: "169日〜216日", days: [7, 8, 9, 10, 12, 13, 15] },
  { weeklyDays: "3日", yearlyDays: "121日〜168日", days: [5, 6, 6, 8, 9, 10, 11] },
  { weeklyDays: "2日", yearlyDays: "73日〜120日", days: [3, 4, 4, 5, 6, 6, 7] },
  { weeklyDays: "1日", yearlyDays: "48日〜72日", days: [1, 2, 2, 2, 3, 3, 3] },
];

/**
 * The smallest whole number of yearly holidays with which a fixed working day keeps the average at 40 hours a
 * week, in a year of 365 days.
 * @param dailyMinutes scheduled working time a day without breaks, in minutes, more than 0
 */
export function minimumAnnualHolidays(dailyMinutes: number): number {
  const workableMinutes = (365 / 7) * 40 * 60;
  return Math.max(0, Math.ceil(365 - workableMinutes / dailyMinutes));
}
