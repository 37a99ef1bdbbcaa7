import { formatClock } from "@/domain/catalogue/display";
import type { PostingAnswers } from "@/domain/posting/catalogue";
import { requiredBreakMinutes, spanMinutes } from "@/domain/posting/working-time";
import { endsBeforeLeave, isFullTime } from "./facts";
import { lengthOfTime } from "./phrases";
import { FORM, inOrder, type PostingRule } from "./posting-rule";

/** Limits of overtime without a special clause (労基法36条4項), in hours. */
const OVERTIME_LIMITS = { month: 45, year: 360 } as const;
/** The same with a variable system of one year. */
const OVERTIME_LIMITS_VARIABLE_YEAR = { month: 42, year: 320 } as const;
/** Leave due to full-time workers after six months, in days (労基法39条1項). */
const FULL_TIME_PAID_LEAVE = 10;

const ARTICLE_36 = "労働基準法第36条第3項・第4項";

function overtimeLimits({ specialWorkTimeKind, variableWorkUnit }: PostingAnswers) {
  return specialWorkTimeKind === "variable" && variableWorkUnit === "year"
    ? OVERTIME_LIMITS_VARIABLE_YEAR
    : OVERTIME_LIMITS;
}

/** Monthly mean of overtime where no special clause allows more; undefined where there is nothing to hold. */
function overtimeWithoutClause({ overtime, overtimeHours, article36Special }: PostingAnswers) {
  return overtime === "yes" && article36Special === "no" ? overtimeHours : undefined;
}

/** A stretch of work with its name: the bands, and 「又は」 with the hours to be worked. */
interface Stretch {
  readonly name: string;
  /** Minutes from beginning to end, break included. */
  readonly span: number;
}

function stretches({ workTimes = [], workTimeOr = [] }: PostingAnswers): Stretch[] {
  const found: Stretch[] = [];
  for (const [index, { start, end }] of workTimes.entries()) {
    const span = start === undefined || end === undefined ? undefined : spanMinutes(start, end);
    if (start === undefined || end === undefined || span === undefined) continue;
    found.push({ name: `就業時間${index + 1}（${formatClock(start)}〜${formatClock(end)}）`, span });
  }
  for (const { hours } of workTimeOr)
    if (hours !== undefined) found.push({ name: `「又は」の就業時間（${hours}時間）`, span: hours * 60 });
  return found;
}

/** The shortest break that makes a stretch lawful. Longer breaks shorten the work that asks for them. */
function shortestBreak(span: number): number {
  let minutes = 0;
  while (minutes < requiredBreakMinutes(span - minutes)) minutes += 1;
  return minutes;
}

/** Working time: breaks, overtime, deemed hours and leave. */
export const workingTimeRules: readonly PostingRule[] = [
  {
    id: "TIME-01",
    law: "労働基準法第34条第1項",
    severity: "error",
    fields: ["breakMinutes", "workTimes", "workTimeOr"],
    check: (answers) => {
      const { breakMinutes } = answers;
      if (breakMinutes === undefined) return undefined;
      for (const { name, span } of stretches(answers)) {
        const work = span - breakMinutes;
        const due = requiredBreakMinutes(work);
        if (breakMinutes >= due) continue;
        const limit = due === 60 ? 8 : 6;
        const least = shortestBreak(span);
        // A shorter break than the law's figure may do when the work then falls to the limit.
        const shortened = least < due ? `（働く時間が${limit}時間になります）` : "";
        return `${name}は、休憩${breakMinutes}分を除いて${lengthOfTime(work)}働きます。${limit}時間を超えて働くときは${due}分以上の休憩が必要です。休憩時間を${least}分以上にするか${shortened}、就業時間を見直してください`;
      }
      return undefined;
    },
  },
  {
    id: "TIME-05",
    law: ARTICLE_36,
    severity: "error",
    fields: ["overtimeHours", "article36Special", "variableWorkUnit"],
    check: (answers) => {
      const hours = overtimeWithoutClause(answers);
      const { month } = overtimeLimits(answers);
      return hours !== undefined && hours > month
        ? `月平均時間外労働時間が${hours}時間で、特別条項がない場合の限度（月${month}時間）を超えています。月平均時間外労働時間を見直すか、36協定に特別条項があれば「あり」にしてください`
        : undefined;
    },
  },
  {
    id: "TIME-05.year",
    law: ARTICLE_36,
    severity: "error",
    fields: ["overtimeHours", "article36Special", "variableWorkUnit"],
    check: (answers) => {
      const hours = overtimeWithoutClause(answers);
      const { month, year } = overtimeLimits(answers);
      return hours !== undefined && hours <= month && hours * 12 > year
        ? `月平均時間外労働時間${hours}時間は1年で${hours * 12}時間になり、特別条項がない場合の限度（年${year}時間）を超えます。月平均時間外労働時間を見直すか、36協定に特別条項があれば「あり」にしてください`
        : undefined;
    },
  },
  {
    id: "TIME-07",
    law: "職業安定法第5条の3、同法に基づく指針（平成11年労働省告示第141号）第3",
    severity: "error",
    fields: ["workTimeNote", "specialWorkTimeKind"],
    check: ({ specialWorkTimeKind, workTimeNote }) =>
      specialWorkTimeKind === "discretionary" &&
      !/[0-9０-９一二三四五六七八九十]+時間/.test(workTimeNote ?? "")
        ? "裁量労働制の求人では、みなし労働時間を明示する必要があります。就業時間に関する特記事項に「１日８時間働いたものとみなします」のように書いてください"
        : undefined,
  },
  {
    id: "TIME-09",
    law: "労働基準法第39条第1項",
    severity: "error",
    fields: ["paidLeaveDays"],
    check: (answers) => {
      const { paidLeaveDays } = answers;
      return isFullTime(answers) &&
        !endsBeforeLeave(answers) &&
        paidLeaveDays !== undefined &&
        paidLeaveDays < FULL_TIME_PAID_LEAVE
        ? `フルタイムの6ヶ月経過後の年次有給休暇は、${FULL_TIME_PAID_LEAVE}日以上が必要です。${paidLeaveDays}日を${FULL_TIME_PAID_LEAVE}日以上に直してください`
        : undefined;
    },
  },
  inOrder({
    id: "FORM-10",
    law: FORM,
    low: "weeklyWorkDaysMin",
    high: "weeklyWorkDaysMax",
    name: "週所定労働日数",
    format: (days) => `${days}日`,
  }),
];
