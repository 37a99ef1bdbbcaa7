import "server-only";
import { maintenanceAt, type MaintenanceWindow } from "@/domain/office/maintenance";
import { formatMonthDay, formatTime, instantToJstDate } from "@/lib/jst";
import { now } from "./clock";
import { env } from "./env";

/** A maintenance window that is open now. */
export interface CurrentMaintenance {
  /** Tells people what is the matter and from when on they can go on. */
  readonly sentence: string;
  /** Whole seconds until the window ends. */
  readonly secondsLeft: number;
}

const MINUTE_MS = 60_000;
/** The window of the minute that was asked for last: each request asks, and windows begin and end with a minute. */
let lately: { readonly minute: number; readonly window: MaintenanceWindow | null } | undefined;

function windowAt(ms: number): MaintenanceWindow | null {
  const minute = Math.floor(ms / MINUTE_MS);
  if (lately?.minute !== minute) lately = { minute, window: maintenanceAt(minute * MINUTE_MS) };
  return lately.window;
}

/** The maintenance window of this moment, or null when the service runs (or keeps no windows). */
export function maintenanceNow(): CurrentMaintenance | null {
  if (!env().maintenanceWindows) return null;
  const at = now().epochMilliseconds;
  const window = windowAt(at);
  if (window === null) return null;
  const end = `${formatMonthDay(instantToJstDate(window.endsAt))}${formatTime(window.endsAt)}`;
  return {
    sentence: `ただいまメンテナンス中のため、ご利用いただけません。${end}以降に、もう一度お試しください。`,
    secondsLeft: Math.max(1, Math.ceil((window.endsAt - at) / 1_000)),
  };
}
