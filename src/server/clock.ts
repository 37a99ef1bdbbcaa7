import "server-only";
import { readFileSync } from "node:fs";
import { type IsoDate, instantToJstDate } from "@/lib/jst";
import { env } from "./env";

/**
 * The only source of time on the server. Tests write an ISO instant into the file named by `CLOCK_FILE`;
 * it is read at each call, so that one file moves every process of an installation.
 */
export function now(): Temporal.Instant {
  const { clockFile } = env();
  if (clockFile === null) return Temporal.Now.instant();
  return Temporal.Instant.from(readFileSync(clockFile, "utf8").trim());
}

/** `now()` as a `Date`, for columns of type timestamptz (milliseconds). */
export function nowDate(): Date {
  return new Date(now().epochMilliseconds);
}

/** The business date in Asia/Tokyo. */
export function today(): IsoDate {
  return instantToJstDate(now().epochMilliseconds);
}
