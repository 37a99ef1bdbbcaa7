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

/** Words for older people, who may be wanted from the age of 60 (施行規則第1条の3第1項第3号ニ). */
const OLDER = /シニア|高齢|高年齢|中高年|年配|熟年|定年後|セカンド/;
/** What turns an age around that stands before it: 「１８歳未満の方は不可」 says 18歳以上. */
const REFUSAL = /^(の(方|人)|の?ご?応募|[はも、])*(不可|お?断|ご?遠慮|除|でき(ま|な))/;
/** Characters after an expression in which its refusal is looked for. */
const REFUSAL_REACH = 20;
/** An age and which side of it is meant; without a word for a side it may be either. */
const AGE = /(\d+)(?:歳|才)?(以上|から|~|以下|まで|迄|未満)?/g;

/**
 * Whether words about age say the limit that is entered, and no other one. The ground of the law holds for that limit
 * alone: 「３５歳まで」 and 「若い方」 beside 18歳以上 limit without any, and so does 「３５歳以上」 beside 35歳以下.
 * Words without a figure are taken to say an upper limit, or that older people are wanted.
 *
 * @param whole the text in which the hit stands
 */
export function saysEnteredLimit(hit: Hit, whole: string, limit: AgeLimit): boolean {
  const { ageFrom, ageTo, ageLimitReason } = limit;
  const { text } = fold(hit.typed);
  if (GROUND.test(text)) return true;
  if (OTHER_FIGURES.test(text)) return false;
  const ages = [...text.matchAll(AGE)];
  if (ages.length === 0)
    return OLDER.test(text) ? ageLimitReason === "older" : ageTo !== undefined && ageLimitReason !== "older";
  const end = hit.start + hit.typed.length;
  const refused = REFUSAL.test(fold(whole.slice(end, end + REFUSAL_REACH)).text);
  return ages.every(([, figure, side]) => {
    const age = Number(figure);
    switch (side) {
      case "以上":
        return refused ? ageTo === age - 1 : ageFrom === age;
      case "以下":
        return refused ? ageFrom === age + 1 : ageTo === age;
      case "未満":
        return refused ? ageFrom === age : ageTo === age - 1;
      case "から":
      case "~":
        return ageFrom === age;
      case "まで":
      case "迄":
        return ageTo === age;
      default:
        return age === ageFrom || age === ageTo;
    }
  });
}
