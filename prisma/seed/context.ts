import { createHash } from "node:crypto";
import type { IsoDate } from "@/lib/jst";
import { nowDate, today } from "@/server/clock";
import { hashPassword } from "@/server/password";
import { demoLogin } from "../demo-logins";

/** What every part of the demo data works with. Dates count from the day of loading, all else is fixed. */
export interface SeedContext {
  readonly at: Date;
  readonly today: IsoDate;
}

/** One part of the demo data; parts run in the order of `seed.ts` and may build on earlier ones. */
export type SeedPart = (context: SeedContext) => Promise<void>;

export function seedContext(): SeedContext {
  return { at: nowDate(), today: today() };
}

/** The same id for the same name in every installation, e.g. `demoId("account/shinki")`. */
export function demoId(name: string): string {
  const hex = createHash("sha256").update(`demo:${name}`).digest("hex");
  // Version 8: made by the application (RFC 9562).
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join("-");
}

/** Address and password hash of a demo log-in, as their table keeps them. */
export async function credentials(email: string): Promise<{ email: string; passwordHash: string }> {
  return { email, passwordHash: await hashPassword(demoLogin(email).password) };
}
