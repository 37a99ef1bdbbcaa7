import { addDays, daysBetween, formatDate, type IsoDate, jstToMs } from "@/lib/jst";
import { previousOpenDay } from "@/domain/office/open-days";

/** Days after the day of registration, which itself does not count (manual: 完了日の翌日から14日以内). */
export const PROVISIONAL_DAYS = 14;

/** Until when a provisional registration must be completed at the counter. */
export interface ProvisionalDeadline {
  /** Day 14: provisional data and account expire when it ends. */
  readonly lastDay: IsoDate;
  /** The day shown to the employer: the last open day up to `lastDay` (前開庁日). */
  readonly visitBy: IsoDate;
  /** Instant of expiry in milliseconds: 24:00 JST of `lastDay`. */
  readonly expiresAt: number;
}

/**
 * Deadline counted from the day of registration: account registration for a first visit, provisional
 * registration of the posting for an employer whose my page is open already.
 */
export function provisionalDeadline(registeredOn: IsoDate): ProvisionalDeadline {
  const lastDay = addDays(registeredOn, PROVISIONAL_DAYS);
  return { lastDay, visitBy: previousOpenDay(lastDay), expiresAt: jstToMs(lastDay, 24) };
}

/** Days left until a deadline day: 0 on the day itself, negative afterwards. */
export function daysLeft(deadline: IsoDate, today: IsoDate): number {
  return daysBetween(today, deadline);
}

/** What an employer is told about the end of a provisional registration. */
export interface DeadlineWords {
  /** The last day on which the counter can be visited. */
  readonly visitBy: string;
  readonly left: string;
  /** The day at whose end what was entered is deleted; null while there is time for a visit. */
  readonly deletedOn: string | null;
}

/** The words of the banner on every page before the my page is open. @param lastDay last of the 14 days */
export function deadlineWords(lastDay: IsoDate, today: IsoDate): DeadlineWords {
  const visitBy = previousOpenDay(lastDay);
  const left = daysLeft(visitBy, today);
  return {
    visitBy: formatDate(visitBy),
    left: left > 0 ? `あと${left}日` : left === 0 ? "本日まで" : "期限を過ぎています",
    deletedOn: left < 0 ? formatDate(lastDay) : null,
  };
}
