import "server-only";
import { hasLapsed, mayLogIn } from "@/domain/account/status";
import { fromDbDate, type IsoDate } from "@/lib/jst";
import { ok, refused, type Result } from "@/lib/result";
import { audit } from "@/server/audit";
import { today } from "@/server/clock";
import { db, transaction } from "@/server/db";
import { type LoginOrigin, loginFailed, loginSucceeded, mayTryLogin } from "@/server/login-throttle";
import { verifyPassword } from "@/server/password";
import { openSession, revokeSessions } from "@/server/session";

/** What is typed at a log-in, and where it comes from. `email` is normalised and lower-cased. */
export interface LoginAttempt {
  readonly email: string;
  readonly password: string;
  readonly origin: LoginOrigin;
  /** The account, or member of staff, whose log-in alone is taken: the page it is for holds that person's text. */
  readonly only?: string | undefined;
}

/** Why a log-in failed. Only who knew the password learns that the account has lapsed, or is not the one awaited. */
export type LoginRefusal =
  | { readonly code: "REFUSED" }
  | { readonly code: "OTHER_ACCOUNT" }
  | { readonly code: "TOO_OFTEN"; readonly retryAfterSeconds: number }
  | { readonly code: "LAPSED"; readonly lastDay: IsoDate | null };

type LoginResult<T> = Result<T, LoginRefusal["code"], LoginRefusal>;

const refusal = (detail: LoginRefusal) => refused(detail.code, detail);

/** Logs an employer in: checks the password and opens a session. Unknown addresses cost the same work. */
export async function logInEmployer({
  email,
  password,
  origin,
  only,
}: LoginAttempt): Promise<LoginResult<{ accountId: string; sessionId: string; resumePath: string | null }>> {
  const verdict = await mayTryLogin("employer", email, origin);
  if (!verdict.allowed) return refusal({ code: "TOO_OFTEN", retryAfterSeconds: verdict.retryAfterSeconds });
  const account = await db.account.findUnique({
    where: { email },
    select: { id: true, passwordHash: true, status: true, provisionalUntil: true, resumePath: true },
  });
  if (!(await verifyPassword(password, account?.passwordHash ?? null)) || account === null) {
    await loginFailed("employer", email, origin);
    return refusal({ code: "REFUSED" });
  }
  const provisionalUntil = account.provisionalUntil && fromDbDate(account.provisionalUntil);
  const standing = { status: account.status, provisionalUntil };
  if (!mayLogIn(standing, today()))
    return hasLapsed(standing, today())
      ? refusal({ code: "LAPSED", lastDay: provisionalUntil })
      : refusal({ code: "REFUSED" });
  await loginSucceeded("employer", email, origin);
  if (only !== undefined && only !== account.id) return refusal({ code: "OTHER_ACCOUNT" });
  const sessionId = await transaction(async (tx) => {
    const id = await openSession(tx, { accountId: account.id });
    await audit(tx, {
      actor: { kind: "employer", accountId: account.id },
      action: "loggedIn",
      subject: "session",
      subjectId: id,
    });
    return id;
  });
  return ok({ accountId: account.id, sessionId, resumePath: account.resumePath });
}

/** Logs a member of staff in. */
export async function logInStaff({
  email,
  password,
  origin,
  only,
}: LoginAttempt): Promise<LoginResult<{ staffId: string; sessionId: string }>> {
  const verdict = await mayTryLogin("staff", email, origin);
  if (!verdict.allowed) return refusal({ code: "TOO_OFTEN", retryAfterSeconds: verdict.retryAfterSeconds });
  const staff = await db.staffMember.findUnique({
    where: { email },
    select: { id: true, passwordHash: true, active: true },
  });
  const known = await verifyPassword(password, staff?.passwordHash ?? null);
  if (!known || !staff?.active) {
    await loginFailed("staff", email, origin);
    return refusal({ code: "REFUSED" });
  }
  await loginSucceeded("staff", email, origin);
  if (only !== undefined && only !== staff.id) return refusal({ code: "OTHER_ACCOUNT" });
  const sessionId = await transaction(async (tx) => {
    const id = await openSession(tx, { staffId: staff.id });
    await audit(tx, {
      actor: { kind: "staff", staffId: staff.id },
      action: "loggedIn",
      subject: "session",
      subjectId: id,
    });
    return id;
  });
  return ok({ staffId: staff.id, sessionId });
}

/** Ends a session. Ending one that is over already is fine. */
export async function endSession(
  actor: { kind: "employer"; accountId: string } | { kind: "staff"; staffId: string },
  sessionId: string,
): Promise<void> {
  await transaction(async (tx) => {
    await revokeSessions(tx, { id: sessionId });
    await audit(tx, { actor, action: "loggedOut", subject: "session", subjectId: sessionId });
  });
}
