import { display } from "@/domain/catalogue/display";
import type { AnswersOf, ValueOf } from "@/domain/catalogue/field";
import { insurance } from "@/domain/posting/fields/insurance";

/** Readable answers of step 6. */
export type InsuranceAnswers = AnswersOf<typeof insurance.fields>;

const items = insurance.fields;
type InsuranceCode = ValueOf<typeof items.insurances>[number];

/** Names as they are printed on the job ticket. */
const SHORT_NAMES: Readonly<Record<InsuranceCode, string>> = {
  employment: "雇用",
  workersAccident: "労災",
  publicAccident: "公災",
  health: "健康",
  pension: "厚生",
  zaikei: "財形",
  other: "その他",
};

/** 加入保険等 in short: 「雇用 労災 健康 厚生 その他（団体保険）」. */
export function insuranceWords({ insurances = [], insuranceOther }: InsuranceAnswers): string {
  return insurances
    .map((code) =>
      code === "other" && insuranceOther !== undefined
        ? `${SHORT_NAMES.other}（${insuranceOther}）`
        : SHORT_NAMES[code],
    )
    .join(" ");
}

/** 退職金制度: 「あり（勤続年数 3年以上）」, 「あり（勤続年数 不問）」 for 0 years, 「なし」. */
export function retirementAllowanceWords(answers: InsuranceAnswers): string {
  const words = display(items.retirementAllowance, answers.retirementAllowance);
  const years = answers.retirementAllowanceYears;
  if (years === undefined) return words;
  return `${words}（勤続年数 ${years === 0 ? "不問" : `${years}年以上`}）`;
}

/** 定年制: 「あり 一律 60歳」, 「なし」. */
export function retirementWords({ retirement, retirementAge }: InsuranceAnswers): string {
  const words = display(items.retirement, retirement);
  return retirementAge === undefined ? words : `${words} 一律 ${retirementAge}歳`;
}

/** 再雇用制度: 「あり 上限 65歳まで」, 「あり 上限なし」, 「なし」. */
export function reemploymentWords(answers: InsuranceAnswers): string {
  const words = display(items.reemployment, answers.reemployment);
  if (answers.reemploymentNoMaxAge) return `${words} 上限なし`;
  return answers.reemploymentMaxAge === undefined
    ? words
    : `${words} 上限 ${answers.reemploymentMaxAge}歳まで`;
}

/** 勤務延長: 「あり 上限 65歳まで」, 「なし」. */
export function extensionWords({ extension, extensionMaxAge }: InsuranceAnswers): string {
  const words = display(items.extension, extension);
  return extensionMaxAge === undefined ? words : `${words} 上限 ${extensionMaxAge}歳まで`;
}

/** 入居可能住宅: 「単身用 あり　世帯用 なし」. */
export function housingWords({ housingSingle, housingFamily }: InsuranceAnswers): string {
  return [
    housingSingle && `単身用 ${display(items.housingSingle, housingSingle)}`,
    housingFamily && `世帯用 ${display(items.housingFamily, housingFamily)}`,
  ]
    .filter((part) => part !== undefined)
    .join("　");
}
