import type { SessionKind } from "./session-kind";
import type { SessionLeft } from "./session-watch";

const PATHS: Readonly<Record<SessionKind, string>> = {
  employer: "/api/session",
  staff: "/api/staff/session",
};
const TIMEOUT_MS = 10_000;

/** Asks the server how long the session lasts. Asking is no use of it. */
export function askSession(kind: SessionKind): Promise<SessionLeft> {
  return request(PATHS[kind], { method: "GET", cache: "no-store" });
}

/** Tells the server that `owner` goes on. */
export function goOnWithSession(kind: SessionKind, owner: string): Promise<SessionLeft> {
  return request(PATHS[kind], {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ owner }),
  });
}

async function request(path: string, init: RequestInit): Promise<SessionLeft> {
  try {
    const response = await fetch(path, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (response.status === 401) return { kind: "ended" };
    const body = (await response.json()) as { secondsLeft?: number; code?: string };
    if (response.ok && typeof body.secondsLeft === "number")
      return { kind: "left", ms: body.secondsLeft * 1_000 };
    return { kind: body.code === "OTHER_ACCOUNT" ? "otherAccount" : "away" };
  } catch {
    return { kind: "away" };
  }
}
