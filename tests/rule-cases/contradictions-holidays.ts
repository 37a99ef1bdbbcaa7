import type { PostingAnswers } from "@/domain/posting/catalogue";
import type { RuleContext } from "@/domain/posting/rules/context";
import type { RuleCases } from "../support/rule-cases";

const weekend = { holidays: ["saturday", "sunday"] } as const;
const sunday = { holidays: ["sunday"] } as const;
const full = { workTimeType: "fullTime" } as const;
const part = (weeklyWorkDaysMin: number, weeklyWorkDaysMax = weeklyWorkDaysMin) =>
  ({ workTimeType: "partTime", weeklyWorkDaysMin, weeklyWorkDaysMax }) as const;

export const contradictionsHolidaysCases: readonly RuleCases<PostingAnswers, RuleContext>[] = [
  {
    id: "CTR-82",
    speaks: [
      ["six days beside a weekend", { ...part(6), ...weekend }, "選んだ曜日が2日あるので、週6日は働けません"],
      ["up to six", { ...part(3, 6), ...weekend }, "週6日は"],
    ],
    silent: [
      ["five days", { ...part(5), ...weekend }],
      ["some Saturdays", { ...part(6), holidays: ["saturday", "sunday", "other"] }],
      ["full time", { ...full, ...weekend }],
    ],
  },
  {
    id: "CTR-83",
    speaks: [
      ["103 days", { twoDayWeekend: "everyWeek", annualHolidays: 103 }, "104日以上になりますが、103日"],
    ],
    silent: [
      ["104 days", { twoDayWeekend: "everyWeek", annualHolidays: 104 }],
      ["some weeks", { twoDayWeekend: "other", annualHolidays: 90 }],
    ],
  },
  {
    id: "CTR-84",
    speaks: [["Sundays every week", { twoDayWeekend: "everyWeek", ...sunday }, "2日ありません"]],
    silent: [
      ["weekends", { twoDayWeekend: "everyWeek", ...weekend }],
      ["Sundays and others", { twoDayWeekend: "everyWeek", holidays: ["sunday", "other"] }],
      ["not chosen yet", { twoDayWeekend: "everyWeek" }],
    ],
  },
  {
    id: "CTR-85",
    speaks: [
      ["weekends and なし", { twoDayWeekend: "none", ...weekend }, "2つ以上の曜日"],
      [
        "126 days and なし",
        { ...full, twoDayWeekend: "none", ...sunday, annualHolidays: 126 },
        "126日あります",
      ],
    ],
    silent: [
      ["Sundays and なし", { ...full, twoDayWeekend: "none", ...sunday, annualHolidays: 125 }],
      ["weekends every week", { twoDayWeekend: "everyWeek", ...weekend }],
      ["some Saturdays", { twoDayWeekend: "none", holidays: ["saturday", "sunday", "other"] }],
    ],
  },
  {
    id: "CTR-86",
    speaks: [
      ["103 days with weekends", { ...weekend, annualHolidays: 103 }, "104日以上になりますが"],
      [
        "111 days with national holidays",
        { holidays: ["saturday", "sunday", "nationalHoliday"], annualHolidays: 111 },
        "112日以上",
      ],
    ],
    silent: [
      ["104 days", { ...weekend, annualHolidays: 104 }],
      ["some Saturdays", { holidays: ["saturday", "sunday", "other"], annualHolidays: 96 }],
    ],
  },
  {
    id: "CTR-87",
    speaks: [["117 days with weekends", { ...full, ...weekend, annualHolidays: 117 }, "117日になりません"]],
    silent: [
      ["116 days", { ...full, ...weekend, annualHolidays: 116 }],
      [
        "138 days with national holidays",
        { ...full, holidays: ["saturday", "sunday", "nationalHoliday"], annualHolidays: 138 },
      ],
      ["others", { ...full, holidays: ["saturday", "sunday", "other"], annualHolidays: 125 }],
      ["part time", { workTimeType: "partTime", ...weekend, annualHolidays: 200 }],
    ],
  },
  {
    id: "CTR-88",
    speaks: [["five days with 132 off", { ...part(5), annualHolidays: 132 }, "週平均4.5日"]],
    silent: [
      ["five days with 131 off", { ...part(5), annualHolidays: 131 }],
      ["three days with 105 off, the firm's calendar", { ...part(3), annualHolidays: 105 }],
      ["full time", { ...full, annualHolidays: 200 }],
    ],
  },
  {
    id: "CTR-89",
    speaks: [["完全週休２日", { twoDayWeekend: "other", message: "完全週休２日です" }, "「完全週休2日」"]],
    silent: [
      ["every week", { twoDayWeekend: "everyWeek", message: "完全週休２日です" }],
      ["週休２日", { twoDayWeekend: "other", message: "週休２日です" }],
    ],
  },
  {
    id: "CTR-90",
    speaks: [["土日祝休み", { ...sunday, jobTitle: "事務（土日祝休み）" }, "「土日祝休み」"]],
    silent: [
      ["weekends", { ...weekend, jobTitle: "事務（土日祝休み）" }],
      ["on request", { ...sunday, message: "土日休み相談できます" }],
      ["not chosen yet", { jobTitle: "事務（土日祝休み）" }],
    ],
  },
  {
    id: "CTR-91",
    speaks: [
      ["another figure", { annualHolidays: 110, message: "年間休日１２０日" }, "年間休日数は110日ですが"],
      ["at least more", { annualHolidays: 119, message: "年間休日１２０日以上" }, "120日以上"],
    ],
    silent: [
      ["the same", { annualHolidays: 120, message: "年間休日数は１２０日" }],
      ["at least fewer", { annualHolidays: 121, message: "年間休日１２０日以上" }],
      ["not entered", { message: "年間休日１２０日" }],
    ],
  },
  {
    id: "CTR-92",
    speaks: [
      [
        "three days as four",
        { ...part(4, 5), jobTitle: "事務（週３日）" },
        "「週3日」とありますが、週所定労働日数は4日から5日",
      ],
      ["three to four as five", { ...part(5), jobTitle: "事務（週３～４日）" }, "「週3~4日」"],
    ],
    silent: [
      ["three days of three to five", { ...part(3, 5), jobTitle: "事務（週３日）" }],
      ["three to four of four", { ...part(4), jobTitle: "事務（週３日～４日）" }],
      ["no days yet", { jobTitle: "事務（週３日）" }],
    ],
  },
];
