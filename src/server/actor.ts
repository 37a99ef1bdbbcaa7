import "server-only";
import { cache } from "react";
import type { AccountStatus } from "@/domain/account/status";
import { fromDbDate, type IsoDate } from "@/lib/jst";
import { localPath } from "@/lib/local-path";
import { today } from "./clock";
import { db, type Reader } from "./db";
import { Prisma } from "./generated/prisma/client";
import { browserSessionId, idleSince, renewSession, type SessionKind } from "./session";

declare const minted: unique symbol;

/**
 * The establishment an employer acts for. Only this file makes one, from a fresh row, so that a query
 * cannot be called with a tenant that the person does not belong to.
 */
export interface EstablishmentScope {
  readonly establishmentId: string;
  readonly accountId: string;
  /** False until the counter has checked the person: then only published items and own postings. */
  readonly confirmed: boolean;
  readonly [minted]: "establishment";
}

/** The office whose cases a member of staff may see. Only this file makes one. */
export interface OfficeScope {
  readonly officeCode: string;
  readonly [minted]: "office";
}

/** An employer who is logged in. */
export interface EmployerActor {
  readonly kind: "employer";
  readonly accountId: string;
  readonly sessionId: string;
  /** When the session was last written down as in use. */
  readonly lastSeenAt: Date;
  readonly email: string;
  readonly status: AccountStatus;
  readonly binding: "PROVISIONAL" | "CONFIRMED" | null;
  /** Last day (JST) of the 14 days; null once the my page is open. */
  readonly provisionalUntil: IsoDate | null;
  readonly resumePath: string | null;
  /** Null until the account is bound to an establishment. */
  readonly scope: EstablishmentScope | null;
}

/** A member of staff who is logged in. */
export interface StaffActor {
  readonly kind: "staff";
  readonly staffId: string;
  readonly sessionId: string;
  readonly lastSeenAt: Date;
  readonly email: string;
  readonly name: string;
  readonly office: OfficeScope;
  readonly officeCode: string;
}

export type Actor = EmployerActor | StaffActor;

/** Where log-in is. */
export const EMPLOYER_LOGIN = "/login";
export const STAFF_LOGIN = "/staff/login";

/**
 * Whose session this is, as far as they may act now: one row, or none. It stands in every statement that somebody's
 * request begins with, so that nothing is shown or saved on the strength of an earlier answer. Says in SQL what
 * `mayLogIn` says of an account.
 */
export function somebody(sessionId: string): Prisma.Sql {
  return Prisma.sql`
    SELECT s.id AS "sessionId", s."lastSeenAt", a.id AS "accountId", a.email, a.status::text AS status,
      a."provisionalUntil", a."resumePath", a."establishmentId", a."establishmentBinding"::text AS binding
    FROM "Session" s JOIN "Account" a ON a.id = s."accountId"
    WHERE s.id = ${sessionId}::uuid AND s."revokedAt" IS NULL AND s."lastSeenAt" > ${idleSince()}
      AND (a.status = 'OPEN' OR a.status = 'REGISTERED'
        AND (a."provisionalUntil" IS NULL OR a."provisionalUntil" >= ${today()}::date))`;
}

/** The row of {@link somebody}. */
export interface SomebodyRow extends Omit<EmployerActor, "kind" | "provisionalUntil" | "scope"> {
  readonly provisionalUntil: Date | null;
  readonly establishmentId: string | null;
}

/** Makes the actor of a row of {@link somebody}. */
export function toEmployer(row: SomebodyRow): EmployerActor {
  const { sessionId, lastSeenAt, accountId, email, status, resumePath, establishmentId, binding } = row;
  const confirmed = binding === "CONFIRMED";
  return {
    kind: "employer",
    accountId,
    sessionId,
    lastSeenAt,
    email,
    status,
    binding,
    provisionalUntil: row.provisionalUntil && fromDbDate(row.provisionalUntil),
    resumePath,
    scope:
      establishmentId === null ? null : ({ establishmentId, accountId, confirmed } as EstablishmentScope),
  };
}

/** The employer whose session this is; null when it has ended or the account may not be used. */
export async function employerOfSession(
  sessionId: string,
  reader: Reader = db,
): Promise<EmployerActor | null> {
  const [row] = await reader.$queryRaw<SomebodyRow[]>(somebody(sessionId));
  return row ? toEmployer(row) : null;
}

/** The member of staff whose session this is; null when it has ended or the log-in was withdrawn. */
export async function staffOfSession(sessionId: string): Promise<StaffActor | null> {
  const [row] = await db.$queryRaw<Omit<StaffActor, "kind" | "office">[]>`
    SELECT s.id AS "sessionId", s."lastSeenAt", m.id AS "staffId", m.email, m.name, m."officeCode"
    FROM "Session" s JOIN "StaffMember" m ON m.id = s."staffId"
    WHERE s.id = ${sessionId}::uuid AND s."revokedAt" IS NULL AND s."lastSeenAt" > ${idleSince()} AND m.active`;
  return row ? { kind: "staff", ...row, office: { officeCode: row.officeCode } as OfficeScope } : null;
}

/** The employer of this request; null when nobody is logged in. Asked of the database once per request. */
export const currentEmployer = cache(() => ofThisRequest("employer", employerOfSession));

/** The member of staff of this request; null when nobody is logged in. Asked of the database once per request. */
export const currentStaff = cache(() => ofThisRequest("staff", staffOfSession));

async function ofThisRequest<Who extends Actor>(
  kind: SessionKind,
  find: (sessionId: string) => Promise<Who | null>,
): Promise<Who | null> {
  const sessionId = await browserSessionId(kind);
  const actor = sessionId === null ? null : await find(sessionId);
  if (actor) await renewSession(actor);
  return actor;
}

/** Path of a log-in page that leads back to `nextPath` (if that is a path of this site). */
export function loginPath(login: string, nextPath: string | null): string {
  const next = localPath(nextPath);
  return next === null ? login : `${login}?next=${encodeURIComponent(next)}`;
}

/**
 * Sends somebody who is not logged in to log-in and back. Loads what it needs when a page asks: `next/navigation` does
 * not run in the scripts that make actors of their own.
 */
async function leaveForLogin(login: string, nextPath: string): Promise<never> {
  const { redirect } = await import("next/navigation");
  return redirect(loginPath(login, nextPath));
}

/** The employer of this request, or off to the log-in page and back to `nextPath` afterwards. */
export async function requireEmployer(nextPath: string): Promise<EmployerActor> {
  return (await currentEmployer()) ?? leaveForLogin(EMPLOYER_LOGIN, nextPath);
}

/**
 * What a statement that finds out who asks has found for this browser's session, or off to the log-in page and back
 * to `nextPath` where it found nobody.
 */
export async function withEmployerSession<Found extends object>(
  nextPath: string,
  find: (sessionId: string) => Promise<Found | null>,
): Promise<Found> {
  const sessionId = await browserSessionId("employer");
  const found = sessionId === null ? null : await find(sessionId);
  return found ?? leaveForLogin(EMPLOYER_LOGIN, nextPath);
}

/** The member of staff of this request, or off to the log-in page and back to `nextPath` afterwards. */
export async function requireStaff(nextPath: string): Promise<StaffActor> {
  return (await currentStaff()) ?? leaveForLogin(STAFF_LOGIN, nextPath);
}
