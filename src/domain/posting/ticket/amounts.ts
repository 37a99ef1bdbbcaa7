import { dateParts, formatWarekiYear, type IsoDate } from "@/lib/jst";
import { formatCapital, formatNumber, formatYen } from "@/lib/yen";

/** Figures as the job ticket writes them. */

/** 「210,000円〜280,000円」, also when both ends are the same; "" while one is missing. */
export function yenRange(min: number | undefined, max: number | undefined): string {
  return min === undefined || max === undefined ? "" : `${formatYen(min)}〜${formatYen(max)}`;
}

/** 「1.50％〜2.00％」; "" while one is missing. */
export function rateRange(min: number | undefined, max: number | undefined): string {
  return min === undefined || max === undefined ? "" : `${min.toFixed(2)}％〜${max.toFixed(2)}％`;
}

/** 「2026年11月20日」, as web pages write it. */
export function webDate(date: IsoDate | null | undefined): string {
  if (date === null || date === undefined) return "";
  const { year, month, day } = dateParts(date);
  return `${year}年${month}月${day}日`;
}

/** 「〒327-0003」; "" without one. */
export function postalMark(postalCode: string | undefined): string {
  return postalCode === undefined ? "" : `〒${postalCode}`;
}

/** 「昭和45年」; "" without one. */
export function warekiYear(year: number | undefined): string {
  return year === undefined ? "" : formatWarekiYear(year);
}

/** 「1年6ヶ月」, 「6ヶ月」, 「2年」; "" for nothing. */
export function yearsAndMonths(years: number | undefined, months: number | undefined): string {
  return `${years ? `${years}年` : ""}${months ? `${months}ヶ月` : ""}`;
}

const FIGURES = new Intl.NumberFormat("ja-JP", { maximumFractionDigits: 6 });

/** A figure with its unit, 「1,200人」; "" without a figure. */
export function counted(value: number | undefined, unit: string): string {
  return value === undefined ? "" : `${FIGURES.format(value)}${unit}`;
}

const TEN_THOUSAND = 10_000;
const HUNDRED_MILLION = 100_000_000;

/** 資本金 in the unit that was chosen: 「1,000万円」, 「1.5億円」. The usual steps where the unit does not divide it. */
export function capitalIn(
  unit: "yen" | "tenThousandYen" | "hundredMillionYen" | undefined,
  capital: number | undefined,
): string {
  if (capital === undefined) return "";
  if (unit === "yen") return formatYen(capital);
  if (unit === "tenThousandYen" && capital % TEN_THOUSAND === 0)
    return `${formatNumber(capital / TEN_THOUSAND)}万円`;
  if (unit === "hundredMillionYen" && capital % (HUNDRED_MILLION / 100) === 0)
    return counted(capital / HUNDRED_MILLION, "億円");
  return formatCapital(capital);
}

/** Digits in full width, for sentences inside full-width text. */
export function fullWidthDigits(value: number): string {
  return String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}
