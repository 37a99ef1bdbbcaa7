import type { PostingAnswers } from "./catalogue";

type DutyAnswers = Pick<PostingAnswers, "jobDescription" | "dutyChangeScope" | "dutyChangeScopeDetail">;

/** 「変更範囲：変更なし」, 「変更範囲：会社の定める業務」; "" while it is not known. */
export function dutyChangeSentence({ dutyChangeScope, dutyChangeScopeDetail }: DutyAnswers): string {
  if (dutyChangeScope === "noChange") return "変更範囲：変更なし";
  if (dutyChangeScope !== "changes" || dutyChangeScopeDetail === undefined) return "";
  return `変更範囲：${dutyChangeScopeDetail.trim().replaceAll(/\s*\n\s*/g, "　")}`;
}

/**
 * 仕事の内容 as it is printed: what was entered, and the scope of changes on a row of its own (職業安定法施行規則
 * 4条の2第3項1号). Both share the grid of the item.
 */
export function printedJobDescription(answers: DutyAnswers): string {
  return [answers.jobDescription?.trimEnd() ?? "", dutyChangeSentence(answers)]
    .filter((part) => part !== "")
    .join("\n");
}
