import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  daysBetween,
  endOfMonth,
  formatClockTime,
  formatDate,
  formatDateTime,
  formatMonthDay,
  formatTime,
  formatWareki,
  formatWarekiYear,
  fromDbDate,
  instantToJstDate,
  instantToMs,
  isIsoDate,
  jstMinuteOfDay,
  jstToMs,
  parseIsoDate,
  toDbDate,
  toIsoDate,
  weekdayIndex,
  weekdayName,
} from "./jst";

const anyDate = fc
  .date({ min: new Date("0002-01-01T00:00:00Z"), max: new Date("9998-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("parsing dates", () => {
  it("accepts days that exist and nothing else", () => {
    expect(parseIsoDate("2026-11-22")).toEqual({ year: 2026, month: 11, day: 22 });
    expect(isIsoDate("2028-02-29")).toBe(true);
    for (const bad of [
      "2026-02-29",
      "2026-13-01",
      "2026-00-10",
      "2026-04-31",
      "2026-1-1",
      "0000-01-01",
      "",
      "x",
    ])
      expect(isIsoDate(bad)).toBe(false);
    expect(isIsoDate("1900-02-29")).toBe(false);
    expect(isIsoDate("2000-02-29")).toBe(true);
  });

  it("refuses to build or calculate with a date that does not exist", () => {
    expect(() => toIsoDate(2026, 2, 30)).toThrow(RangeError);
    expect(() => addDays("2026/11/22", 1)).toThrow(RangeError);
    expect(() => addDays("9999-12-31", 1)).toThrow(RangeError);
  });
});

describe("calculating with dates", () => {
  it("crosses months, years and leap days", () => {
    expect(addDays("2026-03-17", 14)).toBe("2026-03-31");
    expect(addDays("2028-02-28", 1)).toBe("2028-02-29");
    expect(addDays("2027-01-01", -1)).toBe("2026-12-31");
    expect(addMonths("2026-11-30", 3)).toBe("2027-02-28");
    expect(addMonths("2026-01-31", -2)).toBe("2025-11-30");
    expect(endOfMonth("2028-02-01")).toBe("2028-02-29");
    expect(daysBetween("2026-12-31", "2027-01-01")).toBe(1);
  });

  it("knows the weekday", () => {
    expect(weekdayName("2026-11-22")).toBe("日");
    expect(weekdayName("2026-03-31")).toBe("火");
    expect(weekdayIndex("1969-12-31")).toBe(3);
  });

  it("agrees with the UTC calendar of the platform for every day", () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -400, max: 364 }), (date, days) => {
        const expected = new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000);
        if (expected.getUTCFullYear() < 1) return;
        const result = addDays(date, days);
        expect(result).toBe(expected.toISOString().slice(0, 10));
        expect(weekdayIndex(result)).toBe(expected.getUTCDay());
        expect(daysBetween(date, result)).toBe(days);
        expect(date < result).toBe(days > 0);
      }),
    );
  });
});

describe("showing dates", () => {
  it("writes dates as the screens do", () => {
    expect(formatDate("2026-11-22")).toBe("2026年11月22日（日）");
    expect(formatMonthDay("2026-03-31")).toBe("3月31日（火）");
  });

  it("writes the Japanese calendar at the borders of its eras", () => {
    expect(formatWareki("2026-11-20")).toBe("令和8年11月20日");
    expect(formatWareki("2019-05-01")).toBe("令和元年5月1日");
    expect(formatWareki("2019-04-30")).toBe("平成31年4月30日");
    expect(formatWareki("1989-01-08")).toBe("平成元年1月8日");
    expect(formatWareki("1989-01-07")).toBe("昭和64年1月7日");
    expect(formatWareki("1926-12-25")).toBe("昭和元年12月25日");
    expect(formatWareki("1926-12-24")).toBe("大正15年12月24日");
    expect(formatWareki("1912-07-30")).toBe("大正元年7月30日");
    expect(formatWareki("1912-07-29")).toBe("明治45年7月29日");
    expect(formatWareki("1867-03-01")).toBe("1867年3月1日");
  });

  it("writes years alone, the later era winning in a year with two", () => {
    expect(formatWarekiYear(1970)).toBe("昭和45年");
    expect(formatWarekiYear(1989)).toBe("平成元年");
    expect(formatWarekiYear(2019)).toBe("令和元年");
    expect(formatWarekiYear(1868)).toBe("明治元年");
    expect(formatWarekiYear(1590)).toBe("1590年");
  });
});

describe("instants", () => {
  it("turns an instant into the Japanese day and time", () => {
    expect(instantToJstDate("2026-11-22T14:59:59Z")).toBe("2026-11-22");
    expect(instantToJstDate("2026-11-22T15:00:00Z")).toBe("2026-11-23");
    expect(instantToJstDate(0)).toBe("1970-01-01");
    expect(instantToJstDate(-1 - 9 * 3_600_000)).toBe("1969-12-31");
    expect(formatDateTime("2026-11-22T05:05:30.123456789Z")).toBe("2026年11月22日（日）14:05");
    expect(formatTime("2026-11-22T00:00:00+09:00")).toBe("00:00");
    expect(formatTime(new Date("2026-11-22T05:05:00Z"))).toBe("14:05");
    expect(formatClockTime("2026-11-22T05:05:09.999Z")).toBe("14:05:09");
    expect(formatClockTime(-1)).toBe("08:59:59");
    expect(jstMinuteOfDay("2026-11-22T12:30:00Z")).toBe(21 * 60 + 30);
  });

  it("refuses text that names no instant", () => {
    for (const bad of [
      "2026-11-22",
      "2026-11-22T05:05:00",
      "2026-02-30T00:00:00Z",
      "2026-11-22T25:00:00Z",
      "",
    ])
      expect(() => instantToMs(bad)).toThrow(RangeError);
    expect(() => instantToMs(Number.NaN)).toThrow(RangeError);
    expect(() => instantToMs(new Date("x"))).toThrow(RangeError);
  });

  it("reads any instant as the platform does, and comes back from Japanese wall-clock time", () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date("2999-01-01"), noInvalidDate: true }), (date) => {
        const ms = date.getTime();
        expect(instantToMs(date.toISOString())).toBe(ms);
        const minutes = jstMinuteOfDay(ms);
        const back = jstToMs(instantToJstDate(ms), Math.floor(minutes / 60), minutes % 60);
        expect(back).toBe(ms - (((ms % 60_000) + 60_000) % 60_000));
      }),
    );
  });

  it("reads 24:00 as the next midnight", () => {
    expect(jstToMs("2026-11-21", 24)).toBe(Date.parse("2026-11-22T00:00:00+09:00"));
  });
});

describe("dates in the database", () => {
  it("keeps the day in both directions", () => {
    expect(toDbDate("2026-11-22").toISOString()).toBe("2026-11-22T00:00:00.000Z");
    expect(fromDbDate(new Date("2026-11-22T00:00:00Z"))).toBe("2026-11-22");
    fc.assert(fc.property(anyDate, (date) => fromDbDate(toDbDate(date)) === date));
  });
});
