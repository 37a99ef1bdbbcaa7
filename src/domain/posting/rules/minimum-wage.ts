import { type MinimumWage, minimumWage, nextMinimumWage } from "@/domain/codes/minimum-wages";
import { type Prefecture, prefectureOfAddress } from "@/domain/codes/prefectures";
import type { PostingAnswers } from "@/domain/posting/catalogue";
import {
  explainHourly,
  type HourlyBasis,
  hourlyEquivalent,
  paidByDayOrHour,
  shortOf,
} from "@/domain/posting/wage";
import { spanMinutes } from "@/domain/posting/working-time";
import type { IsoDate } from "@/lib/jst";
import { formatYen } from "@/lib/yen";
import type { RuleContext } from "./context";
import { plainDate } from "./phrases";

/** The minimum-wage calculation of one posting, for the line under the wage and for rule WAGE-01. */
export interface MinimumWageExplanation {
  readonly prefecture: Prefecture;
  /** The rate in force today. */
  readonly rate: MinimumWage;
  /** Yen per hour, fractions of a yen cut off. */
  readonly hourlyYen: number;
  /** How the figure comes about, e.g. 「基本給200,000円÷（20.4日×8時間）＝1,225円」. */
  readonly calculation: string;
  /** Whether the wage reaches the rate; compared without rounding. */
  readonly holds: boolean;
  /** 「時間額に換算すると1,225円で、栃木県の最低賃金1,125円（2026年10月1日から）以上です」 */
  readonly sentence: string;
  /** The items in which the wage is put right, e.g. 「基本給（a）または定額手当（b）」. */
  readonly remedy: string;
  /** What is missing to the rate of today, in the unit of the wage: 「月額であと500円」. */
  readonly missing?: string;
  /** The rate that takes effect while the posting would still be published, if one is known. */
  readonly coming?: ComingMinimumWage;
}

/** A rate that is known already and not yet in force, against the wage of one posting. */
export interface ComingMinimumWage {
  readonly rate: MinimumWage;
  readonly holds: boolean;
  /** 「熊本県の最低賃金は、2026年12月1日から1,092円に上がります」 */
  readonly sentence: string;
  readonly missing?: string;
}

/**
 * Compares the lowest wage offered with the minimum wage of the place of work (最低賃金法4条, 同法施行規則1条・2条).
 *
 * A monthly wage is divided by the scheduled hours of an average month of the year: 月平均労働日数 × the hours of
 * an average day. Undefined while something is missing, the prefecture included.
 */
export function explainMinimumWage(
  answers: PostingAnswers,
  context: RuleContext,
): MinimumWageExplanation | undefined {
  // An allowance without a name may be one that does not count.
  if (answers.fixedAllowances?.some((row) => row.name === undefined)) return undefined;
  const day = answers.workTimeType === "partTime" ? undefined : averageDay(answers);
  const basis: HourlyBasis = { ...answers, workTimes: undefined, dailyMinutes: day?.minutes };
  const hourly = hourlyEquivalent(basis);
  const calculation = explainHourly(basis);
  const prefecture = workplacePrefecture(answers, context);
  const rate = prefecture && minimumWage(prefecture.code, context.today, context.minimumWages);
  if (hourly === undefined || calculation === undefined || !prefecture || !rate) return undefined;
  const holds = hourly >= rate.hourlyYen;
  const hourlyYen = Math.floor(hourly);
  const converted = answers.workTimeType === "partTime" ? "時間額が" : "時間額に換算すると";
  const missing = (yenPerHour: number) => {
    const short = shortOf(basis, yenPerHour);
    return short && short.yen > 0 ? `${short.unit}であと${formatYen(short.yen)}` : undefined;
  };
  const change = comingRate(prefecture.code, hourly, answers, context);
  return {
    prefecture,
    rate,
    hourlyYen,
    calculation: day?.mixed ? `${calculation}（1日の時間は各就業時間の平均）` : calculation,
    holds,
    sentence: `${converted}${formatYen(hourlyYen)}で、${rateWords(prefecture, rate)}${holds ? "以上です" : "を下回ります"}`,
    remedy: paidByDayOrHour(basis)
      ? "賃金の額と基本給（a）、または定額手当（b）"
      : "基本給（a）または定額手当（b）",
    missing: missing(rate.hourlyYen),
    coming: change && {
      rate: change,
      holds: hourly >= change.hourlyYen,
      sentence: `${prefecture.name}の最低賃金は、${plainDate(change.effectiveOn)}${change.dateStatus === "planned" ? "（発効予定）" : ""}から${formatYen(change.hourlyYen)}に上がります`,
      missing: missing(change.hourlyYen),
    },
  };
}

