import type { PostingAnswers } from "@/domain/posting/catalogue";
import type { RuleContext } from "@/domain/posting/rules/context";
import type { RuleCases } from "../support/rule-cases";

const band = (start: string, end: string, breakMinutes: number) => ({
  workTimes: [{ start, end }],
  breakMinutes,
});
const nine = band("08:00", "18:00", 60);
const eight = band("08:00", "17:00", 60);
const full = { workTimeType: "fullTime", specialWorkTime: "no" } as const;
const part = (weeklyWorkDaysMin: number, weeklyWorkDaysMax = weeklyWorkDaysMin) =>
  ({ workTimeType: "partTime", weeklyWorkDaysMin, weeklyWorkDaysMax }) as const;
const people = (employeesWorkplace: number) => ({ establishment: { employeesWorkplace } });
const special = (article36SpecialReason: string) => ({ article36SpecialReason });
const shift = { specialWorkTimeKind: "shift", workTimes: [{ start: "09:00", end: "18:00" }] } as const;

export const workingLimitsCases: readonly RuleCases<PostingAnswers, RuleContext>[] = [
  {
    id: "TIME-02",
    speaks: [
      ["nine hours", nine, "就業時間1（8時00分〜18時00分）は、休憩60分を除いて9時間になり"],
      [
        "eight hours and a minute in shifts",
        { ...band("08:00", "17:01", 60), specialWorkTimeKind: "shift" },
        "8時間1分",
      ],
    ],
    silent: [
      ["eight hours", eight],
      ["variable", { ...nine, specialWorkTimeKind: "variable" }],
      ["flextime", { ...nine, specialWorkTimeKind: "flextime" }],
      [
        "shifts of a variable system",
        { ...nine, specialWorkTimeKind: "shift", workTimeNote: "１ヶ月単位の変形労働時間制" },
      ],
      ["a manager", { ...nine, workTimeNote: "管理監督者のため、労働時間の規定は適用しません" }],
      ["longer breaks in the note", { ...nine, workTimeNote: "（１）の休憩は１２０分" }],
      ["a farm", { ...nine, industryClass: "011" }],
      ["no break yet", { workTimes: [{ start: "08:00", end: "18:00" }] }],
    ],
  },
  {
    id: "TIME-02.week",
    speaks: [
      ["six days of 7:21", { ...full, ...band("09:00", "17:21", 60), twoDayWeekend: "none" }, "44時間6分"],
      [
        "six days of seven hours with ten people",
        { ...full, ...band("09:00", "17:00", 60), twoDayWeekend: "none" },
        "1週間の労働時間が42時間になり、法定の週40時間を超えます",
        people(10),
      ],
      ["six short days a week", { ...part(6), ...band("09:00", "17:00", 60) }, "42時間", people(10)],
    ],
    silent: [
      [
        "six days of seven hours in a small shop",
        { ...full, ...band("09:00", "17:00", 60), twoDayWeekend: "none" },
        people(9),
      ],
      ["six days of 6:40", { ...full, ...band("09:00", "16:40", 60), twoDayWeekend: "none" }, people(10)],
      ["two days off", { ...full, ...eight, twoDayWeekend: "everyWeek" }],
      ["five days of eight hours", { ...part(5), ...eight }],
      ["variable", { ...part(6), ...eight, specialWorkTimeKind: "variable" }],
      ["no days yet", { workTimeType: "partTime", ...eight }],
    ],
  },
  {
    id: "TIME-03",
    speaks: [
      ["104 days at eight hours", { ...full, ...eight, annualHolidays: 104 }, "年間休日が105日以上"],
      ["95 days at 7:45", { ...full, ...band("08:30", "17:15", 60), annualHolidays: 95 }, "96日以上"],
    ],
    silent: [
      ["105 days at eight hours", { ...full, ...eight, annualHolidays: 105 }],
      ["96 days at 7:45", { ...full, ...band("08:30", "17:15", 60), annualHolidays: 96 }],
      ["51 days, which another rule names", { ...full, ...eight, annualHolidays: 51 }],
      ["part time", { ...part(5), ...eight, annualHolidays: 60 }],
      ["a farm", { ...full, ...eight, annualHolidays: 80, industryClass: "012" }],
      ["no holidays yet", { ...full, ...eight }],
    ],
  },
  {
    id: "TIME-04",
    speaks: [["51 days", { annualHolidays: 51 }, "52日以上が必要です。年間休日数（51日）"]],
    silent: [
      ["a summer's work", { annualHolidays: 20, employmentPeriodType: "fixedUnderFourMonths" }],
      ["52 days", { annualHolidays: 52 }],
      ["a fishery", { annualHolidays: 40, industryClass: "031" }],
      ["not entered", {}],
    ],
  },
  {
    id: "TIME-06",
    speaks: [
      ["no reason", { article36Special: "yes" }, "特別な事情・期間等に"],
      ["「なし」", { article36Special: "yes", article36SpecialReason: "なし" }, "特別な事情・期間等に"],
    ],
    silent: [
      ["a reason", { article36Special: "yes", article36SpecialReason: "納期の集中" }],
      ["no special clause", { article36Special: "no" }],
    ],
  },
  {
    id: "TIME-06.limits",
    speaks: [
      ["721 hours a year", special("納期の集中により１年７２１時間できる"), "1年721時間（限度720時間）"],
      ["100 hours a month", special("１ヶ月１００時間まで"), "1ヶ月100時間（100時間未満）"],
      ["seven months", special("７回を限度として１ヶ月６０時間"), "7回（限度6回）"],
    ],
    silent: [
      [
        "the usual wording",
        special("納期の集中により、６回を限度として１ヶ月６０時間、１年５４０時間できる"),
      ],
      ["at the limits", special("６回を限度として１ヶ月９９時間、年間７２０時間")],
      ["no figures", special("納期の集中するとき")],
    ],
  },
  {
    id: "TIME-06.mean",
    speaks: [["61 hours", { article36Special: "yes", overtimeHours: 61 }, "1年で732時間"]],
    silent: [
      ["60 hours", { article36Special: "yes", overtimeHours: 60 }],
      ["without a special clause, which TIME-05 names", { article36Special: "no", overtimeHours: 61 }],
    ],
  },
  {
    id: "TIME-08",
    speaks: [
      ["one band and no note", shift, "就業時間2・3か「又は」"],
      ["one band, only 「シフトによる」", { ...shift, workTimeNote: "シフトによる" }, "シフトの決め方"],
    ],
    silent: [
      ["two bands", { ...shift, workTimes: [...shift.workTimes, { start: "12:00", end: "21:00" }] }],
      ["a band and 「又は」", { ...shift, workTimeOr: [{ from: "09:00", to: "21:00", hours: 5 }] }],
      [
        "a note that says how",
        { ...shift, workTimeNote: "９時から２１時の間で、前月２０日までにシフトを決めます" },
      ],
      ["no shifts", { workTimeNote: "シフトによる" }],
    ],
  },
  {
    id: "TIME-09.partTime",
    speaks: [
      ["four days, 6 days of leave", { ...part(4), paidLeaveDays: 6 }, "法定で7日です。6日を7日以上"],
      ["three to five days, 4", { ...part(3, 5), paidLeaveDays: 4 }, "週3日働く人"],
      ["four days of 30 hours, 9", { ...part(4), weeklyWorkHours: 30, paidLeaveDays: 9 }, "10日以上"],
    ],
    silent: [
      ["four days, 7", { ...part(4), paidLeaveDays: 7 }],
      ["four days of 29 hours, 7", { ...part(4), weeklyWorkHours: 29, paidLeaveDays: 7 }],
      ["three to five days, 5", { ...part(3, 5), weeklyWorkHours: 35, paidLeaveDays: 5 }],
      [
        "a contract that ends before",
        {
          ...part(5),
          paidLeaveDays: 0,
          employmentPeriodType: "fixedUnderFourMonths",
          contractRenewal: "none",
        },
      ],
      ["full time", { ...full, paidLeaveDays: 1 }],
      ["not entered", part(5)],
    ],
  },
  {
    id: "TIME-10",
    speaks: [
      [
        "a night shift for all ages",
        { ageLimit: "none", ...band("22:00", "07:00", 60) },
        "18歳未満の方を採用できません",
      ],
      ["from 17", { ageLimit: "limited", ageFrom: 17, ...band("14:00", "22:30", 60) }, "下限を18歳"],
    ],
    silent: [
      ["from 18", { ageLimit: "limited", ageFrom: 18, ...band("22:00", "07:00", 60) }],
      ["until 22:00", { ageLimit: "none", ...band("13:00", "22:00", 60) }],
      ["a hospital", { ageLimit: "none", industryClass: "831", ...band("22:00", "07:00", 60) }],
      [
        "graduates",
        {
          ageLimit: "none",
          educationRequirement: "required",
          educationLevel: "highSchool",
          ...band("22:00", "07:00", 60),
        },
      ],
      ["drivers", { ageLimit: "none", ordinaryDrivingLicence: "required", ...band("22:00", "07:00", 60) }],
      ["age not answered yet", band("22:00", "07:00", 60)],
    ],
  },
];
