import type { PostingAnswers } from "@/domain/posting/catalogue";
import { monthlyBaseWage } from "@/domain/posting/wage";
import { formatYen } from "@/lib/yen";
import { isFullTime, isPartTime } from "../facts";
import { averageDay } from "../minimum-wage";
import { onScreen } from "../phrases";
import type { PostingRule } from "../posting-rule";
import { plainText } from "../reading";
import { conflict, contradicts } from "./said";

/** What one unit of each form usually pays; beyond it most likely another unit was meant. */
const USUAL = {
  daily: { name: "日給", least: 4_000, most: 100_000 },
  hourly: { name: "時給", least: 500, most: 20_000 },
  annual: { name: "年俸", least: 1_000_000, most: 50_000_000 },
} as const;
/** Bounds of the base wage that WAGE-03.amount speaks of: one slip is named once. */
const MOST_BASE = { month: 2_000_000, hour: 20_000 } as const;
/** A range wider than this says nothing. */
const WIDEST_RANGE = 3;
/** The base wage may differ from the converted wage by this share (rounding). */
const CONVERSION_TOLERANCE = 0.01;

const VARIABLE_ALLOWANCE =
  /精勤|皆勤|通勤|交通費|家族|扶養|配偶者|子供|子ども|こども|歩合|出来高|インセンティブ/;
const OVERTIME_ALLOWANCE = /残業|時間外|深夜|休日(出勤|労働|手当)|割増/;

function isUnlikely({ baseWageMax = 0, workTimeType }: PostingAnswers): boolean {
  return baseWageMax > (workTimeType === "partTime" ? MOST_BASE.hour : MOST_BASE.month);
}

/** Whether an amount is one of these, give or take rounding. */
function isAbout(amount: number, candidates: readonly (number | undefined)[]): boolean {
  return candidates.some(
    (one) => one !== undefined && Math.abs(amount - one) <= Math.max(1, one * CONVERSION_TOLERANCE),
  );
}

/** An amount of 賃金形態 in the unit of the base wage; undefined where nothing fixes it. */
function converted(answers: PostingAnswers, amount: number): number | undefined {
  const { wageForm, monthlyWorkDays, wageFormOther } = answers;
  if (wageForm === undefined || wageForm === "monthly" || wageForm === "other") return undefined;
  // 年俸 paid in more than twelve parts, or with the bonus in it.
  if (wageForm === "annual" && wageFormOther !== undefined) return undefined;
  const day = averageDay(answers);
  if (isFullTime(answers)) {
    if (wageForm === "hourly" && (!day || day.mixed)) return undefined;
    const dailyHours = day && day.minutes / 60;
    return monthlyBaseWage(wageForm, amount, { monthlyWorkDays, dailyHours });
  }
  if (!isPartTime(answers)) return undefined;
  if (wageForm === "hourly") return amount;
  return wageForm === "daily" && day && !day.mixed ? (amount * 60) / day.minutes : undefined;
}

/** Figures about pay in a text that stand for other times, other people or other years. */
const OTHER_PAY =
  /(深夜|夜間|早朝|休日|土日|祝日|研修|試用|残業|年目|年後|ヶ月後|モデル|例|昇給|最大|賞与|から|以降)[^。]{0,6}$/;

/** A wage in a text that lies outside the wage of the items. */
function wageInText(answers: PostingAnswers): string | undefined {
  const { baseWageMin: least, wageTotalMax: most } = answers;
  if (least === undefined || most === undefined) return undefined;
  const form = isPartTime(answers)
    ? "時給"
    : isFullTime(answers) && answers.wageForm === "monthly"
      ? "月給"
      : "";
  if (form === "") return undefined;
  for (const key of ["jobTitle", "jobDescription", "message"] as const) {
    const text = plainText(answers, key);
    for (const found of text.matchAll(/(時給|月給)(\d+(?:\.\d+)?)(万)?円/g)) {
      const [words, name, figure, unit] = found;
      const amount = Number(figure) * (unit ? 10_000 : 1);
      if (name !== form || OTHER_PAY.test(text.slice(0, found.index))) continue;
      if (amount < least || amount > most) return words;
    }
  }
  return undefined;
}

