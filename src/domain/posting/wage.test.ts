import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  countsTowardsMinimumWage,
  defaultMonthlyWorkDays,
  explainHourly,
  type HourlyBasis,
  hourlyEquivalent,
  monthlyBaseWage,
  paidByDayOrHour,
  scheduledDailyHours,
  shortOf,
  wageTotals,
} from "./wage";

const fullTime: HourlyBasis = {
  workTimeType: "fullTime",
  baseWageMin: 200_000,
  fixedAllowances: [{ name: "職務手当", min: 10_000, max: 30_000 }],
  monthlyWorkDays: 20.4,
  workTimes: [{ start: "08:30", end: "17:30" }],
  breakMinutes: 60,
};
const partTime: HourlyBasis = { workTimeType: "partTime", baseWageMin: 1_150 };

describe("total wage", () => {
  it("adds base wage and every allowance, lower and upper ends apart", () => {
    const totals = wageTotals({
      baseWageMin: 180_000,
      baseWageMax: 220_000,
      fixedAllowances: [
        { name: "職務手当", min: 10_000, max: 30_000 },
        { name: "資格手当", min: 5_000, max: 8_000 },
      ],
    });
    expect(totals).toEqual({ min: 195_000, max: 258_000 });
  });

  it("adds fixed overtime pay only when there is such a system", () => {
    const parts = { baseWageMin: 1, baseWageMax: 2, fixedOvertimeMin: 10, fixedOvertimeMax: 20 };
    expect(wageTotals({ ...parts, fixedOvertime: "yes" })).toEqual({ min: 11, max: 22 });
    expect(wageTotals({ ...parts, fixedOvertime: "no" })).toEqual({ min: 1, max: 2 });
  });

  it("is open at the end whose amount is missing", () => {
    expect(wageTotals({ baseWageMin: 100 })).toEqual({ min: 100, max: undefined });
    expect(wageTotals({ baseWageMin: 100, baseWageMax: 200, fixedOvertime: "yes" })).toEqual({});
    const started = { baseWageMin: 100, baseWageMax: 200, fixedAllowances: [{ name: "職務手当", min: 10 }] };
    expect(wageTotals(started)).toEqual({ min: 110, max: undefined });
  });

  it("passes over empty allowance slots", () => {
    expect(wageTotals({ baseWageMin: 100, baseWageMax: 200, fixedAllowances: [{}, {}] })).toEqual({
      min: 100,
      max: 200,
    });
  });

  it("never has its lower end above its upper end when no part has", () => {
    const pair = fc
      .tuple(fc.nat(9_999_999), fc.nat(9_999_999))
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b)]);
    fc.assert(
      fc.property(pair, fc.array(pair, { maxLength: 4 }), pair, ([min, max], rows, [c, d]) => {
        const totals = wageTotals({
          baseWageMin: min,
          baseWageMax: max,
          fixedAllowances: rows.map(([low, high]) => ({ min: low, max: high })),
          fixedOvertime: "yes",
          fixedOvertimeMin: c,
          fixedOvertimeMax: d,
        });
        expect(totals.min).toBeLessThanOrEqual(totals.max ?? Number.NaN);
      }),
    );
  });
});

describe("monthly base wage", () => {
  it.each([
    ["monthly", 210_000, 210_000],
    ["daily", 10_000, 204_000],
    ["hourly", 1_200, 189_720],
    ["annual", 3_600_000, 300_000],
    ["annual", 3_500_000, 291_667],
    ["other", 210_000, undefined],
  ] as const)("from %s %d yen is %s", (form, amount, expected) => {
    expect(monthlyBaseWage(form, amount, { monthlyWorkDays: 20.4, dailyHours: 7.75 })).toBe(expected);
  });

  it("needs days for a daily wage, and days and hours for an hourly wage", () => {
    expect(monthlyBaseWage("daily", 10_000, { dailyHours: 8 })).toBeUndefined();
    expect(monthlyBaseWage("hourly", 1_200, { dailyHours: 8 })).toBeUndefined();
    expect(monthlyBaseWage("hourly", 1_200, { monthlyWorkDays: 20 })).toBeUndefined();
    expect(monthlyBaseWage("annual", 1_200)).toBe(100);
  });
});

describe("default working days of a month", () => {
  it.each([
    [120, 20.4],
    [105, 21.7],
    [125, 20],
    [0, 30.4],
    [364, 0.1],
  ])("with %d holidays a year are %d", (holidays, days) => {
    expect(defaultMonthlyWorkDays(holidays)).toBe(days);
  });

  it.each([[365], [366], [-1], [undefined]])("are open with %s holidays", (holidays) => {
    expect(defaultMonthlyWorkDays(holidays)).toBeUndefined();
  });
});

