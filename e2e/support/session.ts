import type { BrowserContext } from "@playwright/test";
import { encode } from "next-auth/jwt";
import { clockNow } from "./clock";
import { database } from "./database";
import { testSettings } from "./settings";

type Owner = { readonly accountId: string } | { readonly staffId: string };

const LIFETIME_SECONDS = 24 * 3_600;

/**
 * Logs a browser in without the log-in screen, for tests about something else: opens a session and hands
 * the browser its cookie. Answers the session's id.
 */
export async function signIn(context: BrowserContext, owner: Owner): Promise<string> {
  const { id, name, value } = await sessionCookie(owner);
  await context.addCookies([{ name, value, url: testSettings().baseUrl, httpOnly: true, sameSite: "Lax" }]);
  return id;
}

/** Opens a session: its id, and the cookie that stands for it. */
export async function sessionCookie(owner: Owner): Promise<{ id: string; name: string; value: string }> {
  const at = clockNow();
  const { id } = await database().session.create({
    data: { ...ownerOf(owner), createdAt: at, lastSeenAt: at },
    select: { id: true },
  });
  const name = "accountId" in owner ? "employer.session-token" : "staff.session-token";
  const { secret } = testSettings();
  return {
    id,
    name,
    value: await encode({ token: { value: id }, secret, salt: name, maxAge: LIFETIME_SECONDS }),
  };
}

/** Of a seeded person only what a session belongs to. */
function ownerOf(owner: Owner): Owner {
  return "accountId" in owner ? { accountId: owner.accountId } : { staffId: owner.staffId };
}

/** Ends a session from outside, as an administrator or another browser would. */
export async function revokeSession(id: string): Promise<void> {
  await database().session.update({ where: { id }, data: { revokedAt: clockNow() } });
}
