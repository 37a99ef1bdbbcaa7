import "server-only";
import type { SealedCookie } from "./sealed-cookie";

/** Lets the same browser go on with a registration after the screen was closed; holds the attempt's id. */
export const REGISTRATION_COOKIE: SealedCookie = { name: "registration", lifetimeSeconds: 24 * 3_600 };
