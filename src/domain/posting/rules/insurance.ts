import type { PostingAnswers } from "@/domain/posting/catalogue";
import type { IsoDate } from "@/lib/jst";
import type { RuleContext } from "./context";
import { isFullTime, isPartTime, termMonths } from "./facts";
import type { PostingRule } from "./posting-rule";
import { plainText } from "./reading";

const EMPLOYMENT = "雇用保険法第6条";
const SOCIAL = "健康保険法第3条、厚生年金保険法第12条";

/** Hours a week from which employment insurance is due, by the day the law changes. */
const EMPLOYMENT_HOURS: readonly (readonly [since: IsoDate, hours: number])[] = [
  ["2028-10-01", 10],
  ["0001-01-01", 20],
];
/** 3/4 of a full week of 40 hours: due in every enterprise. */
const SOCIAL_HOURS = 30;
/** From here on due in enterprises with at least so many insured, by the day the law changes (令和7年改正). */
const SHORT_SOCIAL_HOURS = 20;
const SHORT_SOCIAL_EMPLOYEES: readonly (readonly [since: IsoDate, people: number])[] = [
  ["2035-10-01", 1],
  ["2032-10-01", 11],
  ["2029-10-01", 21],
  ["2027-10-01", 36],
  ["0001-01-01", 51],
];
/** Sole proprietors below this number of workers are outside compulsory health insurance. */
const SMALL_PROPRIETOR = 5;

function since<T>(table: readonly (readonly [IsoDate, T])[], day: IsoDate): T | undefined {
  return table.find(([from]) => from <= day)?.[1];
}

/** Hours a week from which employment insurance is due on a day. */
export function employmentInsuranceHours(day: IsoDate): number {
  return since(EMPLOYMENT_HOURS, day) ?? 20;
}

/** Hours a week from which health and pension insurance is due in this enterprise on a day. */
export function socialInsuranceHours({ today, establishment }: RuleContext): number {
  const people = establishment.employeesCompany ?? 0;
  return people >= (since(SHORT_SOCIAL_EMPLOYEES, today) ?? 51) ? SHORT_SOCIAL_HOURS : SOCIAL_HOURS;
}

/** Hours of a part-time week; full time is beyond every threshold. */
function weekOf(answers: PostingAnswers): number | undefined {
  if (isFullTime(answers)) return 40;
  return isPartTime(answers) ? answers.weeklyWorkHours : undefined;
}

/** Whether the contract is too short for insurance: `months` at most, and not renewed. */
function endsWithin(answers: PostingAnswers, months: number): boolean {
  if (answers.employmentPeriodType === "daily") return true;
  return answers.contractRenewal === "none" && (termMonths(answers) ?? Number.POSITIVE_INFINITY) <= months;
}

/** Civil servants and members of mutual aid associations have insurances of their own. */
function hasOwnSystem(answers: PostingAnswers): boolean {
  return (
    answers.insurances?.includes("publicAccident") === true ||
    /共済|国保/.test(plainText(answers, "insuranceOther"))
  );
}

/** Social insurance that the work brings with it. */
export const insuranceRules: readonly PostingRule[] = [
  {
    id: "INS-01",
    law: "労働者災害補償保険法第3条",
    severity: "error",
    fields: ["insurances"],
    check: ({ insurances }) =>
      insurances !== undefined &&
      !insurances.includes("workersAccident") &&
      !insurances.includes("publicAccident")
        ? "労働者を雇う事業は、労災保険の対象です。加入保険等で「労災保険」（公務員として雇う場合は「公務災害補償」）を選んでください"
        : undefined,
  },
  {
    id: "INS-02",
    law: EMPLOYMENT,
    severity: "warning",
    fields: ["insurances", "weeklyWorkHoursTyped", "employmentPeriodType"],
    check: (answers, { today }) => {
      const { insurances } = answers;
      const week = weekOf(answers);
      const least = employmentInsuranceHours(today);
      if (!insurances || insurances.includes("employment") || week === undefined || week < least)
        return undefined;
      // Thirty-one days are longer than a month of any term.
      if (endsWithin(answers, 1) || hasOwnSystem(answers)) return undefined;
      return `週${least}時間以上、31日以上働く人は、雇用保険の対象です。加入保険等で「雇用保険」を選ぶか、対象にならない理由をハローワークへの連絡事項に書いてください`;
    },
  },
  {
    id: "INS-03",
    law: SOCIAL,
    severity: "warning",
    fields: ["insurances", "weeklyWorkHoursTyped", "employmentPeriodType"],
    check: (answers, context) => {
      const { insurances, corporateNumber } = answers;
      const week = weekOf(answers);
      if (!insurances || insurances.includes("health") || insurances.includes("pension")) return undefined;
      const least = socialInsuranceHours(context);
      if (week === undefined || week < least || endsWithin(answers, 2) || hasOwnSystem(answers))
        return undefined;
      const { employeesCompany } = context.establishment;
      if (!corporateNumber && (employeesCompany ?? 0) < SMALL_PROPRIETOR) return undefined;
      return `${isFullTime(answers) ? "フルタイムで働く人" : `週${least}時間以上働く人`}は、健康保険と厚生年金の対象です。加入保険等で両方を選ぶか、対象にならない理由をハローワークへの連絡事項に書いてください`;
    },
  },
  {
    id: "INS-03.pair",
    law: SOCIAL,
    severity: "warning",
    fields: ["insurances", "insuranceOther"],
    check: (answers) => {
      const { insurances } = answers;
      if (!insurances || hasOwnSystem(answers)) return undefined;
      const health = insurances.includes("health");
      return health !== insurances.includes("pension")
        ? `健康保険と厚生年金は、ふつう両方に加入します。「${health ? "厚生年金" : "健康保険"}」も選ぶか、国民健康保険組合などに加入するときは「その他」に書いてください`
        : undefined;
    },
  },
];
