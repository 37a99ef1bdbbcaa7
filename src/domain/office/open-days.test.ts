import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "@/lib/jst";
import { HOLIDAYS_KNOWN_UNTIL, holidayName } from "./holidays";
import { closedReason, isOfficeOpenAt, isOpenDay, nextOpenDay, previousOpenDay } from "./open-days";

const anyDay = fc.integer({ min: 0, max: 9_000 }).map((days) => addDays("2026-01-01", days));

describe("holidays", () => {
  it("are those of the law in 2026, substitute holidays included", () => {
    const days = Array.from({ length: 365 }, (_, index) => addDays("2026-01-01", index)).filter(holidayName);
    // 内閣府「国民の祝日について」 令和8年
    expect(days).toEqual([
      "2026-01-01",
      "2026-01-12",
      "2026-02-11",
      "2026-02-23",
      "2026-03-20",
      "2026-04-29",
      "2026-05-03",
      "2026-05-04",
      "2026-05-05",
      "2026-05-06",
      "2026-07-20",
      "2026-08-11",
      "2026-09-21",
      "2026-09-22",
      "2026-09-23",
      "2026-10-12",
      "2026-11-03",
      "2026-11-23",
    ]);
    expect(holidayName("2026-05-06")).toContain("振替休日");
    expect(holidayName("2026-09-22")).toBe("休日");
    expect(holidayName("2026-05-07")).toBeNull();
    expect(holidayName("constructor")).toBeNull();
  });

  it("are known until the day it says", () => {
    expect(holidayName(`${HOLIDAYS_KNOWN_UNTIL.slice(0, 4)}-11-23`)).toBe("勤労感謝の日");
    expect(holidayName("2051-01-01")).toBeNull();
  });
});

describe("closed days", () => {
  it("are weekends, holidays and the turn of the year", () => {
    expect(closedReason("2026-11-21")).toBe("土曜日");
    expect(closedReason("2026-11-22")).toBe("日曜日");
    expect(closedReason("2026-11-23")).toBe("勤労感謝の日");
    expect(closedReason("2026-11-24")).toBeNull();
    for (const day of ["2026-12-29", "2026-12-31", "2027-01-01", "2027-01-03"])
      expect(closedReason(day)).toBe("年末年始");
    expect(isOpenDay("2026-12-28")).toBe(true);
    expect(isOpenDay("2027-01-04")).toBe(true);
  });

  it("roll back to the previous open day", () => {
    expect(previousOpenDay("2026-03-31")).toBe("2026-03-31");
    expect(previousOpenDay("2026-05-06")).toBe("2026-05-01");
    expect(previousOpenDay("2027-01-03")).toBe("2026-12-28");
    expect(nextOpenDay("2026-05-02")).toBe("2026-05-07");
    expect(nextOpenDay("2026-12-29")).toBe("2027-01-04");
  });

  it("never keep an office shut for more than eleven days", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const previous = previousOpenDay(day);
        const next = nextOpenDay(day);
        expect(isOpenDay(previous) && isOpenDay(next)).toBe(true);
        expect(previous <= day && day <= next).toBe(true);
        expect(next < addDays(previous, 12)).toBe(true);
      }),
    );
  });
});

describe("the counter", () => {
  it("is open from 8:30 until just before 17:15, Japanese time", () => {
    expect(isOfficeOpenAt("2026-11-24T08:29:59+09:00")).toBe(false);
    expect(isOfficeOpenAt("2026-11-24T08:30:00+09:00")).toBe(true);
    expect(isOfficeOpenAt("2026-11-24T08:14:59Z")).toBe(true);
    expect(isOfficeOpenAt("2026-11-24T08:15:00Z")).toBe(false);
    expect(isOfficeOpenAt("2026-11-23T10:00:00+09:00")).toBe(false);
  });
});
