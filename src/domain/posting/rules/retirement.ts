import { FORM, type PostingNumberKey, type PostingRule } from "./posting-rule";

/** 高年齢者雇用安定法8条. */
const LOWEST_RETIREMENT_AGE = 60;
/** Work must be secured up to this age (同9条; without exception since 2025-04-01). */
const SECURED_AGE = 65;

/** Retirement age and what follows it. */
export const retirementRules: readonly PostingRule[] = [
  {
    id: "RET-01",
    law: "高年齢者雇用安定法第8条",
    severity: "error",
    fields: ["retirementAge"],
    check: ({ retirementAge }) =>
      retirementAge !== undefined && retirementAge < LOWEST_RETIREMENT_AGE
        ? `定年は${LOWEST_RETIREMENT_AGE}歳を下回ることができません。定年年齢（${retirementAge}歳）を${LOWEST_RETIREMENT_AGE}歳以上に直してください`
        : undefined,
  },
  {
    id: "RET-02",
    law: "高年齢者雇用安定法第9条",
    severity: "warning",
    fields: ["retirementAge", "reemployment", "reemploymentMaxAge", "extension", "extensionMaxAge"],
    check: ({ retirementAge, reemployment, extension, ...limits }) => {
      if (retirementAge === undefined || retirementAge >= SECURED_AGE) return undefined;
      if (reemployment === undefined || extension === undefined) return undefined;
      // A limit that is not entered yet is asked for by its own item.
      const upTo = (age: number | undefined) => (age ?? SECURED_AGE) >= SECURED_AGE;
      const secured =
        (reemployment === "yes" && (limits.reemploymentNoMaxAge || upTo(limits.reemploymentMaxAge))) ||
        (extension === "yes" && upTo(limits.extensionMaxAge));
      return secured
        ? undefined
        : `定年が${retirementAge}歳のときは、${SECURED_AGE}歳まで働ける制度が必要です。定年年齢を${SECURED_AGE}歳以上にするか、${SECURED_AGE}歳以上までの再雇用制度か勤務延長を「あり」にしてください`;
    },
  },
  afterRetirement("FORM-13", "reemploymentMaxAge", "再雇用の上限年齢"),
  afterRetirement("FORM-14", "extensionMaxAge", "勤務延長の上限年齢"),
];

function afterRetirement(id: string, limit: PostingNumberKey, name: string): PostingRule {
  return {
    id,
    law: FORM,
    severity: "error",
    fields: [limit, "retirementAge"],
    check: (answers) => {
      const age: number | undefined = answers[limit];
      const { retirementAge } = answers;
      return age !== undefined && retirementAge !== undefined && age <= retirementAge
        ? `${name}${age}歳が定年${retirementAge}歳以下です。${name}を${retirementAge + 1}歳以上にするか、定年年齢を見直してください`
        : undefined;
    },
  };
}
