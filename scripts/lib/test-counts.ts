/** How many tests passed and failed. */
export type Counts = { passed: number; failed: number };

/** What a part's report says: the counts, and the names of the tests that failed. */
export type Report = Counts & { failures: string[] };

type VitestFile = {
  name: string;
  status: "passed" | "failed";
  assertionResults: { fullName: string; status: string }[];
};
type VitestReport = { numPassedTests: number; numFailedTests: number; testResults: VitestFile[] };
type PlaywrightSuite = {
  specs: { title: string; file: string; line: number; ok: boolean }[];
  suites?: PlaywrightSuite[];
};
type PlaywrightReport = {
  stats: { expected: number; unexpected: number; flaky: number };
  errors?: unknown[];
  suites: PlaywrightSuite[];
};

/** Reads vitest's JSON report; a file that could not even be loaded counts as one failure. */
export function vitestReport(json: string): Report {
  const report = JSON.parse(json) as VitestReport;
  const unloadable = report.testResults.filter(
    (f) => f.status === "failed" && f.assertionResults.length === 0,
  );
  const failures = report.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.filter(({ status }) => status === "failed").map((test) => `${name}: ${test.fullName}`),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloadable.length,
    failures: [...unloadable.map(({ name }) => name), ...failures],
  };
}

/**
 * Reads Playwright's JSON report; errors outside the tests count as failures. A flaky test passed at its second
 * try (only CI has one) and is named as flaky in the list above.
 */
export function playwrightReport(json: string): Report {
  const { stats, errors = [], suites } = JSON.parse(json) as PlaywrightReport;
  const specs = (suite: PlaywrightSuite): PlaywrightSuite["specs"] => [
    ...suite.specs,
    ...(suite.suites ?? []).flatMap(specs),
  ];
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    failures: suites
      .flatMap(specs)
      .filter(({ ok }) => !ok)
      .map(({ file, line, title }) => `${file}:${line}: ${title}`),
  };
}

/** Reads a report that is already what is asked for. */
export function plainReport(json: string): Report {
  return JSON.parse(json) as Report;
}

/**
 * What a part counts for, given its reports and whether it passed. A failure that no report shows (a crash, an error
 * outside the tests) counts as one; without a report the part itself is the one test.
 */
export function countPart(reports: Counts[], isOk: boolean): Counts {
  if (reports.length === 0) return isOk ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const sum = addCounts(reports);
  return isOk ? sum : { ...sum, failed: Math.max(1, sum.failed) };
}

/** Whether a part passed: its program says so, and one that should leave a report has left it, with a test in it. */
export function hasPassed(reports: Counts[], isOk: boolean, hasReport: boolean): boolean {
  return isOk && (!hasReport || reports.some(({ passed }) => passed > 0));
}

/** The sum of all. */
export function addCounts(all: Counts[]): Counts {
  return all.reduce((sum, one) => ({ passed: sum.passed + one.passed, failed: sum.failed + one.failed }), {
    passed: 0,
    failed: 0,
  });
}
