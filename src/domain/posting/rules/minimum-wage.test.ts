import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ruleContext } from "~/tests/support/rule-cases";
import { explainMinimumWage, workplacePrefecture } from "./minimum-wage";

const day = { start: "08:30", end: "17:30" };
const fullTime = {
  workTimeType: "fullTime",
  baseWageMin: 180_000,
  monthlyWorkDays: 20,
  breakMinutes: 60,
  workTimes: [day],
} as const;

describe("the calculation shown under the wage", () => {
  it("says how the figure comes about and that it reaches the rate", () => {
    expect(explainMinimumWage(fullTime, ruleContext)).toMatchObject({
      prefecture: { code: "09", name: "栃木県" },
      rate: { hourlyYen: 1_125, effectiveOn: "2026-10-01" },
      hourlyYen: 1_125,
      calculation: "基本給180,000円÷（20日×8時間）＝1,125円",
      holds: true,
      sentence: "時間額に換算すると1,125円で、栃木県の最低賃金1,125円（2026年10月1日から）以上です",
    });
  });

  it("names the allowances it counts and those it leaves out", () => {
    const explained = explainMinimumWage(
      {
        ...fullTime,
        fixedAllowances: [
          { name: "職務手当", min: 16_000, max: 20_000 },
          { name: "皆勤手当", min: 5_000, max: 5_000 },
        ],
      },
      ruleContext,
    );
    expect(explained?.hourlyYen).toBe(1_225);
    expect(explained?.calculation).toContain("皆勤手当を除く");
  });

  it("takes an hourly wage as it is", () => {
    const explained = explainMinimumWage({ workTimeType: "partTime", baseWageMin: 1_124 }, ruleContext);
    expect(explained).toMatchObject({ hourlyYen: 1_124, holds: false });
    expect(explained?.sentence).toMatch(/^時間額が1,124円で、.*を下回ります$/);
  });

  it("compares without rounding: a fraction below the rate is below it", () => {
    const explained = explainMinimumWage({ ...fullTime, baseWageMin: 179_999 }, ruleContext);
    expect(explained).toMatchObject({ hourlyYen: 1_124, holds: false });
  });
});

describe("the hours of an average day", () => {
  const hourly = (workTimes: (typeof day)[], breakMinutes = 60) =>
    explainMinimumWage({ ...fullTime, workTimes, breakMinutes }, ruleContext)?.hourlyYen;

  it("is the day itself when shifts are of one length", () => {
    expect(hourly([day, { start: "13:00", end: "22:00" }, { start: "22:00", end: "07:00" }])).toBe(1_125);
  });

  it("is the mean of bands of different length", () => {
    // 8 and 4 hours: 6 on average; 180,000 ÷ 120 hours.
    const answers = { ...fullTime, workTimes: [day, { start: "08:00", end: "13:00" }] };
    expect(explainMinimumWage(answers, ruleContext)).toMatchObject({ hourlyYen: 1_500 });
    expect(explainMinimumWage(answers, ruleContext)?.calculation).toContain("平均");
  });

  it("spreads a night duty of more than twelve hours over two days", () => {
    // 8 hours and 16 hours over two days: 24 hours in three days.
    expect(hourly([day, { start: "16:30", end: "09:30" }])).toBe(1_125);
    expect(hourly([{ start: "16:30", end: "09:30" }])).toBe(1_125);
  });

  it("takes a night duty of twelve hours as one day", () => {
    expect(hourly([{ start: "20:00", end: "09:00" }])).toBe(750);
    expect(hourly([{ start: "20:00", end: "09:01" }])).toBeGreaterThan(750);
  });

  it("is unknown while the break fills a band", () => {
    expect(hourly([day, { start: "09:00", end: "10:00" }])).toBeUndefined();
  });
});

