import { type AccountStanding, mayLogIn } from "@/domain/account/status";
import { formatDate, type IsoDate } from "@/lib/jst";
import { lapsedNote, UNTIL_ERASED } from "./lapsed";

/** Who could correct what is returned: the account that handed it in, and the establishment's open my pages. */
export interface Correctors {
  /** Null when the account is gone. */
  readonly account: AccountStanding | null;
  /** Open my pages of the same establishment, without that account. */
  readonly otherOpenAccounts: number;
}

/**
 * Why a return would reach nobody who can still log in and correct, or null. After the 14 days the log-in is over
 * (manual chapter 2), and a returned case comes back only by being handed in again: it would be stuck for good.
 */
export function whyNobodyCorrects({ account, otherOpenAccounts }: Correctors, today: IsoDate): string | null {
  if (otherOpenAccounts > 0 || (account && mayLogIn(account, today))) return null;
  const startAgain = "修正が必要なときは、アカウント登録からやり直していただくよう、求人者にお伝えください。";
  if (account?.status === "REGISTERED" && account.provisionalUntil)
    return `アカウントの期限（${formatDate(account.provisionalUntil)}）を過ぎたため、差し戻しても修正できません。${lapsedNote(account, today) ?? ""}${UNTIL_ERASED}${startAgain}`;
  return `アカウントが失効、退会または削除されているため、求人者は差し戻しても修正できません。${startAgain}`;
}