describe("scheduled hours of a day", () => {
  it.each([
    ["08:30", "17:15", 60, 7.75],
    ["22:00", "07:00", 60, 8],
    ["09:00", "09:00", 0, 24],
    ["10:00", "15:00", 0, 5],
  ])("from %s to %s with %d minutes of break are %d", (start, end, rest, hours) => {
    expect(scheduledDailyHours(start, end, rest)).toBe(hours);
  });

  it("are open when something is missing or the break fills the day", () => {
    expect(scheduledDailyHours(undefined, "17:00", 60)).toBeUndefined();
    expect(scheduledDailyHours("08:00", undefined, 60)).toBeUndefined();
    expect(scheduledDailyHours("08:00", "17:00", undefined)).toBeUndefined();
    expect(scheduledDailyHours("08:00", "09:00", 60)).toBeUndefined();
    expect(scheduledDailyHours("08:00", "09:00", 59)).toBe(1 / 60);
  });
});

describe("hourly equivalent", () => {
  it("divides monthly wages by monthly hours for full-time work", () => {
    expect(hourlyEquivalent(fullTime)).toBeCloseTo(210_000 / 163.2, 10);
  });

  it("takes the hourly amounts as they are for part-time work", () => {
    expect(hourlyEquivalent(partTime)).toBe(1_150);
    expect(hourlyEquivalent({ ...partTime, fixedAllowances: [{ name: "夜勤手当", min: 50 }] })).toBe(1_200);
  });

  it("leaves out attendance, commuting and family allowances", () => {
    const fixedAllowances = [
      { name: "精皆勤手当", min: 5_000, max: 5_000 },
      { name: "通勤手当", min: 8_000, max: 8_000 },
      { name: "家族手当", min: 9_000, max: 9_000 },
      { name: "資格手当", min: 3_200, max: 3_200 },
    ];
    expect(hourlyEquivalent({ ...fullTime, baseWageMin: 160_000, fixedAllowances })).toBe(1_000);
  });

  it("hits a rate exactly when the wage is exactly the rate", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 900, max: 3_000 }),
        fc.integer({ min: 1, max: 310 }),
        fc.integer({ min: 1, max: 24 }),
        (rate, tenths, hours) => {
          fc.pre((rate * tenths * hours) % 10 === 0);
          const basis: HourlyBasis = {
            workTimeType: "fullTime",
            baseWageMin: (rate * tenths * hours) / 10,
            monthlyWorkDays: tenths / 10,
            workTimes: [{ start: "00:00", end: `${String(hours % 24).padStart(2, "0")}:00` }],
            breakMinutes: 0,
          };
          expect(hourlyEquivalent(basis)).toBe(rate);
        },
      ),
    );
  });

  it.each<[string, Partial<HourlyBasis>]>([
    ["the kind of working time", { workTimeType: undefined }],
    ["the base wage", { baseWageMin: undefined }],
    ["an allowance's amount", { fixedAllowances: [{ name: "職務手当" }] }],
    ["the working days", { monthlyWorkDays: undefined }],
    ["the working time", { workTimes: [] }],
    ["the break", { breakMinutes: undefined }],
  ])("is open without %s", (_, absent) => {
    expect(hourlyEquivalent({ ...fullTime, ...absent })).toBeUndefined();
    expect(explainHourly({ ...fullTime, ...absent })).toBeUndefined();
  });

  it("does not need the amount of an allowance that does not count", () => {
    expect(hourlyEquivalent({ ...partTime, fixedAllowances: [{ name: "皆勤手当" }] })).toBe(1_150);
  });
});

describe("a full-time wage agreed by the day or the hour", () => {
  // 20.4 days × 8 hours.
  const byDay: HourlyBasis = {
    ...fullTime,
    fixedAllowances: [],
    wageForm: "daily",
    wageFormAmountMin: 9_000,
  };
  const byHour: HourlyBasis = { ...byDay, wageForm: "hourly", wageFormAmountMin: 1_125 };

  it("is divided by the hours of a day, or taken as it is", () => {
    expect(hourlyEquivalent({ ...byDay, baseWageMin: 183_600 })).toBe(1_125);
    expect(hourlyEquivalent({ ...byDay, baseWageMin: 183_600, wageFormAmountMin: 8_999 })).toBeLessThan(
      1_125,
    );
    expect(hourlyEquivalent({ ...byHour, baseWageMin: 183_600 })).toBe(1_125);
  });

  it("does not fall below what was agreed because the days of a month were rounded", () => {
    // 1,125 × 8 × 20.375 days
    expect(hourlyEquivalent({ ...byHour, baseWageMin: 183_375 })).toBe(1_125);
  });

  it("counts as (a) where (a) is clearly less", () => {
    expect(hourlyEquivalent({ ...byHour, baseWageMin: 181_764 })).toBe(1_125);
    expect(hourlyEquivalent({ ...byHour, baseWageMin: 181_763 })).toBeCloseTo(181_763 / 163.2, 10);
  });

  it("adds monthly allowances by the hours of the month", () => {
    const fixedAllowances = [{ name: "職務手当", min: 16_320 }];
    expect(hourlyEquivalent({ ...byDay, baseWageMin: 183_600, fixedAllowances })).toBe(1_225);
    expect(explainHourly({ ...byDay, baseWageMin: 183_600, fixedAllowances })).toBe(
      "日給9,000円÷8時間＋手当16,320円÷（20.4日×8時間）＝1,225円",
    );
    expect(explainHourly({ ...byHour, baseWageMin: 183_600, fixedAllowances })).toBe(
      "時給1,125円＋手当16,320円÷（20.4日×8時間）＝1,225円",
    );
  });

  it("is explained by its own unit", () => {
    expect(explainHourly({ ...byDay, baseWageMin: 183_600 })).toBe("日給9,000円÷8時間＝1,125円");
    expect(explainHourly({ ...byHour, baseWageMin: 183_600 })).toBe("時給1,125円");
  });

  it.each(["annual", "other", "monthly"] as const)("is not what %s means: (a) counts", (wageForm) => {
    const basis = { ...byDay, wageForm, wageFormAmountMin: 9_999_999, baseWageMin: 163_200 };
    expect(hourlyEquivalent(basis)).toBe(1_000);
    expect(paidByDayOrHour(basis)).toBe(false);
  });

  it("is no matter of part-time work, whose (a) is hourly", () => {
    const basis = { ...partTime, wageForm: "daily", wageFormAmountMin: 1 } as const;
    expect(hourlyEquivalent(basis)).toBe(1_150);
    expect(paidByDayOrHour(basis)).toBe(false);
  });
});

