import { refused, type Result } from "@/lib/result";
import { addDays, addMonths, endOfMonth, type IsoDate } from "@/lib/jst";

/** 紹介期限日: the last day of the month after next, counted from the day of acceptance; closed days do not move it. */
export function introductionDeadline(acceptedOn: IsoDate): IsoDate {
  return endOfMonth(addMonths(acceptedOn, 2));
}

/** Why a wished 紹介期限日 cannot be: before the day of acceptance, or later than the ordinary one. */
export type DeadlineWishProblem = "BEFORE_ACCEPTANCE" | "AFTER_ORDINARY";

/** 紹介期限日 with an employer's wish for an earlier day; without a wish the ordinary one. */
export function wishedDeadline(
  acceptedOn: IsoDate,
  wish: IsoDate | null,
): Result<IsoDate, DeadlineWishProblem> {
  const ordinary = introductionDeadline(acceptedOn);
  if (wish === null) return { ok: true, value: ordinary };
  if (wish < acceptedOn) return refused("BEFORE_ACCEPTANCE");
  return wish > ordinary ? refused("AFTER_ORDINARY") : { ok: true, value: wish };
}

/** 有効期間延長: one month more, granted once per posting by the office; the end of a month stays one. */
export function extendedDeadline(deadline: IsoDate): IsoDate {
  const later = addMonths(deadline, 1);
  return deadline === endOfMonth(deadline) ? endOfMonth(later) : later;
}

/** Whether the posting is still valid on a day: the 紹介期限日 itself is the last one. */
export function isValidOn(deadline: IsoDate, day: IsoDate): boolean {
  return day <= deadline;
}

/** The first day on which a posting is invalid (無効) because its 紹介期限日 has passed. */
export function invalidFrom(deadline: IsoDate): IsoDate {
  return addDays(deadline, 1);
}

/** When an application for renewal (更新) is taken, both days included. */
export interface RenewalWindow {
  readonly opensOn: IsoDate;
  readonly closesOn: IsoDate;
}

/** Days before the 紹介期限日 from which a renewal is taken (labour bureau 帯広; other offices differ). */
export const RENEWAL_DAYS = 7;

/** The renewal window of a posting; after it the posting can still be copied into an ordinary new one. */
export function renewalWindow(deadline: IsoDate): RenewalWindow {
  return { opensOn: addDays(deadline, -RENEWAL_DAYS), closesOn: deadline };
}

/** Whether a renewal can be applied for on a day. */
export function canRenewOn(deadline: IsoDate, day: IsoDate): boolean {
  const { opensOn, closesOn } = renewalWindow(deadline);
  return opensOn <= day && day <= closesOn;
}

/** Last day for registering selection results: the end of the third month after the month of invalidity. */
export function resultRegistrationDeadline(invalidOn: IsoDate): IsoDate {
  return endOfMonth(addMonths(invalidOn, 3));
}
