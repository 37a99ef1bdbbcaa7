import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { now } from "@/server/clock";
import { forgetProcessWide } from "@/server/process-wide";

/** The test clock of one test file. It stands still until it is moved. */
export interface TestClock {
  /** Sets the time, e.g. `2026-11-24T09:00:00+09:00`. */
  set(instant: string): void;
  /** Moves the time on (or back, with negative values). */
  advance(duration: Temporal.DurationLike): void;
}

/** Puts the application's clock under the control of this test file; call it at the top of the file. */
export function testClock(instant: string): TestClock {
  const folder = mkdtempSync(join(tmpdir(), "clock-"));
  const file = join(folder, "now");
  const set = (text: string) => writeFileSync(file, `${Temporal.Instant.from(text).toString()}\n`);
  set(instant);
  beforeAll(() => {
    process.env.CLOCK_FILE = file;
    forgetProcessWide("settings");
  });
  afterAll(() => {
    delete process.env.CLOCK_FILE;
    forgetProcessWide("settings");
    rmSync(folder, { recursive: true });
  });
  return { set, advance: (duration) => set(now().add(duration).toString()) };
}
