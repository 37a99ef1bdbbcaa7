import { formatClock } from "@/domain/catalogue/display";
import type { PostingAnswers } from "@/domain/posting/catalogue";
import { minimumAnnualHolidays, statutoryPaidLeaveDays } from "@/domain/posting/working-time";
import {
  bandsOf,
  dailyMinutes,
  endsBeforeLeave,
  hasFlexibleHours,
  isBeyondHourLimits,
  isFullTime,
  isPartTime,
  touchesNight,
} from "./facts";
import { averageDay } from "./minimum-wage";
import { lengthOfTime } from "./phrases";
import { mustState, type PostingRule } from "./posting-rule";
import { plainText } from "./reading";

const ARTICLE_32 = "労働基準法第32条";
const ARTICLE_35 = "労働基準法第35条";
const ARTICLE_36_6 = "労働基準法第36条第5項・第6項";

const DAY_LIMIT = 8 * 60;
/** 44 hours hold for shops, hospitals, restaurants and cinemas with fewer than ten workers (規則25条の2). */
const WEEK_LIMIT = { ordinary: 40 * 60, special: 44 * 60, specialBelow: 10 } as const;
/** One day off a week, or four in four weeks. */
const FEWEST_HOLIDAYS = 52;
/** Absolute limits of overtime with a special clause, in hours; months a year. */
const SPECIAL = { year: 720, month: 100, mean: 60, times: 6 } as const;
/** Industries in which young people may work at night: 農林水産, 医療・保健衛生・社会福祉 (労基法61条4項). */
const YOUNG_AT_NIGHT = /^(0[1-4]|8[345])/;

/** Figures of the special clause as far as its text says them. */
function specialClause(answers: PostingAnswers) {
  const text = plainText(answers, "article36SpecialReason");
  const figure = (pattern: RegExp) => {
    const found = pattern.exec(text)?.[1];
    return found === undefined ? undefined : Number(found);
  };
  return {
    month: figure(/(?:[ヶケかカヵ箇個]月|月)[^\d]{0,8}(\d+)時間/),
    year: figure(/年[^\d]{0,8}(\d+)時間/),
    times: figure(/(\d+)(?:回|[ヶケかカヵ箇個]月)(?:を|が|まで)?(?:限度|上限|まで|以内)/),
  };
}

/** Fewest minutes of a week when no system evens them out: full time without 週休二日, part time by its days. */
function leastWeek(answers: PostingAnswers): number | undefined {
  const day = dailyMinutes(answers);
  const days = isPartTime(answers)
    ? answers.weeklyWorkDaysMin
    : isFullTime(answers) && answers.twoDayWeekend === "none" && answers.specialWorkTime === "no"
      ? 6
      : undefined;
  return day && days !== undefined ? day.least * days : undefined;
}

/** A contract of weeks has no holidays of a year. */
function isShortTerm({ employmentPeriodType }: PostingAnswers): boolean {
  return employmentPeriodType === "daily" || employmentPeriodType === "fixedUnderFourMonths";
}

