import type { PostingAnswers } from "../catalogue";
import { fold } from "./fold";
import type { Hit } from "./scan";

type AgeLimit = Pick<PostingAnswers, "ageLimit" | "ageLimitReason" | "ageFrom" | "ageTo">;

/** An age limit that is entered where it belongs, with the ground the law knows. */
export function hasLawfulAgeLimit({ ageLimit, ageLimitReason }: AgeLimit): boolean {
  return ageLimit === "limited" && ageLimitReason !== undefined;
}

/** Ages by the ten years, and years of birth: never what is entered as a limit. */
const OTHER_FIGURES = /\d0?代|年/;
/** Names of the grounds: they limit nothing by themselves. */
const GROUND = /キヤリア形成|例外事由/;

/**
 * Whether words about age say the limit that is entered, and no other one. The ground of the law holds for that limit
 * alone: 「３５歳まで」 and 「若い方」 beside 18歳以上 limit without any. Words without a figure are taken to say an upper
 * limit, or that older people are wanted (施行規則第1条の3第1項第3号ニ).
 */
export function saysEnteredLimit({ typed }: Hit, { ageFrom, ageTo, ageLimitReason }: AgeLimit): boolean {
  const { text } = fold(typed);
  if (GROUND.test(text)) return true;
  if (OTHER_FIGURES.test(text)) return false;
  const ages = [...text.matchAll(/\d+/g)].map(([figure]) => Number(figure));
  if (ages.length === 0) return ageTo !== undefined || ageLimitReason === "older";
  const highest = text.includes("未満") ? 1 : 0;
  return ages.every((age) => age === ageFrom || age - highest === ageTo);
}