/** The last day on which the posting would be published: 紹介期限日, or an earlier one that was asked for. */
export function lastPublishedDay(
  { introductionDeadlineWish: wish }: PostingAnswers,
  { today, introductionDeadline }: Pick<RuleContext, "today" | "introductionDeadline">,
): IsoDate {
  return wish !== undefined && wish >= today && wish < introductionDeadline ? wish : introductionDeadline;
}

/**
 * The next higher rate that takes effect up to the last published day: the first one the wage falls below, or
 * else the first of all.
 */
function comingRate(
  prefectureCode: string,
  hourly: number,
  answers: PostingAnswers,
  context: RuleContext,
): MinimumWage | undefined {
  const last = lastPublishedDay(answers, context);
  let first: MinimumWage | undefined;
  for (let after = context.today; ; ) {
    const next = nextMinimumWage(prefectureCode, after, context.minimumWages);
    if (!next || next.effectiveOn > last) return first;
    if (hourly < next.hourlyYen) return next;
    first ??= next;
    after = next.effectiveOn;
  }
}

/** 「栃木県の最低賃金1,125円（2026年10月1日から）」; a day that was only planned is called so. */
function rateWords(prefecture: Prefecture, rate: MinimumWage): string {
  const since = `${plainDate(rate.effectiveOn)}${rate.dateStatus === "planned" ? "発効予定" : "から"}`;
  return `${prefecture.name}の最低賃金${formatYen(rate.hourlyYen)}（${since}）`;
}

/**
 * The prefecture whose minimum wage holds: that of the place of work, also for dispatched workers (最低賃金法13条).
 * Undefined while the address does not begin with one.
 */
export function workplacePrefecture(
  answers: PostingAnswers,
  context: Pick<RuleContext, "establishment">,
): Prefecture | undefined {
  const address =
    answers.workplaceSameAsEstablishment === "different"
      ? answers.workplaceAddress
      : context.establishment.address;
  return (address === undefined ? null : prefectureOfAddress(address)) ?? undefined;
}

/** A night duty above this length takes two working days: the day it ends on is no holiday (休日は暦日). */
const ONE_DAY_MINUTES = 12 * 60;

/**
 * Scheduled minutes of the average working day, rounded down; `mixed` when bands differ. Nothing says how often
 * each of several bands is worked, so all count the same, and a night duty of more than twelve hours counts as
 * two days. Where the truth is unknown this leans to fewer hours: the message is red, and a lawful wage must not
 * be stopped. Undefined while a band or the break is missing.
 */
export function averageDay({
  workTimes = [],
  breakMinutes,
}: PostingAnswers): { readonly minutes: number; readonly mixed: boolean } | undefined {
  if (breakMinutes === undefined) return undefined;
  const lengths: number[] = [];
  let days = 0;
  for (const { start, end } of workTimes) {
    const span = start === undefined || end === undefined ? undefined : spanMinutes(start, end);
    if (start === undefined || end === undefined || span === undefined) return undefined;
    const minutes = span - breakMinutes;
    if (minutes <= 0) return undefined;
    lengths.push(minutes);
    days += minutes > ONE_DAY_MINUTES && end <= start ? 2 : 1;
  }
  if (lengths.length === 0) return undefined;
  const total = lengths.reduce((sum, length) => sum + length, 0);
  return { minutes: Math.floor(total / days), mixed: new Set(lengths).size > 1 };
}
