import type { PostingAnswers } from "@/domain/posting/catalogue";
import type { RuleContext } from "@/domain/posting/rules/context";
import type { RuleCases } from "../support/rule-cases";

const part = (weeklyWorkHours: number) => ({ workTimeType: "partTime", weeklyWorkHours }) as const;
const full = { workTimeType: "fullTime", corporateNumber: "9234567890123" } as const;
const only = { insurances: ["workersAccident"] } as const;
const company = (employeesCompany: number) => ({ establishment: { employeesCompany } });
const once = { employmentPeriodType: "fixedUnderFourMonths", contractRenewal: "none" } as const;

export const insuranceCases: readonly RuleCases<PostingAnswers, RuleContext>[] = [
  {
    id: "INS-01",
    speaks: [
      [
        "neither insurance",
        { insurances: ["employment", "health", "pension"] },
        "「公務災害補償」）を選んで",
      ],
    ],
    silent: [
      ["労災保険", { insurances: ["workersAccident"] }],
      ["公務災害補償", { insurances: ["publicAccident"] }],
      ["nothing chosen yet", {}],
    ],
  },
  {
    id: "INS-02",
    speaks: [
      ["20 hours", { ...part(20), ...only }, "週20時間以上"],
      ["full time", { ...full, ...only }, "「雇用保険」を選ぶか"],
      ["two months", { ...part(20), ...only, ...once, employmentPeriodMonths: 2 }, "31日以上"],
      ["10 hours from 2028-10-01", { ...part(10), ...only }, "週10時間以上", { today: "2028-10-01" }],
    ],
    silent: [
      ["19.99 hours", { ...part(19.99), ...only }],
      ["10 hours before", { ...part(10), ...only }, { today: "2028-09-30" }],
      ["insured", { ...part(20), insurances: ["workersAccident", "employment"] }],
      ["one month, not renewed", { ...part(20), ...only, ...once, employmentPeriodMonths: 1 }],
      ["day to day", { ...part(20), ...only, employmentPeriodType: "daily" }],
      ["civil servants", { ...full, insurances: ["publicAccident"] }],
      ["hours not known", { workTimeType: "partTime", ...only }],
      ["nothing chosen yet", part(20)],
    ],
  },
  {
    id: "INS-03",
    speaks: [
      ["full time", { ...full, ...only }, "フルタイムで働く人は"],
      ["30 hours anywhere", { ...part(30), ...only, corporateNumber: "1" }, "週30時間以上"],
      ["20 hours with 51 people", { ...part(20), ...only }, "週20時間以上", company(51)],
      [
        "20 hours with 36 people from 2027-10-01",
        { ...part(20), ...only },
        "週20時間以上",
        { ...company(36), today: "2027-10-01" },
      ],
      [
        "five workers of a sole proprietor",
        { workTimeType: "fullTime", ...only },
        "両方を選ぶか",
        company(5),
      ],
    ],
    silent: [
      ["29.99 hours", { ...part(29.99), ...only }, company(50)],
      ["19.99 hours with 51 people", { ...part(19.99), ...only }, company(51)],
      ["20 hours with 50 people", { ...part(20), ...only }, company(50)],
      ["20 hours with 36 people before", { ...part(20), ...only }, { ...company(36), today: "2027-09-30" }],
      ["one of both, which another rule names", { ...full, insurances: ["workersAccident", "health"] }],
      ["four workers of a sole proprietor", { workTimeType: "fullTime", ...only }, company(4)],
      ["two months, not renewed", { ...full, ...only, ...once, employmentPeriodMonths: 2 }],
      [
        "an insurance society of the trade",
        { ...full, insurances: ["workersAccident", "other"], insuranceOther: "建設国保" },
      ],
    ],
  },
  {
    id: "INS-03.pair",
    speaks: [
      ["health alone", { insurances: ["workersAccident", "health"] }, "「厚生年金」も選ぶか"],
      ["pension alone", { insurances: ["workersAccident", "pension"] }, "「健康保険」も選ぶか"],
    ],
    silent: [
      ["both", { insurances: ["workersAccident", "health", "pension"] }],
      ["neither", { insurances: ["workersAccident"] }],
      [
        "pension with 国保",
        { insurances: ["workersAccident", "pension", "other"], insuranceOther: "医師国保" },
      ],
    ],
  },
];
