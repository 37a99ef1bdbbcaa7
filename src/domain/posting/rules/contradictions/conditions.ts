import type { PostingAnswers } from "@/domain/posting/catalogue";
import { isFullTime, isPartTime } from "../facts";
import { employmentInsuranceHours } from "../insurance";
import type { PostingRule } from "../posting-rule";
import { plainText } from "../reading";
import { conflict, contradicts } from "./said";

/** Below these hours a week nobody is in health and pension insurance, wherever they work. */
const SOCIAL_HOURS = 20;
/** From so many workers on rules of employment are a duty. */
const WORK_RULES_FROM = 10;

/** The hours of a part-time week that stay below a threshold. */
function shortWeek(answers: PostingAnswers, threshold: number): number | undefined {
  const { weeklyWorkHours: week } = answers;
  return isPartTime(answers) && week !== undefined && week < threshold ? week : undefined;
}

/** Insurance, pensions, retirement, rules of employment, housing and childcare. */
export const conditionContradictions: readonly PostingRule[] = [
  conflict(
    "CTR-93",
    ["insurances", "insuranceSame", "weeklyWorkHoursTyped"],
    (answers, { today }) => {
      const least = employmentInsuranceHours(today);
      const week = answers.insurances?.includes("employment") ? shortWeek(answers, least) : undefined;
      return week === undefined
        ? undefined
        : `雇用保険は週${least}時間以上働く人が対象ですが、1週間に働く時間が${week}時間です。加入保険等か労働時間を見直してください`;
    },
    { law: "雇用保険法第6条第1号" },
  ),
  conflict("CTR-94", ["insurances", "insuranceSame", "weeklyWorkHoursTyped"], (answers) => {
    const { insurances = [] } = answers;
    const week =
      insurances.includes("health") || insurances.includes("pension")
        ? shortWeek(answers, SOCIAL_HOURS)
        : undefined;
    return week === undefined
      ? undefined
      : `健康保険・厚生年金が選ばれていますが、1週間に働く時間が${week}時間です。今回募集する人が加入できるかを確かめ、加入保険等か労働時間を見直してください`;
  }),
  conflict("CTR-95", ["corporatePension", "insurances"], ({ corporatePension = [], insurances }) =>
    corporatePension.length > 0 &&
    insurances &&
    !insurances.includes("pension") &&
    !insurances.includes("other") &&
    !insurances.includes("publicAccident")
      ? "企業年金に加入できるのは、厚生年金に加入する人です。加入保険等で「厚生年金」を選ぶか、企業年金の選択を外してください"
      : undefined,
  ),
  conflict("CTR-96", ["retirementAllowance", "retirementMutualAid"], (answers) =>
    answers.retirementMutualAid === "joined" && answers.retirementAllowance === "no"
      ? "退職金共済に「加入」していますが、退職金制度が「なし」です。今回募集する人が共済の対象なら退職金制度を「あり」に、対象でなければ退職金共済を「未加入」にしてください"
      : undefined,
  ),
  conflict(
    "CTR-97",
    ["retirement", "reemployment", "extension"],
    ({ retirement, reemployment, extension }) =>
      retirement === "no" && (reemployment === "yes" || extension === "yes")
        ? "定年制が「なし」ですが、定年後の再雇用制度か勤務延長が「あり」です。定年制を「あり」にするか、再雇用制度と勤務延長を「なし」にしてください"
        : undefined,
  ),
  conflict(
    "CTR-98",
    ["workRulesFullTime", "workRulesPartTime"],
    (answers, { establishment: { employeesWorkplace: people } }) => {
      const missing =
        (isFullTime(answers) && answers.workRulesFullTime === "no") ||
        (isPartTime(answers) && answers.workRulesPartTime === "no");
      return missing && people !== undefined && people >= WORK_RULES_FROM
        ? `就業場所の従業員が${people}人で、就業規則の作成と届出が必要です。${isFullTime(answers) ? "フルタイム" : "パートタイム"}に適用される就業規則の有無を確かめてください`
        : undefined;
    },
    { law: "労働基準法第89条" },
  ),
  contradicts({
    id: "CTR-99",
    items: ["housingSingle", "housingFamily"],
    when: (answers) => answers.housingSingle === "no" && answers.housingFamily === "no",
    but: "入居可能住宅は「なし」ですが",
    finds: /(社員|独身|単身)?寮(あり|完備|有(?!料))|社宅(あり|完備|有(?!料))/g,
  }),
  contradicts({
    id: "CTR-100",
    items: ["childcareFacility"],
    when: (answers) => answers.childcareFacility === "no",
    but: "利用可能託児施設は「なし」ですが",
    finds: /託児(所|施設|室)(が|も)?(あり|完備|有(?!料)|利用可|併設)/g,
  }),
  conflict("CTR-101", ["retirement", "retirementAge", "specialNotes", "ageLimitExplanation"], (answers) => {
    const { retirement, retirementAge } = answers;
    for (const key of ["ageLimitExplanation", "specialNotes"] as const)
      for (const [words, figure] of plainText(answers, key).matchAll(/定年(?:年齢)?[はが]?:?(\d{2})歳/g))
        if (retirement === "no" || (retirementAge !== undefined && retirementAge !== Number(figure)))
          return `文中に「${words}」とありますが、定年制は「${retirement === "no" ? "なし" : `${retirementAge}歳`}」です。どちらかを直してください`;
    return undefined;
  }),
];
