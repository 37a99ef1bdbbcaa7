import type { PostingAnswers } from "@/domain/posting/catalogue";
import { minutesOfDay, spanMinutes } from "@/domain/posting/working-time";
import { addDays, addMonths } from "@/lib/jst";
import { plainText } from "./reading";

/** What several rules derive from the answers. Undefined always means: not known (yet). */

export function isFullTime({ workTimeType }: PostingAnswers): boolean {
  return workTimeType === "fullTime";
}

export function isPartTime({ workTimeType }: PostingAnswers): boolean {
  return workTimeType === "partTime";
}

/** 派遣 or 紹介予定派遣. */
export function isDispatch({ dispatchType }: PostingAnswers): boolean {
  return dispatchType === "dispatch" || dispatchType === "temporaryToPermanent";
}

/** A fixed term of months or years; day-to-day work is none. */
export function isFixedTerm({ employmentPeriodType }: PostingAnswers): boolean {
  return employmentPeriodType === "fixedFourMonthsOrMore" || employmentPeriodType === "fixedUnderFourMonths";
}

/** The first term in months, half a month added where days are left over. */
export function termMonths(answers: PostingAnswers): number | undefined {
  const { employmentPeriodYears: years, employmentPeriodMonths: months } = answers;
  if (!isFixedTerm(answers)) return undefined;
  if (years !== undefined || months !== undefined) return (years ?? 0) * 12 + (months ?? 0) || undefined;
  const { employmentPeriodFrom: from, employmentPeriodTo: to } = answers;
  // From the last months of 9999 there is no day after.
  if (from === undefined || to === undefined || to <= from || to >= "9990-01-01") return undefined;
  const end = addDays(to, 1);
  let whole = (Number(end.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + 12;
  while (addMonths(from, whole) > end) whole -= 1;
  return addMonths(from, whole) === end ? whole : whole + 0.5;
}

/** The longest that anybody can stay, in months: the first term and its renewals. */
export function longestServiceMonths(answers: PostingAnswers): number | undefined {
  const term = termMonths(answers);
  if (term === undefined) return undefined;
  if (answers.contractRenewal === "none") return term;
  if (answers.renewalLimit === "years" && answers.renewalLimitYears !== undefined)
    return answers.renewalLimitYears * 12;
  if (answers.renewalLimit === "times" && answers.renewalLimitTimes !== undefined)
    return term * (answers.renewalLimitTimes + 1);
  return undefined;
}

/** The contract ends before paid leave is due, six months after its beginning. */
export function endsBeforeLeave({ employmentPeriodType, contractRenewal }: PostingAnswers): boolean {
  return (
    employmentPeriodType === "daily" ||
    (employmentPeriodType === "fixedUnderFourMonths" && contractRenewal === "none")
  );
}

/** A complete band of working time. */
export interface Band {
  /** 1 to 3, as the form numbers them. */
  readonly number: number;
  readonly start: string;
  readonly end: string;
  /** Minutes from start to end, break included. */
  readonly span: number;
}

/** The complete bands. */
export function bandsOf({ workTimes = [] }: PostingAnswers): Band[] {
  return workTimes.flatMap(({ start, end }, index) => {
    const span = start === undefined || end === undefined ? undefined : spanMinutes(start, end);
    if (start === undefined || end === undefined || span === undefined) return [];
    return [{ number: index + 1, start, end, span }];
  });
}

/** Minutes worked in the shortest and in the longest band, break taken off. */
export function dailyMinutes(
  answers: PostingAnswers,
): { readonly least: number; readonly most: number } | undefined {
  const { breakMinutes } = answers;
  const work = bandsOf(answers).map((band) => band.span - (breakMinutes ?? 0));
  if (breakMinutes === undefined || work.length === 0) return undefined;
  return { least: Math.min(...work), most: Math.max(...work) };
}

/** Whether a band touches the night, 22:00 to 5:00 (労基法37条4項, 61条). */
export function touchesNight({ start, span }: Band): boolean {
  const from = minutesOfDay(start) ?? 0;
  return from < 5 * 60 || from + span > 22 * 60;
}

/** フレックスタイム制, 裁量労働制 or 変形労働時間制 is chosen, or the note names one beside the chosen 交替制. */
export function hasFlexibleHours(answers: PostingAnswers): boolean {
  const { specialWorkTimeKind: kind } = answers;
  if (kind === "flextime" || kind === "discretionary" || kind === "variable") return true;
  return /変形|フレックス|裁量|みなし/.test(plainText(answers, "workTimeNote"));
}

/** Agriculture and fishery, by 産業分類. */
const UNLIMITED_INDUSTRY = /^0[134]/;

/** The limits on hours, breaks and days off do not hold here (労基法41条, 41条の2). */
export function isBeyondHourLimits(answers: PostingAnswers): boolean {
  return (
    UNLIMITED_INDUSTRY.test(answers.industryClass ?? "") ||
    /管理監督者|監視.?断続|断続的労働|高度プロフェッショナル/.test(plainText(answers, "workTimeNote"))
  );
}

/** Days of the week that are always off. 「その他」 makes them uncertain: a Saturday may be every other one. */
export function fixedDaysOff({ holidays = [] }: PostingAnswers): number {
  return holidays.filter((day) => day !== "nationalHoliday" && day !== "other").length;
}
