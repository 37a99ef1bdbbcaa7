/**
 * Which items of a posting stand in which row of the ticket: how a field finds its box, and a box its field. The
 * first item of a row is the one that leads to it; the second list of a row names items that decide whether its own
 * are asked at all.
 */
const ROWS: Readonly<Record<string, readonly [items: readonly string[], deciding?: readonly string[]]>> = {
  introductionDeadline: [["introductionDeadlineWish"]],
  jobCategory: [["jobCategory", "workTimeType"]],
  publicationScope: [["publicationScope"]],
  onlineSelfApplication: [["onlineSelfApplication"]],
  industryClass: [["industryClass"]],
  occupationCodes: [["occupationCodes"]],

  establishmentNumber: [["establishmentNumber"]],
  establishmentNameKana: [["establishmentNameKana"]],
  establishmentName: [["establishmentName"]],
  address: [["address", "postalCode"]],
  homepage: [["homepage"]],

  jobTitle: [["jobTitle"]],
  jobDescription: [["jobDescription", "dutyChangeScope", "dutyChangeScopeDetail"]],
  employmentType: [["employmentType"]],
  nonRegularName: [["nonRegularName"], ["employmentType"]],
  regularConversion: [
    ["regularConversion", "regularConversionRecordPeople", "regularConversionRecordNote"],
    ["employmentType"],
  ],
  dispatchType: [["dispatchType"]],
  dispatchLicenseNumber: [["dispatchLicenseNumber"], ["dispatchType"]],
  employmentPeriod: [
    [
      "employmentPeriodType",
      "employmentPeriodSpec",
      "employmentPeriodYears",
      "employmentPeriodMonths",
      "employmentPeriodFrom",
      "employmentPeriodTo",
    ],
  ],
  contractRenewal: [
    ["contractRenewal", "contractRenewalCondition", "renewalLimit", "renewalLimitYears", "renewalLimitTimes"],
    ["employmentPeriodType"],
  ],
  workplace: [["workplaceSameAsEstablishment", "workplacePostal", "workplaceAddress", "remoteWork"]],
  nearestStation: [["nearestStation"]],
  stationAccess: [["stationTransport", "stationMinutes"], ["nearestStation"]],
  smokingMeasure: [["smokingMeasure", "smokingMeasureKind", "smokingNote"]],
  workplaceNote: [["workplaceNote"]],
  carCommute: [["carCommute", "parking"]],
  transferPossible: [["transferPossible", "transferArea"]],
  ageLimit: [["ageLimit", "ageFrom", "ageTo", "ageLimitReason", "ageLimitExplanation"]],
  educationRequirement: [["educationRequirement", "educationLevel", "educationMajor"]],
  experienceRequirement: [["experienceRequirement", "experienceDetail"]],
  pcSkills: [["pcSkills"]],
  licences: [
    [
      "licenceRequirement",
      "ordinaryDrivingLicence",
      "ordinaryDrivingLicenceAtOk",
      "licences",
      "licenceOther",
      "licencesAnyOf",
    ],
  ],
  probation: [["probation", "probationLength", "probationConditionsDiffer", "probationConditions"]],

  wageTotal: [["wageTotalMin", "wageTotalMax"]],
  baseWage: [["baseWageMin", "baseWageMax"]],
  fixedAllowances: [["fixedAllowances"]],
  fixedOvertime: [["fixedOvertime", "fixedOvertimeMin", "fixedOvertimeMax", "fixedOvertimeNote"]],
  otherAllowances: [["otherAllowances"]],
  monthlyWorkDays: [["monthlyWorkDays"]],
  wageForm: [["wageForm", "wageFormOther", "wageFormAmountMin", "wageFormAmountMax"]],
  commutingAllowance: [["commutingAllowance", "commutingAllowanceUnit", "commutingAllowanceAmount"]],
  closingDay: [["closingDayType", "closingDay", "closingDayOther"]],
  payDay: [["payDayType", "payMonth", "payDay", "payDayOther"]],
  raise: [
    [
      "raise",
      "raiseRecord",
      "raiseBasis",
      "raiseAmountMin",
      "raiseAmountMax",
      "raiseRateMin",
      "raiseRateMax",
    ],
  ],
  bonus: [
    ["bonus", "bonusRecord", "bonusTimes", "bonusBasis", "bonusMonths", "bonusAmountMin", "bonusAmountMax"],
  ],

  workTimes: [["specialWorkTime", "specialWorkTimeKind", "variableWorkUnit", "workTimes", "workTimeOr"]],
  workTimeNote: [["workTimeNote"]],
  overtime: [["overtime", "overtimeHours", "article36Special", "article36SpecialReason"]],
  breakMinutes: [["breakMinutes"]],
  annualHolidays: [["annualHolidays"]],
  weeklyWorkDays: [["weeklyWorkDaysMin", "weeklyWorkDaysMax", "weeklyWorkDaysNegotiable"]],
  holidays: [["holidays", "twoDayWeekend", "holidayNote"]],
  paidLeaveDays: [["paidLeaveDays"]],

  insurances: [["insurances", "insuranceSame", "insuranceOther"]],
  corporatePension: [["corporatePension"]],
  retirementMutualAid: [["retirementMutualAid"]],
  retirementAllowance: [["retirementAllowance", "retirementAllowanceYears"]],
  retirement: [["retirement", "retirementAge"]],
  reemployment: [["reemployment", "reemploymentMaxAge", "reemploymentNoMaxAge"]],
  extension: [["extension", "extensionMaxAge"]],
  housing: [["housingSingle", "housingFamily", "housingNote"]],
  childcareFacility: [["childcareFacility", "childcareFacilityNote"]],

  employees: [["employeesCompany", "employeesWorkplace", "employeesFemale", "employeesPartTime"]],
  establishedYear: [["establishedYear"]],
  capital: [["capital", "capitalUnit"]],
  laborUnion: [["laborUnion"]],
  businessDescription: [["businessDescription"]],
  companyFeatures: [["companyFeatures"]],
  representative: [["representativeName", "representativeTitle"]],
  corporateNumber: [["corporateNumber"]],
  workRules: [["workRulesFullTime", "workRulesPartTime"]],

  numberOfHires: [["numberOfHires"]],
  recruitmentReason: [["recruitmentReason", "recruitmentReasonOther"]],
  selectionMethods: [["selectionMethods", "interviewCount", "selectionMethodOther"]],
  resultTiming: [["resultTiming", "documentResultDays", "interviewResultDays", "resultTimingOther"]],
  noticeMethods: [["noticeMethods", "noticeMethodOther"]],
  selectionSchedule: [["selectionSchedule", "selectionScheduleOther"]],
  selectionPlace: [
    [
      "selectionPlaceKind",
      "selectionPlacePostal",
      "selectionPlaceAddress",
      "selectionPlaceStation",
      "selectionPlaceTransport",
      "selectionPlaceMinutes",
    ],
  ],
  applicationDocuments: [["applicationDocuments", "resumePhoto", "applicationDocumentOther"]],
  submissionMethods: [["submissionMethods", "submissionMethodOther"]],
  mailPlace: [["mailPlaceKind", "mailPostal", "mailAddress"], ["submissionMethods"]],
  documentReturn: [["documentReturn"]],
  selectionNote: [["selectionNote"]],
  contact: [
    [
      "contactDepartment",
      "contactName",
      "contactNameKana",
      "contactPhone",
      "contactExtension",
      "contactFax",
      "contactEmail",
    ],
  ],
  // A limit of renewals in principle is printed with the notes.
  specialNotes: [["specialNotes", "renewalLimit", "renewalLimitYears", "renewalLimitTimes"]],
};

/** Marks beside the title, which are no row. */
export const MARKS_KEY = "marks";

const MARKS = ["trialEmployment", "disabledTrialEmployment", "disabledOnly", "onlineSelfApplication"];

/** The rows in which an item stands, the first one first; empty for what is not on the ticket. @param key of a draft */
export function rowsOfItem(key: string): string[] {
  const item = key.split(".")[0] ?? key;
  const rows = Object.entries(ROWS).flatMap(([row, [items]]) => (items.includes(item) ? [row] : []));
  return MARKS.includes(item) ? [...rows, MARKS_KEY] : rows;
}

/**
 * The item that a row leads to: its first one that is asked, else the one that decides whether they are. Undefined
 * for rows that nobody types here: what final registration gives, and what is asked of the establishment alone.
 */
export function itemOfRow(row: string, isAsked: (item: string) => boolean): string | undefined {
  const [items, deciding = []] = ROWS[row] ?? [[]];
  return [...items, ...deciding].find(isAsked);
}

/** Every item of a row, for whoever checks the list. */
export function itemsOfRow(row: string): readonly string[] {
  return row === MARKS_KEY ? MARKS : (ROWS[row]?.[0] ?? []);
}
