import "server-only";
import { IDLE_MINUTES, TOUCH_SECONDS } from "@/domain/account/idle";
import { now, nowDate } from "./clock";
import { db, type Tx } from "./db";
import { clearSealedCookie, readSealedCookie, type SealedCookie, writeSealedCookie } from "./sealed-cookie";

/**
 * A session is a row. The browser holds a token that names the row and nothing else, in next-auth's own
 * encrypted token format (JWE, A256GCM, key derived from NEXTAUTH_SECRET with the cookie's name as salt).
 * Employers and staff have separate cookies, so one browser can hold both, and a token of one kind does
 * not decrypt as the other.
 */

export type SessionKind = "employer" | "staff";

/** A session is renewed by use, but nobody stays logged in longer than this without the password. */
const TOKEN_LIFETIME_SECONDS = 24 * 3_600;

/** The browser's proof of a session: holds the id of the row. */
export const SESSION_COOKIES: Readonly<Record<SessionKind, SealedCookie>> = {
  employer: { name: "employer.session-token", lifetimeSeconds: TOKEN_LIFETIME_SECONDS },
  staff: { name: "staff.session-token", lifetimeSeconds: TOKEN_LIFETIME_SECONDS },
};

/** A session that was last in use at this moment or before has ended by itself. */
export function idleSince(): Date {
  return new Date(now().epochMilliseconds - IDLE_MINUTES * 60_000);
}

/**
 * Renews the idle time of a session, at most once a minute: what its owner asks meanwhile writes nothing. Does not
 * bring back one that has been ended since it was read.
 */
export async function renewSession({
  sessionId: id,
  lastSeenAt,
}: {
  readonly sessionId: string;
  readonly lastSeenAt: Date;
}): Promise<void> {
  const at = nowDate();
  if (at.getTime() - lastSeenAt.getTime() < TOUCH_SECONDS * 1_000) return;
  await db.session.updateMany({ where: { id, revokedAt: null, lastSeenAt }, data: { lastSeenAt: at } });
}

/** The session that this browser holds a token of; null when it holds none. Whether it lives, its row says. */
export async function browserSessionId(kind: SessionKind): Promise<string | null> {
  return readSealedCookie(SESSION_COOKIES[kind]);
}

/**
 * Seconds until this browser's session ends by itself; null when none is alive. Asking is no use of the session:
 * a page may ask whether to warn without putting the end off.
 */
export async function secondsLeft(kind: SessionKind): Promise<number | null> {
  const id = await browserSessionId(kind);
  if (id === null) return null;
  const owner = kind === "employer" ? { accountId: { not: null } } : { staffId: { not: null } };
  const row = await db.session.findFirst({
    where: { id, revokedAt: null, ...owner },
    select: { lastSeenAt: true },
  });
  if (row === null) return null;
  const idle = (now().epochMilliseconds - row.lastSeenAt.getTime()) / 1_000;
  const left = IDLE_MINUTES * 60 - idle;
  return left > 0 ? left : null;
}

/** Who a new session is for. */
export type SessionOwner = { readonly accountId: string } | { readonly staffId: string };

/** Opens a session in the caller's transaction and answers its id. */
export async function openSession(tx: Tx, owner: SessionOwner): Promise<string> {
  const at = nowDate();
  const { id } = await tx.session.create({
    data: { ...owner, createdAt: at, lastSeenAt: at },
    select: { id: true },
  });
  return id;
}

/** Ends sessions: one, or all of an owner. Idempotent. */
export async function revokeSessions(tx: Tx, which: { readonly id: string } | SessionOwner): Promise<void> {
  await tx.session.updateMany({ where: { ...which, revokedAt: null }, data: { revokedAt: nowDate() } });
}

/**
 * Hands a session to this browser. The one it had before is revoked: an id that was known before the
 * log-in must not be worth anything after it. Only in server actions and route handlers.
 */
export async function giveSession(kind: SessionKind, sessionId: string): Promise<void> {
  const former = await browserSessionId(kind);
  if (former !== null && former !== sessionId) await revokeSessions(db, { id: former });
  await writeSealedCookie(SESSION_COOKIES[kind], sessionId);
}

/** Ends this browser's session and removes its cookie; answers the id of the session that was ended. */
export async function dropSession(kind: SessionKind): Promise<string | null> {
  const id = await browserSessionId(kind);
  if (id !== null) await revokeSessions(db, { id });
  await clearSealedCookie(SESSION_COOKIES[kind]);
  return id;
}
