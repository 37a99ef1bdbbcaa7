/**
 * Business dates and Japanese wall-clock time without `Temporal`, for code that also runs in browsers.
 * A business date is an ISO string in Asia/Tokyo; Japan has had no daylight saving time since 1951,
 * so JST is a constant nine hours ahead of UTC.
 */

/** A business date, `YYYY-MM-DD`, in the proleptic Gregorian calendar, year 0001 to 9999. */
export type IsoDate = string;

/** An instant: ISO 8601 with `Z` or an offset, milliseconds since the epoch, or a `Date`. */
export type InstantLike = string | number | Date;

/** Year, month (1–12) and day (1–31) of a business date. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const JST_OFFSET_MS = 9 * 60 * MINUTE_MS;
const WEEKDAYS = ["日", "月", "火", "水", "木", "金", "土"] as const;

/** One-character name of a weekday. */
export type WeekdayName = (typeof WEEKDAYS)[number];

function pad(value: number, digits: number): string {
  return String(value).padStart(digits, "0");
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Number of days of a month (1–12). */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Reads `YYYY-MM-DD`; null when the text has another shape or the day does not exist. */
export function parseIsoDate(value: string): DateParts | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (!match) return null;
  const year = Number(match[1]);
  const month = Number(match[2]);
  const day = Number(match[3]);
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return { year, month, day };
}

/** Whether the text is an existing date written `YYYY-MM-DD`. */
export function isIsoDate(value: string): boolean {
  return parseIsoDate(value) !== null;
}

/** Builds a date from its parts. Throws `RangeError` for a day that does not exist. */
export function toIsoDate(year: number, month: number, day: number): IsoDate {
  const date = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  if (!isIsoDate(date)) throw new RangeError(`no such date: ${date}`);
  return date;
}

/** Year, month and day. Throws `RangeError` for anything but an existing date. */
export function dateParts(date: IsoDate): DateParts {
  const parts = parseIsoDate(date);
  if (!parts) throw new RangeError(`not a date (YYYY-MM-DD): ${date}`);
  return parts;
}

/** Days since 1970-01-01 of a Gregorian date; integer arithmetic over 400-year cycles starting in March. */
function toDayNumber({ year, month, day }: DateParts): number {
  const shifted = month > 2 ? year : year - 1;
  const cycle = Math.floor(shifted / 400);
  const yearOfCycle = shifted - cycle * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfCycle =
    yearOfCycle * 365 + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100) + dayOfYear;
  return cycle * 146_097 + dayOfCycle - 719_468;
}

