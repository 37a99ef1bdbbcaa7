import { describe, expect, it } from "vitest";
import type { RawAnswers } from "@/domain/catalogue/field";
import { resolve } from "@/domain/catalogue/resolve";
import { workingHours } from "./working-hours";

const read = (raw: RawAnswers, workTimeType = "fullTime") =>
  resolve(workingHours.fields, raw, { workTimeType });
const messages = (raw: RawAnswers, workTimeType?: string) =>
  Object.fromEntries(read(raw, workTimeType).problems.map(({ key, message }) => [key, message]));

const nineToSix: RawAnswers = {
  "workTimes.0.start": "09:00",
  "workTimes.0.end": "18:00",
  breakMinutes: "60",
};

describe("special working-time systems", () => {
  it("ask for the system only when there is one", () => {
    expect(read({ specialWorkTime: "no" }).isShown("specialWorkTimeKind")).toBe(false);
    expect(messages({ specialWorkTime: "yes" })).toHaveProperty("specialWorkTimeKind");
  });
  it("ask for the unit only of a variable system, and drop it when the system is denied again", () => {
    const raw = { specialWorkTime: "yes", specialWorkTimeKind: "variable", variableWorkUnit: "year" };
    expect(read(raw).answers.variableWorkUnit).toBe("year");
    expect(read({ ...raw, specialWorkTimeKind: "shift" }).answers.variableWorkUnit).toBeUndefined();
    expect(read({ ...raw, specialWorkTime: "no" }).answers.variableWorkUnit).toBeUndefined();
  });
});

describe("working times", () => {
  it("need the first band, with both ends", () => {
    expect(messages({})).toMatchObject({
      "workTimes.0.start": "就業時間1の始業時刻を入力してください",
      "workTimes.0.end": "就業時間1の終業時刻を入力してください",
    });
    expect(messages({})).not.toHaveProperty("workTimes.1.start");
  });
  it("need both ends of a further band once it is begun", () =>
    expect(messages({ ...nineToSix, "workTimes.1.start": "13:00" })).toHaveProperty(["workTimes.1.end"]));
  it("may be left out under discretionary work", () => {
    const raw = { specialWorkTime: "yes", specialWorkTimeKind: "discretionary" };
    expect(messages(raw)).not.toHaveProperty(["workTimes.0.start"]);
    expect(messages({ ...raw, specialWorkTimeKind: "flextime" })).toHaveProperty(["workTimes.0.start"]);
  });
  it("need all parts of 又は once one is entered", () => {
    expect(messages({ "workTimeOr.0.from": "08:00" })).toMatchObject({
      "workTimeOr.0.to": expect.any(String),
      "workTimeOr.0.hours": expect.any(String),
      "workTimeOr.0.qualifier": expect.any(String),
    });
    expect(messages({})).not.toHaveProperty(["workTimeOr.0.to"]);
  });
});

describe("overtime", () => {
  it("asks for hours and the special clause, and for its reason only when there is one", () => {
    expect(messages({ overtime: "yes" })).toHaveProperty("overtimeHours");
    expect(messages({ overtime: "yes" })).toHaveProperty("article36Special");
    expect(messages({ overtime: "yes", article36Special: "yes" })).toHaveProperty("article36SpecialReason");
    expect(messages({ overtime: "yes", article36Special: "no" })).not.toHaveProperty(
      "article36SpecialReason",
    );
  });
  it("asks nothing more when there is none, even if it was answered before", () => {
    const { answers } = read({
      overtime: "no",
      overtimeHours: "10",
      article36Special: "yes",
      article36SpecialReason: "納期",
    });
    expect(answers).toEqual({ overtime: "no" });
  });
});

describe("holidays", () => {
  it.each([
    [{ holidays: ["sunday", "other"], twoDayWeekend: "none" }, true],
    [{ holidays: ["sunday"], twoDayWeekend: "other" }, true],
    [{ holidays: ["saturday", "sunday"], twoDayWeekend: "everyWeek" }, false],
  ])("%j need a note: %s", (raw, needed) => {
    expect(read(raw).isShown("holidayNote")).toBe(needed);
    expect("holidayNote" in messages(raw)).toBe(needed);
  });
});

