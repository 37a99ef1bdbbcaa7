import type { IsoDate } from "@/lib/jst";
import { daysLeft } from "./provisional-deadline";

/** Days before the deadline on which its owner is reminded. */
export const REMINDER_DAYS = [7, 3, 1] as const;

export type ReminderDays = (typeof REMINDER_DAYS)[number];

/**
 * The reminder that an account is due for on a day; null when there is none. One that was missed, because nothing
 * ran on its day, is made up for until the deadline itself, but never more than one at a time.
 * @param visitBy the deadline as it is shown: an open day
 * @param sent the last reminder that was sent, in days before the deadline
 */
export function dueReminder(visitBy: IsoDate, today: IsoDate, sent: number | null): ReminderDays | null {
  const left = daysLeft(visitBy, today);
  if (left < 0) return null;
  const due = REMINDER_DAYS.findLast((days) => left <= days);
  return due !== undefined && (sent === null || due < sent) ? due : null;
}
