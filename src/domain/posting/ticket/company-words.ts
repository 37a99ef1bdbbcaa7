import { display } from "@/domain/catalogue/display";
import { type EstablishmentAnswers, establishmentCatalogue } from "@/domain/establishment/catalogue";
import type { PostingAnswers } from "../catalogue";
import { counted } from "./amounts";

/** Facts of the establishment as the job ticket words them. "" where there is nothing to say. */

const items = establishmentCatalogue.fields;

const spaced = (...parts: readonly (string | undefined | false)[]) => parts.filter((part) => part).join(" ");

/** 従業員数: 「企業全体 120人 就業場所 45人 うち女性 12人 うちパート 8人」. */
export function employeesWords(answers: EstablishmentAnswers): string {
  const people = (label: string, value: number | undefined) =>
    value !== undefined && `${label} ${counted(value, "人")}`;
  return spaced(
    people("企業全体", answers.employeesCompany),
    people("就業場所", answers.employeesWorkplace),
    people("うち女性", answers.employeesFemale),
    people("うちパート", answers.employeesPartTime),
  );
}

/** 役職・代表者名: 「代表取締役　春風　吹」. */
export function representativeWords(answers: EstablishmentAnswers): string {
  return [answers.representativeTitle, answers.representativeName].filter((part) => part).join("　");
}

/** 就業規則: 「フルタイム あり　パートタイム なし」. */
export function workRulesWords(answers: PostingAnswers): string {
  const yesNo = (value: "yes" | "no") => (value === "yes" ? "あり" : "なし");
  return [
    answers.workRulesFullTime && `フルタイム ${yesNo(answers.workRulesFullTime)}`,
    answers.workRulesPartTime && `パートタイム ${yesNo(answers.workRulesPartTime)}`,
  ]
    .filter((part) => part)
    .join("　");
}

/** 育児休業・介護休業・看護休暇取得実績: 「育児休業 あり　介護休業 なし　看護休暇 あり」. */
export function leaveRecordWords(answers: EstablishmentAnswers): string {
  const records = [
    ["育児休業", display(items.childcareLeaveRecord, answers.childcareLeaveRecord)],
    ["介護休業", display(items.familyCareLeaveRecord, answers.familyCareLeaveRecord)],
    ["看護休暇", display(items.nursingLeaveRecord, answers.nursingLeaveRecord)],
  ];
  return records.flatMap(([name, record]) => (record ? [`${name} ${record}`] : [])).join("　");
}
