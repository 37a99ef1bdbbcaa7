import type { PostingAnswers } from "@/domain/posting/catalogue";
import type { RuleContext } from "@/domain/posting/rules/context";
import type { RuleCases } from "../support/rule-cases";

const full = {
  workTimeType: "fullTime",
  monthlyWorkDays: 20,
  breakMinutes: 60,
  workTimes: [{ start: "08:30", end: "17:30" }],
} as const;
const part = {
  workTimeType: "partTime",
  breakMinutes: 60,
  workTimes: [{ start: "09:00", end: "16:00" }],
} as const;
const daily = { ...full, wageForm: "daily" } as const;
const fixedDay = { payDayType: "fixedDay", payMonth: "current" } as const;

export const contradictionsWagesCases: readonly RuleCases<PostingAnswers, RuleContext>[] = [
  {
    id: "CTR-48",
    speaks: [
      [
        "an hour's figure as a day's",
        { wageForm: "daily", wageFormAmountMin: 3_999 },
        "「日給」ですが、賃金の額が3,999円",
      ],
      [
        "a month's figure as an hour's",
        { wageForm: "hourly", wageFormAmountMin: 1_200, wageFormAmountMax: 200_000 },
        "時給の額",
      ],
      [
        "a month's figure as a year's",
        { wageForm: "annual", wageFormAmountMin: 300_000 },
        "「年俸制」ですが",
      ],
    ],
    silent: [
      ["a day of 4,000 yen", { wageForm: "daily", wageFormAmountMin: 4_000 }],
      ["an hour of 20,000 yen", { wageForm: "hourly", wageFormAmountMax: 20_000 }],
      ["a year of a million", { wageForm: "annual", wageFormAmountMin: 1_000_000 }],
      ["another form", { wageForm: "other", wageFormAmountMin: 1 }],
    ],
  },
  {
    id: "CTR-49",
    speaks: [
      [
        "a day of 10,000 and 203,000 a month",
        { ...daily, wageFormAmountMin: 10_000, baseWageMin: 203_000 },
        "換算すると200,000円ですが、基本給（a）の下限は203,000円",
      ],
      ["the upper end", { ...daily, wageFormAmountMax: 12_000, baseWageMax: 230_000 }, "上限12,000円"],
      [
        "an hour of 1,200 and 1,300 part time",
        { ...part, wageForm: "hourly", wageFormAmountMin: 1_200, baseWageMin: 1_300 },
        "1,300円",
      ],
      [
        "a day of 9,000 in six hours",
        { ...part, wageForm: "daily", wageFormAmountMin: 9_000, baseWageMin: 1_200 },
        "換算すると1,500円",
      ],
      [
        "a year of 3,000,000",
        { ...full, wageForm: "annual", wageFormAmountMin: 3_000_000, baseWageMin: 260_000 },
        "250,000円",
      ],
    ],
    silent: [
      ["within one per cent", { ...daily, wageFormAmountMin: 10_000, baseWageMin: 202_000 }],
      [
        "with the allowances",
        {
          ...daily,
          wageFormAmountMin: 10_000,
          baseWageMin: 180_000,
          fixedAllowances: [{ name: "職務手当", min: 20_000, max: 20_000 }],
        },
      ],
      [
        "an hour of 1,200 full time",
        { ...full, wageForm: "hourly", wageFormAmountMin: 1_200, baseWageMin: 192_000 },
      ],
      [
        "a year with its bonus",
        {
          ...full,
          wageForm: "annual",
          wageFormOther: "１４分割",
          wageFormAmountMin: 3_000_000,
          baseWageMin: 214_000,
        },
      ],
      ["monthly", { ...full, wageForm: "monthly", baseWageMin: 200_000 }],
      ["a slip that WAGE-03.amount names", { ...daily, wageFormAmountMax: 12_000, baseWageMax: 2_400_000 }],
      [
        "days not entered yet",
        { workTimeType: "fullTime", wageForm: "daily", wageFormAmountMin: 10_000, baseWageMin: 1 },
      ],
    ],
  },
  {
    id: "CTR-50",
    speaks: [["wider than three times", { baseWageMin: 200_000, baseWageMax: 600_001 }, "3倍を超えて"]],
    silent: [
      ["three times", { baseWageMin: 200_000, baseWageMax: 600_000 }],
      ["a slip that WAGE-03.amount names", { baseWageMin: 200_000, baseWageMax: 2_000_001 }],
      ["one end only", { baseWageMax: 600_000 }],
    ],
  },
  {
    id: "CTR-51",
    speaks: [
      ["家族手当", { fixedAllowances: [{ name: "職務手当" }, { name: "家族手当" }] }, "「家族手当」は"],
    ],
    silent: [["職務手当", { fixedAllowances: [{ name: "職務手当" }] }]],
  },
  {
    id: "CTR-52",
    speaks: [["固定残業手当", { fixedAllowances: [{ name: "固定残業手当" }] }, "固定残業代（c）に"]],
    silent: [["交替手当", { fixedAllowances: [{ name: "交替手当" }] }]],
  },
  {
    id: "CTR-53",
    speaks: [
      ["paid and not worked", { fixedOvertime: "yes", overtime: "no" }, "時間外労働（「労働時間」の画面）か"],
    ],
    silent: [
      ["paid and worked", { fixedOvertime: "yes", overtime: "yes" }],
      ["not answered yet", { fixedOvertime: "yes" }],
    ],
  },
  {
    id: "CTR-54",
    speaks: [
      [
        "none and みなし残業",
        { fixedOvertime: "no", wageFormOther: "みなし残業２０時間含む" },
        "固定残業代は「なし」ですが",
      ],
    ],
    silent: [
      ["not in it", { fixedOvertime: "no", specialNotes: "残業代は含まず、別に全額支給" }],
      ["none and なし", { fixedOvertime: "no", specialNotes: "固定残業代なし" }],
      ["paid", { fixedOvertime: "yes", wageFormOther: "みなし残業２０時間含む" }],
    ],
  },
  {
    id: "CTR-55",
    speaks: [
      [
        "more an hour",
        {
          workTimeType: "partTime",
          baseWageMin: 1_200,
          wageTotalMax: 1_300,
          jobTitle: "接客（時給１，３０１円）",
        },
        "「時給1301円」",
      ],
      [
        "more a month",
        {
          workTimeType: "fullTime",
          wageForm: "monthly",
          baseWageMin: 200_000,
          wageTotalMax: 260_000,
          message: "月給３０万円以上可",
        },
        "「月給30万円」",
      ],
      [
        "less an hour",
        { workTimeType: "partTime", baseWageMin: 1_200, wageTotalMax: 1_300, message: "時給１，１００円" },
        "「時給1100円」",
      ],
    ],
    silent: [
      [
        "the upper end",
        {
          workTimeType: "partTime",
          baseWageMin: 1_200,
          wageTotalMax: 1_300,
          jobTitle: "接客（時給１，３００円）",
        },
      ],
      [
        "at night",
        {
          workTimeType: "partTime",
          baseWageMin: 1_200,
          wageTotalMax: 1_300,
          jobDescription: "深夜は時給１，５００円",
        },
      ],
      [
        "a model of the third year",
        {
          workTimeType: "fullTime",
          wageForm: "monthly",
          baseWageMin: 200_000,
          wageTotalMax: 260_000,
          message: "入社３年目の月給３０万円",
        },
      ],
      ["no wage yet", { workTimeType: "partTime", jobTitle: "接客（時給１，３０１円）" }],
    ],
  },
  {
    id: "CTR-56",
    speaks: [["none and twice a year", { bonus: "no", message: "賞与年２回" }, "「賞与年2回」"]],
    silent: [
      ["none and なし", { bonus: "no", message: "賞与はありません" }],
      ["paid", { bonus: "yes", message: "賞与年２回" }],
    ],
  },
  {
    id: "CTR-57",
    speaks: [["once and twice", { bonusTimes: 1, specialNotes: "賞与年２回" }, "「賞与年2回」"]],
    silent: [
      ["twice and twice", { bonusTimes: 2, specialNotes: "賞与は年２回" }],
      ["no times", { specialNotes: "賞与年２回" }],
    ],
  },
  {
    id: "CTR-58",
    speaks: [["none and every year", { raise: "no", jobDescription: "昇給年１回" }, "「昇給年1回」"]],
    silent: [
      ["given", { raise: "yes", jobDescription: "昇給年１回" }],
      ["none and なし", { raise: "no", jobDescription: "昇給なし" }],
    ],
  },
  {
    id: "CTR-59",
    speaks: [
      ["12.01 months", { bonusMonths: 12.01 }, "賞与月数が12.01ヶ月分"],
      [
        "more than a year's wage",
        { workTimeType: "fullTime", bonusAmountMax: 2_400_001, baseWageMax: 200_000 },
        "基本給の1年分",
      ],
    ],
    silent: [
      ["12 months", { bonusMonths: 12 }],
      ["a year's wage", { workTimeType: "fullTime", bonusAmountMax: 2_400_000, baseWageMax: 200_000 }],
      ["part time", { workTimeType: "partTime", bonusAmountMax: 50_000, baseWageMax: 1_300 }],
    ],
  },
  {
    id: "CTR-60",
    speaks: [
      ["20.01 per cent", { raiseRateMax: 20.01 }, "20.01％"],
      [
        "a month's figure as an hour's",
        { workTimeType: "partTime", raiseAmountMax: 361, baseWageMin: 1_200 },
        "1時間あたり",
      ],
    ],
    silent: [
      ["20 per cent", { raiseRateMax: 20 }],
      ["thirty per cent of the wage", { workTimeType: "partTime", raiseAmountMax: 360, baseWageMin: 1_200 }],
    ],
  },
  {
    id: "CTR-61",
    speaks: [
      [
        "5,001 yen a day",
        { commutingAllowanceUnit: "daily", commutingAllowanceAmount: 5_001 },
        "日額5,001円",
      ],
      ["499 yen a month", { commutingAllowanceUnit: "monthly", commutingAllowanceAmount: 499 }, "月額499円"],
      [
        "200,001 yen a month",
        { commutingAllowanceUnit: "monthly", commutingAllowanceAmount: 200_001 },
        "月額200,001円",
      ],
    ],
    silent: [
      ["5,000 yen a day", { commutingAllowanceUnit: "daily", commutingAllowanceAmount: 5_000 }],
      ["500 yen a month", { commutingAllowanceUnit: "monthly", commutingAllowanceAmount: 500 }],
      ["200,000 yen a month", { commutingAllowanceUnit: "monthly", commutingAllowanceAmount: 200_000 }],
      ["no unit yet", { commutingAllowanceAmount: 1 }],
    ],
  },
  {
    id: "CTR-62",
    speaks: [
      [
        "none and 交通費支給",
        { commutingAllowance: "none", message: "交通費全額支給" },
        "「交通費全額支給」",
      ],
    ],
    silent: [
      ["none and なし", { commutingAllowance: "none", message: "交通費の支給はありません" }],
      ["paid", { commutingAllowance: "fixed", message: "交通費支給" }],
    ],
  },
  {
    id: "CTR-63",
    speaks: [
      [
        "a limit",
        { commutingAllowance: "actualUncapped", otherAllowances: "通勤手当は上限月２０，０００円" },
        "上限月20000",
      ],
      [
        "up to an amount",
        { commutingAllowance: "actualUncapped", specialNotes: "交通費１５，０００円まで" },
        "交通費15000円まで",
      ],
    ],
    silent: [
      ["capped", { commutingAllowance: "actualCapped", otherAllowances: "通勤手当は上限月２０，０００円" }],
      ["no figure", { commutingAllowance: "actualUncapped", otherAllowances: "通勤手当は全額支給" }],
    ],
  },
  {
    id: "CTR-64",
    speaks: [
      [
        "the 24th before the 25th",
        { ...fixedDay, payDay: 24, closingDayType: "fixedDay", closingDay: 25 },
        "締切日（25日）より前",
      ],
      [
        "before the end of the month",
        { ...fixedDay, payDay: 25, closingDayType: "monthEnd" },
        "締切日（月末）より前",
      ],
    ],
    silent: [
      ["on the day itself", { ...fixedDay, payDay: 25, closingDayType: "fixedDay", closingDay: 25 }],
      ["next month", { ...fixedDay, payMonth: "next", payDay: 10, closingDayType: "monthEnd" }],
      ["closing day not entered yet", { ...fixedDay, payDay: 10, closingDayType: "fixedDay" }],
    ],
  },
];
