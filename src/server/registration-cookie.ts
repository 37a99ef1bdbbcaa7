import "server-only";
import { readSealedCookie, type SealedCookie } from "./sealed-cookie";

/** Lets the same browser go on with a registration after the screen was closed; holds the attempt's id. */
export const REGISTRATION_COOKIE: SealedCookie = { name: "registration", lifetimeSeconds: 24 * 3_600 };

/** The attempt to register that this browser has begun (or opened from its mail); null when there is none. */
export async function currentAttemptId(): Promise<string | null> {
  return readSealedCookie(REGISTRATION_COOKIE);
}
