import "server-only";
import { decode, encode } from "next-auth/jwt";
import { cookies } from "next/headers";
import { env } from "./env";

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

/** The value in the browser's cookie; null when there is none, it was altered, or its time is over. */
export async function readSealedCookie(cookie: SealedCookie): Promise<string | null> {
  const token = (await cookies()).get(fullName(cookie))?.value;
  if (!token) return null;
  try {
    const payload = await decode({ token, secret: env().secret, salt: fullName(cookie) });
    return typeof payload?.value === "string" ? payload.value : null;
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