describe("the rate that is about to come", () => {
  const inPrefecture = (address: string) => ({ ...ruleContext, establishment: { address } });
  const partTime = (baseWageMin: number) => ({ workTimeType: "partTime", baseWageMin }) as const;
  const coming = (baseWageMin: number, over: Partial<typeof ruleContext> = {}) =>
    explainMinimumWage(partTime(baseWageMin), { ...inPrefecture("熊本県熊本市１－１"), ...over })?.coming;

  it("is known with its day, and whether the wage reaches it", () => {
    expect(coming(1_091)).toEqual({
      rate: { prefectureCode: "43", hourlyYen: 1_092, effectiveOn: "2026-12-01", dateStatus: "announced" },
      holds: false,
      sentence: "熊本県の最低賃金は、2026年12月1日から1,092円に上がります",
      missing: "時間額であと1円",
    });
    expect(coming(1_092)).toMatchObject({ holds: true, missing: undefined });
  });

  it("is none where nothing is announced", () => {
    expect(explainMinimumWage(partTime(1_200), ruleContext)?.coming).toBeUndefined();
  });

  it("counts from the day before it takes effect, not on the day itself", () => {
    expect(coming(1_050, { today: "2026-11-30" })?.holds).toBe(false);
    expect(coming(1_050, { today: "2026-12-01" })).toBeUndefined();
  });

  it("counts up to the last published day, not after it", () => {
    expect(coming(1_050, { introductionDeadline: "2026-12-01" })?.holds).toBe(false);
    expect(coming(1_050, { introductionDeadline: "2026-11-30" })).toBeUndefined();
  });

  it("does not concern a posting that asked to end before it", () => {
    const wished = (introductionDeadlineWish: string) =>
      explainMinimumWage({ ...partTime(1_050), introductionDeadlineWish }, inPrefecture("熊本県熊本市１－１"))
        ?.coming;
    expect(wished("2026-11-30")).toBeUndefined();
    expect(wished("2026-12-01")?.holds).toBe(false);
    // No wish that counts: in the past, or later than the usual day.
    expect(wished("2026-11-21")?.holds).toBe(false);
    expect(wished("2027-03-31")?.holds).toBe(false);
  });

  it("says so where the day is only planned", () => {
    const minimumWages = [
      ...ruleContext.minimumWages,
      { prefectureCode: "43", hourlyYen: 1_150, effectiveOn: "2027-01-15", dateStatus: "planned" } as const,
    ];
    expect(coming(1_100, { minimumWages })?.sentence).toBe(
      "熊本県の最低賃金は、2027年1月15日（発効予定）から1,150円に上がります",
    );
    expect(coming(1_050, { minimumWages })?.rate.hourlyYen).toBe(1_092);
    expect(coming(1_150, { minimumWages })).toMatchObject({ holds: true, rate: { hourlyYen: 1_092 } });
  });
});

describe("the prefecture whose rate holds", () => {
  it.each([
    ["the establishment's without another place", {}, "09"],
    [
      "the establishment's when the place is the same",
      { workplaceSameAsEstablishment: "same" } as const,
      "09",
    ],
    [
      "that of another place of work",
      { workplaceSameAsEstablishment: "different", workplaceAddress: "京都府京都市１－１" } as const,
      "26",
    ],
    ["none without its address", { workplaceSameAsEstablishment: "different" } as const, undefined],
  ])("is %s", (_, answers, code) => {
    expect(workplacePrefecture(answers, ruleContext)?.code).toBe(code);
  });
});

describe("any wage", () => {
  it("is red exactly when it pays less than the rate for the hours of the month", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400_000 }),
        fc.integer({ min: 1, max: 310 }),
        fc.integer({ min: 60, max: 720 }),
        (baseWageMin, tenths, minutes) => {
          const end = `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
          const explained = explainMinimumWage(
            {
              ...fullTime,
              baseWageMin,
              monthlyWorkDays: tenths / 10,
              breakMinutes: 0,
              workTimes: [{ start: "00:00", end }],
            },
            ruleContext,
          );
          expect(explained?.holds).toBe(BigInt(baseWageMin) * 600n >= 1_125n * BigInt(tenths * minutes));
          expect(explained?.hourlyYen).toBe(Math.floor((baseWageMin * 600) / (tenths * minutes)));
        },
      ),
    );
  });
});
