import "server-only";
import { cache } from "react";
import type { AccountStatus } from "@/domain/account/status";
import { mayLogIn } from "@/domain/account/status";
import { fromDbDate, type IsoDate } from "@/lib/jst";
import { localPath } from "@/lib/local-path";
import { RecentMap } from "@/lib/recent-map";
import { today } from "./clock";
import { askOften, db } from "./db";
import { Prisma } from "./generated/prisma/client";
import { processWide } from "./process-wide";
import { readSealedCookie, sealedCookieOf } from "./sealed-cookie";
import { browserSession, idleSince, renewSession, SESSION_COOKIES } from "./session";

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
  readonly email: string;
  readonly name: string;
  readonly office: OfficeScope;
  readonly officeCode: string;
}

export type Actor = EmployerActor | StaffActor;

/** Where log-in is. */
export const EMPLOYER_LOGIN = "/login";
export const STAFF_LOGIN = "/staff/login";

/** What an actor is made from. */
interface AccountRow {
  readonly id: string;
  readonly email: string;
  readonly status: AccountStatus;
  readonly provisionalUntil: Date | null;
  readonly resumePath: string | null;
  readonly establishmentId: string | null;
  readonly establishmentBinding: EmployerActor["binding"];
}

function employerFrom(row: AccountRow, sessionId: string): EmployerActor | null {
  const provisionalUntil = row.provisionalUntil && fromDbDate(row.provisionalUntil);
  if (!mayLogIn({ status: row.status, provisionalUntil }, today())) return null;
  return {
    kind: "employer",
    accountId: row.id,
    sessionId,
    email: row.email,
    status: row.status,
    binding: row.establishmentBinding,
    provisionalUntil,
    resumePath: row.resumePath,
    scope:
      row.establishmentId === null
        ? null
        : ({
            establishmentId: row.establishmentId,
            accountId: row.id,
            confirmed: row.establishmentBinding === "CONFIRMED",
          } as EstablishmentScope),
  };
}

/** Makes the actor of an account from its row; null when the account may not be used. */
export async function loadEmployer(accountId: string, sessionId: string): Promise<EmployerActor | null> {
  const row = await db.account.findUnique({
    where: { id: accountId },
    select: {
      id: true,
      email: true,
      status: true,
      provisionalUntil: true,
      resumePath: true,
      establishmentId: true,
      establishmentBinding: true,
    },
  });
  return row && employerFrom(row, sessionId);
}

interface ReadEmployer {
  readonly actor: EmployerActor;
  /** When the session was last written down as in use. */
  readonly seenAt: Date;
}

/** Employers as they were read lately, by their sealed cookie. Proves nothing; `recalled-employer.ts` says for what. */
export const employersReadLately = () =>
  processWide("employers-read-lately", () => new RecentMap<string, ReadEmployer>(20_000));

/** The employer whose live session this is: one statement, for every request asks. */
async function employerOfSession(sessionId: string): Promise<ReadEmployer | null> {
  const [row] = await askOften<AccountRow & { lastSeenAt: Date }>(Prisma.sql`
    SELECT a.id, a.email, a.status::text, a."provisionalUntil"::timestamp AT TIME ZONE 'UTC' AS "provisionalUntil",
      a."resumePath", a."establishmentId", a."establishmentBinding"::text, s."lastSeenAt"
    FROM "Session" s JOIN "Account" a ON a.id = s."accountId"
    WHERE s.id = ${sessionId}::uuid AND s."revokedAt" IS NULL AND s."lastSeenAt" > ${idleSince()}`);
  if (row === undefined) return null;
  const seenAt = await renewSession({ id: sessionId, lastSeenAt: row.lastSeenAt });
  const actor = employerFrom(row, sessionId);
  return actor && { actor, seenAt };
}

/** Makes the actor of a member of staff from its row; null when the log-in was withdrawn. */
export async function loadStaff(staffId: string, sessionId: string): Promise<StaffActor | null> {
  const row = await db.staffMember.findUnique({
    where: { id: staffId },
    select: { id: true, email: true, name: true, officeCode: true, active: true },
  });
  if (!row?.active) return null;
  return {
    kind: "staff",
    staffId: row.id,
    sessionId,
    email: row.email,
    name: row.name,
    office: { officeCode: row.officeCode } as OfficeScope,
    officeCode: row.officeCode,
  };
}

/** The employer of this request, from fresh rows; null when nobody is logged in. One look-up per request. */
export const currentEmployer = cache(async (): Promise<EmployerActor | null> => {
  const id = await readSealedCookie(SESSION_COOKIES.employer);
  const found = id === null ? null : await employerOfSession(id);
  const token = await sealedCookieOf(SESSION_COOKIES.employer);
  if (token !== null && found) employersReadLately().set(token, found);
  return found?.actor ?? null;
});

/** The member of staff of this request, from fresh rows; null when nobody is logged in. */
export const currentStaff = cache(async (): Promise<StaffActor | null> => {
  const session = await browserSession("staff");
  return session?.staffId ? loadStaff(session.staffId, session.id) : null;
});

/** Path of a log-in page that leads back to `nextPath` (if that is a path of this site). */
export function loginPath(login: string, nextPath: string | null): string {
  const next = localPath(nextPath);
  return next === null ? login : `${login}?next=${encodeURIComponent(next)}`;
}

/** Loaded when a page asks: `next/navigation` does not run in the scripts that make actors of their own. */
async function leaveFor(path: string): Promise<never> {
  const { redirect } = await import("next/navigation");
  return redirect(path);
}

/** The employer of this request, or off to the log-in page and back to `nextPath` afterwards. */
export async function requireEmployer(nextPath: string): Promise<EmployerActor> {
  return (await currentEmployer()) ?? leaveFor(loginPath(EMPLOYER_LOGIN, nextPath));
}

/** The member of staff of this request, or off to the log-in page and back to `nextPath` afterwards. */
export async function requireStaff(nextPath: string): Promise<StaffActor> {
  return (await currentStaff()) ?? leaveFor(loginPath(STAFF_LOGIN, nextPath));
}
