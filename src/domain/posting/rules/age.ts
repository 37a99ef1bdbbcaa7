import { mustState, type PostingRule } from "./posting-rule";
import { onScreen } from "./phrases";

const PRINCIPLE = "労働施策総合推進法第9条、同法施行規則第1条の3第1項";
const RETIREMENT = `${PRINCIPLE}第1号`;
const CAREER = `${PRINCIPLE}第3号イ`;
/** Who sets an upper limit of 65 or less must also show the reason (高年齢者雇用安定法20条). */
const REASON = "労働施策総合推進法第9条、高年齢者雇用安定法第20条";

const RETIREMENT_SCREEN = "保険・年金・定年等";

/** Age limits: 不問 is the principle, and each exception has its own form. */
export const ageRules: readonly PostingRule[] = [
  mustState({
    id: "AGE-01",
    law: PRINCIPLE,
    item: "ageLimitReason",
    beside: ["ageLimit"],
    due: (answers) => answers.ageLimit === "limited",
    message:
      "年齢を制限できるのは、法令が認める事由に当たるときだけです。年齢制限該当事由を選ぶか、年齢制限を「不問」にしてください",
  }),
  mustState({
    id: "AGE-01.explanation",
    law: REASON,
    item: "ageLimitExplanation",
    beside: ["ageLimit"],
    due: (answers) => answers.ageLimit === "limited",
    message:
      "年齢を制限するときは、求職者に理由を示す必要があります。年齢制限の理由を書くか、年齢制限を「不問」にしてください",
  }),
  mustState({
    id: "AGE-01.range",
    law: PRINCIPLE,
    item: "ageFrom",
    beside: ["ageTo", "ageLimit"],
    due: (answers) => answers.ageLimit === "limited" && answers.ageTo === undefined,
    message: "年齢の下限か上限の少なくとも一方を入力するか、年齢制限を「不問」にしてください",
  }),
  {
    id: "AGE-01.order",
    law: PRINCIPLE,
    severity: "error",
    fields: ["ageFrom", "ageTo"],
    check: ({ ageFrom, ageTo }) =>
      ageFrom !== undefined && ageTo !== undefined && ageFrom > ageTo
        ? `年齢の下限${ageFrom}歳が上限${ageTo}歳を上回っています。下限が上限以下になるように直してください`
        : undefined,
  },
  {
    id: "AGE-02",
    law: RETIREMENT,
    severity: "error",
    fields: ["ageTo", "ageLimitReason", "retirementAge"],
    check: ({ ageLimitReason, ageTo, retirementAge }) => {
      if (ageLimitReason !== "retirement" || ageTo === undefined || retirementAge === undefined)
        return undefined;
      const highest = retirementAge - 1;
      return ageTo === highest
        ? undefined
        : `「定年を上限」とする年齢制限の上限は、定年${retirementAge}歳より1歳下の${highest}歳です。年齢の上限を${highest}歳にするか、該当事由または${onScreen("定年年齢", RETIREMENT_SCREEN)}を見直してください`;
    },
  },
  {
    id: "AGE-02.lower",
    law: RETIREMENT,
    severity: "error",
    fields: ["ageFrom", "ageLimitReason"],
    check: ({ ageLimitReason, ageFrom }) =>
      ageLimitReason === "retirement" && ageFrom !== undefined
        ? `「定年を上限」とする年齢制限では、下限を設けられません。年齢の下限（${ageFrom}歳）を消すか、該当事由を見直してください`
        : undefined,
  },
  {
    id: "AGE-02.term",
    law: RETIREMENT,
    severity: "error",
    fields: ["ageLimitReason", "employmentPeriodType"],
    check: ({ ageLimitReason, employmentPeriodType }) =>
      ageLimitReason === "retirement" &&
      employmentPeriodType !== undefined &&
      employmentPeriodType !== "openEnded"
        ? "「定年を上限」とする年齢制限は、雇用期間の定めがない求人に限られます。年齢制限を「不問」にするか、雇用期間を「雇用期間の定めなし」にしてください"
        : undefined,
  },
  {
    id: "AGE-02.retirement",
    law: RETIREMENT,
    severity: "error",
    fields: ["ageLimitReason", "retirement"],
    check: ({ ageLimitReason, retirement }) =>
      ageLimitReason === "retirement" && retirement === "no"
        ? `定年制がないときは、年齢制限の該当事由に「定年を上限」を選べません。年齢制限を「不問」にするか、${onScreen("定年制", RETIREMENT_SCREEN)}を見直してください`
        : undefined,
  },
  {
    id: "AGE-04.experience",
    law: CAREER,
    severity: "error",
    fields: ["experienceRequirement", "ageLimitReason"],
    check: ({ ageLimitReason, experienceRequirement }) =>
      ageLimitReason === "career" &&
      experienceRequirement !== undefined &&
      experienceRequirement !== "notRequired"
        ? "「キャリア形成」による年齢制限では、経験を求められません。必要な経験・知識・技能等を「不問」にするか、該当事由を見直してください"
        : undefined,
  },
];
