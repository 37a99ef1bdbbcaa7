import "server-only";
import { mayLogIn } from "@/domain/account/status";
import { type EmployerActor, employersReadLately } from "./actor";
import { today } from "./clock";
import { Prisma } from "./generated/prisma/client";
import { sealedCookieOf } from "./sealed-cookie";
import { idleSince, isSeenLately, SESSION_COOKIES } from "./session";

/**
 * Who types sends a save every few seconds, and asking the database each time who that is costs as much as the save;
 * the same goes for the screens between them. So a process remembers the answer, and the statement of the save or the
 * screen proves it again: no request is answered from memory alone, and a session that was ended a moment ago saves
 * and shows nothing.
 */

/** What this process remembers of a browser's employer. */
export interface RecalledEmployer {
  /** As the rows were at most a minute ago. For nothing but a statement that contains `proof`. */
  readonly unproven: EmployerActor;
  /**
   * Yields one row while the session lives and the account is as remembered; no row otherwise. Its columns are the
   * account's `id` and, which may be another than remembered, `resumePath`.
   */
  readonly proof: Prisma.Sql;
}

/**
 * The employer of this browser from memory; null when there is none, when it is older than a minute (the use of the
 * session is to be written down then), or when the account's days have ended meanwhile.
 * @param request of an endpoint, where it is at hand
 */
export async function recallEmployer(request?: Request): Promise<RecalledEmployer | null> {
  const token = await sealedCookieOf(SESSION_COOKIES.employer, request);
  const memory = token === null ? undefined : employersReadLately().get(token);
  if (!memory || !isSeenLately(memory.seenAt) || !mayLogIn(memory.actor, today())) return null;
  return { unproven: memory.actor, proof: proofOf(memory.actor) };
}

function proofOf({
  sessionId,
  accountId,
  email,
  status,
  provisionalUntil,
  binding,
  scope,
}: EmployerActor): Prisma.Sql {
  return Prisma.sql`SELECT a.id, a."resumePath" FROM "Session" s JOIN "Account" a ON a.id = s."accountId"
    WHERE s.id = ${sessionId}::uuid AND s."revokedAt" IS NULL AND s."lastSeenAt" > ${idleSince()}
      AND a.id = ${accountId}::uuid AND a.email = ${email} AND a.status = ${status}::"AccountStatus"
      AND a."provisionalUntil" IS NOT DISTINCT FROM ${provisionalUntil}::date
      AND a."establishmentId" IS NOT DISTINCT FROM ${scope?.establishmentId ?? null}::uuid
      AND a."establishmentBinding" IS NOT DISTINCT FROM ${binding}::"BindingStatus"`;
}
