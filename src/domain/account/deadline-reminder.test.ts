import { describe, expect, it } from "vitest";
import { addDays, type IsoDate } from "@/lib/jst";
import { dueReminder } from "./deadline-reminder";
import { provisionalDeadline } from "./provisional-deadline";

/** Days on which reminders are sent from the day of registration on, when the job runs on these days. */
function reminders(registeredOn: IsoDate, runsOn: (day: IsoDate) => boolean = () => true) {
  const { visitBy, lastDay } = provisionalDeadline(registeredOn);
  const sent: [IsoDate, number][] = [];
  for (let day = registeredOn; day <= lastDay; day = addDays(day, 1)) {
    const due = runsOn(day) ? dueReminder(visitBy, day, sent.at(-1)?.[1] ?? null) : null;
    if (due !== null) sent.push([day, due]);
  }
  return sent;
}

describe("reminders of the deadline", () => {
  it("come seven, three and one day before, counted from the day that is shown", () => {
    // Registered on Tuesday 24 November 2026: the fourteenth day is Tuesday 8 December.
    expect(reminders("2026-11-24")).toEqual([
      ["2026-12-01", 7],
      ["2026-12-05", 3],
      ["2026-12-07", 1],
    ]);
  });

  it("are counted from the open day before a weekend, the year's end or a holiday", () => {
    // Day 14 is Sunday 29 November: Friday the 27th counts.
    expect(reminders("2026-11-15").map(([day]) => day)).toEqual(["2026-11-20", "2026-11-24", "2026-11-26"]);
    // Day 14 is 2 January 2027: Monday 28 December is the last open day.
    expect(reminders("2026-12-19").map(([day]) => day)).toEqual(["2026-12-21", "2026-12-25", "2026-12-27"]);
    // Day 14 is 5 May 2027 (こどもの日): Friday 30 April.
    expect(reminders("2027-04-21").map(([day]) => day)).toEqual(["2027-04-23", "2027-04-27", "2027-04-29"]);
  });

  it("know leap days", () => {
    // Day 14 is Tuesday 29 February 2028.
    expect(reminders("2028-02-15")).toEqual([
      ["2028-02-22", 7],
      ["2028-02-26", 3],
      ["2028-02-28", 1],
    ]);
  });

  it("that were missed are made up for, one at a time, and not after the deadline", () => {
    expect(reminders("2026-11-24", (day) => day >= "2026-12-06")).toEqual([
      ["2026-12-06", 3],
      ["2026-12-07", 1],
    ]);
    expect(reminders("2026-11-24", (day) => day === "2026-12-08")).toEqual([["2026-12-08", 1]]);
    // The day that is shown is Friday the 27th; day 14 is Sunday the 29th.
    expect(reminders("2026-11-15", (day) => day >= "2026-11-28")).toEqual([]);
  });
});
