import type { PostingAnswers } from "@/domain/posting/catalogue";
import type { RuleContext } from "@/domain/posting/rules/context";
import type { RuleCases } from "../support/rule-cases";

const fixed = { employmentPeriodType: "fixedFourMonthsOrMore" } as const;
const trial = (probationLength: string) => ({ probation: "yes", probationLength }) as const;
const different = { probation: "yes", probationConditionsDiffer: "different" } as const;

export const contractLengthCases: readonly RuleCases<PostingAnswers, RuleContext>[] = [
  {
    id: "CON-03",
    speaks: [
      [
        "three years and a month",
        { ...fixed, employmentPeriodYears: 3, employmentPeriodMonths: 1 },
        "3年を超えて",
      ],
      [
        "three years and a day",
        { ...fixed, employmentPeriodFrom: "2027-04-01", employmentPeriodTo: "2030-04-01" },
        "3年を超えて",
      ],
      ["six years", { ...fixed, employmentPeriodYears: 6 }, "5年を超えて"],
      ["six years for people of 60", { ...fixed, employmentPeriodYears: 6, ageFrom: 60 }, "5年を超えて"],
    ],
    silent: [
      ["three years", { ...fixed, employmentPeriodYears: 3 }],
      [
        "three years by dates",
        { ...fixed, employmentPeriodFrom: "2027-04-01", employmentPeriodTo: "2030-03-31" },
      ],
      ["five years for people of 60", { ...fixed, employmentPeriodYears: 5, ageFrom: 60 }],
      ["no term", { employmentPeriodType: "openEnded" }],
    ],
  },
  {
    id: "CON-04",
    speaks: [
      ["seven months", trial("７ヶ月"), "試用期間（７ヶ月）"],
      ["a year", trial("１年"), "6ヶ月を超えて"],
    ],
    silent: [
      ["six months", trial("６ヶ月")],
      ["half a year", trial("半年")],
      ["a length that cannot be read", trial("本採用まで")],
      ["none", { probation: "no" }],
    ],
  },
  {
    id: "CON-04.conditions",
    speaks: [
      ["different without saying how", different, "試用期間中の労働条件の内容に"],
      ["different, 「なし」", { ...different, probationConditions: "なし" }, "試用期間中の労働条件の内容に"],
    ],
    silent: [
      ["different and said", { ...different, probationConditions: "基本給１９０，０００円" }],
      ["the same", { probation: "yes", probationConditionsDiffer: "same" }],
    ],
  },
];
