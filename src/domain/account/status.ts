import type { IsoDate } from "@/lib/jst";

/**
 * 仮登録(キー待ち) is not a status: before the key was typed there is no account, only an attempt.
 * 登録済 REGISTERED → 開設 OPEN → 退会 WITHDRAWN; REGISTERED → 失効 EXPIRED when the 14 days have passed.
 */
export type AccountStatus = "REGISTERED" | "OPEN" | "WITHDRAWN" | "EXPIRED";

/** Allowed transitions. An expired account stays expired; its owner registers again. */
const TRANSITIONS: Readonly<Record<AccountStatus, readonly AccountStatus[]>> = {
  REGISTERED: ["OPEN", "EXPIRED", "WITHDRAWN"],
  OPEN: ["WITHDRAWN"],
  WITHDRAWN: [],
  EXPIRED: [],
};

/** Whether an account may go from one status to another. */
export function canBecome(from: AccountStatus, to: AccountStatus): boolean {
  return TRANSITIONS[from].includes(to);
}

/** What decides whether somebody may log in. */
export interface AccountStanding {
  readonly status: AccountStatus;
  /** Last day (JST) of the 14 days; null once the my page is open. */
  readonly provisionalUntil: IsoDate | null;
}

/**
 * Whether the 14 days ended without a final registration. True from the day after the last day on, also
 * before the hourly job has erased the account (manual chapter 2: ログインできなくなります).
 */
export function hasLapsed({ status, provisionalUntil }: AccountStanding, today: IsoDate): boolean {
  if (status === "EXPIRED") return true;
  return status === "REGISTERED" && provisionalUntil !== null && today > provisionalUntil;
}

/** Whether the account can be used at all. */
export function mayLogIn(standing: AccountStanding, today: IsoDate): boolean {
  return (standing.status === "REGISTERED" || standing.status === "OPEN") && !hasLapsed(standing, today);
}
