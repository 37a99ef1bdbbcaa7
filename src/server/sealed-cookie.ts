import "server-only";
import { decode, encode } from "next-auth/jwt";
import { cookies } from "next/headers";
import type { NextRequest } from "next/server";
import { RecentMap } from "@/lib/recent-map";
import { now } from "./clock";
import { env } from "./env";
import { processWide } from "./process-wide";

/** A cookie that only this installation can read and write, in the same token format as sessions. */
export interface SealedCookie {
  /** Name without prefix; also separates the keys, so that one cookie's value is worthless in another. */
  readonly name: string;
  readonly lifetimeSeconds: number;
}

/** Under https the `__Host-` prefix binds a cookie to this host; browsers refuse it over http. */
function fullName({ name }: SealedCookie): string {
  return `${env().https ? "__Host-" : ""}${name}`;
}

/**
 * What the browser sent, still sealed; null when there is none.
 * @param request where it is at hand and has set no cookie itself. What `cookies()` prepares for setting some costs
 * more than all else that an autosave does to find out who sends it.
 */
export async function sealedCookieOf(cookie: SealedCookie, request?: Request): Promise<string | null> {
  const sent = request && isFromNext(request) ? request.cookies : await cookies();
  return sent.get(fullName(cookie))?.value || null;
}

/** Not by `instanceof`: Next gives endpoints an instance of another copy of the class. */
function isFromNext(request: Request): request is NextRequest {
  return "cookies" in request;
}

/** What was in a cookie that was opened lately. */
interface Opened {
  readonly value: string;
  /** Milliseconds since the epoch. */
  readonly until: number;
}

const openedLately = () => processWide("opened-cookies", () => new RecentMap<string, Opened>(20_000));
const REMEMBERED_MS = 60_000;

/**
 * The value in the browser's cookie; null when there is none, it was altered, or its time is over. Remembers for a
 * minute what a token says: deriving its key and decrypting it would cost every request as much as a statement.
 */
export async function readSealedCookie(cookie: SealedCookie): Promise<string | null> {
  const token = await sealedCookieOf(cookie);
  if (token === null) return null;
  const key = `${fullName(cookie)}=${token}`;
  const at = now().epochMilliseconds;
  const known = openedLately().get(key);
  if (known && at < known.until) return known.value;
  try {
    const payload = await decode({ token, secret: env().secret, salt: fullName(cookie) });
    if (typeof payload?.value !== "string") return null;
    const until = Math.min(at + REMEMBERED_MS, Number(payload.exp) * 1_000);
    openedLately().set(key, { value: payload.value, until });
    return payload.value;
  } catch {
    return null;
  }
}

/** Puts a value into the browser's cookie. Only in server actions and route handlers. */
export async function writeSealedCookie(cookie: SealedCookie, value: string): Promise<void> {
  (await cookies()).set(fullName(cookie), await sealCookieValue(cookie, value), {
    ...cookieOptions(),
    maxAge: cookie.lifetimeSeconds,
  });
}

/** Removes the cookie. Only in server actions and route handlers. */
export async function clearSealedCookie(cookie: SealedCookie): Promise<void> {
  (await cookies()).set(fullName(cookie), "", { ...cookieOptions(), maxAge: 0 });
}

/** What the browser is given to keep; exported for tests that send requests by hand. */
export async function sealCookieValue(cookie: SealedCookie, value: string): Promise<string> {
  return encode({
    token: { value },
    secret: env().secret,
    salt: fullName(cookie),
    maxAge: cookie.lifetimeSeconds,
  });
}

function cookieOptions() {
  return { httpOnly: true, sameSite: "lax", secure: env().https, path: "/" } as const;
}
