import type { PostingAnswers } from "@/domain/posting/catalogue";
import { addDays, addMonths } from "@/lib/jst";
import { isFixedTerm } from "./facts";
import { lengthInMonths, plainDate } from "./phrases";
import { FORM, mustState, type PostingRule } from "./posting-rule";

const DISCLOSURE = "職業安定法施行規則第4条の2第3項";
/** Statements must be true and clear (求人等に関する情報の的確な表示). */
const ACCURACY = "職業安定法第5条の4";

/** The classes of fixed terms part at this length. */
const CLASS_MONTHS = 4;

function isRenewable(answers: PostingAnswers): boolean {
  return (
    isFixedTerm(answers) &&
    (answers.contractRenewal === "inPrinciple" || answers.contractRenewal === "conditional")
  );
}

/** The term in months when it is given as years and months; undefined while neither is there. */
function termInMonths(answers: PostingAnswers): number | undefined {
  const { employmentPeriodYears: years, employmentPeriodMonths: months } = answers;
  return years === undefined && months === undefined ? undefined : (years ?? 0) * 12 + (months ?? 0);
}

/** What a term of a class ought to be. `isLong`: four months or more. */
function contradiction(answers: PostingAnswers, isLong: boolean, term: string): string | undefined {
  const { employmentPeriodType } = answers;
  if (employmentPeriodType === "fixedFourMonthsOrMore" && !isLong)
    return `雇用期間が${term}で、4ヶ月未満です。雇用期間で「雇用期間の定めあり（4ヶ月未満）」を選ぶか、期間を4ヶ月以上にしてください`;
  if (employmentPeriodType === "fixedUnderFourMonths" && isLong)
    return `雇用期間が${term}で、4ヶ月以上です。雇用期間で「雇用期間の定めあり（4ヶ月以上）」を選ぶか、期間を4ヶ月未満にしてください`;
  return undefined;
}

