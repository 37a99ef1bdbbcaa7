import type { PostingAnswers } from "@/domain/posting/catalogue";
import { fixedDaysOff, isFullTime, isPartTime } from "../facts";
import type { PostingRule } from "../posting-rule";
import { plainText, type TextKey } from "../reading";
import { ABOUT_THE_JOB, conflict, contradicts, IMPOSSIBLE } from "./said";

const WEEKS = 52;
/** National holidays of a year on days that are off anyway, and all of them. */
const NATIONAL = { least: 8, most: 22 } as const;
/** Holidays that nobody lists as days of the week: summer, the turn of the year. */
const SOME_MORE = 10;

const TEXTS: readonly TextKey[] = ["holidayNote", ...ABOUT_THE_JOB];

/** Whether the listed days are the whole truth: 「その他」 opens it. */
function isListComplete({ holidays = [] }: PostingAnswers): boolean {
  return holidays.length > 0 && !holidays.includes("other");
}

/** Days off: those of the week, those of the year, 週休二日制 and the texts. */
export const holidayContradictions: readonly PostingRule[] = [
  conflict(
    "CTR-82",
    ["holidays", "weeklyWorkDaysMax"],
    (answers) => {
      const { weeklyWorkDaysMax: days } = answers;
      const off = fixedDaysOff(answers);
      return isPartTime(answers) && isListComplete(answers) && days !== undefined && off + days > 7
        ? `休日等で選んだ曜日が${off}日あるので、週${days}日は働けません。休日等か週所定労働日数を直してください`
        : undefined;
    },
    IMPOSSIBLE,
  ),
  conflict("CTR-83", ["annualHolidays", "twoDayWeekend"], ({ annualHolidays, twoDayWeekend }) =>
    twoDayWeekend === "everyWeek" && annualHolidays !== undefined && annualHolidays < WEEKS * 2
      ? `週休二日制が「毎週」なら年間休日は${WEEKS * 2}日以上になりますが、${annualHolidays}日です。年間休日数か週休二日制を直してください`
      : undefined,
  ),
  conflict("CTR-84", ["twoDayWeekend", "holidays"], (answers) =>
    answers.twoDayWeekend === "everyWeek" && isListComplete(answers) && fixedDaysOff(answers) < 2
      ? "週休二日制は「毎週」ですが、休日等で選んだ曜日が2日ありません。もう1日の曜日か「その他」を選ぶか、週休二日制を直してください"
      : undefined,
  ),
  conflict("CTR-85", ["twoDayWeekend", "holidays", "annualHolidays"], (answers) => {
    const { twoDayWeekend, annualHolidays } = answers;
    if (twoDayWeekend !== "none") return undefined;
    if (fixedDaysOff(answers) >= 2 && isListComplete(answers))
      return "週休二日制は「なし」ですが、休日等で2つ以上の曜日が選ばれています。どちらかを直してください";
    return isFullTime(answers) && annualHolidays !== undefined && annualHolidays >= WEEKS * 2 + NATIONAL.most
      ? `週休二日制は「なし」ですが、年間休日数が${annualHolidays}日あります。どちらかを直してください`
      : undefined;
  }),
  conflict("CTR-86", ["annualHolidays", "holidays"], (answers) => {
    const { annualHolidays, holidays = [] } = answers;
    const least = fixedDaysOff(answers) * WEEKS + (holidays.includes("nationalHoliday") ? NATIONAL.least : 0);
    return isListComplete(answers) && annualHolidays !== undefined && annualHolidays < least
      ? `選んだ休日等からすると年間休日は${least}日以上になりますが、年間休日数が${annualHolidays}日です。年間休日数を直すか、出勤する日があれば「その他」に書いてください`
      : undefined;
  }),
  conflict("CTR-87", ["annualHolidays", "holidays"], (answers) => {
    const { annualHolidays, holidays = [] } = answers;
    const national = holidays.includes("nationalHoliday") ? NATIONAL.most : 0;
    const most = fixedDaysOff(answers) * (WEEKS + 1) + national + SOME_MORE;
    return isFullTime(answers) &&
      isListComplete(answers) &&
      annualHolidays !== undefined &&
      annualHolidays > most
      ? `選んだ休日等だけでは、年間休日数の${annualHolidays}日になりません。ほかの休日（シフトによる休日、年末年始など）があれば「その他」を選んで書くか、年間休日数を直してください`
      : undefined;
  }),
  conflict("CTR-88", ["annualHolidays", "weeklyWorkDaysMin"], (answers) => {
    const { annualHolidays, weeklyWorkDaysMin: days } = answers;
    if (!isPartTime(answers) || annualHolidays === undefined || days === undefined) return undefined;
    const worked = (365 - annualHolidays) / WEEKS;
    return worked < days - 0.5
      ? `年間休日が${annualHolidays}日だと、働く日は週平均${worked.toFixed(1)}日です。年間休日数か週所定労働日数（${days}日から）を直してください`
      : undefined;
  }),
  contradicts({
    id: "CTR-89",
    items: ["twoDayWeekend"],
    when: ({ twoDayWeekend }) => twoDayWeekend === "other" || twoDayWeekend === "none",
    but: "週休二日制は「毎週」ではありませんが",
    finds: /完全週休(2|二)日/g,
    texts: TEXTS,
  }),
  contradicts({
    id: "CTR-90",
    items: ["holidays"],
    when: ({ holidays = [] }) =>
      holidays.length > 0 && !(holidays.includes("saturday") && holidays.includes("sunday")),
    but: "休日等で土曜日と日曜日の両方は選ばれていませんが",
    finds: /土日(祝日?)?(は|が)?(休み|休日|定休|お休み)(?!の(方|お客)|も選べ|相談|希望)/g,
    texts: TEXTS,
  }),
  conflict("CTR-91", ["annualHolidays", ...TEXTS], (answers) => {
    const { annualHolidays } = answers;
    if (annualHolidays === undefined) return undefined;
    for (const key of TEXTS)
      for (const [words, figure, orMore] of plainText(answers, key).matchAll(
        /年間休日数?は?:?(\d{2,3})日(以上)?/g,
      )) {
        const days = Number(figure);
        if (orMore ? annualHolidays < days : annualHolidays !== days)
          return `年間休日数は${annualHolidays}日ですが、文中に「${words}」とあります。どちらかを直してください`;
      }
    return undefined;
  }),
  conflict("CTR-92", ["weeklyWorkDaysMin", "weeklyWorkDaysMax", "jobTitle"], (answers) => {
    const { weeklyWorkDaysMin: few, weeklyWorkDaysMax: many } = answers;
    const found = /週(\d)(?:日?[~〜\-ー](\d))?日/.exec(plainText(answers, "jobTitle"));
    if (!found || few === undefined || many === undefined) return undefined;
    const [words, low, high = low] = found;
    return Number(high) < few || Number(low) > many
      ? `職種に「${words}」とありますが、週所定労働日数は${few === many ? `${few}日` : `${few}日から${many}日`}です。どちらかを直してください`
      : undefined;
  }),
];
