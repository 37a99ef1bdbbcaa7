import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isOpenDay } from "@/domain/office/open-days";
import { addDays, daysBetween, formatDateTime, formatMonthDay, type IsoDate } from "@/lib/jst";
import { daysLeft, deadlineWords, provisionalDeadline } from "./provisional-deadline";

describe("the deadline of a provisional registration", () => {
  it("is the manual's 3月31日(火) for a registration on 17 March 2026", () => {
    const deadline = provisionalDeadline("2026-03-17");
    expect(deadline).toMatchObject({ lastDay: "2026-03-31", visitBy: "2026-03-31" });
    expect(formatMonthDay(deadline.visitBy)).toBe("3月31日（火）");
  });

  it("rolls back from weekends, holidays, Golden Week and the turn of the year", () => {
    expect(provisionalDeadline("2026-11-07").visitBy).toBe("2026-11-20");
    expect(provisionalDeadline("2026-11-09").visitBy).toBe("2026-11-20");
    expect(provisionalDeadline("2026-04-22")).toMatchObject({ lastDay: "2026-05-06", visitBy: "2026-05-01" });
    expect(provisionalDeadline("2026-12-18")).toMatchObject({ lastDay: "2027-01-01", visitBy: "2026-12-28" });
    expect(provisionalDeadline("2026-12-20")).toMatchObject({ lastDay: "2027-01-03", visitBy: "2026-12-28" });
    expect(provisionalDeadline("2026-12-21").visitBy).toBe("2027-01-04");
  });

  it("counts the leap day", () => {
    expect(provisionalDeadline("2028-02-15").lastDay).toBe("2028-02-29");
    expect(provisionalDeadline("2027-02-15").lastDay).toBe("2027-03-01");
  });

  it("expires at the end of the fourteenth day, not at the day shown", () => {
    expect(formatDateTime(provisionalDeadline("2026-04-22").expiresAt)).toBe("2026年5月7日（木）00:00");
  });

  it("always leaves an open day to come", () => {
    const day = fc.integer({ min: 0, max: 8_900 }).map((days) => addDays("2026-01-01", days));
    fc.assert(
      fc.property(day, (registeredOn) => {
        const { lastDay, visitBy } = provisionalDeadline(registeredOn);
        expect(daysBetween(registeredOn, lastDay)).toBe(14);
        expect(visitBy <= lastDay && visitBy > registeredOn).toBe(true);
        expect(isOpenDay(visitBy)).toBe(true);
      }),
    );
  });

  it("counts the days left", () => {
    expect(daysLeft("2026-03-31", "2026-03-17")).toBe(14);
    expect(daysLeft("2026-03-31", "2026-03-31")).toBe(0);
    expect(daysLeft("2026-03-31", "2026-04-01")).toBe(-1);
  });

  it("is told in words, and what happens at its end only once it is too late for a visit", () => {
    const words = (today: IsoDate) => deadlineWords("2026-11-22", today);
    expect(words("2026-11-19")).toEqual({
      visitBy: "2026年11月20日（金）",
      left: "あと1日",
      deletedOn: null,
    });
    expect(words("2026-11-20")).toMatchObject({ left: "本日まで", deletedOn: null });
    expect(words("2026-11-21")).toMatchObject({
      left: "期限を過ぎています",
      deletedOn: "2026年11月22日（日）",
    });
  });
});
