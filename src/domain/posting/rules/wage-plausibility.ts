import { minimumWage } from "@/domain/codes/minimum-wages";
import type { PostingAnswers } from "@/domain/posting/catalogue";
import { hourlyEquivalent } from "@/domain/posting/wage";
import { formatYen } from "@/lib/yen";
import { isFullTime } from "./facts";
import { averageDay, workplacePrefecture } from "./minimum-wage";
import { FORM, mustState, type PostingRule } from "./posting-rule";
import { plainText } from "./reading";

const ARTICLE_24 = "労働基準法第24条第2項";
const ARTICLE_37 = "労働基準法第37条第1項";
const RAISE = "職業安定法施行規則第4条の2第3項第5号";

/** More than the ordinary limit of a month (労基法36条4項). */
const MOST_FIXED_HOURS = 45;
/** Premium for overtime up to 60 hours a month. */
const PREMIUM = 1.25;
/** What 月平均労働日数 may differ from the annual holidays, in days. */
const DAYS_TOLERANCE = 0.5;
/** Allowances outside the base of premium pay (労基法37条5項, 同法施行規則21条) or doubtful. */
const NOT_PREMIUM_BASE = /住宅|家賃|別居|単身|教育/;

/** The hours that fixed overtime pay covers, when the note names exactly one figure. */
export function statedOvertimeHours(answers: PostingAnswers): number | undefined {
  const text = plainText(answers, "fixedOvertimeNote");
  const figures = new Set([...text.matchAll(/(\d+(?:\.\d+)?)時間/g)].map(([, figure]) => Number(figure)));
  return figures.size === 1 ? [...figures][0] : undefined;
}

/** Pay by the hour that the note on 試用期間 names, with the words it stands in. */
function probationPay(
  answers: PostingAnswers,
): { readonly words: string; readonly hourly: number } | undefined {
  const found = /(時給|時間給|日給|月給|基本給)は?(\d+)円/.exec(plainText(answers, "probationConditions"));
  if (!found) return undefined;
  const [words, form = "", figure] = found;
  const amount = Number(figure);
  if (form.startsWith("時")) return { words, hourly: amount };
  const day = averageDay(answers);
  if (!day || day.mixed) return undefined;
  if (form === "日給") return { words, hourly: (amount * 60) / day.minutes };
  const { monthlyWorkDays, fixedAllowances = [] } = answers;
  // A monthly figure beside allowances says nothing about the whole.
  if (monthlyWorkDays === undefined || fixedAllowances.length > 0 || !isFullTime(answers)) return undefined;
  return { words, hourly: (amount * 60) / (monthlyWorkDays * day.minutes) };
}

