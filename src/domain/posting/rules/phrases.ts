import { dateParts, type IsoDate } from "@/lib/jst";

/** Figures inside the sentences of rules. */

/** `2026年10月1日`, without the weekday. */
export function plainDate(date: IsoDate): string {
  const { year, month, day } = dateParts(date);
  return `${year}年${month}月${day}日`;
}

/** Minutes as a length: `8時間15分`, `8時間`, `45分`. */
export function lengthOfTime(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest}分`;
  return rest === 0 ? `${hours}時間` : `${hours}時間${rest}分`;
}

/** Months as a length: `1年3ヶ月`, `2年`, `3ヶ月`. */
export function lengthInMonths(months: number): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  if (years === 0) return `${rest}ヶ月`;
  return rest === 0 ? `${years}年` : `${years}年${rest}ヶ月`;
}

/** What people do next, where the other item stands on another screen. */
export function onScreen(item: string, screen: string): string {
  return `${item}（「${screen}」の画面）`;
}
