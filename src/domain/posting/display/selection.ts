import { display, optionLabel } from "@/domain/catalogue/display";
import type { AnswersOf, Field } from "@/domain/catalogue/field";
import { selection } from "@/domain/posting/fields/selection";

/** Readable answers of step 8. */
export type SelectionAnswers = AnswersOf<typeof selection.fields>;

const items = selection.fields;

/** Labels of the chosen codes; a code may bring its own words (a count, the text behind その他). */
function listed(
  field: Field,
  codes: readonly string[],
  own: Readonly<Record<string, string | undefined>>,
): string {
  return codes.map((code) => own[code] ?? optionLabel(field, code)).join("，");
}

const otherWords = (text: string | undefined) => (text === undefined ? undefined : `その他（${text}）`);

/** 募集理由: the label, or 「その他（新規事業の開始）」. */
export function recruitmentReasonWords(answers: SelectionAnswers): string {
  const other = answers.recruitmentReason === "other" && otherWords(answers.recruitmentReasonOther);
  return other || display(items.recruitmentReason, answers.recruitmentReason);
}

/** 選考方法: 「面接（予定2回），書類選考，その他（実技試験）」. */
export function selectionMethodWords(answers: SelectionAnswers): string {
  return listed(items.selectionMethods, answers.selectionMethods ?? [], {
    interview: answers.interviewCount === undefined ? undefined : `面接（予定${answers.interviewCount}回）`,
    other: otherWords(answers.selectionMethodOther),
  });
}

/** 結果通知, one line each: 「書類選考結果通知 書類到着後 7日以内」, 「面接選考結果通知 面接後 7日以内」, 「即決」. */
export function resultTimingLines(answers: SelectionAnswers): string[] {
  const { documentResultDays: afterDocuments, interviewResultDays: afterInterview } = answers;
  const own: Readonly<Record<string, string | undefined>> = {
    documents:
      afterDocuments === undefined ? undefined : `書類選考結果通知 書類到着後 ${afterDocuments}日以内`,
    interview: afterInterview === undefined ? undefined : `面接選考結果通知 面接後 ${afterInterview}日以内`,
    other: otherWords(answers.resultTimingOther),
  };
  return (answers.resultTiming ?? []).map((code) => own[code] ?? optionLabel(items.resultTiming, code));
}

/** 求職者への通知方法: 「郵送，電話，その他（…）」. */
export function noticeMethodWords(answers: SelectionAnswers): string {
  return listed(items.noticeMethods, answers.noticeMethods ?? [], {
    other: otherWords(answers.noticeMethodOther),
  });
}

/** 選考日時等: 「随時」, or the days and times as they were written. */
export function selectionScheduleWords(answers: SelectionAnswers): string {
  return answers.selectionSchedule === "other" && answers.selectionScheduleOther !== undefined
    ? answers.selectionScheduleOther
    : display(items.selectionSchedule, answers.selectionSchedule);
}

/** 応募書類等: 「ハローワーク紹介状，履歴書（写真貼付），その他（資格証の写し）」; 「履歴書」 when no photo is wanted. */
export function applicationDocumentWords(answers: SelectionAnswers): string {
  return listed(items.applicationDocuments, answers.applicationDocuments ?? [], {
    resume: answers.resumePhoto === "no" ? "履歴書" : undefined,
    other: otherWords(answers.applicationDocumentOther),
  });
}

/** 応募書類の送付方法: 「郵送，その他（面接日に持参）」. */
export function submissionMethodWords(answers: SelectionAnswers): string {
  return listed(items.submissionMethods, answers.submissionMethods ?? [], {
    other: otherWords(answers.submissionMethodOther),
  });
}
