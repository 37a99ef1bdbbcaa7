import type { PostingAnswers } from "@/domain/posting/catalogue";
import { formatYen } from "@/lib/yen";
import { fixedOvertimeStatements } from "./fixed-overtime-note";
import { explainMinimumWage } from "./minimum-wage";
import { inOrder, mustState, type PostingNumberKey, type PostingRule } from "./posting-rule";

/** Statements must be true and clear (求人等に関する情報の的確な表示). */
const ACCURACY = "職業安定法第5条の4";
const PLAUSIBILITY = "賃金の額の目安";
const BONUS = "職業安定法施行規則第4条の2第3項第5号";

/** Bounds beyond which an amount is most likely a slip of the pen, in yen. */
const MONTHLY = { least: 50_000, most: 2_000_000 } as const;
const HOURLY_MOST = 20_000;

/** The base wage is outside what a month or an hour usually pays. */
function unlikelyAmount({ workTimeType, baseWageMin, baseWageMax }: PostingAnswers): string | undefined {
  const amounts = [baseWageMin, baseWageMax].filter((amount) => amount !== undefined);
  const tooMuch = (most: number) => amounts.find((amount) => amount > most);
  if (workTimeType === "fullTime") {
    const low = amounts.find((amount) => amount < MONTHLY.least);
    if (low !== undefined)
      return `フルタイムの基本給（a）が月額${formatYen(low)}で、${formatYen(MONTHLY.least)}を下回っています。時間額や日額ではなく、月額で入力しているかを確かめてください`;
    const high = tooMuch(MONTHLY.most);
    if (high !== undefined)
      return `フルタイムの基本給（a）が月額${formatYen(high)}で、${formatYen(MONTHLY.most)}を超えています。桁と単位（月額）を確かめてください`;
  }
  if (workTimeType === "partTime") {
    const high = tooMuch(HOURLY_MOST);
    if (high !== undefined)
      return `パートの基本給（a）が時間額${formatYen(high)}で、${formatYen(HOURLY_MOST)}を超えています。月額や日額ではなく、時間額で入力しているかを確かめてください`;
  }
  return undefined;
}

function yenInOrder(id: string, low: PostingNumberKey, high: PostingNumberKey, name: string): PostingRule {
  return inOrder({ id, law: ACCURACY, low, high, name, format: formatYen });
}

/** Wages: the minimum wage, plausible ranges, fixed overtime pay and last year's bonus. */
export const wageRules: readonly PostingRule[] = [
  {
    id: "WAGE-01",
    law: "最低賃金法第4条、同法施行規則第2条",
    severity: "error",
    // Only where the wage or the hours can be put right; the prefecture is shown in the message.
    fields: [
      "baseWageMin",
      "fixedAllowances",
      "wageFormAmountMin",
      "monthlyWorkDays",
      "workTimes",
      "breakMinutes",
    ],
    check: (answers, context) => {
      const explained = explainMinimumWage(answers, context);
      return explained && !explained.holds
        ? `${explained.sentence}。${explained.remedy}を見直してください`
        : undefined;
    },
  },
  yenInOrder("WAGE-03", "baseWageMin", "baseWageMax", "基本給（a）"),
  yenInOrder("WAGE-03.wageFormAmount", "wageFormAmountMin", "wageFormAmountMax", "賃金の額"),
  {
    id: "WAGE-03.fixedAllowances",
    law: ACCURACY,
    severity: "error",
    fields: ["fixedAllowances"],
    check: ({ fixedAllowances = [] }) => {
      for (const { name = "定額手当（b）", min, max } of fixedAllowances)
        if (min !== undefined && max !== undefined && min > max)
          return `${name}の下限${formatYen(min)}が上限${formatYen(max)}を上回っています。下限が上限以下になるように直してください`;
      return undefined;
    },
  },
  yenInOrder("WAGE-03.fixedOvertime", "fixedOvertimeMin", "fixedOvertimeMax", "固定残業代（c）"),
  yenInOrder("WAGE-03.raiseAmount", "raiseAmountMin", "raiseAmountMax", "昇給金額"),
  inOrder({
    id: "WAGE-03.raiseRate",
    law: ACCURACY,
    low: "raiseRateMin",
    high: "raiseRateMax",
    name: "昇給率",
    format: (rate) => `${rate}％`,
  }),
  yenInOrder("WAGE-03.bonusAmount", "bonusAmountMin", "bonusAmountMax", "賞与金額"),
  {
    id: "WAGE-03.amount",
    law: PLAUSIBILITY,
    severity: "warning",
    fields: ["baseWageMin", "baseWageMax"],
    check: unlikelyAmount,
  },
  {
    id: "WAGE-04",
    law: "職業安定法第5条の3、同法に基づく指針（平成11年労働省告示第141号）第3",
    severity: "error",
    fields: ["fixedOvertimeNote"],
    check: ({ fixedOvertime, fixedOvertimeNote }) => {
      if (fixedOvertime !== "yes" || fixedOvertimeNote === undefined) return undefined;
      const missing = fixedOvertimeStatements(fixedOvertimeNote)
        .filter((statement) => !statement.present)
        .map((statement) => statement.words);
      return missing.length > 0
        ? `固定残業代に関する特記事項に、${missing.join("と、")}を書いてください（例：時間外労働の有無にかかわらず２０時間分を支給し、２０時間を超える分は追加で支給）`
        : undefined;
    },
  },
  {
    id: "WAGE-09",
    law: BONUS,
    severity: "error",
    fields: ["bonusMonths", "bonusAmountMin", "bonusAmountMax", "bonusBasis"],
    check: ({ bonusMonths, bonusAmountMin, bonusAmountMax }) =>
      bonusMonths !== undefined && (bonusAmountMin !== undefined || bonusAmountMax !== undefined)
        ? "賞与の前年度実績が、月数と金額の両方で入力されています。どちらか一方を消してください"
        : undefined,
  },
  mustState({
    id: "WAGE-09.months",
    law: BONUS,
    item: "bonusMonths",
    beside: ["bonusBasis"],
    due: (answers) => answers.bonusRecord === "yes" && answers.bonusBasis === "months",
    message: "賞与の前年度実績を月数で示すときは、賞与月数を入力してください",
  }),
  mustState({
    id: "WAGE-09.amount",
    law: BONUS,
    item: "bonusAmountMin",
    beside: ["bonusBasis"],
    due: (answers) => answers.bonusRecord === "yes" && answers.bonusBasis === "amount",
    message: "賞与の前年度実績を金額で示すときは、賞与金額を入力してください",
  }),
];
