import { display } from "@/domain/catalogue/display";
import { type PostingAnswers, postingCatalogue } from "../catalogue";
import { counted, rateRange, yenRange } from "./amounts";

/** Answers of step 4 as the job ticket words them. "" (or no line) where there is nothing to say. */

const items = postingCatalogue.fields;

const together = (...parts: readonly (string | undefined)[]) => parts.filter((part) => part).join(" ");

/** 定額的に支払われる手当（b）, a line each: 「職務手当 10,000円〜30,000円」. */
export function allowanceLines({ fixedAllowances = [] }: PostingAnswers): string[] {
  return fixedAllowances.map(({ name, min, max }) => together(name, yenRange(min, max)));
}

/** 固定残業代の額: 「20,000円〜30,000円」. */
export function fixedOvertimeAmount(answers: PostingAnswers): string {
  return yenRange(answers.fixedOvertimeMin, answers.fixedOvertimeMax);
}

/** 固定残業代（c）: 「あり 20,000円〜30,000円」, 「なし」. */
export function fixedOvertimeWords(answers: PostingAnswers): string {
  return together(display(items.fixedOvertime, answers.fixedOvertime), fixedOvertimeAmount(answers));
}

/** 賃金形態等: 「月給」, 「日給 10,000円〜12,000円」. */
export function wageFormWords(answers: PostingAnswers): string {
  const amount = yenRange(answers.wageFormAmountMin, answers.wageFormAmountMax);
  return together(display(items.wageForm, answers.wageForm), amount);
}

/** 月平均労働日数: 「20.4日」. */
export function monthlyWorkDaysWords({ monthlyWorkDays }: PostingAnswers): string {
  return monthlyWorkDays === undefined ? "" : `${monthlyWorkDays.toFixed(1)}日`;
}

/** 通勤手当: 「実費支給（上限あり） 月額 25,000円」. */
export function commutingWords(answers: PostingAnswers): string {
  return together(
    display(items.commutingAllowance, answers.commutingAllowance),
    display(items.commutingAllowanceUnit, answers.commutingAllowanceUnit),
    display(items.commutingAllowanceAmount, answers.commutingAllowanceAmount),
  );
}

/** 締切日 毎月: 「毎月 20日」. */
export function closingDayOfMonth({ closingDay }: PostingAnswers): string {
  return closingDay === undefined ? "" : `毎月 ${closingDay}日`;
}

/** 賃金締切日: 「固定（月末以外） 毎月 20日」, 「その他 毎週日曜日」. */
export function closingDayWords(answers: PostingAnswers): string {
  const kind = display(items.closingDayType, answers.closingDayType);
  return together(kind, closingDayOfMonth(answers), answers.closingDayOther);
}

/** 賃金支払日: 「固定（月末以外） 翌月 5日」, 「固定（月末） 翌月」. */
export function payDayWords(answers: PostingAnswers): string {
  return together(
    display(items.payDayType, answers.payDayType),
    display(items.payMonth, answers.payMonth),
    counted(answers.payDay, "日"),
    answers.payDayOther,
  );
}

/** 昇給金額又は昇給率: 「1月あたり 2,000円〜5,000円（前年度実績）」; part-time amounts are those of an hour. */
export function raiseAmountWords(answers: PostingAnswers): string {
  const amount = yenRange(answers.raiseAmountMin, answers.raiseAmountMax);
  if (amount)
    return `${answers.workTimeType === "partTime" ? "1時間あたり" : "1月あたり"} ${amount}（前年度実績）`;
  const rate = rateRange(answers.raiseRateMin, answers.raiseRateMax);
  return rate && `1月あたり ${rate}（前年度実績）`;
}

/** 昇給: 「あり（前年度実績 あり） 1月あたり 2,000円〜5,000円（前年度実績）」, 「なし」. */
export function raiseWords(answers: PostingAnswers): string {
  const system = withRecord(
    display(items.raise, answers.raise),
    display(items.raiseRecord, answers.raiseRecord),
  );
  return together(system, raiseAmountWords(answers));
}

/** 賞与の回数: 「年2回」. */
export function bonusTimesWords({ bonusTimes }: PostingAnswers): string {
  return bonusTimes === undefined ? "" : `年${bonusTimes}回`;
}

/** 賞与の月数又は金額: 「計 3.00ヶ月分（前年度実績）」, 「100,000円〜300,000円（前年度実績）」. */
export function bonusAmountWords(answers: PostingAnswers): string {
  if (answers.bonusMonths !== undefined) return `計 ${answers.bonusMonths.toFixed(2)}ヶ月分（前年度実績）`;
  const amount = yenRange(answers.bonusAmountMin, answers.bonusAmountMax);
  return amount && `${amount}（前年度実績）`;
}

/** 賞与: 「あり（前年度実績 あり） 年2回 計 3.00ヶ月分（前年度実績）」, 「なし」. */
export function bonusWords(answers: PostingAnswers): string {
  const system = withRecord(
    display(items.bonus, answers.bonus),
    display(items.bonusRecord, answers.bonusRecord),
  );
  return together(system, bonusTimesWords(answers), bonusAmountWords(answers));
}

function withRecord(system: string, record: string): string {
  return record ? `${system}（前年度実績 ${record}）` : system;
}
