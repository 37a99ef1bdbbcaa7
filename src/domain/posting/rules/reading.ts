import type { PostingAnswers } from "@/domain/posting/catalogue";

/** Items of free text that rules read, and how a sentence names them. */
export const TEXT_NAMES = {
  jobTitle: "職種",
  jobDescription: "仕事の内容",
  nonRegularName: "正社員以外の名称",
  contractRenewalCondition: "契約更新の条件",
  dutyChangeScopeDetail: "業務の変更の範囲の内容",
  probationLength: "試用期間の長さ",
  probationConditions: "試用期間中の労働条件の内容",
  workplaceAddress: "就業場所の住所",
  workplaceNote: "就業場所に関する特記事項",
  smokingNote: "受動喫煙対策に関する特記事項",
  transferArea: "転勤範囲",
  ageLimitExplanation: "年齢制限の理由",
  experienceDetail: "必要な経験等の内容",
  wageFormOther: "賃金形態のその他の内容",
  fixedOvertimeNote: "固定残業代に関する特記事項",
  otherAllowances: "その他の手当等付記事項",
  closingDayOther: "その他の締切日",
  payDayOther: "その他の支払日",
  workTimeNote: "就業時間に関する特記事項",
  article36SpecialReason: "特別な事情・期間等",
  holidayNote: "休日等のその他の場合",
  insuranceOther: "その他の加入保険等",
  message: "事業所からのメッセージ",
  selectionNote: "選考に関する特記事項",
  specialNotes: "求人に関する特記事項",
} as const;

/** Key of an item of free text that rules read. */
export type TextKey = keyof typeof TEXT_NAMES;

const read = new WeakMap<PostingAnswers, Map<TextKey, string>>();

/**
 * A text for comparing: half-width figures and letters, no spaces, no line breaks, no commas in numbers. "" where
 * nothing was entered. Read once per set of answers, however many rules ask.
 */
export function plainText(answers: PostingAnswers, key: TextKey): string {
  const texts = read.get(answers) ?? new Map<TextKey, string>();
  if (texts.size === 0) read.set(answers, texts);
  const text = texts.get(key) ?? plain(answers[key] ?? "");
  texts.set(key, text);
  return text;
}

/** The same for any text. */
export function plain(text: string): string {
  return text
    .normalize("NFKC")
    .replaceAll(/\s/g, "")
    .replaceAll(/(\d),(?=\d{3})/g, "$1");
}

const KANJI_DIGITS = "〇一二三四五六七八九";

/** A whole number of one or two figures, also in kanji (三, 十二); undefined for anything else. */
function smallNumber(text: string): number | undefined {
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text);
  const [tens, ones, ...more] = text.split("十");
  if (tens === undefined || more.length > 0) return undefined;
  const digit = (one: string, empty: number) => (one === "" ? empty : KANJI_DIGITS.indexOf(one));
  return ones === undefined ? digit(tens, -1) : digit(tens, 1) * 10 + digit(ones, 0);
}

const LENGTH =
  /(\d+(?:\.\d+)?|[〇一二三四五六七八九十]+)(年間?|[ヶケかカヵ箇個]?月間?|週間?|日間?)(?:と?(\d+|[一二三四五六七八九十]+)[ヶケかカヵ箇個]月)?/g;

/**
 * The longest length of time a text names, in months: 「３ヶ月」 3, 「１年６ヶ月」 18, 「半年」 6, 「１４日」 0.47.
 * Undefined where it names none.
 */
export function longestMonths(text: string): number | undefined {
  const found: number[] = /半年/.test(text) ? [6] : [];
  for (const [, figure = "", unit = "", more] of text.matchAll(LENGTH)) {
    const count = smallNumber(figure);
    if (count === undefined || count < 0) continue;
    if (unit.startsWith("年")) found.push(count * 12 + (more === undefined ? 0 : (smallNumber(more) ?? 0)));
    else if (unit.startsWith("週")) found.push((count * 7) / 30);
    else if (unit.startsWith("日")) found.push(count / 30);
    else found.push(count);
  }
  return found.length > 0 ? Math.max(...found) : undefined;
}
