import {
  addDays,
  addMonths,
  endOfMonth,
  type InstantLike,
  instantToJstDate,
  instantToMs,
  jstToMs,
  weekdayIndex,
} from "@/lib/jst";

/** A time during which the service is stopped, in milliseconds since the epoch; the end is outside. */
export interface MaintenanceWindow {
  readonly startsAt: number;
  readonly endsAt: number;
}

/**
 * Regular windows touching the five weeks from a week before `now`, in order and merged where they meet:
 * Saturday 24:00 – Sunday 6:00, and the last day of the month 21:30 – next day 6:00, JST (manual, メンテナンス時間).
 */
function regularWindows(now: number): MaintenanceWindow[] {
  const today = instantToJstDate(now);
  const sunday = addDays(today, -weekdayIndex(today));
  const weekly = Array.from({ length: 6 }, (_, week) => {
    const day = addDays(sunday, week * 7);
    return { startsAt: jstToMs(day), endsAt: jstToMs(day, 6) };
  });
  const firstOfMonth = `${today.slice(0, 8)}01`;
  const monthly = [-1, 0, 1].map((months) => {
    const lastDay = endOfMonth(addMonths(firstOfMonth, months));
    return { startsAt: jstToMs(lastDay, 21, 30), endsAt: jstToMs(addDays(lastDay, 1), 6) };
  });
  return [...weekly, ...monthly];
}

function merged(windows: readonly MaintenanceWindow[]): MaintenanceWindow[] {
  const sorted = [...windows].sort((a, b) => a.startsAt - b.startsAt);
  const result: MaintenanceWindow[] = [];
  for (const window of sorted) {
    const last = result.at(-1);
    if (last && window.startsAt <= last.endsAt)
      result[result.length - 1] = { startsAt: last.startsAt, endsAt: Math.max(last.endsAt, window.endsAt) };
    else if (window.endsAt > window.startsAt) result.push(window);
  }
  return result;
}

/** The window `now` lies in, or null when the service runs. Windows that meet count as one. */
export function maintenanceAt(
  now: InstantLike,
  announced: readonly MaintenanceWindow[] = [],
): MaintenanceWindow | null {
  const ms = instantToMs(now);
  return (
    merged([...regularWindows(ms), ...announced]).find(
      (window) => window.startsAt <= ms && ms < window.endsAt,
    ) ?? null
  );
}

/** The next window that has not begun yet; there is one every week. */
export function nextMaintenance(
  now: InstantLike,
  announced: readonly MaintenanceWindow[] = [],
): MaintenanceWindow {
  const ms = instantToMs(now);
  const next = merged([...regularWindows(ms), ...announced]).find((window) => window.startsAt > ms);
  if (!next) throw new Error("no maintenance window follows, although there is one every week");
  return next;
}
