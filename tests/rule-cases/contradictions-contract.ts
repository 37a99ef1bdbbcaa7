import type { PostingAnswers } from "@/domain/posting/catalogue";
import type { RuleContext } from "@/domain/posting/rules/context";
import type { RuleCases } from "../support/rule-cases";

const fixed = { employmentPeriodType: "fixedFourMonthsOrMore" } as const;
const year = { ...fixed, employmentPeriodYears: 1 } as const;
const open = { employmentPeriodType: "openEnded" } as const;
const daily = { employmentPeriodType: "daily" } as const;

export const contradictionsContractCases: readonly RuleCases<PostingAnswers, RuleContext>[] = [
  {
    id: "CTR-14",
    speaks: [
      [
        "定めなし and 契約更新",
        { ...open, specialNotes: "契約更新の可能性は勤務成績による" },
        "「定めなし」ですが、求人に関する特記事項に「契約更新の可能性」",
      ],
      ["定めなし and every year", { ...open, jobDescription: "１年ごとの更新です" }, "「1年ごとの更新」"],
    ],
    silent: [
      [
        "contracts of customers",
        { ...open, jobDescription: "保険の契約更新の手続き、携帯電話の２年契約の案内" },
      ],
      ["定めあり", { ...fixed, specialNotes: "契約更新あり" }],
      ["a renewed licence", { ...open, specialNotes: "免許の更新費用は会社が負担" }],
    ],
  },
  {
    id: "CTR-15",
    speaks: [
      [
        "a year of a year",
        { ...year, renewalLimit: "years", renewalLimitYears: 1 },
        "上限1年が、最初の雇用期間（1年）以下",
      ],
      [
        "a year of fourteen months",
        { ...year, employmentPeriodMonths: 2, renewalLimit: "years", renewalLimitYears: 1 },
        "（1年2ヶ月）以下",
      ],
    ],
    silent: [
      ["two years of a year", { ...year, renewalLimit: "years", renewalLimitYears: 2 }],
      ["no limit", { ...year, renewalLimit: "none" }],
      ["no term yet", { ...fixed, renewalLimit: "years", renewalLimitYears: 1 }],
    ],
  },
  {
    id: "CTR-16",
    speaks: [
      [
        "none and あり",
        { contractRenewal: "none", specialNotes: "契約更新の可能性あり" },
        "更新の可能性あり",
      ],
    ],
    silent: [
      ["あり and あり", { contractRenewal: "conditional", specialNotes: "契約更新の可能性あり" }],
      ["none and なし", { contractRenewal: "none", specialNotes: "契約更新なし" }],
    ],
  },
  {
    id: "CTR-17",
    speaks: [
      ["なし and あり", { regularConversion: "no", message: "正社員登用制度あり" }, "正社員登用制度あり"],
    ],
    silent: [
      ["あり and あり", { regularConversion: "yes", message: "正社員登用あり" }],
      ["なし and なし", { regularConversion: "no", message: "正社員登用なし" }],
    ],
  },
  {
    id: "CTR-18",
    speaks: [
      ["正社員 as 契約社員", { employmentType: "regular", jobTitle: "一般事務（契約社員）" }, "「契約社員」"],
    ],
    silent: [
      [
        "other words with パート in them",
        { employmentType: "regular", jobTitle: "デパート・アパートの営業パートナー" },
      ],
      ["a part-timers' manager", { employmentType: "regular", jobTitle: "店長（パートさんの管理）" }],
      ["契約社員 as 契約社員", { employmentType: "nonRegular", jobTitle: "一般事務（契約社員）" }],
    ],
  },
  {
    id: "CTR-19",
    speaks: [
      ["part time as 正社員", { employmentType: "partTime", jobTitle: "事務（正社員）" }, "「正社員」"],
      ["the name itself", { employmentType: "nonRegular", nonRegularName: "正社員" }, "正社員以外の名称に"],
    ],
    silent: [
      ["正社員登用", { employmentType: "partTime", jobTitle: "事務（正社員登用あり）" }],
      ["準社員", { employmentType: "nonRegular", nonRegularName: "準社員" }],
      ["正社員", { employmentType: "regular", jobTitle: "事務（正社員）" }],
    ],
  },
  {
    id: "CTR-20",
    speaks: [
      ["業務委託", { jobDescription: "業務委託契約となります" }, "雇用契約の求人だけです"],
      ["個人事業主", { specialNotes: "個人事業主として契約" }, "雇用契約の求人だけです"],
    ],
    silent: [["a contractor of the firm", { jobDescription: "業務委託先との連絡、業務委託契約書の作成" }]],
  },
  {
    id: "CTR-21",
    speaks: [["day to day on trial", { ...daily, probation: "yes" }, "試用期間を「なし」に"]],
    silent: [
      ["day to day", { ...daily, probation: "no" }],
      ["a term on trial", { ...fixed, probation: "yes" }],
    ],
  },
  {
    id: "CTR-22",
    speaks: [["with bonus and raise", { ...daily, bonus: "yes", raise: "yes" }, "賞与・昇給が「あり」"]],
    silent: [
      ["with nothing", { ...daily, bonus: "no", raise: "no", retirementAllowance: "no" }],
      ["a term", { ...fixed, bonus: "yes" }],
    ],
  },
  {
    id: "CTR-23",
    speaks: [
      [
        "three months of two",
        {
          employmentPeriodType: "fixedUnderFourMonths",
          employmentPeriodMonths: 2,
          probationLength: "３ヶ月",
        },
        "雇用期間（2ヶ月）より長く",
      ],
    ],
    silent: [
      [
        "two months of two",
        {
          employmentPeriodType: "fixedUnderFourMonths",
          employmentPeriodMonths: 2,
          probationLength: "２ヶ月",
        },
      ],
      ["no term", { ...open, probationLength: "３ヶ月" }],
    ],
  },
  {
    id: "CTR-24",
    speaks: [
      [
        "over before the posting is",
        { employmentPeriodFrom: "2026-12-01", employmentPeriodTo: "2027-01-31" },
        "雇用期間が2027年1月31日に終わりますが、求人は2027年1月31日まで",
      ],
      [
        "recruiting after the beginning",
        {
          employmentPeriodFrom: "2026-12-01",
          employmentPeriodTo: "2027-11-30",
          introductionDeadlineWish: "2026-12-02",
        },
        "2026年12月2日まで募集",
      ],
    ],
    silent: [
      ["over a day later", { employmentPeriodFrom: "2026-12-01", employmentPeriodTo: "2027-02-01" }],
      [
        "recruiting until the beginning",
        {
          employmentPeriodFrom: "2026-12-01",
          employmentPeriodTo: "2027-11-30",
          introductionDeadlineWish: "2026-12-01",
        },
      ],
      [
        "the wrong order, which FORM-06 names",
        { employmentPeriodFrom: "2026-12-02", employmentPeriodTo: "2026-12-01" },
      ],
    ],
  },
  {
    id: "CTR-25",
    speaks: [
      [
        "three years of two",
        { ...year, renewalLimit: "times", renewalLimitTimes: 1, retirementAllowanceYears: 3 },
        "通算2年まで",
      ],
      ["two years of one", { ...year, contractRenewal: "none", retirementAllowanceYears: 2 }, "通算1年まで"],
    ],
    silent: [
      [
        "two years of two",
        { ...year, renewalLimit: "times", renewalLimitTimes: 1, retirementAllowanceYears: 2 },
      ],
      ["no limit", { ...year, renewalLimit: "none", retirementAllowanceYears: 10 }],
    ],
  },
  {
    id: "CTR-26",
    speaks: [
      ["a year, not renewed", { ...year, contractRenewal: "none", raise: "yes" }, "昇給が「あり」です"],
    ],
    silent: [
      ["thirteen months", { ...year, employmentPeriodMonths: 1, contractRenewal: "none", raise: "yes" }],
      ["renewed", { ...year, contractRenewal: "inPrinciple", raise: "yes" }],
      ["no raise", { ...year, contractRenewal: "none", raise: "no" }],
    ],
  },
  {
    id: "CTR-27",
    speaks: [
      ["無期 with a term", { ...fixed, employmentType: "openEndedDispatch" }, "無期雇用派遣は"],
      [
        "無期 part time, day to day",
        { ...daily, employmentType: "openEndedDispatchPartTime" },
        "無期雇用派遣は",
      ],
      ["有期 without a term", { ...open, employmentType: "fixedTermDispatch" }, "有期雇用派遣は"],
    ],
    silent: [
      ["無期 without a term", { ...open, employmentType: "openEndedDispatch" }],
      ["有期 with a term", { ...fixed, employmentType: "fixedTermDispatchPartTime" }],
      ["有期 day to day", { ...daily, employmentType: "fixedTermDispatch" }],
    ],
  },
  {
    id: "CTR-28",
    speaks: [["a year", { ...year, dispatchType: "temporaryToPermanent" }, "6ヶ月まで"]],
    silent: [
      ["six months", { ...fixed, employmentPeriodMonths: 6, dispatchType: "temporaryToPermanent" }],
      ["ordinary dispatch", { ...year, dispatchType: "dispatch" }],
    ],
  },
  {
    id: "CTR-29",
    speaks: [
      ["派遣 as 正社員", { dispatchType: "dispatch", employmentType: "regular" }, "派遣労働者ではありません"],
    ],
    silent: [
      ["派遣 as 無期雇用派遣", { dispatchType: "dispatch", employmentType: "openEndedDispatch" }],
      ["請負 as 正社員", { dispatchType: "contracting", employmentType: "regular" }],
    ],
  },
  {
    id: "CTR-30",
    speaks: [
      ["at a client's", { dispatchType: "direct", jobDescription: "派遣先での業務です" }, "派遣先での業務"],
    ],
    silent: [
      ["派遣", { dispatchType: "dispatch", jobDescription: "派遣先での業務です" }],
      ["a coordinator", { dispatchType: "direct", jobDescription: "派遣先企業の開拓、派遣社員の面談" }],
    ],
  },
  {
    id: "CTR-31",
    speaks: [
      [
        "変更なし and 会社の定める業務",
        { dutyChangeScope: "noChange", jobDescription: "変更範囲：会社の定める業務" },
        "「変更なし」ですが",
      ],
      [
        "変更なし and 配置転換",
        { dutyChangeScope: "noChange", specialNotes: "配置転換あり" },
        "配置転換あり",
      ],
    ],
    silent: [
      ["変更なし and 変更なし", { dutyChangeScope: "noChange", jobDescription: "変更範囲：変更なし" }],
      ["変更あり", { dutyChangeScope: "changes", jobDescription: "変更範囲：会社の定める業務" }],
    ],
  },
  {
    id: "CTR-32",
    speaks: [
      [
        "変更あり: 変更なし",
        { dutyChangeScope: "changes", dutyChangeScopeDetail: "変更なし" },
        "「変更あり」ですが",
      ],
      [
        "変更あり and 変更範囲：変更なし",
        { dutyChangeScope: "changes", jobDescription: "変更範囲：変更なし" },
        "変更範囲:変更なし",
      ],
    ],
    silent: [
      ["変更あり: duties", { dutyChangeScope: "changes", dutyChangeScopeDetail: "会社の定める業務" }],
      ["変更なし", { dutyChangeScope: "noChange", jobDescription: "変更範囲：変更なし" }],
    ],
  },
  {
    id: "CTR-33",
    speaks: [
      [
        "異なる: 同じ",
        { probationConditionsDiffer: "different", probationConditions: "本採用と同じ" },
        "「同条件」を選び",
      ],
    ],
    silent: [
      [
        "異なる: a wage",
        {
          probationConditionsDiffer: "different",
          probationConditions: "時給１，１８０円。その他は変わりません",
        },
      ],
      ["同条件", { probationConditionsDiffer: "same", probationConditions: "同じ" }],
    ],
  },
];
