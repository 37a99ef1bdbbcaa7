import type { PostingAnswers } from "@/domain/posting/catalogue";
import type { RuleContext } from "@/domain/posting/rules/context";
import type { RuleCases } from "../support/rule-cases";

const near = { workTimeType: "partTime", baseWageMin: 1_125 } as const;
const few = { workTimeType: "fullTime", annualHolidays: 79 } as const;

export const helloWorkCases: readonly RuleCases<PostingAnswers, RuleContext>[] = [
  {
    id: "HW-01",
    speaks: [
      ["61 hours of overtime", { overtimeHours: 61 }, "時間外労働が月平均61時間です"],
      ["79 days off", few, "年間休日が79日です"],
    ],
    silent: [
      ["60 hours", { overtimeHours: 60 }],
      ["80 days off", { ...few, annualHolidays: 80 }],
      ["a farm", { ...few, industryClass: "011" }],
      ["part time", { workTimeType: "partTime", annualHolidays: 79 }],
    ],
  },
  {
    id: "HW-02",
    speaks: [
      ["46 hours of overtime", { overtimeHours: 46 }, "不受理の期間中でないこと"],
      ["the minimum wage itself", near, "賃金が最低賃金とほぼ同額です"],
    ],
    silent: [
      ["45 hours", { overtimeHours: 45 }],
      ["twelve yen more", { ...near, baseWageMin: 1_137 }],
      ["below it, which WAGE-01 stops", { ...near, baseWageMin: 1_124 }],
    ],
  },
  {
    id: "HW-03",
    speaks: [["long overtime", { overtimeHours: 61 }, "自己申告書"]],
    silent: [
      ["a wage near the minimum alone", near],
      ["few days off alone", few],
    ],
  },
];