/** Wages in time, premium pay, days of a month, and how wages are paid. */
export const wagePlausibilityRules: readonly PostingRule[] = [
  {
    id: "WAGE-01.probation",
    law: "最低賃金法第4条",
    severity: "warning",
    fields: ["probationConditions", "workTimes", "breakMinutes", "monthlyWorkDays"],
    check: (answers, context) => {
      const pay = probationPay(answers);
      const prefecture = pay && workplacePrefecture(answers, context);
      const rate = prefecture && minimumWage(prefecture.code, context.today, context.minimumWages);
      return rate && pay.hourly < rate.hourlyYen
        ? `試用期間中の「${pay.words}」は時間額${formatYen(Math.floor(pay.hourly))}で、${prefecture.name}の最低賃金${formatYen(rate.hourlyYen)}を下回ります。試用期間中も最低賃金以上になるように直してください`
        : undefined;
    },
  },
  {
    id: "WAGE-05",
    law: ARTICLE_37,
    severity: "warning",
    fields: ["fixedOvertimeMin", "fixedOvertimeNote", "baseWageMin", "fixedAllowances", "monthlyWorkDays"],
    check: (answers) => {
      const { fixedOvertimeMin: paid, fixedAllowances = [] } = answers;
      const hours = statedOvertimeHours(answers);
      const day = averageDay(answers);
      if (!isFullTime(answers) || paid === undefined || hours === undefined || !day || day.mixed)
        return undefined;
      const based = fixedAllowances.filter((row) => !NOT_PREMIUM_BASE.test(row.name ?? ""));
      const base = hourlyEquivalent({ ...answers, fixedAllowances: based, dailyMinutes: day.minutes });
      const due = base === undefined ? 0 : Math.floor(base * PREMIUM * hours);
      return base !== undefined && paid < due
        ? `固定残業代の下限${formatYen(paid)}は、${hours}時間分の割増賃金（1時間${formatYen(Math.floor(base))}×${PREMIUM}×${hours}時間＝${formatYen(due)}）を下回ります。固定残業代の額か時間数を見直してください`
        : undefined;
    },
  },
  {
    id: "WAGE-05.hours",
    law: "労働基準法第36条第4項",
    severity: "warning",
    fields: ["fixedOvertimeNote"],
    check: (answers) => {
      const hours = statedOvertimeHours(answers);
      return hours !== undefined && hours > MOST_FIXED_HOURS
        ? `固定残業代が${hours}時間分で、時間外労働の原則の限度（月${MOST_FIXED_HOURS}時間）を超えています。時間数を見直してください`
        : undefined;
    },
  },
  {
    id: "WAGE-06",
    law: FORM,
    severity: "warning",
    fields: ["monthlyWorkDays", "annualHolidays"],
    check: ({ monthlyWorkDays: days, annualHolidays }) => {
      if (days === undefined || annualHolidays === undefined || annualHolidays >= 365) return undefined;
      const expected = (365 - annualHolidays) / 12;
      return Math.abs(days - expected) > DAYS_TOLERANCE + 1e-9
        ? `月平均労働日数が${days}日ですが、年間休日${annualHolidays}日から計算すると約${expected.toFixed(1)}日です。どちらかを直してください`
        : undefined;
    },
  },
  {
    id: "WAGE-07",
    law: "労働基準法第27条",
    severity: "warning",
    fields: ["wageFormOther", "wageForm", "otherAllowances"],
    check: (answers) => {
      const text = plainText(answers, "wageFormOther");
      const onlyCommission =
        /完全(歩合|出来高)|フルコミッション|(歩合|出来高)(給|制)?のみ/.test(
          text + plainText(answers, "otherAllowances"),
        ) ||
        (answers.wageForm === "other" && /歩合|出来高/.test(text) && !/保[障証]|固定|基本給|最低/.test(text));
      return onlyCommission
        ? "歩合給（出来高払）でも、労働時間に応じた一定額の保障が必要です。保障する額を基本給（a）に入力し、賃金形態のその他の内容に保障給があることを書いてください"
        : undefined;
    },
  },
  {
    id: "WAGE-08",
    law: ARTICLE_24,
    severity: "error",
    fields: ["payDayOther", "payDayType"],
    check: (answers) => {
      const text = plainText(answers, "payDayOther");
      if (text === "" || /日払|週払|毎週|毎月|翌月|当月/.test(text)) return undefined;
      const irregular =
        /不定|随時|都度|未定|完了後|入金後|隔月|([2-9]|1[0-2]|[二三四五六])([ヶケかカヵ箇個]月|か月)(に|ごと|毎|分)|年\d回/;
      return irregular.test(text)
        ? `賃金は、毎月1回以上、決まった日に支払う必要があります。その他の支払日（${answers.payDayOther}）を「毎月２５日」のような決まった日に直してください`
        : undefined;
    },
  },
  {
    id: "WAGE-08.weekday",
    law: ARTICLE_24,
    severity: "error",
    fields: ["payDayOther", "payDayType"],
    check: (answers) =>
      /第[1-5一二三四五][月火水木金土日]曜/.test(plainText(answers, "payDayOther"))
        ? `「${answers.payDayOther}」のように月によって日付が動く定め方は、一定の期日になりません。その他の支払日を「毎月２５日」のような決まった日に直してください`
        : undefined,
  },
  mustState({
    id: "WAGE-09.raiseAmount",
    law: RAISE,
    item: "raiseAmountMin",
    beside: ["raiseBasis"],
    due: (answers) => answers.raiseRecord === "yes" && answers.raiseBasis === "amount",
    message: "昇給の前年度実績を金額で示すときは、昇給金額を入力してください",
  }),
  mustState({
    id: "WAGE-09.raiseRate",
    law: RAISE,
    item: "raiseRateMin",
    beside: ["raiseBasis"],
    due: (answers) => answers.raiseRecord === "yes" && answers.raiseBasis === "rate",
    message: "昇給の前年度実績を率で示すときは、昇給率を入力してください",
  }),
];
