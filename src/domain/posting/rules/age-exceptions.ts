import type { PostingAnswers } from "@/domain/posting/catalogue";
import type { PostingKey, PostingRule } from "./posting-rule";
import { plainText } from "./reading";

type Reason = NonNullable<PostingAnswers["ageLimitReason"]>;

const LAW = "労働施策総合推進法施行規則第1条の3第1項";
const ARTICLES: Readonly<Record<Reason, string>> = {
  retirement: `${LAW}第1号`,
  law: `${LAW}第2号`,
  career: `${LAW}第3号イ`,
  skills: `${LAW}第3号ロ`,
  arts: `${LAW}第3号ハ`,
  older: `${LAW}第3号ニ`,
};

/** Laws fix lower limits from 18 (night work, dangerous work, guards) to 21 (large and second-class licences). */
const HIGHEST_BY_LAW = 21;
/** Above this age a career from the beginning is hard to believe. */
const LATEST_CAREER_START = 45;
/** The age group of 技能継承, and how many years of age it may span. */
const SKILLS = { from: 30, to: 49, fewest: 5, most: 10 } as const;
const OLDER_FROM = 60;
/** 著述家・記者, 美術家・写真家, デザイナー, 音楽家・舞台芸術家. */
const ARTS_OCCUPATION = /^01[5-8]/;

/** A rule that speaks only where this exception was chosen. */
function under(
  reason: Reason,
  id: string,
  severity: PostingRule["severity"],
  fields: readonly PostingKey[],
  check: PostingRule["check"],
): PostingRule {
  return {
    id,
    law: ARTICLES[reason],
    severity,
    fields: [...fields, "ageLimitReason"],
    check: (answers, context) => (answers.ageLimitReason === reason ? check(answers, context) : undefined),
  };
}

/** 3号イ and 3号ロ are for contracts without a term. */
function withoutTerm(reason: Reason, id: string, name: string): PostingRule {
  return under(reason, id, "error", ["employmentPeriodType"], ({ employmentPeriodType: term }) =>
    term !== undefined && term !== "openEnded"
      ? `「${name}」による年齢制限は、雇用期間の定めがない求人に限られます。年齢制限を「不問」にするか、雇用期間を「雇用期間の定めなし」にしてください`
      : undefined,
  );
}

/** What each exception from 年齢不問 allows, beside 定年を上限. */
export const ageExceptionRules: readonly PostingRule[] = [
  under("law", "AGE-03", "warning", ["ageLimitExplanation"], (answers) =>
    answers.ageLimitExplanation !== undefined &&
    !/法|令|規則|条例/.test(plainText(answers, "ageLimitExplanation"))
      ? "年齢制限の理由に、根拠となる法令の名前を書いてください（例：労働基準法により深夜業は１８歳以上）"
      : undefined,
  ),
  under("law", "AGE-03.lower", "warning", ["ageFrom"], ({ ageFrom }) =>
    ageFrom !== undefined && ageFrom > HIGHEST_BY_LAW
      ? `法令が定める年齢の下限は、ふつう18歳から${HIGHEST_BY_LAW}歳までです。年齢の下限（${ageFrom}歳）を定める法令を確かめてください`
      : undefined,
  ),
  under("law", "AGE-03.upper", "warning", ["ageTo"], ({ ageTo }) =>
    ageTo !== undefined
      ? `法令が定めるのは、ふつう年齢の下限だけです。年齢の上限（${ageTo}歳）を定める法令がなければ、上限を消してください`
      : undefined,
  ),
  under("career", "AGE-04", "warning", ["ageTo"], ({ ageTo }) =>
    ageTo !== undefined && ageTo > LATEST_CAREER_START
      ? `「キャリア形成」は若い人を長く育てるための年齢制限です。年齢の上限（${ageTo}歳）が${LATEST_CAREER_START}歳を超える理由を確かめるか、年齢制限を「不問」にしてください`
      : undefined,
  ),
  under("career", "AGE-04.lower", "error", ["ageFrom"], ({ ageFrom }) =>
    ageFrom !== undefined
      ? `「キャリア形成」による年齢制限では、下限を設けられません。年齢の下限（${ageFrom}歳）を消してください`
      : undefined,
  ),
  withoutTerm("career", "AGE-04.term", "キャリア形成"),
  under(
    "career",
    "AGE-04.treatment",
    "staff",
    ["licenceRequirement"],
    ({ licences = [], ordinaryDrivingLicence }) =>
      `新規学卒者と同等の処遇（訓練、配置、定着のための措置）かどうかを事業所に確かめてください${
        ordinaryDrivingLicence === "required" || licences.some((row) => row.requirement === "required")
          ? "。必須の免許・資格が、取得に実務経験を要しないことも確かめてください"
          : ""
      }`,
  ),
  under("skills", "AGE-05", "error", ["ageFrom", "ageTo"], ({ ageFrom, ageTo }) => {
    const { from, to, fewest, most } = SKILLS;
    if (ageFrom === undefined && ageTo === undefined) return undefined;
    const years = ageFrom === undefined || ageTo === undefined ? 0 : ageTo - ageFrom + 1;
    const fits = ageFrom !== undefined && ageTo !== undefined && ageFrom >= from && ageTo <= to;
    // Ends in the wrong order are named by AGE-01.order.
    return (fits && years >= fewest && years <= most) || (fits && years < 1)
      ? undefined
      : `「技能・ノウハウの継承」による年齢制限は、${from}歳から${to}歳までのうち${fewest}歳から${most}歳の幅（例：30歳から39歳まで）に限られます。年齢の下限と上限を直してください`;
  }),
  withoutTerm("skills", "AGE-05.term", "技能・ノウハウの継承"),
  under(
    "skills",
    "AGE-05.ages",
    "staff",
    ["ageFrom", "ageTo"],
    () =>
      "同じ職種で、この年齢層の人数が上下の同じ幅の年齢層の2分の1以下であることを、事業所の人数で確かめてください",
  ),
  under("arts", "AGE-06", "warning", ["occupationCodes"], ({ occupationCodes = [] }) => {
    const codes = occupationCodes.flatMap(({ code }) => code ?? []);
    return codes.length > 0 && !codes.some((code) => ARTS_OCCUPATION.test(code))
      ? "「芸術・芸能の分野」は、表現の真実性などのために年齢を限るときの事由です。職業分類が芸術・芸能の職業でないので、該当事由か職業分類を見直してください"
      : undefined;
  }),
  under("older", "AGE-07", "error", ["ageTo"], ({ ageFrom, ageTo }) =>
    ageFrom !== undefined && ageFrom >= OLDER_FROM && ageTo !== undefined
      ? `${OLDER_FROM}歳以上の高年齢者を募集するときは、上限を設けられません。年齢の上限（${ageTo}歳）を消してください`
      : undefined,
  ),
  under("older", "AGE-07.programme", "staff", ["ageFrom", "ageTo"], ({ ageFrom, ageTo }) =>
    (ageFrom ?? ageTo) !== undefined && (ageFrom ?? 0) < OLDER_FROM
      ? "60歳以上に限る求人ではありません。国の施策（就職氷河期世代の支援など）の対象となる年齢層か、施策の期間内かを確かめてください"
      : undefined,
  ),
];