describe("what is missing to a rate", () => {
  it.each<[string, HourlyBasis, number, object]>([
    ["a month", { ...fullTime, fixedAllowances: [], baseWageMin: 183_599 }, 1_125, { unit: "月額", yen: 1 }],
    [
      "a month, reached",
      { ...fullTime, fixedAllowances: [], baseWageMin: 183_600 },
      1_125,
      { unit: "月額", yen: 0 },
    ],
    [
      "a day",
      { ...fullTime, fixedAllowances: [], baseWageMin: 183_600, wageForm: "daily", wageFormAmountMin: 9_000 },
      1_126,
      { unit: "日額", yen: 8 },
    ],
    [
      "an hour",
      {
        ...fullTime,
        fixedAllowances: [],
        baseWageMin: 183_600,
        wageForm: "hourly",
        wageFormAmountMin: 1_125,
      },
      1_130,
      { unit: "時間額", yen: 5 },
    ],
    ["an hour of part-time work", partTime, 1_151, { unit: "時間額", yen: 1 }],
  ])("is counted by %s", (_, basis, rate, short) => expect(shortOf(basis, rate)).toEqual(short));

  it("is enough, and no yen more, for any wage", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400_000 }),
        fc.integer({ min: 1, max: 310 }),
        fc.integer({ min: 60, max: 720 }),
        (baseWageMin, tenths, dailyMinutes) => {
          const basis: HourlyBasis = {
            workTimeType: "fullTime",
            baseWageMin,
            monthlyWorkDays: tenths / 10,
            dailyMinutes,
          };
          const { yen } = shortOf(basis, 1_125) ?? { yen: 0 };
          const raised = (by: number) => hourlyEquivalent({ ...basis, baseWageMin: baseWageMin + by }) ?? 0;
          expect(raised(yen)).toBeGreaterThanOrEqual(1_125);
          if (yen > 0) expect(raised(yen - 1)).toBeLessThan(1_125);
        },
      ),
    );
  });
});

describe("names of allowances", () => {
  it.each([
    "精勤手当",
    "皆勤手当",
    "通勤費",
    "交通費",
    "ガソリン代",
    "家族手当",
    "扶養手当",
    "子ども手当",
    "子女手当",
    "賞与",
    "深夜割増",
  ])("%s does not count towards the minimum wage", (name) =>
    expect(countsTowardsMinimumWage(name)).toBe(false),
  );
  it.each(["職務手当", "資格手当", "住宅手当", undefined])("%s counts towards the minimum wage", (name) =>
    expect(countsTowardsMinimumWage(name)).toBe(true),
  );
});

describe("explanation of the hourly equivalent", () => {
  it("shows base wage, allowances, days and hours of full-time work", () => {
    expect(explainHourly(fullTime)).toBe("（基本給200,000円＋手当10,000円）÷（20.4日×8時間）＝1,286円");
  });

  it("shows no sum without allowances, and minutes of broken hours", () => {
    const basis = { ...fullTime, fixedAllowances: [], workTimes: [{ start: "08:30", end: "17:20" }] };
    expect(explainHourly(basis)).toBe("基本給200,000円÷（20.4日×7時間50分）＝1,251円");
  });

  it("names the allowances that were left out", () => {
    const fixedAllowances = [
      { name: "職務手当", min: 10_000 },
      { name: "皆勤手当", min: 5_000 },
      { name: "家族手当", min: 5_000 },
    ];
    expect(explainHourly({ ...fullTime, fixedAllowances })).toBe(
      "（基本給200,000円＋手当10,000円）÷（20.4日×8時間）＝1,286円（皆勤手当・家族手当を除く）",
    );
  });

  it("shows the hourly amounts of part-time work", () => {
    expect(explainHourly(partTime)).toBe("基本給1,150円");
    expect(explainHourly({ ...partTime, fixedAllowances: [{ name: "夜勤手当", min: 50 }] })).toBe(
      "基本給1,150円＋手当50円＝1,200円",
    );
  });
});
