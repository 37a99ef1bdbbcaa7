import type { PostingAnswers } from "@/domain/posting/catalogue";
import type { RuleContext } from "@/domain/posting/rules/context";
import type { RuleCases } from "../support/rule-cases";

const band = (start: string, end: string, breakMinutes: number) => ({
  workTimes: [{ start, end }],
  breakMinutes,
});
const overtime = { overtime: "yes", article36Special: "no" } as const;
const yearly = { ...overtime, specialWorkTimeKind: "variable", variableWorkUnit: "year" } as const;

export const workingTimeCases: readonly RuleCases<PostingAnswers, RuleContext>[] = [
  {
    id: "TIME-01",
    speaks: [
      [
        "8 hours and a minute with 59 minutes",
        band("09:00", "18:00", 59),
        "就業時間1（9時00分〜18時00分）は、休憩59分を除いて8時間1分働きます。8時間を超えて働くときは60分以上の休憩が必要です。休憩時間を60分以上にするか、",
      ],
      ["9 hours with 45 minutes", band("08:00", "17:45", 45), "休憩時間を60分以上にするか、"],
      ["6 hours and a minute with 44 minutes", band("09:00", "15:45", 44), "休憩時間を45分以上にするか、"],
      [
        "8 hours 15 with 30 minutes, where 45 are enough",
        band("08:30", "17:15", 30),
        "休憩時間を45分以上にするか（働く時間が8時間になります）、",
      ],
      [
        "6 hours 20 without a break",
        band("09:00", "15:20", 0),
        "20分以上にするか（働く時間が6時間になります）",
      ],
      ["a night shift", band("22:00", "07:00", 45), "8時間15分"],
      [
        "the second band",
        {
          breakMinutes: 45,
          workTimes: [
            { start: "09:00", end: "17:45" },
            { start: "09:00", end: "18:00" },
          ],
        },
        "就業時間2（9時00分〜18時00分）",
      ],
      [
        "「又は」 7 hours without a break",
        { breakMinutes: 0, workTimeOr: [{ hours: 7 }] },
        "「又は」の就業時間（7時間）",
      ],
    ],
    silent: [
      ["8 hours with 45 minutes", band("08:30", "17:15", 45)],
      ["8 hours and a minute with 60 minutes", band("09:00", "18:01", 60)],
      ["6 hours without a break", band("09:00", "15:00", 0)],
      ["6 hours and a minute with 45 minutes", band("09:00", "15:46", 45)],
      ["「又は」 6 hours without a break", { breakMinutes: 0, workTimeOr: [{ hours: 6 }] }],
      ["no break yet", { workTimes: [{ start: "09:00", end: "18:00" }] }],
      ["half a band", { workTimes: [{ start: "09:00" }], breakMinutes: 0 }],
    ],
  },
  {
    id: "TIME-05",
    speaks: [
      [
        "46 hours",
        { ...overtime, overtimeHours: 46 },
        "月平均時間外労働時間が46時間で、特別条項がない場合の限度（月45時間）",
      ],
      ["43 hours, 1年単位", { ...yearly, overtimeHours: 43 }, "限度（月42時間）"],
    ],
    silent: [
      ["45 hours", { ...overtime, overtimeHours: 45 }],
      ["42 hours, 1年単位", { ...yearly, overtimeHours: 42 }],
      ["43 hours, 1ヶ月単位", { ...yearly, variableWorkUnit: "month", overtimeHours: 43 }],
      ["46 hours with a special clause", { ...overtime, article36Special: "yes", overtimeHours: 46 }],
      ["special clause not answered yet", { overtime: "yes", overtimeHours: 99 }],
      ["no overtime", { overtime: "no", article36Special: "no", overtimeHours: 99 }],
    ],
  },
  {
    id: "TIME-05.year",
    speaks: [
      [
        "31 hours, 372 a year",
        { ...overtime, overtimeHours: 31 },
        "1年で372時間になり、特別条項がない場合の限度（年360時間）",
      ],
      ["27 hours, 324 a year, 1年単位", { ...yearly, overtimeHours: 27 }, "限度（年320時間）"],
    ],
    silent: [
      ["30 hours, 360 a year", { ...overtime, overtimeHours: 30 }],
      ["26 hours, 312 a year, 1年単位", { ...yearly, overtimeHours: 26 }],
      ["31 hours with a special clause", { ...overtime, article36Special: "yes", overtimeHours: 31 }],
      ["46 hours, which the monthly limit names", { ...overtime, overtimeHours: 46 }],
      ["no hours yet", overtime],
    ],
  },
  {
    id: "TIME-07",
    speaks: [
      ["裁量労働制 without a note", { specialWorkTimeKind: "discretionary" }, "みなし労働時間を明示"],
      [
        "裁量労働制, a note without hours",
        { specialWorkTimeKind: "discretionary", workTimeNote: "裁量労働制です" },
        "みなし労働時間を明示",
      ],
    ],
    silent: [
      [
        "裁量労働制 with みなし時間",
        { specialWorkTimeKind: "discretionary", workTimeNote: "１日８時間働いたものとみなします" },
      ],
      ["シフト制", { specialWorkTimeKind: "shift" }],
      ["nothing special", {}],
    ],
  },
  {
    id: "TIME-09",
    speaks: [["full time, 9 days", { workTimeType: "fullTime", paidLeaveDays: 9 }, "9日を10日以上に直して"]],
    silent: [
      ["full time, 10 days", { workTimeType: "fullTime", paidLeaveDays: 10 }],
      [
        "a contract that ends before",
        {
          workTimeType: "fullTime",
          paidLeaveDays: 0,
          employmentPeriodType: "fixedUnderFourMonths",
          contractRenewal: "none",
        },
      ],
      ["part time, 1 day", { workTimeType: "partTime", paidLeaveDays: 1 }],
      ["not entered", { workTimeType: "fullTime" }],
    ],
  },
  {
    id: "FORM-10",
    speaks: [
      ["five to four days", { weeklyWorkDaysMin: 5, weeklyWorkDaysMax: 4 }, "下限5日が上限4日を上回って"],
    ],
    silent: [
      ["four to four days", { weeklyWorkDaysMin: 4, weeklyWorkDaysMax: 4 }],
      ["one end only", { weeklyWorkDaysMin: 5 }],
    ],
  },
];
