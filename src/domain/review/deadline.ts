import { daysLeft } from "@/domain/account/provisional-deadline";
import type { IsoDate } from "@/lib/jst";

/** From this many days before the deadline on, a case is marked. */
export const SOON_DAYS = 3;

/** How pressing a case is. The words say it, the colour only helps the eye. */
export interface DeadlineMark {
  readonly urgency: "over" | "today" | "soon" | "later";
  readonly words: string;
}

/** How much time is left until the day by which the employer must have come to the counter. */
export function deadlineMark(visitDeadline: IsoDate, today: IsoDate): DeadlineMark {
  const days = daysLeft(visitDeadline, today);
  if (days < 0) return { urgency: "over", words: `${-days}日超過` };
  if (days === 0) return { urgency: "today", words: "本日まで" };
  return { urgency: days <= SOON_DAYS ? "soon" : "later", words: `あと${days}日` };
}
