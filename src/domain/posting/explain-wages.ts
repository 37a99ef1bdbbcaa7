import type { PostingAnswers } from "./catalogue";
import type { RuleContext } from "./rules/context";
import { explainMinimumWage, type MinimumWageExplanation } from "./rules/minimum-wage";
import { defaultMonthlyWorkDays, monthlyBaseWage, scheduledDailyHours } from "./wage";

/**
 * Calculations shown under the items of the wages screen while typing, by key: the hourly equivalent against
 * the minimum wage, the monthly conversion of a daily, hourly or annual wage, and the usual working days.
 */
export function explainWages(
  values: Readonly<Record<string, unknown>>,
  context: RuleContext,
): ReadonlyMap<string, string> {
  const answers = values as PostingAnswers;
  const texts = new Map<string, string>();
  const minimum = explainMinimumWage(answers, context);
  if (minimum) texts.set("baseWageMax", minimumWords(minimum));
  const days = defaultMonthlyWorkDays(answers.annualHolidays);
  if (days !== undefined)
    texts.set("monthlyWorkDays", `年間休日数${answers.annualHolidays}日から計算すると、${days}日です`);
  const { wageForm, wageFormAmountMin, workTimeType } = answers;
  if (workTimeType === "fullTime" && wageForm && wageFormAmountMin !== undefined) {
    const [first] = answers.workTimes ?? [];
    const monthly = monthlyBaseWage(wageForm, wageFormAmountMin, {
      monthlyWorkDays: answers.monthlyWorkDays,
      dailyHours: scheduledDailyHours(first?.start, first?.end, answers.breakMinutes),
    });
    if (monthly !== undefined && wageForm !== "monthly")
      texts.set(
        "wageFormAmountMax",
        `月額に換算すると、下限は約${Math.round(monthly).toLocaleString("ja-JP")}円です`,
      );
  }
  return texts;
}

/** Calculation, comparison, what is missing, and the rate that is about to come. */
function minimumWords({ calculation, sentence, missing, coming }: MinimumWageExplanation): string {
  const words = [`${calculation}　${sentence}${missing ? `（${missing}必要です）` : ""}`];
  if (coming)
    words.push(
      `${coming.sentence}が、${coming.holds ? "その額以上です" : `その額を下回ります（${coming.missing}必要です）`}`,
    );
  return words.join("。");
}
