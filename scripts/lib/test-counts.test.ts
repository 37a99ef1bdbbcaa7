import { describe, expect, it } from "vitest";
import { addCounts, countPart } from "./test-counts";

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

describe("addCounts", () => {
  it("is zero for nothing", () => {
    expect(addCounts([])).toEqual({ passed: 0, failed: 0 });
  });
});
