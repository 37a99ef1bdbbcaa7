import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  averageDaysPerWeek,
  dailyScheduledMinutes,
  minimumAnnualHolidays,
  minutesOfDay,
  requiredBreakMinutes,
  spanMinutes,
  statutoryPaidLeaveDays,
  weeklyHours,
} from "./working-time";

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
const minuteOfDay = fc.integer({ min: 0, max: 1439 });

describe("times of day", () => {
  it("reads 24-hour times and nothing else", () => {
    expect(minutesOfDay("00:00")).toBe(0);
    expect(minutesOfDay("23:59")).toBe(1439);
    for (const text of ["24:00", "9:00", "09:60", "0900", "", "09:00 "])
      expect(minutesOfDay(text)).toBeUndefined();
  });
});

describe("the span between start and end", () => {
  it("is the difference on one day", () => expect(spanMinutes("08:30", "17:15")).toBe(525));
  it("ends on the next day when the end is before the start", () =>
    expect(spanMinutes("22:00", "07:00")).toBe(540));
  it("is a whole day when the end equals the start", () => expect(spanMinutes("09:00", "09:00")).toBe(1440));
  it("is one minute at the shortest", () => expect(spanMinutes("23:59", "00:00")).toBe(1));
  it("is unknown when an end cannot be read", () => {
    expect(spanMinutes("9", "17:00")).toBeUndefined();
    expect(spanMinutes("09:00", "25:00")).toBeUndefined();
  });
  it("leads from the start to the end for all times", () => {
    fc.assert(
      fc.property(minuteOfDay, minuteOfDay, (start, end) => {
        const span = spanMinutes(clock(start), clock(end));
        expect(span).toBeGreaterThanOrEqual(1);
        expect(span).toBeLessThanOrEqual(1440);
        expect((start + Number(span)) % 1440).toBe(end);
      }),
    );
  });
});

describe("the scheduled day", () => {
  it("is the span less the break, band by band", () => {
    const bands = [
      { start: "08:30", end: "17:30" },
      { start: "22:00", end: "07:30" },
    ];
    expect(dailyScheduledMinutes(bands, 60)).toEqual([480, 510]);
  });
  it("leaves out bands without both ends", () => {
    expect(dailyScheduledMinutes([{ start: "08:30" }, { end: "17:30" }, {}], 60)).toEqual([]);
  });
  it("never falls below zero", () =>
    expect(dailyScheduledMinutes([{ start: "09:00", end: "10:00" }], 61)).toEqual([0]));
});

describe("the week", () => {
  it("multiplies the day by the days", () => expect(weeklyHours(465, 5)).toBe(38.75));
  it("rounds to a hundredth of an hour", () => expect(weeklyHours(100, 1)).toBe(1.67));
  it("averages the year over its weeks", () => {
    expect(averageDaysPerWeek(105)).toBeCloseTo(4.986, 3);
    expect(weeklyHours(480, averageDaysPerWeek(105))).toBe(39.89);
    expect(weeklyHours(480, averageDaysPerWeek(104))).toBe(40.04);
  });
  it("has no days when the whole leap year is off", () => expect(averageDaysPerWeek(366)).toBe(0));
});

describe("the break that a day needs", () => {
  it.each([
    [360, 0],
    [361, 45],
    [480, 45],
    [481, 60],
  ])("for %i minutes of work is %i", (work, rest) => expect(requiredBreakMinutes(work)).toBe(rest));
});

describe("the fewest holidays of a year", () => {
  it.each([
    [480, 105],
    [465, 96],
    [450, 87],
    [420, 68],
  ])("for a day of %i minutes are %i", (day, holidays) => expect(minimumAnnualHolidays(day)).toBe(holidays));
  it("are none when seven such days stay within 40 hours", () => {
    expect(minimumAnnualHolidays(342)).toBe(0);
    expect(minimumAnnualHolidays(343)).toBe(1);
    expect(minimumAnnualHolidays(0)).toBe(0);
  });
  it("are exactly enough to keep the mean week at 40 hours", () => {
    fc.assert(
      fc.property(fc.integer({ min: 343, max: 1440 }), (day) => {
        const holidays = minimumAnnualHolidays(day);
        const week = (off: number) => (365 - off) * 7 * day;
        expect(week(holidays)).toBeLessThanOrEqual(2400 * 365);
        expect(week(holidays - 1)).toBeGreaterThan(2400 * 365);
      }),
    );
  });
});

describe("paid leave after six months", () => {
  it.each([
    [7, 10],
    [5, 10],
    [4, 7],
    [3, 5],
    [2, 3],
    [1, 1],
    [0, 0],
  ])("for %i days a week is %i days", (days, leave) => expect(statutoryPaidLeaveDays(days)).toBe(leave));
  it("is ten days from 30 hours a week on, whatever the days", () => {
    expect(statutoryPaidLeaveDays(4, 30)).toBe(10);
    expect(statutoryPaidLeaveDays(4, 29.99)).toBe(7);
    expect(statutoryPaidLeaveDays(5, 20)).toBe(10);
  });
});
