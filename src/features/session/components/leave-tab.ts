import { clearTabStorage } from "@/features/draft/components/tab-storage";
import type { SessionKind } from "./session-kind";
import { retireAllWork } from "./unsaved-work";

/** Where a log-out leads. */
const AFTERWARDS: Readonly<Record<SessionKind, string>> = { employer: "/", staff: "/staff/login" };

/** The person has logged out in another tab: nothing of theirs stays in this one, for the computer may be shared. */
export function leaveTab(kind: SessionKind): void {
  retireAllWork();
  clearTabStorage();
  window.location.replace(AFTERWARDS[kind]);
}
