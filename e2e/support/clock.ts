import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { type IsoDate, instantToJstDate } from "@/lib/jst";
import { testSettings } from "./settings";

/** The installation's present. It stands still until a test moves it. */
export function clockNow(): Date {
  return new Date(readFileSync(testSettings().clockFile, "utf8").trim());
}

/** The installation's business date in Asia/Tokyo. */
export function clockToday(): IsoDate {
  return instantToJstDate(clockNow());
}

/** Moves the installation's clock, for every test at once: only in `*.time.spec.ts`, which run alone. */
export function setClock(instant: Date): void {
  const { clockFile } = testSettings();
  // In one piece: the application may read it at any moment.
  writeFileSync(`${clockFile}.next`, `${instant.toISOString()}\n`);
  renameSync(`${clockFile}.next`, clockFile);
}

/** Moves the clock on by so many minutes. */
export function advanceClock(minutes: number): void {
  setClock(new Date(clockNow().getTime() + minutes * 60_000));
}
