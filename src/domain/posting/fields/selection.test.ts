import { describe, expect, it } from "vitest";
import type { RawAnswers } from "@/domain/catalogue/field";
import { resolve } from "@/domain/catalogue/resolve";
import { selection } from "./selection";

const keysToFix = (raw: RawAnswers) => resolve(selection.fields, raw).problems.map(({ key }) => key);
const shown = (raw: RawAnswers, key: string) => resolve(selection.fields, raw).isShown(key);

describe("conditional items of step 8", () => {
  it.each<[RawAnswers, string, boolean]>([
    [{ recruitmentReason: "other" }, "recruitmentReasonOther", true],
    [{ recruitmentReason: "vacancy" }, "recruitmentReasonOther", false],
    [{ selectionMethods: ["documents", "interview"] }, "interviewCount", true],
    [{ selectionMethods: ["documents"] }, "interviewCount", false],
    [{ selectionMethods: ["interview", "other"] }, "selectionMethodOther", true],
    [{ selectionMethods: ["interview"] }, "selectionMethodOther", false],
    [{ resultTiming: ["documents"] }, "documentResultDays", true],
    [{ resultTiming: ["interview"] }, "documentResultDays", false],
    [{ resultTiming: ["interview"] }, "interviewResultDays", true],
    [{ resultTiming: ["immediate"] }, "interviewResultDays", false],
    [{ resultTiming: ["other"] }, "resultTimingOther", true],
    [{ resultTiming: ["immediate"] }, "resultTimingOther", false],
    [{ noticeMethods: ["phone", "other"] }, "noticeMethodOther", true],
    [{ noticeMethods: ["phone"] }, "noticeMethodOther", false],
    [{ selectionSchedule: "other" }, "selectionScheduleOther", true],
    [{ selectionSchedule: "anytime" }, "selectionScheduleOther", false],
    [{ selectionPlaceKind: "other" }, "selectionPlacePostal", true],
    [{ selectionPlaceKind: "other" }, "selectionPlaceAddress", true],
    [{ selectionPlaceKind: "establishment" }, "selectionPlacePostal", false],
    [{ selectionPlaceKind: "workplace" }, "selectionPlaceAddress", false],
    [{ applicationDocuments: ["resume"] }, "resumePhoto", true],
    [{ applicationDocuments: ["jobCard"] }, "resumePhoto", false],
    [{ applicationDocuments: ["other"] }, "applicationDocumentOther", true],
    [{ applicationDocuments: ["resume"] }, "applicationDocumentOther", false],
    [{ submissionMethods: ["other"] }, "submissionMethodOther", true],
    [{ submissionMethods: ["myPage"] }, "submissionMethodOther", false],
    [{ submissionMethods: ["mail"] }, "mailPlaceKind", true],
    [{ submissionMethods: ["email"] }, "mailPlaceKind", false],
    [{ submissionMethods: ["mail"], mailPlaceKind: "other" }, "mailPostal", true],
    [{ submissionMethods: ["mail"], mailPlaceKind: "other" }, "mailAddress", true],
    [{ submissionMethods: ["mail"], mailPlaceKind: "establishment" }, "mailPostal", false],
    [{ submissionMethods: ["mail"], mailPlaceKind: "selectionPlace" }, "mailAddress", false],
    [{ submissionMethods: ["email"], mailPlaceKind: "other" }, "mailAddress", false],
  ])("%j asks for %s: %s", (raw, key, asked) => {
    expect(shown(raw, key)).toBe(asked);
    expect(keysToFix(raw).includes(key)).toBe(asked);
  });

  it("offers the way from the station only once a station is entered, without requiring it", () => {
    for (const key of ["selectionPlaceTransport", "selectionPlaceMinutes"]) {
      expect(shown({}, key)).toBe(false);
      expect(shown({ selectionPlaceStation: "ＪＲ両毛線　佐野駅" }, key)).toBe(true);
      expect(keysToFix({ selectionPlaceStation: "ＪＲ両毛線　佐野駅" })).not.toContain(key);
    }
  });

  it("takes no number of hires in words", () =>
    expect(keysToFix({ numberOfHires: "若干名" })).toContain("numberOfHires"));

  it("marks every item about place and person as identifying", () => {
    for (const [key, field] of Object.entries(selection.fields))
      if (/^(contact|mail(Postal|Address)|selectionPlace(?!Kind))/.test(key))
        expect(field.identifies).toBe(true);
  });
});
