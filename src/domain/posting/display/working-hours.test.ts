import { describe, expect, it } from "vitest";
import {
  holidayWords,
  overtimeWords,
  weeklyWorkDaysWords,
  workTimeAlternative,
  workTimeLines,
  workTimeSystem,
} from "./working-hours";

describe("working hours in words", () => {
  it("name the system with its unit", () => {
    expect(workTimeSystem({ specialWorkTimeKind: "variable", variableWorkUnit: "year" })).toBe(
      "変形労働時間制（1年単位）",
    );
    expect(workTimeSystem({ specialWorkTimeKind: "shift" })).toBe("交替制（シフト制）");
    expect(workTimeSystem({ specialWorkTime: "no" })).toBe("");
  });
  it("number the bands", () =>
    expect(
      workTimeLines({
        workTimes: [{ start: "08:30", end: "17:15" }, { start: "09:00" }, { start: "22:00", end: "07:00" }],
      }),
    ).toEqual(["(1) 8時30分〜17時15分", "(2) 22時00分〜7時00分"]));
  it("state 又は only when it is complete", () => {
    const whole = { from: "08:00", to: "20:00", hours: 6, qualifier: "orMore" } as const;
    expect(workTimeAlternative({ workTimeOr: [whole] })).toBe("又は 8時00分〜20時00分の時間の間の6時間以上");
    expect(workTimeAlternative({ workTimeOr: [{ from: "08:00" }] })).toBe("");
    expect(workTimeAlternative({})).toBe("");
  });
  it("give overtime with its mean", () => {
    expect(overtimeWords({ overtime: "yes", overtimeHours: 10 })).toBe("あり 月平均 10時間");
    expect(overtimeWords({ overtime: "no" })).toBe("なし");
  });
  it("list holidays with the two-day weekend", () => {
    expect(holidayWords({ holidays: ["saturday", "sunday"], twoDayWeekend: "everyWeek" })).toBe(
      "土曜日，日曜日　週休二日制：毎週",
    );
    expect(holidayWords({})).toBe("");
  });
  it("give the days of a week as a range or as one figure", () => {
    expect(weeklyWorkDaysWords({ weeklyWorkDaysMin: 3, weeklyWorkDaysMax: 5 })).toBe("週3日〜週5日");
    expect(weeklyWorkDaysWords({ weeklyWorkDaysMin: 4, weeklyWorkDaysMax: 4 })).toBe("週4日程度");
    expect(weeklyWorkDaysWords({})).toBe("");
  });
});
