import type { PostingAnswers } from "@/domain/posting/catalogue";
import type { RuleContext } from "@/domain/posting/rules/context";
import type { RuleCases } from "../support/rule-cases";

const retirement = {
  ageLimit: "limited",
  ageLimitReason: "retirement",
  employmentPeriodType: "openEnded",
  retirement: "yes",
  retirementAge: 60,
} as const;

export const ageCases: readonly RuleCases<PostingAnswers, RuleContext>[] = [
  {
    id: "AGE-01",
    speaks: [["a limit without 該当事由", { ageLimit: "limited", ageTo: 59 }, "該当事由を選ぶか"]],
    silent: [
      ["a limit with 該当事由", { ageLimit: "limited", ageLimitReason: "law" }],
      ["不問", { ageLimit: "none" }],
      ["not answered yet", {}],
    ],
  },
  {
    id: "AGE-01.explanation",
    speaks: [
      ["a limit without 理由", { ageLimit: "limited", ageLimitReason: "law" }, "年齢制限の理由を書くか"],
      [
        "理由 that gives none",
        { ageLimit: "limited", ageLimitExplanation: "特になし。" },
        "年齢制限の理由を書くか",
      ],
    ],
    silent: [
      ["a limit with 理由", { ageLimit: "limited", ageLimitExplanation: "定年が６０歳のため" }],
      ["不問", { ageLimit: "none" }],
    ],
  },
  {
    id: "AGE-01.range",
    speaks: [["neither end", { ageLimit: "limited" }, "少なくとも一方"]],
    silent: [
      ["an upper end", { ageLimit: "limited", ageTo: 59 }],
      ["a lower end", { ageLimit: "limited", ageFrom: 18 }],
      ["不問", { ageLimit: "none" }],
    ],
  },
  {
    id: "AGE-01.order",
    speaks: [["41 to 40", { ageFrom: 41, ageTo: 40 }, "下限41歳が上限40歳を上回って"]],
    silent: [
      ["40 to 40", { ageFrom: 40, ageTo: 40 }],
      ["one end only", { ageFrom: 99 }],
    ],
  },
  {
    id: "AGE-02",
    speaks: [
      ["up to the retirement age itself", { ...retirement, ageTo: 60 }, "年齢の上限を59歳にする"],
      ["two years below it", { ...retirement, ageTo: 58 }, "定年60歳より1歳下の59歳"],
      ["retirement at 65", { ...retirement, retirementAge: 65, ageTo: 59 }, "64歳"],
    ],
    silent: [
      ["one year below the retirement age", { ...retirement, ageTo: 59 }],
      ["another reason", { ...retirement, ageLimitReason: "law", ageTo: 60 }],
      ["no retirement age yet", { ...retirement, retirementAge: undefined, ageTo: 60 }],
      ["no upper end yet", retirement],
    ],
  },
  {
    id: "AGE-02.lower",
    speaks: [["with a lower limit", { ...retirement, ageFrom: 18, ageTo: 59 }, "年齢の下限（18歳）を消す"]],
    silent: [
      ["with an upper limit only", { ...retirement, ageTo: 59 }],
      ["another reason", { ...retirement, ageLimitReason: "skills", ageFrom: 30 }],
    ],
  },
  {
    id: "AGE-02.term",
    speaks: [
      [
        "a fixed term of four months or more",
        { ...retirement, employmentPeriodType: "fixedFourMonthsOrMore" },
        "雇用期間の定めがない求人に限られます",
      ],
      [
        "day to day",
        { ...retirement, employmentPeriodType: "daily" },
        "雇用期間の定めがない求人に限られます",
      ],
    ],
    silent: [
      ["no term", retirement],
      ["another reason", { ageLimitReason: "law", employmentPeriodType: "daily" }],
      ["term not answered yet", { ageLimitReason: "retirement" }],
    ],
  },
  {
    id: "AGE-02.retirement",
    speaks: [
      ["no retirement age", { ...retirement, retirement: "no" }, "定年制（「保険・年金・定年等」の画面）"],
    ],
    silent: [
      ["a retirement age", retirement],
      ["another reason", { ageLimitReason: "older", retirement: "no" }],
      ["not answered yet", { ageLimitReason: "retirement" }],
    ],
  },
  {
    id: "AGE-04.experience",
    speaks: [
      [
        "experience required",
        { ageLimitReason: "career", experienceRequirement: "required" },
        "「不問」にするか",
      ],
      [
        "experience preferred",
        { ageLimitReason: "career", experienceRequirement: "preferred" },
        "「不問」にするか",
      ],
    ],
    silent: [
      ["no experience asked", { ageLimitReason: "career", experienceRequirement: "notRequired" }],
      ["another reason", { ageLimitReason: "skills", experienceRequirement: "required" }],
      ["not answered yet", { ageLimitReason: "career" }],
    ],
  },
];
