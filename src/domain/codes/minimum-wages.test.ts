import { describe, expect, it } from "vitest";
import { MINIMUM_WAGES, minimumWage, minimumWagesFrom, nextMinimumWage } from "./minimum-wages";
import { PREFECTURES } from "./prefectures";

describe("minimum wages", () => {
  it("changes on the effective day, not before", () => {
    expect(minimumWage("09", "2026-09-30")?.hourlyYen).toBe(1068);
    expect(minimumWage("09", "2026-10-01")?.hourlyYen).toBe(1125);
    expect(minimumWage("13", "2026-11-22")?.hourlyYen).toBe(1280);
    expect(minimumWage("03", "2026-11-22")?.hourlyYen).toBe(1031);
  });

  it("announces the next rate with its day", () => {
    expect(nextMinimumWage("03", "2026-11-22")).toMatchObject({ hourlyYen: 1090, effectiveOn: "2026-12-01" });
    expect(nextMinimumWage("47", "2026-11-22")).toMatchObject({ hourlyYen: 1086, effectiveOn: "2026-12-02" });
    expect(nextMinimumWage("09", "2026-10-01")).toBeNull();
  });

  it("knows nothing before the first rate or outside Japan", () => {
    expect(minimumWage("09", "2025-09-30")).toBeNull();
    expect(minimumWage("59", "2026-11-22")).toBeNull();
  });

  it("has two rates for each prefecture, the later one higher, and says which days are only planned", () => {
    for (const { code } of PREFECTURES) {
      const rows = MINIMUM_WAGES.filter((row) => row.prefectureCode === code);
      expect(rows).toHaveLength(2);
      const [first, second] = rows;
      expect(
        first && second && second.hourlyYen > first.hourlyYen && second.effectiveOn > first.effectiveOn,
      ).toBe(true);
    }
    expect(
      MINIMUM_WAGES.filter((row) => row.dateStatus === "planned").map((row) => row.prefectureCode),
    ).toEqual(["45", "46"]);
  });

  it("says the same from a day on without the rates that were replaced before", () => {
    for (const on of ["2025-09-30", "2026-09-30", "2026-11-22", "2027-01-01"]) {
      const rates = minimumWagesFrom(on, MINIMUM_WAGES);
      for (const { code } of PREFECTURES)
        for (const later of [on, "2026-10-15", "2026-12-01", "2027-06-01"].filter((day) => day >= on)) {
          expect(minimumWage(code, later, rates)).toEqual(minimumWage(code, later));
          expect(nextMinimumWage(code, later, rates)).toEqual(nextMinimumWage(code, later));
        }
    }
    expect(minimumWagesFrom("2027-01-01", MINIMUM_WAGES)).toHaveLength(PREFECTURES.length);
  });
});
