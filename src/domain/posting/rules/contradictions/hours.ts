import { formatClock } from "@/domain/catalogue/display";
import { minutesOfDay } from "@/domain/posting/working-time";
import { bandsOf, dailyMinutes, isFullTime, isPartTime, touchesNight } from "../facts";
import { lengthOfTime } from "../phrases";
import type { PostingRule } from "../posting-rule";
import { plainText } from "../reading";
import { conflict, contradicts, EITHER, IMPOSSIBLE } from "./said";

/** The week of a part-time worker that is none any more, and of a full-time worker that is hardly one, in hours. */
const FULL_WEEK = 40;
const SHORT_WEEK = 30;
/** What typed weekly hours may lie beside the bands, in minutes. */
const WEEK_TOLERANCE = 30;
/** More leave after six months than the law ever gives (20 days after 6.5 years). */
const MOST_LEAVE = 20;

/** How long, when, and how much longer. */
export const hoursContradictions: readonly PostingRule[] = [
  contradicts({
    id: "CTR-65",
    items: ["overtime"],
    when: (answers) => answers.overtime === "no",
    but: "時間外労働は「なし」ですが",
    finds: /(残業|時間外労働?)(は|が)?:?(あり|有(?!無)|月(平均)?\d+時間)|特別条項あり/g,
    texts: ["workTimeNote", "jobTitle", "jobDescription", "specialNotes", "message"],
  }),
  contradicts({
    id: "CTR-66",
    items: ["overtime", "overtimeHours"],
    when: (answers) => answers.overtime === "yes",
    but: "時間外労働は「あり」ですが",
    finds: /(残業|時間外労働)は?(一切)?(なし(?!の日)|ゼロ(?!を)|ありません|0時間)/g,
    texts: ["jobTitle", "workTimeNote", "jobDescription", "specialNotes", "message"],
  }),
  conflict("CTR-67", ["workTimeType", "weeklyWorkDaysMin", "workTimes", "breakMinutes"], (answers) => {
    const { weeklyWorkDaysMin: days } = answers;
    const day = dailyMinutes(answers);
    const week = isPartTime(answers) && day && days !== undefined ? day.least * days : 0;
    return week >= FULL_WEEK * 60
      ? `パートですが、1週間の労働時間が${lengthOfTime(week)}になります。正社員と同じ時間働く求人は就業形態を「フルタイム」にし、そうでなければ就業時間か日数を見直してください`
      : undefined;
  }),
  conflict("CTR-68", ["workTimeType", "workTimes", "breakMinutes", "annualHolidays"], (answers) => {
    const { weeklyWorkHours: week } = answers;
    return isFullTime(answers) && week !== undefined && week < SHORT_WEEK
      ? `フルタイムですが、週所定労働時間が${week}時間です。正社員より短い時間の求人は就業形態を「パート」にし、そうでなければ就業時間か休日を見直してください`
      : undefined;
  }),
  conflict(
    "CTR-69",
    ["weeklyWorkHoursTyped", "weeklyWorkDaysMin", "weeklyWorkDaysMax", "workTimes", "breakMinutes"],
    (answers) => {
      const {
        weeklyWorkHoursTyped: typed,
        weeklyWorkDaysMin: few,
        weeklyWorkDaysMax: many,
        workTimeOr = [],
      } = answers;
      const day = dailyMinutes(answers);
      // Hours within a span leave the week open.
      if (typed === undefined || few === undefined || many === undefined || !day || workTimeOr.length > 0)
        return undefined;
      const [least, most] = [day.least * few - WEEK_TOLERANCE, day.most * many + WEEK_TOLERANCE];
      return typed * 60 < least || typed * 60 > most
        ? `1週間に働く時間が${typed}時間ですが、就業時間と週所定労働日数から計算すると${lengthOfTime(day.least * few)}から${lengthOfTime(day.most * many)}です。どれかを直してください`
        : undefined;
    },
  ),
  conflict(
    "CTR-70",
    ["breakMinutes", "workTimes"],
    (answers) => {
      const { breakMinutes: rest } = answers;
      // A shorter band may have a break of its own, or none: half a day on Saturday.
      const [band] = bandsOf(answers).sort((a, b) => b.span - a.span);
      return band && rest !== undefined && rest >= band.span
        ? `休憩時間（${rest}分）が、就業時間${band.number}（${formatClock(band.start)}〜${formatClock(band.end)}）の長さ以上です。休憩時間か就業時間を直してください`
        : undefined;
    },
    IMPOSSIBLE,
  ),
  conflict("CTR-71", ["workTimes"], (answers) => {
    const bands = bandsOf(answers);
    const twice = bands.find((one, index) =>
      bands.slice(0, index).some(({ start, end }) => start === one.start && end === one.end),
    );
    return (
      twice &&
      `就業時間${twice.number}（${formatClock(twice.start)}〜${formatClock(twice.end)}）が、ほかの就業時間と同じです。違う時間帯に直すか、消してください`
    );
  }),
  conflict("CTR-72", ["workTimeNote", "workTimes", "specialWorkTime"], (answers) =>
    answers.specialWorkTime === "no" && bandsOf(answers).length > 1 && answers.workTimeNote === undefined
      ? "就業時間が2つ以上ありますが、いつどの時間帯で働くかの説明がありません。就業時間に関する特記事項に「土曜日は（２）」のように書いてください"
      : undefined,
  ),
  conflict("CTR-73", ["workTimeNote", "specialWorkTimeKind"], (answers) =>
    answers.specialWorkTimeKind === "flextime" &&
    !/コア|フレキシブル|標準|始業/.test(plainText(answers, "workTimeNote"))
      ? "フレックスタイム制ですが、コアタイムなどの説明がありません。就業時間に関する特記事項に「コアタイムなし」「フレキシブルタイム７時〜２０時」のように書いてください"
      : undefined,
  ),
  contradicts({
    id: "CTR-74",
    items: ["specialWorkTime"],
    when: (answers) => answers.specialWorkTime === "no",
    but: "交替制・フレックスタイム制などは「なし」ですが",
    finds:
      /フレックスタイム|変形労働時間制|裁量労働|みなし労働時間|(?<!(休日?|休み|公休)[はも:]?)シフト制|[二三23]交[替代]|交[替代]勤務/g,
    texts: ["workTimeNote", "jobTitle", "jobDescription", "specialNotes"],
    fix: "その制度で働くなら「あり」にして種類を選び、そうでなければ文を直してください",
  }),
  contradicts({
    id: "CTR-75",
    items: ["workTimes"],
    when: (answers) => {
      const [or] = answers.workTimeOr ?? [];
      const late = or?.to !== undefined && ((minutesOfDay(or.to) ?? 0) > 22 * 60 || or.to <= (or.from ?? ""));
      const bands = bandsOf(answers);
      return bands.length > 0 && !late && !bands.some(touchesNight);
    },
    but: "深夜（22時から5時まで）の就業時間がありませんが",
    finds: /夜勤(あり|専従|専門|有(?!無)|できる方|可能な方|月\d回)/g,
    texts: ["jobTitle", "workTimeNote", "jobDescription", "specialNotes"],
    fix: "夜勤の時間帯を就業時間に入力するか、文を直してください",
  }),
  contradicts({
    id: "CTR-76",
    items: ["workTimes"],
    when: (answers) => bandsOf(answers).some(touchesNight),
    but: "深夜（22時から5時まで）の就業時間がありますが",
    finds:
      /日勤のみ(?!も|可|OK|の方|相談|でも|希望|勤務も)|夜勤は?(なし(?!も|可|OK|相談)|ありません)|日勤専従(?!も|可|OK|相談)/g,
    texts: ["jobTitle", "workTimeNote", "jobDescription", "specialNotes", "message"],
  }),
  conflict(
    "CTR-77",
    ["annualHolidays", "variableWorkUnit"],
    ({ annualHolidays, variableWorkUnit }) =>
      variableWorkUnit === "year" &&
      annualHolidays !== undefined &&
      annualHolidays >= 52 &&
      annualHolidays < 85
        ? `1年単位の変形労働時間制では、対象期間が3ヶ月を超えると1年に働けるのは280日までで、休日は85日以上が必要です。年間休日数（${annualHolidays}日）を見直してください`
        : undefined,
    { law: "労働基準法第32条の4第3項、同法施行規則第12条の4第3項" },
  ),
  conflict(
    "CTR-78",
    ["workTimes", "breakMinutes", "variableWorkUnit"],
    (answers) => {
      const { variableWorkUnit: unit } = answers;
      const day = dailyMinutes(answers);
      return (unit === "year" || unit === "week") && day && day.most > 10 * 60
        ? `${unit === "year" ? "1年単位" : "1週間単位"}の変形労働時間制では、1日の労働時間は10時間までです。就業時間（${lengthOfTime(day.most)}）か変形労働時間制の単位を見直してください`
        : undefined;
    },
    { law: "労働基準法第32条の4・第32条の5" },
  ),
  conflict(
    "CTR-79",
    ["variableWorkUnit"],
    ({ variableWorkUnit }, { establishment: { employeesWorkplace: people } }) =>
      variableWorkUnit === "week" && people !== undefined && people >= 30
        ? "1週間単位の非定型的変形労働時間制は、30人未満の小売業・旅館・料理店・飲食店に限られます。変形労働時間制の単位を見直してください"
        : undefined,
    { law: "労働基準法第32条の5、同法施行規則第12条の5" },
  ),
  conflict("CTR-80", ["overtimeHours", "article36SpecialReason"], (answers) => {
    const { overtimeHours } = answers;
    const text = plainText(answers, "article36SpecialReason");
    const month = Number(/[1一][ヶケかカヵ箇個]月[^\d]{0,8}(\d+)時間/.exec(text)?.[1] ?? Number.NaN);
    return overtimeHours !== undefined && overtimeHours > month
      ? `月平均時間外労働時間${overtimeHours}時間が、特別条項の限度（1ヶ月${month}時間）を超えています。${EITHER}`
      : undefined;
  }),
  conflict("CTR-81", ["paidLeaveDays"], ({ paidLeaveDays }) =>
    paidLeaveDays !== undefined && paidLeaveDays > MOST_LEAVE
      ? `6ヶ月経過後の年次有給休暇が${paidLeaveDays}日です。入社から6ヶ月たったときに与える日数かを確かめてください`
      : undefined,
  ),
];