/** Limits of hours and days: the day, the week, the year, the night. */
export const workingLimitRules: readonly PostingRule[] = [
  {
    id: "TIME-02",
    law: ARTICLE_32,
    severity: "error",
    fields: ["workTimes", "breakMinutes", "specialWorkTimeKind", "specialWorkTime", "workTimeNote"],
    check: (answers) => {
      const { breakMinutes } = answers;
      if (breakMinutes === undefined || hasFlexibleHours(answers) || isBeyondHourLimits(answers))
        return undefined;
      // Bands with breaks of their own are explained in the note.
      if (/休憩/.test(plainText(answers, "workTimeNote"))) return undefined;
      const long = bandsOf(answers).find(({ span }) => span - breakMinutes > DAY_LIMIT);
      return long
        ? `就業時間${long.number}（${formatClock(long.start)}〜${formatClock(long.end)}）は、休憩${breakMinutes}分を除いて${lengthOfTime(long.span - breakMinutes)}になり、1日8時間を超えます。就業時間か休憩時間を直すか、フレックスタイム制・裁量労働制・変形労働時間制のときはその制度を選んでください`
        : undefined;
    },
  },
  {
    id: "TIME-02.week",
    law: ARTICLE_32,
    severity: "error",
    fields: ["workTimes", "breakMinutes", "twoDayWeekend", "weeklyWorkDaysMin", "specialWorkTime"],
    check: (answers, { establishment }) => {
      if (hasFlexibleHours(answers) || isBeyondHourLimits(answers)) return undefined;
      const week = leastWeek(answers);
      const small = (establishment.employeesWorkplace ?? 0) < WEEK_LIMIT.specialBelow;
      const limit = small ? WEEK_LIMIT.special : WEEK_LIMIT.ordinary;
      return week !== undefined && week > limit
        ? `1週間の労働時間が${lengthOfTime(week)}になり、法定の週40時間${small ? "（特例の事業場は44時間）" : ""}を超えます。就業時間、休日または週所定労働日数を見直してください`
        : undefined;
    },
  },
  {
    id: "TIME-03",
    law: ARTICLE_32,
    severity: "warning",
    fields: ["annualHolidays", "workTimes", "breakMinutes"],
    check: (answers) => {
      const { annualHolidays } = answers;
      const day = averageDay(answers);
      if (!isFullTime(answers) || annualHolidays === undefined || !day || isBeyondHourLimits(answers))
        return undefined;
      const least = minimumAnnualHolidays(day.minutes);
      return annualHolidays >= FEWEST_HOLIDAYS && annualHolidays < least
        ? `1日${lengthOfTime(day.minutes)}働くと、週40時間に収めるには年間休日が${least}日以上必要です。年間休日数（${annualHolidays}日）と就業時間を確かめてください`
        : undefined;
    },
  },
  {
    id: "TIME-04",
    law: ARTICLE_35,
    severity: "error",
    fields: ["annualHolidays"],
    check: (answers) =>
      answers.annualHolidays !== undefined &&
      answers.annualHolidays < FEWEST_HOLIDAYS &&
      !isShortTerm(answers) &&
      !isBeyondHourLimits(answers)
        ? `休日は週1日または4週4日以上、1年では${FEWEST_HOLIDAYS}日以上が必要です。年間休日数（${answers.annualHolidays}日）を見直してください`
        : undefined,
  },
  mustState({
    id: "TIME-06",
    law: "労働基準法第36条第5項",
    item: "article36SpecialReason",
    beside: ["article36Special"],
    due: (answers) => answers.article36Special === "yes",
    message:
      "特別条項があるときは、その事情と限度を示します。特別な事情・期間等に「納期の集中により６回を限度として１ヶ月６０時間、１年５４０時間できる」のように書いてください",
  }),
  {
    id: "TIME-06.limits",
    law: ARTICLE_36_6,
    severity: "warning",
    fields: ["article36SpecialReason"],
    check: (answers) => {
      const { month, year, times } = specialClause(answers);
      const beyond: string[] = [];
      if (year !== undefined && year > SPECIAL.year) beyond.push(`1年${year}時間（限度${SPECIAL.year}時間）`);
      if (month !== undefined && month >= SPECIAL.month) beyond.push(`1ヶ月${month}時間（100時間未満）`);
      if (times !== undefined && times > SPECIAL.times) beyond.push(`${times}回（限度${SPECIAL.times}回）`);
      return beyond.length > 0
        ? `特別条項の${beyond.join("、")}が、法律の限度を超えています。自動車の運転や医師など別の限度がある仕事でなければ、特別な事情・期間等を見直してください`
        : undefined;
    },
  },
  {
    id: "TIME-06.mean",
    law: ARTICLE_36_6,
    severity: "warning",
    fields: ["overtimeHours", "article36Special"],
    check: ({ overtimeHours, article36Special }) =>
      article36Special === "yes" && overtimeHours !== undefined && overtimeHours > SPECIAL.mean
        ? `月平均時間外労働時間${overtimeHours}時間は1年で${overtimeHours * 12}時間になり、特別条項があっても限度の年${SPECIAL.year}時間を超えます。自動車の運転や医師など別の限度がある仕事でなければ、見直してください`
        : undefined,
  },
  {
    id: "TIME-08",
    law: "職業安定法施行規則第4条の2第3項第4号",
    severity: "warning",
    fields: ["workTimeNote", "specialWorkTimeKind", "workTimes"],
    check: (answers) => {
      const note = plainText(answers, "workTimeNote");
      const bands = bandsOf(answers).length + (answers.workTimeOr?.length ?? 0);
      const vague =
        note === "" ||
        (note.length <= 20 && /シフト|勤務表|会社の?カレンダー/.test(note) && !/\d/.test(note));
      return answers.specialWorkTimeKind === "shift" && bands < 2 && vague
        ? "交替制（シフト制）では、いつ働くかの原則と範囲を示します。就業時間2・3か「又は」に別の時間帯を入力するか、就業時間に関する特記事項にシフトの決め方を書いてください"
        : undefined;
    },
  },
  {
    id: "TIME-09.partTime",
    law: "労働基準法第39条第3項、同法施行規則第24条の3",
    severity: "warning",
    fields: ["paidLeaveDays", "weeklyWorkDaysMin", "weeklyWorkDaysMax", "weeklyWorkHoursTyped"],
    check: (answers) => {
      const { paidLeaveDays, weeklyWorkDaysMin: days, weeklyWorkDaysMax: most, weeklyWorkHours } = answers;
      if (
        !isPartTime(answers) ||
        paidLeaveDays === undefined ||
        days === undefined ||
        endsBeforeLeave(answers)
      )
        return undefined;
      // The hours are those of the fullest week; of a range of days the fewest decide.
      const due = statutoryPaidLeaveDays(days, days === most ? weeklyWorkHours : undefined);
      return paidLeaveDays < due
        ? `週${days}日働く人の6ヶ月経過後の年次有給休暇は、法定で${due}日です。${paidLeaveDays}日を${due}日以上に直してください`
        : undefined;
    },
  },
  {
    id: "TIME-10",
    law: "労働基準法第61条第1項",
    severity: "warning",
    fields: ["ageLimit", "ageFrom", "workTimes"],
    check: (answers) => {
      const { ageLimit, ageFrom, educationRequirement, educationLevel } = answers;
      const young = ageLimit === "none" || (ageFrom !== undefined && ageFrom < 18);
      const grownUp =
        (educationRequirement === "required" && educationLevel !== "juniorHighSchool") ||
        answers.ordinaryDrivingLicence === "required";
      if (!young || grownUp || YOUNG_AT_NIGHT.test(answers.industryClass ?? "")) return undefined;
      return bandsOf(answers).some(touchesNight)
        ? "深夜（22時から5時まで）に働く求人には、18歳未満の方を採用できません。年齢制限を「制限あり」、該当事由を「法令の規定により年齢制限がある（2号）」とし、下限を18歳にしてください"
        : undefined;
    },
  },
];