function fromDayNumber(dayNumber: number): IsoDate {
  const shifted = dayNumber + 719_468;
  const cycle = Math.floor(shifted / 146_097);
  const dayOfCycle = shifted - cycle * 146_097;
  const yearOfCycle = Math.floor(
    (dayOfCycle -
      Math.floor(dayOfCycle / 1_460) +
      Math.floor(dayOfCycle / 36_524) -
      Math.floor(dayOfCycle / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0);
  return toIsoDate(year, month, day);
}

/** The date `days` later (earlier when negative). Throws `RangeError` outside the years 0001–9999. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return fromDayNumber(toDayNumber(dateParts(date)) + days);
}

/** The same day `months` later (earlier when negative), or that month's last day if it is shorter. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = dateParts(date);
  const index = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(index / 12);
  const targetMonth = index - targetYear * 12 + 1;
  return toIsoDate(targetYear, targetMonth, Math.min(day, daysInMonth(targetYear, targetMonth)));
}

/** The last day of the date's month. */
export function endOfMonth(date: IsoDate): IsoDate {
  const { year, month } = dateParts(date);
  return toIsoDate(year, month, daysInMonth(year, month));
}

/** The earlier of two dates. */
export function earlierDate(a: IsoDate, b: IsoDate): IsoDate {
  return a <= b ? a : b;
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return toDayNumber(dateParts(to)) - toDayNumber(dateParts(from));
}

/** Day of the week, 0 = Sunday … 6 = Saturday. */
export function weekdayIndex(date: IsoDate): number {
  // 1970-01-01 was a Thursday.
  return (((toDayNumber(dateParts(date)) + 4) % 7) + 7) % 7;
}

/** Day of the week as one character, 日月火水木金土. */
export function weekdayName(date: IsoDate): WeekdayName {
  return WEEKDAYS[weekdayIndex(date)] ?? "日";
}

/** `2026年11月22日（日）` */
export function formatDate(date: IsoDate): string {
  const { year, month, day } = dateParts(date);
  return `${year}年${month}月${day}日（${weekdayName(date)}）`;
}

/** `3月31日（火）` */
export function formatMonthDay(date: IsoDate): string {
  const { month, day } = dateParts(date);
  return `${month}月${day}日（${weekdayName(date)}）`;
}

/**
 * Eras by their first day. Each change took effect on the first day given (元号法; 詔書 for 明治–昭和).
 * 明治 counts from the beginning of 1868, as its edict says; what is earlier has no wareki here.
 */
const ERAS = [
  { name: "令和", from: "2019-05-01" },
  { name: "平成", from: "1989-01-08" },
  { name: "昭和", from: "1926-12-25" },
  { name: "大正", from: "1912-07-30" },
  { name: "明治", from: "1868-01-01" },
] as const;

/** `令和8年11月20日`; the first year of an era is `元年`, dates before 明治 are written `1867年3月1日`. */
export function formatWareki(date: IsoDate): string {
  const { year, month, day } = dateParts(date);
  const era = ERAS.find((candidate) => candidate.from <= date);
  return `${era ? eraYear(era, year) : `${year}年`}${month}月${day}日`;
}

/** `昭和45年` for 1970. A year with two eras takes the later one (1989 → `平成元年`); before 1868 `1867年`. */
export function formatWarekiYear(year: number): string {
  const lastDay = toIsoDate(year, 12, 31);
  const era = ERAS.find((candidate) => candidate.from <= lastDay);
  return era ? eraYear(era, year) : `${year}年`;
}

function eraYear(era: (typeof ERAS)[number], year: number): string {
  const count = year - dateParts(era.from).year + 1;
  return `${era.name}${count === 1 ? "元" : count}年`;
}

/** Milliseconds since the epoch. Throws `RangeError` for text without `Z` or an offset, or no instant at all. */
export function instantToMs(instant: InstantLike): number {
  const ms =
    typeof instant === "number" ? instant : typeof instant === "string" ? parseInstant(instant) : +instant;
  if (!Number.isFinite(ms)) throw new RangeError(`not an instant: ${String(instant)}`);
  return Math.floor(ms);
}

function parseInstant(text: string): number {
  const match =
    /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(?:Z|([+-])(\d{2}):?(\d{2}))$/.exec(
      text,
    );
  if (!match) return Number.NaN;
  const date = parseIsoDate(match[1] ?? "");
  const hour = Number(match[2]);
  const minute = Number(match[3]);
  const second = Number(match[4] ?? 0);
  if (!date || hour > 23 || minute > 59 || second > 59) return Number.NaN;
  const milliseconds = Number((match[5] ?? "").padEnd(3, "0").slice(0, 3));
  const offset = (match[6] === "-" ? -1 : 1) * (Number(match[7] ?? 0) * 60 + Number(match[8] ?? 0));
  const minutes = hour * 60 + minute - offset;
  return toDayNumber(date) * DAY_MS + minutes * MINUTE_MS + second * 1_000 + milliseconds;
}

/** The business date of an instant in Asia/Tokyo. */
export function instantToJstDate(instant: InstantLike): IsoDate {
  return fromDayNumber(Math.floor((instantToMs(instant) + JST_OFFSET_MS) / DAY_MS));
}

/** Minutes since midnight in Asia/Tokyo, 0–1439. */
export function jstMinuteOfDay(instant: InstantLike): number {
  const local = instantToMs(instant) + JST_OFFSET_MS;
  return Math.floor((local - Math.floor(local / DAY_MS) * DAY_MS) / MINUTE_MS);
}

/** Milliseconds since the epoch of a Japanese wall-clock time; hour 24 is the end of the day. */
export function jstToMs(date: IsoDate, hour = 0, minute = 0): number {
  return toDayNumber(dateParts(date)) * DAY_MS + (hour * 60 + minute) * MINUTE_MS - JST_OFFSET_MS;
}

/** `14:05` in Asia/Tokyo, 24-hour clock. */
export function formatTime(instant: InstantLike): string {
  const minutes = jstMinuteOfDay(instant);
  return `${pad(Math.floor(minutes / 60), 2)}:${pad(minutes % 60, 2)}`;
}

/** `14:05:09` in Asia/Tokyo. */
export function formatClockTime(instant: InstantLike): string {
  const ms = instantToMs(instant);
  const second = Math.floor((ms - Math.floor(ms / MINUTE_MS) * MINUTE_MS) / 1_000);
  return `${formatTime(ms)}:${pad(second, 2)}`;
}

/** `2026年11月22日（日）14:05` in Asia/Tokyo. */
export function formatDateTime(instant: InstantLike): string {
  return `${formatDate(instantToJstDate(instant))}${formatTime(instant)}`;
}

/** Business date of a Prisma `@db.Date` value, which is a `Date` at UTC midnight. */
export function fromDbDate(value: Date): IsoDate {
  return fromDayNumber(Math.floor(instantToMs(value) / DAY_MS));
}

/** The `Date` at UTC midnight that Prisma stores in a `@db.Date` column. */
export function toDbDate(date: IsoDate): Date {
  return new Date(toDayNumber(dateParts(date)) * DAY_MS);
}
