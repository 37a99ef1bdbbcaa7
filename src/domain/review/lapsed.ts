import { hasLapsed, type AccountStanding } from "@/domain/account/status";
import type { IsoDate } from "@/lib/jst";

/**
 * What staff are told of a case whose account's 14 days are over, or null. From midnight on the employer cannot log
 * in; the deletion follows within the hour and takes the case with it (manual chapter 2). Only between the two can it
 * still be registered.
 */
export function lapsedNote(account: AccountStanding, today: IsoDate): string | null {
  if (!hasLapsed(account, today)) return null;
  return "求人者はログインできません。アカウントとこの案件は、まもなく自動で消去されます。";
}

/** What can still be done before the deletion. */
export const UNTIL_ERASED = "内容に問題がなく、来所しているときは、消去される前であれば本登録できます。";

/** Where a clerk finds out that a case was erased: its page does not exist any more. */
export const AFTER_ERASURE =
  "期限までに本登録されなかった案件は、アカウントとともに自動で消去されます。受付番号で検索すると、消去されたかどうかを確認できます。";
