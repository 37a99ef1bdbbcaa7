import type { PostingAnswers } from "@/domain/posting/catalogue";
import type { RuleContext } from "@/domain/posting/rules/context";
import type { RuleCases } from "../support/rule-cases";

const band = (start: string, end: string, breakMinutes: number) => ({
  workTimes: [{ start, end }],
  breakMinutes,
});
const part = (weeklyWorkDaysMin: number, weeklyWorkDaysMax = weeklyWorkDaysMin) =>
  ({ workTimeType: "partTime", weeklyWorkDaysMin, weeklyWorkDaysMax }) as const;
const day = band("09:00", "18:00", 60);
const night = band("22:00", "07:00", 60);
const two = {
  workTimes: [
    { start: "09:00", end: "18:00" },
    { start: "09:00", end: "12:00" },
  ],
};

export const contradictionsHoursCases: readonly RuleCases<PostingAnswers, RuleContext>[] = [
  {
    id: "CTR-65",
    speaks: [
      ["none and あり", { overtime: "no", jobDescription: "繁忙期は残業あり" }, "時間外労働は「なし」ですが"],
      ["none and hours", { overtime: "no", message: "残業月１０時間程度" }, "残業月10時間"],
    ],
    silent: [
      ["what would happen", { overtime: "no", specialNotes: "残業が発生した場合は割増賃金を支給" }],
      ["none and なし", { overtime: "no", message: "残業はありません" }],
      ["あり and あり", { overtime: "yes", message: "残業あり" }],
      ["残業の有無", { overtime: "no", specialNotes: "残業有無は相談" }],
    ],
  },
  {
    id: "CTR-66",
    speaks: [
      ["あり and なし", { overtime: "yes", jobTitle: "事務（残業なし）" }, "時間外労働は「あり」ですが"],
    ],
    silent: [
      ["a day without", { overtime: "yes", message: "週１回は残業なしの日です" }],
      ["none", { overtime: "no", jobTitle: "事務（残業なし）" }],
    ],
  },
  {
    id: "CTR-67",
    speaks: [["five days of eight hours", { ...part(5), ...day }, "1週間の労働時間が40時間"]],
    silent: [
      ["five days of 7:59", { ...part(5), ...band("09:00", "17:59", 60) }],
      ["four to five days", { ...part(4, 5), ...day }],
      ["full time", { workTimeType: "fullTime", weeklyWorkDaysMin: 5, ...day }],
    ],
  },
  {
    id: "CTR-68",
    speaks: [
      ["29.99 hours", { workTimeType: "fullTime", weeklyWorkHours: 29.99 }, "週所定労働時間が29.99時間"],
    ],
    silent: [
      ["30 hours", { workTimeType: "fullTime", weeklyWorkHours: 30 }],
      ["part time", { workTimeType: "partTime", weeklyWorkHours: 20 }],
    ],
  },
  {
    id: "CTR-69",
    speaks: [
      [
        "more than the bands",
        { ...part(3), ...band("09:00", "14:00", 0), weeklyWorkHoursTyped: 15.75 },
        "15時間から15時間です",
      ],
      [
        "less than the bands",
        { ...part(3, 5), ...band("09:00", "14:00", 0), weeklyWorkHoursTyped: 14.25 },
        "15時間から25時間",
      ],
    ],
    silent: [
      ["half an hour more", { ...part(3), ...band("09:00", "14:00", 0), weeklyWorkHoursTyped: 15.5 }],
      ["within", { ...part(3, 5), ...band("09:00", "14:00", 0), weeklyWorkHoursTyped: 20 }],
      [
        "hours within a span",
        {
          ...part(3),
          ...band("09:00", "14:00", 0),
          workTimeOr: [{ from: "09:00", to: "20:00", hours: 4 }],
          weeklyWorkHoursTyped: 30,
        },
      ],
      ["not typed", { ...part(3), ...day }],
    ],
  },
  {
    id: "CTR-70",
    speaks: [
      ["as long as the band", band("09:00", "12:00", 180), "就業時間1（9時00分〜12時00分）の長さ以上"],
    ],
    silent: [
      [
        "half a day beside long breaks",
        {
          breakMinutes: 180,
          workTimes: [
            { start: "08:30", end: "19:30" },
            { start: "09:00", end: "12:00" },
          ],
        },
      ],
      ["a minute shorter", band("09:00", "12:00", 179)],
      ["no break yet", { workTimes: [{ start: "09:00", end: "12:00" }] }],
    ],
  },
  {
    id: "CTR-71",
    speaks: [
      [
        "the same twice",
        {
          workTimes: [
            { start: "09:00", end: "18:00" },
            { start: "09:00", end: "18:00" },
          ],
        },
        "就業時間2（9時00分〜18時00分）",
      ],
    ],
    silent: [["two bands", two]],
  },
  {
    id: "CTR-72",
    speaks: [["two bands without a word", { ...two, specialWorkTime: "no" }, "「土曜日は（２）」"]],
    silent: [
      ["explained", { ...two, specialWorkTime: "no", workTimeNote: "土曜日は（２）" }],
      ["shifts", { ...two, specialWorkTime: "yes" }],
      ["one band", { ...day, specialWorkTime: "no" }],
    ],
  },
  {
    id: "CTR-73",
    speaks: [["nothing said", { specialWorkTimeKind: "flextime" }, "コアタイムなど"]],
    silent: [
      ["コアタイムなし", { specialWorkTimeKind: "flextime", workTimeNote: "コアタイムなし" }],
      ["shifts", { specialWorkTimeKind: "shift" }],
    ],
  },
  {
    id: "CTR-74",
    speaks: [
      [
        "none and フレックス",
        { specialWorkTime: "no", jobTitle: "開発（フレックスタイム）" },
        "「なし」ですが",
      ],
      ["none and 三交替", { specialWorkTime: "no", jobDescription: "三交替の職場です" }, "三交替"],
    ],
    silent: [
      ["days off by turns", { specialWorkTime: "no", specialNotes: "休日はシフト制。昼休みは交替制" }],
      ["none and なし", { specialWorkTime: "no", specialNotes: "シフト制ではありません" }],
      ["あり", { specialWorkTime: "yes", jobTitle: "開発（フレックスタイム）" }],
    ],
  },
  {
    id: "CTR-75",
    speaks: [["夜勤 by day", { ...day, jobTitle: "介護（夜勤あり）" }, "夜勤の時間帯を"]],
    silent: [
      ["夜勤 by night", { ...night, jobTitle: "介護（夜勤あり）" }],
      ["夜勤なし", { ...day, jobTitle: "介護（夜勤なし）" }],
      [
        "a span into the night",
        { ...day, workTimeOr: [{ from: "12:00", to: "23:00" }], jobTitle: "夜勤あり" },
      ],
      ["no bands yet", { jobTitle: "介護（夜勤あり）" }],
    ],
  },
  {
    id: "CTR-76",
    speaks: [["日勤のみ by night", { ...night, jobTitle: "介護（日勤のみ）" }, "「日勤のみ」"]],
    silent: [
      ["by day on request", { ...night, jobTitle: "介護（日勤のみ可）", message: "夜勤なしも相談できます" }],
      ["日勤のみ by day", { ...day, jobTitle: "介護（日勤のみ）" }],
      ["not only", { ...night, jobTitle: "日勤のみではありません" }],
    ],
  },
  {
    id: "CTR-77",
    speaks: [["84 days", { variableWorkUnit: "year", annualHolidays: 84 }, "85日以上"]],
    silent: [
      ["85 days", { variableWorkUnit: "year", annualHolidays: 85 }],
      ["by the month", { variableWorkUnit: "month", annualHolidays: 84 }],
      ["51 days, which TIME-04 names", { variableWorkUnit: "year", annualHolidays: 51 }],
    ],
  },
  {
    id: "CTR-78",
    speaks: [
      [
        "10:01 by the year",
        { variableWorkUnit: "year", ...band("08:00", "19:01", 60) },
        "1年単位の変形労働時間制では、1日の労働時間は10時間まで",
      ],
      ["by the week", { variableWorkUnit: "week", ...band("08:00", "19:01", 60) }, "1週間単位"],
    ],
    silent: [
      ["10 hours", { variableWorkUnit: "year", ...band("08:00", "19:00", 60) }],
      ["by the month", { variableWorkUnit: "month", ...band("16:30", "09:00", 60) }],
    ],
  },
  {
    id: "CTR-79",
    speaks: [
      ["30 people", { variableWorkUnit: "week" }, "30人未満", { establishment: { employeesWorkplace: 30 } }],
    ],
    silent: [
      ["29 people", { variableWorkUnit: "week" }, { establishment: { employeesWorkplace: 29 } }],
      ["not known", { variableWorkUnit: "week" }],
    ],
  },
  {
    id: "CTR-80",
    speaks: [["61 of 60", { overtimeHours: 61, article36SpecialReason: "１ヶ月６０時間" }, "1ヶ月60時間"]],
    silent: [
      ["60 of 60", { overtimeHours: 60, article36SpecialReason: "１ヶ月６０時間" }],
      ["no figure", { overtimeHours: 61, article36SpecialReason: "納期の集中" }],
    ],
  },
  {
    id: "CTR-81",
    speaks: [["21 days", { paidLeaveDays: 21 }, "年次有給休暇が21日"]],
    silent: [["20 days", { paidLeaveDays: 20 }]],
  },
];
