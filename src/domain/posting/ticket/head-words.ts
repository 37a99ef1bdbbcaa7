import { optionLabel } from "@/domain/catalogue/display";
import { findIndustryClass } from "@/domain/codes/industries";
import { type PostingAnswers, postingCatalogue } from "../catalogue";

/** What stands at the head of the job ticket. "" where there is nothing to say. */

const items = postingCatalogue.fields;

/** フルタイム or パートタイム, as the ticket's title says it. */
export function workTimeTypeWords({ workTimeType }: PostingAnswers): string {
  return workTimeType === undefined ? "" : workTimeType === "fullTime" ? "フルタイム" : "パートタイム";
}

/** 求人票（フルタイム）. */
export function ticketTitle(answers: PostingAnswers): string {
  const kind = workTimeTypeWords(answers);
  return kind ? `求人票（${kind}）` : "求人票";
}

/** 求人区分: 「一般（フルタイム）」. */
export function categoryWords(answers: PostingAnswers): string {
  const kind = workTimeTypeWords(answers);
  if (answers.jobCategory === undefined) return kind;
  const category = optionLabel(items.jobCategory, answers.jobCategory);
  return kind ? `${category}（${kind}）` : category;
}

/** 公開範囲: 「１．事業所名等を含む求人情報を公開する」. */
export function publicationWords({ publicationScope }: PostingAnswers): string {
  if (publicationScope === undefined) return "";
  return optionLabel(items.publicationScope, publicationScope).replace(
    /^(\d)\.\s*/,
    (_, digit: string) => `${String.fromCharCode(digit.charCodeAt(0) + 0xfee0)}．`,
  );
}

/** オンライン自主応募: 「オンライン自主応募の受付可」. */
export function selfApplicationWords({ onlineSelfApplication }: PostingAnswers): string {
  if (onlineSelfApplication === undefined) return "";
  return `オンライン自主応募の受付${onlineSelfApplication === "accepted" ? "可" : "不可"}`;
}

const DISABLED_TRIAL = {
  ordinary: "障害者トライアル雇用併用求人",
  shortHours: "障害者短時間トライアル雇用併用求人",
} as const;

/** Trial employment, as a mark beside the title: 「トライアル雇用併用求人」. */
export function trialMarks({ trialEmployment, disabledTrialEmployment }: PostingAnswers): string[] {
  return [
    ...(trialEmployment ? ["トライアル雇用併用求人"] : []),
    ...(disabledTrialEmployment ? [DISABLED_TRIAL[disabledTrialEmployment]] : []),
  ];
}

/** Every mark beside the title. */
export function ticketMarks(answers: PostingAnswers): string[] {
  return [
    ...(answers.disabledOnly ? ["障害者専用求人"] : []),
    ...trialMarks(answers),
    ...(answers.onlineSelfApplication === "accepted" ? ["オンライン自主応募可"] : []),
  ];
}

/** 「佐野公共職業安定所」. */
export function acceptingOffice(officeName: string | null): string {
  return officeName === null ? "" : `${officeName}公共職業安定所`;
}

/** 産業分類: 「311 輸送用機械器具製造業」, the name of the middle class behind the code of three digits. */
export function industryWords(code: string | undefined): string {
  if (code === undefined) return "";
  const found = findIndustryClass(code);
  return found ? `${code} ${found.name}` : code;
}

/** 職業分類, up to three codes. */
export function occupationCodes({ occupationCodes: rows = [] }: PostingAnswers): string[] {
  return rows.flatMap(({ code }) => (code === undefined ? [] : [code]));
}
