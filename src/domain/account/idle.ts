/** Idle time after which a session is over (manual chapter 6: 50分). */
export const IDLE_MINUTES = 50;

/** How long before the end a page asks whether to go on. */
export const WARNING_MINUTES = 10;

/** How often the server writes down that a session is in use, at most; so much earlier may a session end. */
export const TOUCH_SECONDS = 60;

const MINUTE_MS = 60_000;

/** Where a session stands at a moment, as far as a page can tell by itself. */
export type IdlePhase = "active" | "warning" | "over";

/** @param endsAt and @param now in milliseconds of the same clock */
export function idlePhase(endsAt: number, now: number): IdlePhase {
  if (now >= endsAt) return "over";
  return endsAt - now <= WARNING_MINUTES * MINUTE_MS ? "warning" : "active";
}

/** The earliest end of a session that was in use at `seenAt`, in milliseconds. */
export function earliestEnd(seenAt: number): number {
  return seenAt + IDLE_MINUTES * MINUTE_MS - TOUCH_SECONDS * 1_000;
}

/** Milliseconds from `now` until a page has to look again: when the warning is due, at the end, never. */
export function untilNextLook(endsAt: number, now: number): number | null {
  switch (idlePhase(endsAt, now)) {
    case "active":
      return endsAt - WARNING_MINUTES * MINUTE_MS - now;
    case "warning":
      return endsAt - now;
    case "over":
      return null;
  }
}

/** The time left, as it is shown: 「9分58秒」, 「42秒」. Rounded up, so that it ends at 「1秒」. */
export function timeLeft(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1_000));
  const minutes = Math.floor(seconds / 60);
  return minutes > 0 ? `${minutes}分${seconds % 60}秒` : `${seconds}秒`;
}

/** The time left, as it is said aloud: by the minute, then 「1分未満」; changes seldom enough to be listened to. */
export function timeLeftSpoken(ms: number): string {
  const minutes = Math.floor(ms / MINUTE_MS);
  return minutes > 0 ? `約${minutes}分` : "1分未満";
}
