import { describe, expect, it } from "vitest";
import { bandsOf, longestServiceMonths, termMonths, touchesNight } from "./facts";

const dates = (employmentPeriodFrom: string, employmentPeriodTo: string) =>
  termMonths({ employmentPeriodType: "fixedFourMonthsOrMore", employmentPeriodFrom, employmentPeriodTo });

describe("the length of a term", () => {
  it("counts whole months by dates, the last day worked", () => {
    expect(dates("2027-04-01", "2030-03-31")).toBe(36);
    expect(dates("2027-04-01", "2030-04-01")).toBe(36.5);
    expect(dates("2027-01-31", "2027-02-27")).toBe(1);
    expect(dates("2027-04-01", "2027-04-10")).toBe(0.5);
  });

  it("is not known before both ends are there, or in the wrong order", () => {
    expect(dates("2027-04-01", "2027-04-01")).toBeUndefined();
    expect(dates("2027-04-01", "9999-12-31")).toBeUndefined();
    expect(termMonths({ employmentPeriodType: "fixedFourMonthsOrMore" })).toBeUndefined();
  });

  it("adds years and months", () => {
    const term = { employmentPeriodType: "fixedFourMonthsOrMore", employmentPeriodYears: 1 } as const;
    expect(termMonths({ ...term, employmentPeriodMonths: 6 })).toBe(18);
    expect(termMonths({ ...term, employmentPeriodType: "openEnded" })).toBeUndefined();
  });
});

describe("the longest service", () => {
  const year = { employmentPeriodType: "fixedFourMonthsOrMore", employmentPeriodYears: 1 } as const;

  it("ends with the limit of renewals", () => {
    expect(longestServiceMonths({ ...year, contractRenewal: "none" })).toBe(12);
    expect(longestServiceMonths({ ...year, renewalLimit: "years", renewalLimitYears: 5 })).toBe(60);
    expect(longestServiceMonths({ ...year, renewalLimit: "times", renewalLimitTimes: 2 })).toBe(36);
    expect(longestServiceMonths({ ...year, renewalLimit: "none" })).toBeUndefined();
  });
});

describe("the night, 22:00 to 5:00", () => {
  const night = (start: string, end: string) => bandsOf({ workTimes: [{ start, end }] }).map(touchesNight);

  it.each([
    ["14:00", "22:01"],
    ["22:00", "07:00"],
    ["04:59", "13:00"],
    ["16:30", "09:00"],
  ])("is touched from %s to %s", (start, end) => expect(night(start, end)).toEqual([true]));

  it.each([
    ["14:00", "22:00"],
    ["05:00", "13:00"],
  ])("is not touched from %s to %s", (start, end) => expect(night(start, end)).toEqual([false]));
});
