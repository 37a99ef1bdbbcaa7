import type { PostingAnswers } from "@/domain/posting/catalogue";
import type { RuleContext } from "@/domain/posting/rules/context";
import { type RuleCases, ruleContext } from "../support/rule-cases";

/** 熊本県: 1,034 yen, and 1,092 yen from 2026-12-01 on. 20 days × 8 hours = 160 hours. */
export const kumamoto: RuleContext = { ...ruleContext, establishment: { address: "熊本県熊本市１－１" } };
const partTime = { workTimeType: "partTime" } as const;
const fullTime = {
  workTimeType: "fullTime",
  monthlyWorkDays: 20,
  breakMinutes: 60,
  workTimes: [{ start: "08:30", end: "17:30" }],
} as const;

export const comingMinimumWageCases: readonly RuleCases<PostingAnswers, RuleContext>[] = [
  {
    id: "WAGE-02",
    speaks: [
      [
        "part time, a yen below the coming rate",
        { ...partTime, baseWageMin: 1_091 },
        "熊本県の最低賃金は、2026年12月1日から1,092円に上がります。この求人は2027年1月31日まで公開されるため、時間額1,091円ではその日から下回ります。時間額であと1円以上必要です。基本給（a）または定額手当（b）を見直してください",
      ],
      ["part time, exactly the present rate", { ...partTime, baseWageMin: 1_034 }, "時間額であと58円"],
      ["full time, a yen of the month below", { ...fullTime, baseWageMin: 174_719 }, "月額であと1円以上必要"],
      [
        "a daily wage",
        { ...fullTime, baseWageMin: 174_700, wageForm: "daily", wageFormAmountMin: 8_735 },
        "日額であと1円以上必要です。賃金の額と基本給（a）",
      ],
      [
        "an hourly wage of full-time work",
        { ...fullTime, baseWageMin: 174_560, wageForm: "hourly", wageFormAmountMin: 1_091 },
        "時間額であと1円以上必要です。賃金の額と基本給（a）",
      ],
      [
        "an annual salary, by (a)",
        { ...fullTime, baseWageMin: 174_719, wageForm: "annual", wageFormAmountMin: 3_000_000 },
        "月額であと1円",
      ],
      [
        "a family allowance does not count",
        {
          ...fullTime,
          baseWageMin: 174_719,
          fixedAllowances: [{ name: "家族手当", min: 9_000, max: 9_000 }],
        },
        "月額であと1円",
      ],
      [
        "another place of work",
        {
          ...partTime,
          workplaceSameAsEstablishment: "different",
          workplaceAddress: "沖縄県那覇市１－１",
          baseWageMin: 1_085,
        },
        "沖縄県の最低賃金は、2026年12月2日から1,086円",
      ],
      ["the day before", { ...partTime, baseWageMin: 1_050 }, "2026年12月1日から", { today: "2026-11-30" }],
      [
        "the last published day",
        { ...partTime, baseWageMin: 1_050, introductionDeadlineWish: "2026-12-01" },
        "この求人は2026年12月1日まで公開されるため",
      ],
    ],
    silent: [
      ["part time, exactly the coming rate", { ...partTime, baseWageMin: 1_092 }],
      ["full time, exactly the coming rate", { ...fullTime, baseWageMin: 174_720 }],
      [
        "a daily wage of exactly the coming rate",
        { ...fullTime, baseWageMin: 174_720, wageForm: "daily", wageFormAmountMin: 8_736 },
      ],
      ["what is red today already", { ...partTime, baseWageMin: 1_033 }],
      ["the day it takes effect", { ...partTime, baseWageMin: 1_050 }, { today: "2026-12-01" }],
      [
        "a posting that ends the day before",
        { ...partTime, baseWageMin: 1_050, introductionDeadlineWish: "2026-11-30" },
      ],
      [
        "no rate known to come",
        { ...partTime, baseWageMin: 1_125 },
        { establishment: { address: "栃木県佐野市１－１" } },
      ],
      [
        "an allowance for duties that makes up for it",
        {
          ...fullTime,
          baseWageMin: 170_000,
          fixedAllowances: [{ name: "職務手当", min: 4_720, max: 4_720 }],
        },
      ],
      ["an unknown place of work", { ...partTime, baseWageMin: 1_050 }, { establishment: {} }],
      ["an unfinished wage", partTime],
    ],
  },
];
