import "server-only";
import { AUTHENTICATION_KEY_MAX_ATTEMPTS } from "@/domain/account/authentication-key";
import { now } from "@/server/clock";
import { db } from "@/server/db";
import { keyedHash } from "@/server/secrets";

/** An attempt that was not completed is forgotten after a day; its key died after an hour. */
export const ATTEMPT_LIFETIME_HOURS = 24;

/** What is stored of the token in a mail's link. */
export function linkTokenHash(token: string): string {
  return keyedHash("registration-link", token);
}

/** A registration that waits for its key. */
export interface PendingRegistration {
  readonly email: string;
  readonly sentAt: Date;
  readonly keyExpiresAt: Date;
  /** usable: a key may be typed · expired: an hour has passed · usedUp: five wrong tries. */
  readonly key: "usable" | "expired" | "usedUp";
}

/** The registration of this attempt; null when it was completed, forgotten, or never was. */
export async function pendingRegistration(attemptId: string): Promise<PendingRegistration | null> {
  const at = now();
  const row = await db.registrationAttempt.findFirst({
    where: {
      id: attemptId,
      sentAt: { gt: new Date(at.subtract({ hours: ATTEMPT_LIFETIME_HOURS }).epochMilliseconds) },
    },
    select: { email: true, sentAt: true, keyExpiresAt: true, wrongTries: true },
  });
  if (row === null) return null;
  const { email, sentAt, keyExpiresAt, wrongTries } = row;
  const expired = keyExpiresAt.getTime() <= at.epochMilliseconds;
  const usedUp = wrongTries >= AUTHENTICATION_KEY_MAX_ATTEMPTS;
  return { email, sentAt, keyExpiresAt, key: expired ? "expired" : usedUp ? "usedUp" : "usable" };
}

/** The attempt that a mail's link belongs to; null when the link was replaced or is not known. */
export async function attemptOfLink(token: string): Promise<string | null> {
  const attempt = await db.registrationAttempt.findUnique({
    where: { linkTokenHash: linkTokenHash(token) },
    select: { id: true },
  });
  return attempt?.id ?? null;
}
