import type { Rule } from "@/domain/catalogue/rule";
import { dateParts, type IsoDate } from "@/lib/jst";
import type { EstablishmentAnswers } from "./catalogue";
import { establishmentWordRules } from "./word-rules";

/** What the rules of an establishment need to know beside its answers. */
export interface EstablishmentRuleContext {
  /** Today in Asia/Tokyo. */
  readonly today: IsoDate;
}

/** A check of one establishment. */
export type EstablishmentRule = Rule<EstablishmentAnswers, EstablishmentRuleContext>;

type Key = keyof EstablishmentAnswers & string;
type NumberKey = {
  [K in Key]-?: EstablishmentAnswers[K] extends number | undefined ? K : never;
}[Key];

/** Shown as the law of checks that follow from the form alone. */
const FORM = "事業所情報の記載内容の整合";
/** 高年齢者雇用安定法8条. */
const LOWEST_RETIREMENT_AGE = 60;

function atMost(
  id: string,
  part: NumberKey,
  whole: NumberKey,
  names: readonly [string, string],
): EstablishmentRule {
  return {
    id,
    law: FORM,
    severity: "error",
    fields: [part, whole],
    check: (answers) => {
      const few: number | undefined = answers[part];
      const many: number | undefined = answers[whole];
      return few !== undefined && many !== undefined && few > many
        ? `${names[0]}の${few}人が、${names[1]}の${many}人を上回っています。どちらかの人数を直してください`
        : undefined;
    },
  };
}

function afterRetirement(id: string, limit: NumberKey, name: string): EstablishmentRule {
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

/** What an establishment says of itself across items. */
export const establishmentFactRules: readonly EstablishmentRule[] = [
  {
    id: "EST-01",
    law: FORM,
    severity: "error",
    fields: ["establishedYear"],
    check: ({ establishedYear }, { today }) => {
      const { year } = dateParts(today);
      return establishedYear !== undefined && establishedYear > year
        ? `設立年（創業年）の${establishedYear}年は、まだ来ていません。${year}年以前の年に直してください`
        : undefined;
    },
  },
  atMost("EST-02", "employeesWorkplace", "employeesCompany", ["従業員数の就業場所", "企業全体"]),
  atMost("EST-03", "employeesFemale", "employeesWorkplace", ["従業員数のうち女性", "就業場所"]),
  atMost("EST-04", "employeesPartTime", "employeesWorkplace", ["従業員数のうちパート", "就業場所"]),
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
  afterRetirement("EST-05", "reemploymentMaxAge", "再雇用の上限年齢"),
  afterRetirement("EST-06", "extensionMaxAge", "勤務延長の上限年齢"),
];

/** Every check of an establishment. */
export const establishmentRules: readonly EstablishmentRule[] = [
  ...establishmentFactRules,
  ...establishmentWordRules,
];
