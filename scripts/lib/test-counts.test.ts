import { describe, expect, it } from "vitest";
import { addCounts, countPart, hasPassed, playwrightReport, vitestReport } from "./test-counts";

describe("countPart", () => {
  it("counts a part without reports as one test", () => {
    expect(countPart([], true)).toEqual({ passed: 1, failed: 0 });
    expect(countPart([], false)).toEqual({ passed: 0, failed: 1 });
  });

  it("adds the reports up", () => {
    const reports = [
      { passed: 3, failed: 1 },
      { passed: 4, failed: 0 },
    ];
    expect(countPart(reports, false)).toEqual({ passed: 7, failed: 1 });
  });

  it("does not call a part good whose program failed after all its tests had passed", () => {
    expect(countPart([{ passed: 3, failed: 0 }], false)).toEqual({ passed: 3, failed: 1 });
  });
});

describe("hasPassed", () => {
  it("calls no part good that should have left a report and left none, or an empty one", () => {
    expect(hasPassed([], true, true)).toBe(false);
    expect(hasPassed([{ passed: 0, failed: 0 }], true, true)).toBe(false);
    expect(hasPassed([{ passed: 3, failed: 0 }], true, true)).toBe(true);
  });

  it("believes the program of a part without reports", () => {
    expect(hasPassed([], true, false)).toBe(true);
    expect(hasPassed([], false, false)).toBe(false);
  });
});

describe("addCounts", () => {
  it("is zero for nothing", () => {
    expect(addCounts([])).toEqual({ passed: 0, failed: 0 });
  });
});

describe("what a report says", () => {
  it("names vitest's failed tests, and the file that could not be loaded", () => {
    const report = {
      numPassedTests: 1,
      numFailedTests: 1,
      testResults: [
        {
          name: "a.test.ts",
          status: "failed",
          assertionResults: [
            { fullName: "one two", status: "failed" },
            { fullName: "one three", status: "passed" },
          ],
        },
        { name: "b.test.ts", status: "failed", assertionResults: [] },
      ],
    };
    expect(vitestReport(JSON.stringify(report))).toEqual({
      passed: 1,
      failed: 2,
      failures: ["b.test.ts", "a.test.ts: one two"],
    });
  });

  it("names Playwright's failed tests at any depth", () => {
    const spec = (title: string, ok: boolean) => ({ title, file: "a.spec.ts", line: 7, ok });
    const report = {
      stats: { expected: 1, unexpected: 1, flaky: 1 },
      suites: [{ specs: [spec("one", true)], suites: [{ specs: [spec("two", false)] }] }],
    };
    expect(playwrightReport(JSON.stringify(report))).toEqual({
      passed: 2,
      failed: 1,
      failures: ["a.spec.ts:7: two"],
    });
  });
});