describe("days and hours of a week", () => {
  it("ask for days in part-time postings only", () => {
    expect(messages({}, "partTime")).toHaveProperty("weeklyWorkDaysMin");
    const raw = { weeklyWorkDaysMin: "3", weeklyWorkDaysMax: "4", weeklyWorkDaysNegotiable: "1" };
    expect(read(raw, "partTime").answers).toEqual({
      weeklyWorkDaysMin: 3,
      weeklyWorkDaysMax: 4,
      weeklyWorkDaysNegotiable: true,
    });
    expect(read(raw, "fullTime").answers).toEqual({});
  });

  const weekly = (raw: RawAnswers, workTimeType?: string) =>
    read({ ...nineToSix, ...raw }, workTimeType).answers.weeklyWorkHours;

  it("come from five days when every week has two days off", () =>
    expect(weekly({ twoDayWeekend: "everyWeek", annualHolidays: "120" })).toBe(40));
  it("are the mean of the year otherwise, and in variable systems", () => {
    expect(weekly({ twoDayWeekend: "other", annualHolidays: "105" })).toBe(39.89);
    const variable = { specialWorkTime: "yes", specialWorkTimeKind: "variable" };
    expect(weekly({ ...variable, twoDayWeekend: "everyWeek", annualHolidays: "120" })).toBe(37.59);
  });
  it("stay open beyond 40 hours", () => {
    expect(weekly({ twoDayWeekend: "other", annualHolidays: "104" })).toBeUndefined();
    expect(weekly({ twoDayWeekend: "everyWeek", breakMinutes: "59" })).toBeUndefined();
    const beyond = read({ ...nineToSix, twoDayWeekend: "everyWeek", breakMinutes: "59" });
    expect(beyond.relevant).not.toHaveProperty("weeklyWorkHours");
    expect(beyond.problems.map(({ key }) => key)).not.toContain("weeklyWorkHours");
  });
  it("accept several bands of one length and stay open for different lengths", () => {
    const late = { "workTimes.1.start": "12:00", twoDayWeekend: "everyWeek" };
    expect(weekly({ ...late, "workTimes.1.end": "21:00" })).toBe(40);
    expect(weekly({ ...late, "workTimes.1.end": "20:00" })).toBeUndefined();
  });
  it("stay open under 裁量労働制, with 又は and without a break", () => {
    const fiveDays = { twoDayWeekend: "everyWeek" };
    const discretionary = { specialWorkTime: "yes", specialWorkTimeKind: "discretionary" };
    expect(weekly({ ...fiveDays, ...discretionary })).toBeUndefined();
    expect(weekly({ ...fiveDays, "workTimeOr.0.from": "08:00" })).toBeUndefined();
    expect(weekly({ ...fiveDays, breakMinutes: "" })).toBeUndefined();
  });
  it("come from the days of a part-time week when they are one number", () => {
    const raw = { weeklyWorkDaysMin: "3", weeklyWorkDaysMax: "3" };
    expect(weekly(raw, "partTime")).toBe(24);
    expect(messages({ ...nineToSix, ...raw }, "partTime")).not.toHaveProperty("weeklyWorkHoursTyped");
  });
  it("are asked for when the days of a part-time week vary, and then taken as typed", () => {
    const raw = { weeklyWorkDaysMin: "3", weeklyWorkDaysMax: "4" };
    expect(messages({ ...nineToSix, ...raw }, "partTime")).toHaveProperty("weeklyWorkHoursTyped");
    expect(weekly({ ...raw, weeklyWorkHoursTyped: "22.5" }, "partTime")).toBe(22.5);
  });
  it("ignore what was typed as part-time once the posting is full-time", () =>
    expect(weekly({ weeklyWorkHoursTyped: "22.5", twoDayWeekend: "everyWeek" }, "fullTime")).toBe(40));
});
