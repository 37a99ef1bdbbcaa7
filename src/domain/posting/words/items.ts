import type { PostingKey } from "../rules/posting-rule";
import { AREAS, type Area, type Scope } from "./terms";

/**
 * What an item is for. title: the job's name · duties: what the work consists of, where certificates and
 * deposits may be handled · conditions: everything else that is published · office: for Hello Work's eyes only.
 */
export type TextKind = "title" | "duties" | "conditions" | "office";

/** Every free text of a posting that a person types. Addresses, stations and people's names are none. */
export const TEXT_ITEMS: Readonly<Partial<Record<PostingKey, TextKind>>> = {
  jobTitle: "title",
  jobDescription: "duties",
  dutyChangeScopeDetail: "duties",
  nonRegularName: "conditions",
  regularConversionRecordNote: "conditions",
  contractRenewalCondition: "conditions",
  probationConditions: "conditions",
  workplaceNote: "conditions",
  smokingNote: "conditions",
  transferArea: "conditions",
  ageLimitExplanation: "conditions",
  educationMajor: "conditions",
  experienceDetail: "conditions",
  pcSkills: "conditions",
  licences: "conditions",
  licenceOther: "conditions",
  wageFormOther: "conditions",
  fixedAllowances: "conditions",
  fixedOvertimeNote: "conditions",
  otherAllowances: "conditions",
  workTimeNote: "conditions",
  article36SpecialReason: "conditions",
  holidayNote: "conditions",
  insuranceOther: "conditions",
  housingNote: "conditions",
  childcareFacilityNote: "conditions",
  message: "conditions",
  disabilityConsideration: "duties",
  dutyForDisabled: "duties",
  recruitmentReasonOther: "conditions",
  selectionMethodOther: "conditions",
  resultTimingOther: "conditions",
  noticeMethodOther: "conditions",
  selectionScheduleOther: "conditions",
  applicationDocumentOther: "conditions",
  submissionMethodOther: "conditions",
  selectionNote: "conditions",
  specialNotes: "conditions",
  noteToHelloWork: "office",
};

/** Which expressions are looked for in an item of a kind. */
export const SCOPES: Readonly<Record<TextKind, readonly Scope[]>> = {
  title: ["all", "title"],
  duties: ["all"],
  conditions: ["all", "conditions"],
  office: ["all", "conditions"],
};

/** To Hello Work, an employer may name a telephone number, and what is said there misleads nobody. */
const PUBLISHED_ONLY: readonly Area[] = ["misleading", "unstated", "contact"];

/** The areas of an item. */
export function areasOf(item: PostingKey, kind: TextKind): readonly Area[] {
  return AREAS.filter(
    (area) =>
      !(kind === "office" && PUBLISHED_ONLY.includes(area)) &&
      // The reason of a lawful age limit is about age.
      !(area === "age" && item === "ageLimitExplanation") &&
      // Where the place is, and how to call there when lost.
      !(area === "contact" && item === "workplaceNote"),
  );
}
