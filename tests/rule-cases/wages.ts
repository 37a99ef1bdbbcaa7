import type { PostingAnswers } from "@/domain/posting/catalogue";
import type { RuleContext } from "@/domain/posting/rules/context";
import type { RuleCases } from "../support/rule-cases";

/** 20.0 days × 8 hours = 160 hours; 180,000 yen are 1,125 yen an hour, the rate of 栃木県. */
const fullTime = {
  workTimeType: "fullTime",
  monthlyWorkDays: 20,
  breakMinutes: 60,
  workTimes: [{ start: "08:30", end: "17:30" }],
} as const;
const partTime = { workTimeType: "partTime" } as const;
const elsewhere = { workplaceSameAsEstablishment: "different" } as const;

const overtimeNote = (fixedOvertimeNote: string) => ({ fixedOvertime: "yes", fixedOvertimeNote }) as const;

export const wagesCases: readonly RuleCases<PostingAnswers, RuleContext>[] = [
  {
    id: "WAGE-01",
    speaks: [
      [
        "full time, one yen below the rate of 160 hours",
        { ...fullTime, baseWageMin: 179_999 },
        "時間額に換算すると1,124円で、栃木県の最低賃金1,125円（2026年10月1日から）を下回ります。基本給（a）または定額手当（b）を見直してください",
      ],
      [
        "part time, a yen below",
        { ...partTime, baseWageMin: 1_124 },
        "時間額が1,124円で、栃木県の最低賃金1,125円",
      ],
      [
        "a workplace in 東京都",
        { ...partTime, ...elsewhere, baseWageMin: 1_225, workplaceAddress: "東京都千代田区丸の内１－１" },
        "東京都の最低賃金",
      ],
      [
        "an allowance for perfect attendance does not count",
        {
          ...fullTime,
          baseWageMin: 175_000,
          fixedAllowances: [{ name: "精皆勤手当", min: 5_000, max: 5_000 }],
        },
        "1,093円",
      ],
      [
        "a family allowance does not count",
        { ...partTime, baseWageMin: 1_100, fixedAllowances: [{ name: "家族手当", min: 100, max: 100 }] },
        "1,100円",
      ],
      [
        "overtime pay does not count",
        {
          ...fullTime,
          baseWageMin: 175_000,
          fixedAllowances: [{ name: "固定残業手当", min: 9_000, max: 9_000 }],
        },
        "1,093円",
      ],
      [
        "fixed overtime pay (c) never counts",
        { ...fullTime, baseWageMin: 175_000, fixedOvertime: "yes", fixedOvertimeMin: 30_000 },
        "1,093円",
      ],
      [
        "the day the rate takes effect",
        { ...partTime, baseWageMin: 1_068 },
        "最低賃金1,125円",
        { today: "2026-10-01" },
      ],
      [
        "a rate whose day was only planned",
        { ...partTime, ...elsewhere, baseWageMin: 1_084, workplaceAddress: "宮崎県宮崎市１－１" },
        "（2026年10月24日発効予定）",
      ],
    ],
    silent: [
      ["full time, exactly the rate", { ...fullTime, baseWageMin: 180_000 }],
      ["part time, exactly the rate", { ...partTime, baseWageMin: 1_125 }],
      [
        "an allowance for duties counts",
        {
          ...fullTime,
          baseWageMin: 175_000,
          fixedAllowances: [{ name: "職務手当", min: 5_000, max: 9_000 }],
        },
      ],
      [
        "part time with an hourly allowance",
        { ...partTime, baseWageMin: 1_100, fixedAllowances: [{ name: "資格手当", min: 25, max: 25 }] },
      ],
      ["the day before the rate", { ...partTime, baseWageMin: 1_068 }, { today: "2026-09-30" }],
      ["no wage yet", fullTime],
      ["no working days yet", { ...fullTime, monthlyWorkDays: undefined, baseWageMin: 1 }],
      ["no break yet", { ...fullTime, breakMinutes: undefined, baseWageMin: 1 }],
      ["no working time yet", { ...fullTime, workTimes: undefined, baseWageMin: 1 }],
      ["half a band", { ...fullTime, workTimes: [{ start: "08:30" }], baseWageMin: 1 }],
      ["full or part time not answered yet", { baseWageMin: 1 }],
      [
        "an allowance without its amount",
        { ...partTime, baseWageMin: 1, fixedAllowances: [{ name: "職務手当" }] },
      ],
      [
        "an allowance without its name",
        { ...partTime, baseWageMin: 1, fixedAllowances: [{ min: 1, max: 1 }] },
      ],
      ["another place of work without its address", { ...partTime, ...elsewhere, baseWageMin: 1 }],
      [
        "an address without its prefecture",
        { ...partTime, ...elsewhere, baseWageMin: 1, workplaceAddress: "佐野市天明町１－１" },
      ],
      ["an establishment without address", { ...partTime, baseWageMin: 1 }, { establishment: {} }],
      ["a day before the first known rate", { ...partTime, baseWageMin: 1 }, { today: "2020-01-01" }],
    ],
  },
  {
    id: "WAGE-03",
    speaks: [
      [
        "210,001 to 210,000",
        { baseWageMin: 210_001, baseWageMax: 210_000 },
        "下限210,001円が上限210,000円を上回って",
      ],
    ],
    silent: [
      ["both the same", { baseWageMin: 210_000, baseWageMax: 210_000 }],
      ["one end only", { baseWageMin: 210_001 }],
    ],
  },
  {
    id: "WAGE-03.wageFormAmount",
    speaks: [
      ["1,301 to 1,300", { wageFormAmountMin: 1_301, wageFormAmountMax: 1_300 }, "賃金の額の下限1,301円"],
    ],
    silent: [["both the same", { wageFormAmountMin: 1_300, wageFormAmountMax: 1_300 }]],
  },
  {
    id: "WAGE-03.fixedAllowances",
    speaks: [
      [
        "the second allowance",
        {
          fixedAllowances: [
            { name: "職務手当", min: 1, max: 2 },
            { name: "資格手当", min: 5_001, max: 5_000 },
          ],
        },
        "資格手当の下限5,001円",
      ],
      ["one without a name", { fixedAllowances: [{ min: 2, max: 1 }] }, "定額手当（b）の下限2円"],
    ],
    silent: [
      ["both the same", { fixedAllowances: [{ name: "職務手当", min: 5_000, max: 5_000 }] }],
      ["one end only", { fixedAllowances: [{ name: "職務手当", min: 5_000 }] }],
      ["none", {}],
    ],
  },
  {
    id: "WAGE-03.fixedOvertime",
    speaks: [
      ["30,001 to 30,000", { fixedOvertimeMin: 30_001, fixedOvertimeMax: 30_000 }, "固定残業代（c）の下限"],
    ],
    silent: [["both the same", { fixedOvertimeMin: 30_000, fixedOvertimeMax: 30_000 }]],
  },
  {
    id: "WAGE-03.raiseAmount",
    speaks: [["2,001 to 2,000", { raiseAmountMin: 2_001, raiseAmountMax: 2_000 }, "昇給金額の下限2,001円"]],
    silent: [["both the same", { raiseAmountMin: 2_000, raiseAmountMax: 2_000 }]],
  },
  {
    id: "WAGE-03.raiseRate",
    speaks: [["1.51 to 1.5 %", { raiseRateMin: 1.51, raiseRateMax: 1.5 }, "昇給率の下限1.51％が上限1.5％"]],
    silent: [["both the same", { raiseRateMin: 1.5, raiseRateMax: 1.5 }]],
  },
  {
    id: "WAGE-03.bonusAmount",
    speaks: [["500,001 to 500,000", { bonusAmountMin: 500_001, bonusAmountMax: 500_000 }, "賞与金額の下限"]],
    silent: [["both the same", { bonusAmountMin: 500_000, bonusAmountMax: 500_000 }]],
  },
  {
    id: "WAGE-03.amount",
    speaks: [
      ["49,999 a month", { ...fullTime, baseWageMin: 49_999 }, "月額49,999円で、50,000円を下回って"],
      ["2,000,001 a month", { ...fullTime, baseWageMin: 60_000, baseWageMax: 2_000_001 }, "月額2,000,001円"],
      ["20,001 an hour", { ...partTime, baseWageMin: 1_200, baseWageMax: 20_001 }, "時間額20,001円"],
    ],
    silent: [
      ["50,000 a month", { ...fullTime, baseWageMin: 50_000, baseWageMax: 2_000_000 }],
      ["20,000 an hour", { ...partTime, baseWageMin: 1, baseWageMax: 20_000 }],
      ["no wage yet", fullTime],
      ["full or part time not answered yet", { baseWageMin: 1 }],
    ],
  },
  {
    id: "WAGE-04",
    speaks: [
      [
        "no hours",
        overtimeNote("時間外労働の有無にかかわらず支給し、超過分は追加で支給"),
        "何時間分の残業代かを書いて",
      ],
      [
        "not paid regardless",
        overtimeNote("時間外手当は２０時間分。２０時間を超える分は追加で支給"),
        "残業の有無にかかわらず支給することを書いて",
      ],
      [
        "no excess",
        overtimeNote("残業の有無にかかわらず２０時間分を支給"),
        "超過分を追加で支給することを書いて",
      ],
      [
        "the excess is refused",
        overtimeNote("残業の有無にかかわらず２０時間分を支給し、超過分は支給しない"),
        "超過分を追加で支給すること",
      ],
      [
        "超過勤務 is not the excess",
        overtimeNote("超過勤務の有無にかかわらず、超過勤務手当２０時間分を支給"),
        "に、超過分を追加で支給することを書いて",
      ],
      ["all three", overtimeNote("固定残業代として支払う"), "何時間分の残業代かと、残業の有無に"],
    ],
    silent: [
      [
        "the usual wording",
        overtimeNote(
          "時間外手当は時間外労働の有無に関わらず固定残業代として支給し、\n２０時間を超える時間外労働は追加で支給",
        ),
      ],
      ["other words", overtimeNote("残業がない場合も月３０時間相当を一律支給。超過した場合は別途支払い")],
      ["kanji figures", overtimeNote("残業の有無を問わず二十時間分。これを上回る分は割増賃金を支払います")],
      [
        "the example under the item",
        overtimeNote("時間外労働の有無にかかわらず１０時間分を支給し、超過分は別途支給"),
      ],
      [
        "the excess said last",
        overtimeNote("残業が１０時間未満でも支給。差額は追加で支給（１０時間を超えた分）"),
      ],
      ["no fixed overtime pay", { fixedOvertime: "no", fixedOvertimeNote: "なし" }],
      ["no note yet", { fixedOvertime: "yes" }],
    ],
  },
  {
    id: "WAGE-09",
    speaks: [
      ["months and an amount", { bonusMonths: 3, bonusAmountMin: 1 }, "どちらか一方を消して"],
      ["months and an upper amount", { bonusMonths: 3, bonusAmountMax: 1 }, "どちらか一方を消して"],
    ],
    silent: [
      ["months", { bonusMonths: 3 }],
      ["amounts", { bonusAmountMin: 1, bonusAmountMax: 2 }],
    ],
  },
  {
    id: "WAGE-09.months",
    speaks: [["no months", { bonusRecord: "yes", bonusBasis: "months" }, "賞与月数を入力して"]],
    silent: [
      ["months", { bonusRecord: "yes", bonusBasis: "months", bonusMonths: 0.01 }],
      ["shown as an amount", { bonusRecord: "yes", bonusBasis: "amount" }],
      ["no record", { bonusRecord: "no" }],
    ],
  },
  {
    id: "WAGE-09.amount",
    speaks: [["no amount", { bonusRecord: "yes", bonusBasis: "amount" }, "賞与金額を入力して"]],
    silent: [
      ["an amount", { bonusRecord: "yes", bonusBasis: "amount", bonusAmountMin: 1 }],
      ["shown as months", { bonusRecord: "yes", bonusBasis: "months" }],
      ["no record", { bonusRecord: "no" }],
    ],
  },
];
