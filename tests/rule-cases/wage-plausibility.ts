import type { PostingAnswers } from "@/domain/posting/catalogue";
import type { RuleContext } from "@/domain/posting/rules/context";
import type { RuleCases } from "../support/rule-cases";

const full = {
  workTimeType: "fullTime",
  monthlyWorkDays: 20,
  breakMinutes: 60,
  workTimes: [{ start: "08:30", end: "17:30" }],
} as const;
const fixed = (fixedOvertimeMin: number, note: string) =>
  ({ ...full, baseWageMin: 200_000, fixedOvertimeMin, fixedOvertimeNote: note }) as const;

export const wagePlausibilityCases: readonly RuleCases<PostingAnswers, RuleContext>[] = [
  {
    id: "WAGE-01.probation",
    speaks: [
      [
        "1,124 yen an hour",
        { probationConditions: "時給１，１２４円" },
        "「時給1124円」は時間額1,124円で、栃木県の最低賃金1,125円",
      ],
      ["a day of 8,999 yen", { ...full, probationConditions: "日給８９９９円" }, "時間額1,124円"],
      ["179,000 yen a month", { ...full, probationConditions: "基本給は１７９，０００円" }, "時間額1,118円"],
    ],
    silent: [
      ["1,125 yen an hour", { probationConditions: "時給１，１２５円" }],
      ["a day of 9,000 yen", { ...full, probationConditions: "日給９，０００円" }],
      ["180,000 yen a month", { ...full, probationConditions: "月給１８０，０００円" }],
      [
        "a monthly figure beside allowances",
        {
          ...full,
          probationConditions: "基本給１００，０００円",
          fixedAllowances: [{ name: "職務手当", min: 90_000 }],
        },
      ],
      ["no figure", { probationConditions: "賞与の対象になりません" }],
    ],
  },
  {
    id: "WAGE-05",
    speaks: [
      [
        "15,624 yen for ten hours at 1,250",
        fixed(15_624, "１０時間分を支給"),
        "1時間1,250円×1.25×10時間＝15,625円",
      ],
      [
        "with an allowance",
        { ...fixed(15_625, "１０時間分を支給"), fixedAllowances: [{ name: "職務手当", min: 16_000 }] },
        "1時間1,350円",
      ],
    ],
    silent: [
      ["15,625 yen", fixed(15_625, "１０時間分を支給し、１０時間を超える分は追加で支給")],
      ["two figures of hours", fixed(1, "２０時間分を支給し、３０時間を超える分は追加で支給")],
      ["no hours", fixed(1, "固定残業代として支給")],
      [
        "an allowance for rent is outside the base",
        { ...fixed(15_625, "１０時間分を支給"), fixedAllowances: [{ name: "住宅手当", min: 16_000 }] },
      ],
      ["no base yet", { ...full, fixedOvertimeMin: 1, fixedOvertimeNote: "１０時間分" }],
    ],
  },
  {
    id: "WAGE-05.hours",
    speaks: [["46 hours", { fixedOvertimeNote: "４６時間分を支給" }, "46時間分で"]],
    silent: [
      ["45 hours", { fixedOvertimeNote: "４５時間分を支給" }],
      ["no hours", { fixedOvertimeNote: "支給" }],
    ],
  },
  {
    id: "WAGE-06",
    speaks: [
      ["21 days with 120 holidays", { monthlyWorkDays: 21, annualHolidays: 120 }, "約20.4日です"],
      ["19.9 days", { monthlyWorkDays: 19.9, annualHolidays: 120 }, "約20.4日です"],
    ],
    silent: [
      ["20.9 days with 120 holidays", { monthlyWorkDays: 20.9, annualHolidays: 120 }],
      ["19.5 days with 125 holidays, exactly half a day", { monthlyWorkDays: 19.5, annualHolidays: 125 }],
      ["no holidays yet", { monthlyWorkDays: 25 }],
    ],
  },
  {
    id: "WAGE-07",
    speaks: [
      ["完全歩合", { wageFormOther: "完全歩合制" }, "一定額の保障"],
      [
        "another form by commission",
        { wageForm: "other", wageFormOther: "売上に応じた歩合給" },
        "一定額の保障",
      ],
      ["in the allowances", { otherAllowances: "フルコミッション" }, "一定額の保障"],
    ],
    silent: [
      ["with a guarantee", { wageForm: "other", wageFormOther: "歩合給（保障給あり）" }],
      ["beside a monthly wage", { wageForm: "monthly", wageFormOther: "基本給に歩合給を加えて支給" }],
      ["an allowance by results", { otherAllowances: "歩合手当あり" }],
    ],
  },
  {
    id: "WAGE-08",
    speaks: [
      ["不定期", { payDayOther: "不定期" }, "その他の支払日（不定期）"],
      ["every two months", { payDayOther: "２ヶ月ごとに１０日" }, "毎月1回以上"],
      ["after the work is done", { payDayOther: "工事完了後" }, "毎月1回以上"],
    ],
    silent: [
      ["in advance beside the fixed day", { payDayOther: "毎月２５日（前払いは随時）" }],
      ["every week", { payDayOther: "締切後の水曜日（週払い）" }],
      ["every day", { payDayOther: "勤務の都度（日払い）" }],
      ["twice a month", { payDayOther: "毎月１０日と２５日" }],
      ["not entered", {}],
    ],
  },
  {
    id: "WAGE-08.weekday",
    speaks: [["the second Friday", { payDayOther: "毎月第２金曜日" }, "一定の期日になりません"]],
    silent: [["every Friday", { payDayOther: "毎週金曜日" }]],
  },
  {
    id: "WAGE-09.raiseAmount",
    speaks: [["no amount", { raiseRecord: "yes", raiseBasis: "amount" }, "昇給金額を入力して"]],
    silent: [
      ["an amount", { raiseRecord: "yes", raiseBasis: "amount", raiseAmountMin: 1 }],
      ["shown as a rate", { raiseRecord: "yes", raiseBasis: "rate" }],
    ],
  },
  {
    id: "WAGE-09.raiseRate",
    speaks: [["no rate", { raiseRecord: "yes", raiseBasis: "rate" }, "昇給率を入力して"]],
    silent: [
      ["a rate", { raiseRecord: "yes", raiseBasis: "rate", raiseRateMin: 0.01 }],
      ["no record", { raiseRecord: "no" }],
    ],
  },
];
