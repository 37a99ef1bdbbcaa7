import "server-only";
import { REGISTRATION_COOKIE } from "@/server/registration-cookie";
import { readSealedCookie } from "@/server/sealed-cookie";
import { type PendingRegistration, pendingRegistration } from "@/features/registration/queries";

/** The registration that this browser has begun (or opened from its mail); null when there is none. */
export async function currentRegistration(): Promise<PendingRegistration | null> {
  const attemptId = await readSealedCookie(REGISTRATION_COOKIE);
  return attemptId === null ? null : pendingRegistration(attemptId);
}
