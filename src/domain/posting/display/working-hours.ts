import { display, formatClock, optionLabel } from "@/domain/catalogue/display";
import type { AnswersOf } from "@/domain/catalogue/field";
import { workingHours } from "@/domain/posting/fields/working-hours";

/** Readable answers of step 5. */
export type WorkingHoursAnswers = AnswersOf<typeof workingHours.fields>;

const items = workingHours.fields;

/** 就業時間の制度: 「変形労働時間制（1年単位）」, 「交替制（シフト制）」; "" without one. */
export function workTimeSystem({ specialWorkTimeKind, variableWorkUnit }: WorkingHoursAnswers): string {
  const kind = display(items.specialWorkTimeKind, specialWorkTimeKind);
  const unit = display(items.variableWorkUnit, variableWorkUnit);
  return unit === "" ? kind : `${kind}（${unit}）`;
}

/** 就業時間1〜3, one line each, numbered by the band: 「(1) 8時30分〜17時15分」. Incomplete bands are left out. */
export function workTimeLines({ workTimes = [] }: WorkingHoursAnswers): string[] {
  const lines: string[] = [];
  for (const { start, end } of workTimes)
    if (start !== undefined && end !== undefined)
      lines.push(`(${lines.length + 1}) ${formatClock(start)}〜${formatClock(end)}`);
  return lines;
}

/** 「又は 8時00分〜20時00分の時間の間の6時間以上」; "" unless all of it is there. */
export function workTimeAlternative({ workTimeOr = [] }: WorkingHoursAnswers): string {
  const { from, to, hours, qualifier } = workTimeOr[0] ?? {};
  if (from === undefined || to === undefined || hours === undefined || qualifier === undefined) return "";
  const bound = optionLabel(items.workTimeOr.columns.qualifier, qualifier);
  return `又は ${formatClock(from)}〜${formatClock(to)}の時間の間の${hours}時間${bound}`;
}

/** 時間外労働: 「あり 月平均 10時間」, 「なし」. */
export function overtimeWords({ overtime, overtimeHours }: WorkingHoursAnswers): string {
  const words = display(items.overtime, overtime);
  return overtimeHours === undefined ? words : `${words} 月平均 ${overtimeHours}時間`;
}

/** 休日等 with 週休二日制: 「土曜日，日曜日，祝日，その他　週休二日制：毎週」. */
export function holidayWords({ holidays, twoDayWeekend }: WorkingHoursAnswers): string {
  const weekend = display(items.twoDayWeekend, twoDayWeekend);
  return [display(items.holidays, holidays), weekend && `週休二日制：${weekend}`]
    .filter((part) => part !== "")
    .join("　");
}

/** 週所定労働日数: 「週3日〜週5日」, or 「週4日程度」 when both ends are the same; "" for full-time postings. */
export function weeklyWorkDaysWords({ weeklyWorkDaysMin, weeklyWorkDaysMax }: WorkingHoursAnswers): string {
  if (weeklyWorkDaysMin === undefined || weeklyWorkDaysMax === undefined) return "";
  return weeklyWorkDaysMin === weeklyWorkDaysMax
    ? `週${weeklyWorkDaysMin}日程度`
    : `週${weeklyWorkDaysMin}日〜週${weeklyWorkDaysMax}日`;
}
