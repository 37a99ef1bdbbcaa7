import type { PostingAnswers } from "@/domain/posting/catalogue";
import type { RuleContext } from "@/domain/posting/rules/context";
import type { RuleCases } from "../support/rule-cases";

const fixed = { employmentPeriodType: "fixedFourMonthsOrMore" } as const;
const short = { employmentPeriodType: "fixedUnderFourMonths" } as const;
const renewed = { ...fixed, contractRenewal: "inPrinciple" } as const;

export const contractCases: readonly RuleCases<PostingAnswers, RuleContext>[] = [
  {
    id: "CON-01",
    speaks: [
      ["duties without the scope of their change", { jobDescription: "経理事務" }, "業務の変更の範囲"],
    ],
    silent: [
      ["変更なし is stated", { jobDescription: "経理事務", dutyChangeScope: "noChange" }],
      ["nothing entered yet", {}],
    ],
  },
  {
    id: "CON-01.duty",
    speaks: [
      ["変更あり without the duties", { dutyChangeScope: "changes" }, "将来担当する可能性のある仕事"],
      ["変更あり, 「なし」", { dutyChangeScope: "changes", dutyChangeScopeDetail: "なし" }, "将来担当する"],
    ],
    silent: [
      ["変更あり with the duties", { dutyChangeScope: "changes", dutyChangeScopeDetail: "会社の定める業務" }],
      ["変更なし", { dutyChangeScope: "noChange" }],
    ],
  },
  {
    id: "CON-01.place",
    speaks: [["a workplace without 転勤の可能性", { workplaceSameAsEstablishment: "same" }, "転勤の可能性"]],
    silent: [
      ["転勤なし", { workplaceSameAsEstablishment: "same", transferPossible: "no" }],
      ["nothing entered yet", {}],
    ],
  },
  {
    id: "CON-01.placeArea",
    speaks: [
      ["転勤あり without the area", { transferPossible: "yes" }, "転勤範囲に"],
      ["転勤あり, 「未定」", { transferPossible: "yes", transferArea: "　未定" }, "転勤範囲に"],
    ],
    silent: [
      ["転勤あり with the area", { transferPossible: "yes", transferArea: "会社の定める事業所" }],
      ["an area that only begins like 「なし」", { transferPossible: "yes", transferArea: "なし園（店名）" }],
      ["転勤なし", { transferPossible: "no" }],
    ],
  },
  {
    id: "CON-01.renewal",
    speaks: [["a fixed term without 契約更新の可能性", fixed, "契約更新の可能性を選んで"]],
    silent: [
      ["更新なし is stated", { ...fixed, contractRenewal: "none" }],
      ["no term", { employmentPeriodType: "openEnded" }],
      ["day to day", { employmentPeriodType: "daily" }],
    ],
  },
  {
    id: "CON-01.renewalCondition",
    speaks: [
      ["条件付き without the criteria", { ...fixed, contractRenewal: "conditional" }, "契約更新の条件に"],
    ],
    silent: [
      [
        "条件付き with the criteria",
        { ...fixed, contractRenewal: "conditional", contractRenewalCondition: "勤務成績により判断" },
      ],
      ["原則更新", renewed],
    ],
  },
  {
    id: "CON-01.renewalLimit",
    speaks: [
      ["原則更新 without 更新上限", renewed, "更新上限を選び"],
      ["条件付き without 更新上限", { ...short, contractRenewal: "conditional" }, "更新上限を選び"],
    ],
    silent: [
      ["no limit is stated", { ...renewed, renewalLimit: "none" }],
      ["no renewal", { ...fixed, contractRenewal: "none" }],
      ["no term", { employmentPeriodType: "openEnded", contractRenewal: "inPrinciple" }],
    ],
  },
  {
    id: "CON-01.renewalLimitYears",
    speaks: [
      ["a limit in years without the years", { ...renewed, renewalLimit: "years" }, "通算契約期間の上限"],
    ],
    silent: [
      ["three years", { ...renewed, renewalLimit: "years", renewalLimitYears: 3 }],
      ["a limit in times", { ...renewed, renewalLimit: "times" }],
    ],
  },
  {
    id: "CON-01.renewalLimitTimes",
    speaks: [["a limit in times without the times", { ...renewed, renewalLimit: "times" }, "更新回数の上限"]],
    silent: [
      ["two times", { ...renewed, renewalLimit: "times", renewalLimitTimes: 2 }],
      ["a limit in years", { ...renewed, renewalLimit: "years" }],
    ],
  },
  {
    id: "CON-02",
    speaks: [
      ["4ヶ月以上 with three months", { ...fixed, employmentPeriodMonths: 3 }, "3ヶ月で、4ヶ月未満です"],
      ["4ヶ月未満 with four months", { ...short, employmentPeriodMonths: 4 }, "4ヶ月で、4ヶ月以上です"],
      [
        "4ヶ月未満 with a year and a month",
        { ...short, employmentPeriodYears: 1, employmentPeriodMonths: 1 },
        "雇用期間が1年1ヶ月で",
      ],
    ],
    silent: [
      ["4ヶ月以上 with four months", { ...fixed, employmentPeriodMonths: 4 }],
      ["4ヶ月以上 with a year", { ...fixed, employmentPeriodYears: 1 }],
      ["4ヶ月未満 with three months", { ...short, employmentPeriodYears: 0, employmentPeriodMonths: 3 }],
      ["no length yet", fixed],
      ["a length of nothing, which another rule names", { ...fixed, employmentPeriodMonths: 0 }],
    ],
  },
  {
    id: "CON-02.dates",
    speaks: [
      [
        "4ヶ月以上, one day short of four months",
        { ...fixed, employmentPeriodFrom: "2026-12-01", employmentPeriodTo: "2027-03-30" },
        "2026年12月1日から2027年3月30日までで、4ヶ月未満です",
      ],
      [
        "4ヶ月未満, exactly four months",
        { ...short, employmentPeriodFrom: "2026-12-01", employmentPeriodTo: "2027-03-31" },
        "4ヶ月以上です",
      ],
      [
        "4ヶ月以上 ending a day early in February",
        { ...fixed, employmentPeriodFrom: "2026-10-31", employmentPeriodTo: "2027-02-26" },
        "4ヶ月未満です",
      ],
    ],
    silent: [
      [
        "4ヶ月以上, exactly four months",
        { ...fixed, employmentPeriodFrom: "2026-12-01", employmentPeriodTo: "2027-03-31" },
      ],
      [
        "4ヶ月未満, one day short of four months",
        { ...short, employmentPeriodFrom: "2026-12-01", employmentPeriodTo: "2027-03-30" },
      ],
      ["an end that is missing", { ...fixed, employmentPeriodFrom: "2026-12-01" }],
      [
        "an end before the start, which another rule names",
        { ...fixed, employmentPeriodFrom: "2026-12-01", employmentPeriodTo: "2026-11-01" },
      ],
    ],
  },
  {
    id: "CON-02.regular",
    speaks: [
      ["正社員 with a term", { ...fixed, employmentType: "regular" }, "正社員は、雇用期間の定めのない"],
      ["正社員 by the day", { employmentPeriodType: "daily", employmentType: "regular" }, "正社員は"],
    ],
    silent: [
      ["正社員 without a term", { employmentPeriodType: "openEnded", employmentType: "regular" }],
      ["正社員以外 with a term", { ...fixed, employmentType: "nonRegular" }],
      ["term not answered yet", { employmentType: "regular" }],
    ],
  },
  {
    id: "FORM-04",
    speaks: [
      ["no years, no months", { employmentPeriodYears: 0, employmentPeriodMonths: 0 }, "0ヶ月"],
      ["no years and months left empty", { employmentPeriodYears: 0 }, "0ヶ月"],
    ],
    silent: [
      ["one month", { employmentPeriodYears: 0, employmentPeriodMonths: 1 }],
      ["one year", { employmentPeriodYears: 1, employmentPeriodMonths: 0 }],
      ["nothing entered yet", {}],
    ],
  },
  {
    id: "FORM-05",
    speaks: [["beginning yesterday", { employmentPeriodFrom: "2026-11-21" }, "今日（2026年11月22日）以降"]],
    silent: [
      ["beginning today", { employmentPeriodFrom: "2026-11-22" }],
      ["nothing entered yet", {}],
    ],
  },
  {
    id: "FORM-06",
    speaks: [
      [
        "ending on the first day",
        { employmentPeriodFrom: "2026-12-01", employmentPeriodTo: "2026-12-01" },
        "雇用終了日（2026年12月1日）を",
      ],
    ],
    silent: [
      ["ending a day later", { employmentPeriodFrom: "2026-12-01", employmentPeriodTo: "2026-12-02" }],
      ["no start yet", { employmentPeriodTo: "2026-12-01" }],
    ],
  },
];
