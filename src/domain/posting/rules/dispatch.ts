import type { PostingAnswers } from "@/domain/posting/catalogue";
import { isDispatch } from "./facts";
import { FORM, mustState, type PostingRule } from "./posting-rule";

const DISPATCH_EMPLOYMENT: readonly NonNullable<PostingAnswers["employmentType"]>[] = [
  "fixedTermDispatch",
  "openEndedDispatch",
  "fixedTermDispatchPartTime",
  "openEndedDispatchPartTime",
];

/** Dispatch work (労働者派遣): its licence, and the employment types that belong to it. */
export const dispatchRules: readonly PostingRule[] = [
  mustState({
    id: "DIS-01",
    law: "職業安定法施行規則第4条の2第3項第8号、労働者派遣法第5条",
    item: "dispatchLicenseNumber",
    beside: ["dispatchType"],
    due: isDispatch,
    message:
      "派遣・紹介予定派遣の求人には、労働者派遣事業の許可が必要です。労働者派遣事業の許可番号を「派09－300123」のように入力してください",
  }),
  {
    id: "FORM-03",
    law: FORM,
    severity: "error",
    fields: ["employmentType", "dispatchType"],
    check: (answers) =>
      answers.employmentType !== undefined &&
      DISPATCH_EMPLOYMENT.includes(answers.employmentType) &&
      answers.dispatchType !== undefined &&
      !isDispatch(answers)
        ? "派遣の雇用形態は、派遣・紹介予定派遣の求人だけで選べます。派遣・請負等で「派遣」か「紹介予定派遣」を選ぶか、雇用形態を選び直してください"
        : undefined,
  },
];
