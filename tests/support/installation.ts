import { beforeEach } from "vitest";
import { type TestClock, testClock } from "./clock";
import { resetDatabase } from "./database";
import { testJobs } from "./jobs";

/**
 * Before each test an installation without a row, its jobs running, and the clock at this instant; call it at the top
 * of the file.
 */
export function emptyInstallation(start: string): TestClock {
  const clock = testClock(start);
  testJobs();
  beforeEach(async () => {
    await resetDatabase();
    clock.set(start);
  });
  return clock;
}
