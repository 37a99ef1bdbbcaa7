import {
  addDays,
  type IsoDate,
  type InstantLike,
  instantToJstDate,
  jstMinuteOfDay,
  weekdayIndex,
} from "@/lib/jst";
import { holidayName } from "./holidays";

/** Minutes since midnight, JST: offices are open 8:30–17:15 (manual, front page). */
export const OFFICE_OPENS_AT = 8 * 60 + 30;
export const OFFICE_CLOSES_AT = 17 * 60 + 15;

/** 年末年始 12/29–1/3 (行政機関の休日に関する法律1条1項3号). */
function isYearEnd(date: IsoDate): boolean {
  const monthDay = date.slice(5);
  return monthDay >= "12-29" || monthDay <= "01-03";
}

/** Why the offices are closed on a day (`土曜日`, `日曜日`, `年末年始`, the holiday's name), or null when open. */
export function closedReason(date: IsoDate): string | null {
  const weekday = weekdayIndex(date);
  if (isYearEnd(date)) return "年末年始";
  const holiday = holidayName(date);
  if (holiday) return holiday;
  if (weekday === 6) return "土曜日";
  return weekday === 0 ? "日曜日" : null;
}

/** Whether the offices are open on a day (開庁日). */
export function isOpenDay(date: IsoDate): boolean {
  return closedReason(date) === null;
}

/** The latest open day on or before a day: a deadline on a closed day is met by then (前開庁日). */
export function previousOpenDay(date: IsoDate): IsoDate {
  let day = date;
  while (!isOpenDay(day)) day = addDays(day, -1);
  return day;
}

/** The earliest open day on or after a day. */
export function nextOpenDay(date: IsoDate): IsoDate {
  let day = date;
  while (!isOpenDay(day)) day = addDays(day, 1);
  return day;
}

/** Whether somebody is at the counter at this instant: an open day, 8:30 up to 17:15. */
export function isOfficeOpenAt(instant: InstantLike): boolean {
  const minute = jstMinuteOfDay(instant);
  return isOpenDay(instantToJstDate(instant)) && minute >= OFFICE_OPENS_AT && minute < OFFICE_CLOSES_AT;
}