/** The contract: what must be stated about its changes and renewal, and its term. */
export const contractRules: readonly PostingRule[] = [
  mustState({
    id: "CON-01",
    law: `${DISCLOSURE}第1号`,
    item: "dutyChangeScope",
    due: (answers) => answers.jobDescription !== undefined,
    message:
      "従事すべき業務の変更の範囲は、求人に明示する必要があります。「変更なし」か「変更あり」を選んでください",
  }),
  mustState({
    id: "CON-01.duty",
    law: `${DISCLOSURE}第1号`,
    item: "dutyChangeScopeDetail",
    beside: ["dutyChangeScope"],
    due: (answers) => answers.dutyChangeScope === "changes",
    message:
      "業務の変更があるときは、その範囲を明示する必要があります。業務の変更の範囲の内容に、将来担当する可能性のある仕事を書いてください",
  }),
  mustState({
    id: "CON-01.place",
    law: `${DISCLOSURE}第3号`,
    item: "transferPossible",
    due: (answers) => answers.workplaceSameAsEstablishment !== undefined,
    message:
      "就業場所の変更の範囲は、求人に明示する必要があります。転勤の可能性の「あり」か「なし」を選んでください",
  }),
  mustState({
    id: "CON-01.placeArea",
    law: `${DISCLOSURE}第3号`,
    item: "transferArea",
    beside: ["transferPossible"],
    due: (answers) => answers.transferPossible === "yes",
    message:
      "転勤の可能性があるときは、就業場所の変更の範囲を明示する必要があります。転勤範囲に、転勤先になりうる場所を書いてください",
  }),
  mustState({
    id: "CON-01.renewal",
    law: `${DISCLOSURE}第2号の3`,
    item: "contractRenewal",
    beside: ["employmentPeriodType"],
    due: isFixedTerm,
    message:
      "雇用期間の定めがあるときは、契約更新の可能性を明示する必要があります。契約更新の可能性を選んでください",
  }),
  mustState({
    id: "CON-01.renewalCondition",
    law: `${DISCLOSURE}第2号の3`,
    item: "contractRenewalCondition",
    beside: ["contractRenewal"],
    due: (answers) => isFixedTerm(answers) && answers.contractRenewal === "conditional",
    message:
      "条件付きで更新するときは、更新の基準を明示する必要があります。契約更新の条件に「勤務成績により判断する」のように書いてください",
  }),
  mustState({
    id: "CON-01.renewalLimit",
    law: `${DISCLOSURE}第2号の3`,
    item: "renewalLimit",
    beside: ["contractRenewal"],
    due: isRenewable,
    message:
      "契約を更新するときは、通算契約期間や更新回数の上限を明示する必要があります。更新上限を選び、上限がなければ「なし」を選んでください",
  }),
  mustState({
    id: "CON-01.renewalLimitYears",
    law: `${DISCLOSURE}第2号の3`,
    item: "renewalLimitYears",
    beside: ["renewalLimit"],
    due: (answers) => isRenewable(answers) && answers.renewalLimit === "years",
    message: "更新上限があるときは、その年数を明示する必要があります。通算契約期間の上限を入力してください",
  }),
  mustState({
    id: "CON-01.renewalLimitTimes",
    law: `${DISCLOSURE}第2号の3`,
    item: "renewalLimitTimes",
    beside: ["renewalLimit"],
    due: (answers) => isRenewable(answers) && answers.renewalLimit === "times",
    message: "更新上限があるときは、その回数を明示する必要があります。更新回数の上限を入力してください",
  }),
  {
    id: "CON-02",
    law: ACCURACY,
    severity: "error",
    fields: ["employmentPeriodType", "employmentPeriodYears", "employmentPeriodMonths"],
    check: (answers) => {
      const months = termInMonths(answers);
      // A term of nothing is FORM-04's.
      if (months === undefined || months === 0) return undefined;
      return contradiction(answers, months >= CLASS_MONTHS, lengthInMonths(months));
    },
  },
  {
    id: "CON-02.dates",
    law: ACCURACY,
    severity: "error",
    fields: ["employmentPeriodType", "employmentPeriodFrom", "employmentPeriodTo"],
    check: (answers) => {
      const { employmentPeriodFrom: from, employmentPeriodTo: to } = answers;
      if (from === undefined || to === undefined || to <= from) return undefined;
      // The last day is worked: 4/1–7/31 is four months. From the last months of 9999 there is no such day.
      if (to >= "9999-01-01") return undefined;
      const isLong = addDays(to, 1) >= addMonths(from, CLASS_MONTHS);
      return contradiction(answers, isLong, `${plainDate(from)}から${plainDate(to)}まで`);
    },
  },
  {
    id: "CON-02.regular",
    law: ACCURACY,
    severity: "error",
    fields: ["employmentPeriodType", "employmentType"],
    check: ({ employmentType, employmentPeriodType }) =>
      employmentType === "regular" &&
      employmentPeriodType !== undefined &&
      employmentPeriodType !== "openEnded"
        ? "正社員は、雇用期間の定めのない契約です。雇用期間を「雇用期間の定めなし」にするか、雇用形態を「正社員以外」にしてください"
        : undefined,
  },
  {
    id: "FORM-04",
    law: FORM,
    severity: "error",
    fields: ["employmentPeriodMonths", "employmentPeriodYears"],
    check: (answers) =>
      termInMonths(answers) === 0
        ? "雇用期間が0ヶ月になっています。年数か月数に1以上を入力してください"
        : undefined,
  },
  {
    id: "FORM-05",
    law: FORM,
    severity: "error",
    fields: ["employmentPeriodFrom"],
    check: ({ employmentPeriodFrom: from }, { today }) =>
      from !== undefined && from < today
        ? `雇用開始日（${plainDate(from)}）が過ぎています。今日（${plainDate(today)}）以降の日付にしてください`
        : undefined,
  },
  {
    id: "FORM-06",
    law: FORM,
    severity: "error",
    fields: ["employmentPeriodTo", "employmentPeriodFrom"],
    check: ({ employmentPeriodFrom: from, employmentPeriodTo: to }) =>
      from !== undefined && to !== undefined && to <= from
        ? `雇用終了日（${plainDate(to)}）を、雇用開始日（${plainDate(from)}）より後の日付にしてください`
        : undefined,
  },
];