/** Pay: units, ranges, allowances and what texts say about them. */
export const wageContradictions: readonly PostingRule[] = [
  conflict("CTR-48", ["wageFormAmountMin", "wageFormAmountMax", "wageForm"], (answers) => {
    const { wageForm, wageFormAmountMin, wageFormAmountMax } = answers;
    if (wageForm !== "daily" && wageForm !== "hourly" && wageForm !== "annual") return undefined;
    const { name, least, most } = USUAL[wageForm];
    const odd = [wageFormAmountMin, wageFormAmountMax].find(
      (amount) => amount !== undefined && (amount < least || amount > most),
    );
    return odd === undefined
      ? undefined
      : `賃金形態は「${name}${name === "年俸" ? "制" : ""}」ですが、賃金の額が${formatYen(odd)}です。${name}の額で入力しているかを確かめ、賃金形態か賃金の額を直してください`;
  }),
  conflict(
    "CTR-49",
    ["baseWageMin", "baseWageMax", "wageFormAmountMin", "wageFormAmountMax", "monthlyWorkDays"],
    (answers) => {
      const { fixedAllowances = [], wageTotalMin, wageTotalMax } = answers;
      if (isUnlikely(answers)) return undefined;
      const ends = [
        ["下限", answers.wageFormAmountMin, answers.baseWageMin, "min", wageTotalMin],
        ["上限", answers.wageFormAmountMax, answers.baseWageMax, "max", wageTotalMax],
      ] as const;
      for (const [name, amount, base, end, total] of ends) {
        const month = amount === undefined ? undefined : converted(answers, amount);
        if (month === undefined || base === undefined) continue;
        const withAllowances = base + fixedAllowances.reduce((sum, row) => sum + (row[end] ?? 0), 0);
        if (!isAbout(month, [base, withAllowances, total]))
          return `賃金の額の${name}${formatYen(amount ?? 0)}を換算すると${formatYen(Math.round(month))}ですが、基本給（a）の${name}は${formatYen(base)}です。賃金の額、基本給（a）、月平均労働日数のどれかを直してください`;
      }
      return undefined;
    },
  ),
  conflict("CTR-50", ["baseWageMax", "baseWageMin"], (answers) => {
    const { baseWageMin: least, baseWageMax: most } = answers;
    return least !== undefined && most !== undefined && most > least * WIDEST_RANGE && !isUnlikely(answers)
      ? `基本給（a）の上限${formatYen(most)}が下限${formatYen(least)}の${WIDEST_RANGE}倍を超えています。実際に採用する額の範囲に狭めるか、額の決め方を賃金形態のその他の内容に書いてください`
      : undefined;
  }),
  conflict("CTR-51", ["fixedAllowances"], ({ fixedAllowances = [] }) => {
    const found = fixedAllowances.find(({ name }) => VARIABLE_ALLOWANCE.test(name ?? ""));
    return (
      found &&
      `定額的に支払われる手当（b）は、全員に毎月同じ額を支払う手当です。「${found.name}」は、その他の手当等付記事項（d）か通勤手当に入力してください`
    );
  }),
  conflict("CTR-52", ["fixedAllowances", "fixedOvertime"], ({ fixedAllowances = [] }) => {
    const found = fixedAllowances.find(({ name }) => OVERTIME_ALLOWANCE.test(name ?? ""));
    return (
      found &&
      `「${found.name}」は時間外労働などの割増賃金で、定額的に支払われる手当（b）に含められません。定額なら固定残業代（c）に、実績払いならその他の手当等付記事項（d）に入力してください`
    );
  }),
  conflict("CTR-53", ["fixedOvertime", "overtime"], ({ fixedOvertime, overtime }) =>
    fixedOvertime === "yes" && overtime === "no"
      ? `固定残業代が「あり」ですが、時間外労働が「なし」です。${onScreen("時間外労働", "労働時間")}か固定残業代を直してください`
      : undefined,
  ),
  contradicts({
    id: "CTR-54",
    items: ["fixedOvertime"],
    when: (answers) => answers.fixedOvertime === "no",
    but: "固定残業代は「なし」ですが",
    finds:
      /(固定|みなし|定額)残業(代|手当)?(?!代?(手当)?は?(なし|無|ありません))|残業代(込|を?含(?!ま|みません))/g,
    texts: ["wageFormOther", "otherAllowances", "jobDescription", "specialNotes"],
  }),
  conflict("CTR-55", ["baseWageMin", "baseWageMax", "jobTitle", "jobDescription", "message"], (answers) => {
    const words = wageInText(answers);
    return words && `文中の「${words}」が、入力した賃金の範囲と違います。賃金の額か文を直してください`;
  }),
  contradicts({
    id: "CTR-56",
    items: ["bonus"],
    when: (answers) => answers.bonus === "no",
    but: "賞与は「なし」ですが",
    finds: /(賞与|ボーナス)(は|が)?:?(年\d回|年[一二三]回|あり|有|支給(?!なし|しない|はありません))/g,
    texts: ["jobTitle", "jobDescription", "otherAllowances", "specialNotes", "message"],
  }),
  conflict("CTR-57", ["bonusTimes", "jobDescription", "specialNotes", "message"], (answers) => {
    const { bonusTimes } = answers;
    if (bonusTimes === undefined) return undefined;
    const texts = (["jobDescription", "specialNotes", "message"] as const).map((key) =>
      plainText(answers, key),
    );
    const times = texts.flatMap((text) =>
      [...text.matchAll(/賞与は?:?年(\d)回/g)].map((found) => Number(found[1])),
    );
    const other = times.find((one) => one !== bonusTimes);
    return other === undefined
      ? undefined
      : `賞与の回数は年${bonusTimes}回ですが、文中に「賞与年${other}回」とあります。どちらかを直してください`;
  }),
  contradicts({
    id: "CTR-58",
    items: ["raise"],
    when: (answers) => answers.raise === "no",
    but: "昇給は「なし」ですが",
    finds: /昇給(は|が)?:?(年\d回|あり|有|随時)/g,
    texts: ["jobTitle", "jobDescription", "otherAllowances", "specialNotes", "message"],
  }),
  conflict("CTR-59", ["bonusMonths", "bonusAmountMax", "baseWageMax"], (answers) => {
    const { bonusMonths, bonusAmountMax, baseWageMax } = answers;
    if (bonusMonths !== undefined && bonusMonths > 12)
      return `賞与月数が${bonusMonths}ヶ月分で、1年分の賃金を超えています。1年の合計の月数かを確かめてください`;
    return isFullTime(answers) &&
      bonusAmountMax !== undefined &&
      baseWageMax !== undefined &&
      bonusAmountMax > baseWageMax * 12
      ? `賞与金額の上限${formatYen(bonusAmountMax)}が、基本給の1年分を超えています。桁を確かめてください`
      : undefined;
  }),
  conflict("CTR-60", ["raiseRateMax", "raiseAmountMax", "baseWageMin"], (answers) => {
    const { raiseRateMax: rate, raiseAmountMax: amount, baseWageMin } = answers;
    if (rate !== undefined && rate > 20)
      return `昇給率の上限が${rate}％です。1月あたりの率（前年度実績）かを確かめてください`;
    return amount !== undefined && baseWageMin !== undefined && amount > baseWageMin * 0.3
      ? `昇給金額の上限${formatYen(amount)}が、基本給（a）の3割を超えています。${isPartTime(answers) ? "1時間" : "1ヶ月"}あたりの額かを確かめてください`
      : undefined;
  }),
  conflict("CTR-61", ["commutingAllowanceAmount", "commutingAllowanceUnit"], (answers) => {
    const { commutingAllowanceAmount: amount, commutingAllowanceUnit: unit } = answers;
    if (amount === undefined || unit === undefined) return undefined;
    const odd = unit === "daily" ? amount > 5_000 : amount < 500 || amount > 200_000;
    return odd
      ? `通勤手当が${unit === "daily" ? "日額" : "月額"}${formatYen(amount)}です。通勤手当の単位（月額・日額）と額を確かめてください`
      : undefined;
  }),
  contradicts({
    id: "CTR-62",
    items: ["commutingAllowance"],
    when: (answers) => answers.commutingAllowance === "none",
    but: "通勤手当は「なし」ですが",
    finds:
      /(交通費|通勤手当|通勤費)(は|を|が)?:?(全額|実費|一部|別途|上限)?(支給(?!なし|しない|はありません)|あり|有)/g,
    texts: ["otherAllowances", "jobTitle", "jobDescription", "specialNotes", "message"],
  }),
  contradicts({
    id: "CTR-63",
    items: ["commutingAllowance"],
    when: (answers) => answers.commutingAllowance === "actualUncapped",
    but: "通勤手当は「実費支給（上限なし）」ですが",
    finds: /(交通費|通勤手当|通勤費)[^。、・]{0,8}(上限:?(月額?|日額?)?\d+|\d+円(まで|を上限|が限度))/g,
    texts: ["otherAllowances", "jobDescription", "specialNotes"],
    fix: "上限があれば「実費支給（上限あり）」を選び、なければ文を直してください",
  }),
  conflict("CTR-64", ["payDay", "payMonth", "closingDay", "closingDayType", "payDayType"], (answers) => {
    const { payMonth, payDayType, payDay, closingDayType, closingDay } = answers;
    if (payMonth !== "current" || payDayType !== "fixedDay" || payDay === undefined) return undefined;
    const closing =
      closingDayType === "monthEnd" ? 31 : closingDayType === "fixedDay" ? closingDay : undefined;
    return closing !== undefined && payDay < closing
      ? `賃金の支払日（当月${payDay}日）が、締切日（${closing === 31 ? "月末" : `${closing}日`}）より前です。支払月が「翌月」でないか、前払いの分があるかを確かめてください`
      : undefined;
  }),
];
