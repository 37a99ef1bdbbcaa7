import { describe, expect, it } from "vitest";
import {
  applicationDocumentWords,
  noticeMethodWords,
  recruitmentReasonWords,
  resultTimingLines,
  selectionMethodWords,
  selectionScheduleWords,
  submissionMethodWords,
} from "./selection";

describe("selection in words", () => {
  it("puts the text in place of その他", () => {
    expect(recruitmentReasonWords({ recruitmentReason: "other", recruitmentReasonOther: "新店の開業" })).toBe(
      "その他（新店の開業）",
    );
    expect(recruitmentReasonWords({ recruitmentReason: "vacancy" })).toBe("欠員補充");
    expect(recruitmentReasonWords({})).toBe("");
    expect(noticeMethodWords({ noticeMethods: ["phone", "other"], noticeMethodOther: "ＦＡＸ" })).toBe(
      "電話，その他（ＦＡＸ）",
    );
    expect(
      submissionMethodWords({ submissionMethods: ["mail", "other"], submissionMethodOther: "面接日に持参" }),
    ).toBe("郵送，その他（面接日に持参）");
  });
  it("counts the interviews", () => {
    expect(selectionMethodWords({ selectionMethods: ["interview", "documents"], interviewCount: 2 })).toBe(
      "面接（予定2回），書類選考",
    );
    expect(selectionMethodWords({})).toBe("");
  });
  it("says within how many days the result comes", () =>
    expect(
      resultTimingLines({
        resultTiming: ["immediate", "documents", "interview"],
        documentResultDays: 10,
        interviewResultDays: 7,
      }),
    ).toEqual(["即決", "書類選考結果通知 書類到着後 10日以内", "面接選考結果通知 面接後 7日以内"]));
  it("gives the days of selection as they were written", () => {
    expect(selectionScheduleWords({ selectionSchedule: "anytime" })).toBe("随時");
    expect(selectionScheduleWords({ selectionSchedule: "other", selectionScheduleOther: "毎週水曜日" })).toBe(
      "毎週水曜日",
    );
  });
  it("asks for a photo only when one is wanted", () => {
    const documents = { applicationDocuments: ["referralLetter", "resume"] } as const;
    expect(applicationDocumentWords({ ...documents, resumePhoto: "yes" })).toBe(
      "ハローワーク紹介状，履歴書（写真貼付）",
    );
    expect(applicationDocumentWords({ ...documents, resumePhoto: "no" })).toBe("ハローワーク紹介状，履歴書");
  });
});
