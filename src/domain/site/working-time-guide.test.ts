import { describe, expect, it } from "vitest";
import {
  minimumAnnualHolidays,
  PAID_LEAVE_FULL,
  PAID_LEAVE_PROPORTIONAL,
  SERVICE_LENGTHS,
} from "./working-time-guide";

describe("the working time guide", () => {
  it.each([
    [480, 105],
    [465, 96],
    [450, 87],
    [420, 68],
  ])("asks %i minutes a day for %i holidays a year", (minutes, holidays) => {
    expect(minimumAnnualHolidays(minutes)).toBe(holidays);
  });

  it("never asks for a negative number of holidays", () => {
    expect(minimumAnnualHolidays(60)).toBe(0);
  });

  it("gives a figure for every length of service, never fewer with longer service", () => {
    for (const row of [PAID_LEAVE_FULL, ...PAID_LEAVE_PROPORTIONAL]) {
      expect(row.days).toHaveLength(SERVICE_LENGTHS.length);
      expect(row.days).toEqual([...row.days].sort((a, b) => a - b));
    }
  });
});
