import { readFileSync } from "node:fs";

/** How many tests passed and failed. */
export type Counts = { passed: number; failed: number };

type VitestFile = { status: "passed" | "failed"; assertionResults: unknown[] };
type VitestReport = { numPassedTests: number; numFailedTests: number; testResults: VitestFile[] };
type PlaywrightReport = {
  stats: { expected: number; unexpected: number; flaky: number };
  errors?: unknown[];
};

/** Reads vitest's JSON report; a file that could not even be loaded counts as one failure. */
export function vitestCounts(file: string): Counts {
  const report = JSON.parse(readFileSync(file, "utf8")) as VitestReport;
  const unloadable = report.testResults.filter(
    (f) => f.status === "failed" && f.assertionResults.length === 0,
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloadable.length };
}

/**
 * Reads Playwright's JSON report; errors outside the tests count as failures. A flaky test passed at its second
 * try (only CI has one) and is named as flaky in the list above.
 */
export function playwrightCounts(file: string): Counts {
  const { stats, errors = [] } = JSON.parse(readFileSync(file, "utf8")) as PlaywrightReport;
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}

/** Reads a report that is nothing but the counts. */
export function plainCounts(file: string): Counts {
  return JSON.parse(readFileSync(file, "utf8")) as Counts;
}

/**
 * What a part counts for, given its reports and how its program ended. A failure that no report shows (a
 * crash, an error outside the tests) counts as one; without a report the part itself is the one test.
 */
export function countPart(reports: Counts[], isOk: boolean): Counts {
  if (reports.length === 0) return isOk ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const sum = addCounts(reports);
  return isOk ? sum : { ...sum, failed: Math.max(1, sum.failed) };
}

/** The sum of all. */
export function addCounts(all: Counts[]): Counts {
  return all.reduce((sum, one) => ({ passed: sum.passed + one.passed, failed: sum.failed + one.failed }), {
    passed: 0,
    failed: 0,
  });
}
