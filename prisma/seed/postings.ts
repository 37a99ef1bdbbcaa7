import type { RawAnswers } from "@/domain/catalogue/field";

/** What the postings of the demo data have in common. */
const ORDINARY: RawAnswers = {
  jobCategory: "general",
  publicationScope: "open",
  onlineProvisionLeafletAgreed: "1",
  onlineSelfApplication: "accepted",
  confirmed: "1",
  dutyChangeScope: "noChange",
  dispatchType: "direct",
  probation: "no",
  workplaceSameAsEstablishment: "same",
  smokingMeasure: "yes",
  smokingMeasureKind: "indoorBan",
  carCommute: "possible",
  parking: "free",
  transferPossible: "no",
  ageLimit: "none",
  educationRequirement: "notRequired",
  experienceRequirement: "notRequired",
  licenceRequirement: "notRequired",
  fixedOvertime: "no",
  commutingAllowance: "actualCapped",
  commutingAllowanceUnit: "monthly",
  commutingAllowanceAmount: "20000",
  closingDayType: "monthEnd",
  payDayType: "fixedDay",
  payMonth: "next",
  payDay: "10",
  specialWorkTime: "no",
  overtime: "no",
  article36Special: "no",
  holidays: ["saturday", "sunday", "nationalHoliday"],
  twoDayWeekend: "everyWeek",
  insuranceSame: "same",
  retirementMutualAid: "joined",
  retirementAllowance: "yes",
  retirementAllowanceYears: "3",
  retirement: "yes",
  retirementAge: "65",
  reemployment: "yes",
  reemploymentMaxAge: "70",
  extension: "no",
  workRulesFullTime: "yes",
  workRulesPartTime: "yes",
  housingSingle: "no",
  housingFamily: "no",
  childcareFacility: "no",
  recruitmentReason: "vacancy",
  selectionMethods: ["interview"],
  interviewCount: "1",
  resultTiming: ["interview"],
  interviewResultDays: "7",
  noticeMethods: ["phone"],
  selectionSchedule: "anytime",
  selectionPlaceKind: "establishment",
  applicationDocuments: ["referralLetter", "resume"],
  resumePhoto: "yes",
  submissionMethods: ["myPage", "mail"],
  mailPlaceKind: "establishment",
  documentReturn: "yes",
};

/** A regular employee with a monthly wage. */
export function fullTime(answers: RawAnswers): RawAnswers {
  return {
    ...ORDINARY,
    workTimeType: "fullTime",
    employmentType: "regular",
    employmentPeriodType: "openEnded",
    wageForm: "monthly",
    monthlyWorkDays: "20.8",
    raise: "yes",
    raiseRecord: "no",
    bonus: "yes",
    bonusRecord: "yes",
    bonusTimes: "2",
    bonusBasis: "months",
    bonusMonths: "2.00",
    "workTimes.0.start": "08:30",
    "workTimes.0.end": "17:30",
    breakMinutes: "60",
    overtime: "yes",
    overtimeHours: "10",
    annualHolidays: "115",
    paidLeaveDays: "10",
    numberOfHires: "1",
    ...answers,
  };
}

/** A part-timer with an hourly wage, for a year at a time. */
export function partTime(answers: RawAnswers): RawAnswers {
  return {
    ...ORDINARY,
    workTimeType: "partTime",
    employmentType: "partTime",
    regularConversion: "no",
    employmentPeriodType: "fixedFourMonthsOrMore",
    employmentPeriodSpec: "length",
    employmentPeriodYears: "1",
    contractRenewal: "inPrinciple",
    renewalLimit: "none",
    wageForm: "hourly",
    raise: "no",
    bonus: "no",
    "workTimes.0.start": "10:00",
    "workTimes.0.end": "15:00",
    breakMinutes: "0",
    weeklyWorkDaysMin: "3",
    weeklyWorkDaysMax: "4",
    weeklyWorkHoursTyped: "18",
    annualHolidays: "180",
    paidLeaveDays: "5",
    // Eighteen hours a week: below every threshold but that of 労災保険.
    insuranceSame: "different",
    insurances: ["workersAccident"],
    numberOfHires: "1",
    ...answers,
  };
}

/** An amount that is the base wage and the wage of its form. */
function wage(min: number, max: number): RawAnswers {
  return {
    wageFormAmountMin: String(min),
    wageFormAmountMax: String(max),
    baseWageMin: String(min),
    baseWageMax: String(max),
  };
}

/** Who answers the telephone. */
function contact(name: string, kana: string, phone: string, department = ""): RawAnswers {
  return { contactName: name, contactNameKana: kana, contactPhone: phone, contactDepartment: department };
}

export const pressOperator = fullTime({
  jobTitle: "プレス機オペレーター",
  "occupationCodes.0.code": "067",
  jobDescription:
    "自動車用の金属部品を、プレス機で加工します。\n・材料のセットと機械の操作\n・できあがった部品の検査、箱詰め\n・金型の交換（慣れてから）\n部品は重くても５ｋｇ程度です。入社後３ヶ月は先輩と２人で作業し、手順書で一つずつ覚えます。",
  ...wage(205_000, 260_000),
  "fixedAllowances.0.name": "職務手当",
  "fixedAllowances.0.min": "5000",
  "fixedAllowances.0.max": "20000",
  numberOfHires: "2",
  ...contact("石川　和美", "イシカワ　カズミ", "0283-00-2011", "総務課"),
});

/** The upper end of the wage is so high that the form asks whether it is right. */
export const physician = fullTime({
  jobTitle: "内科医師（外来・訪問診療）",
  "occupationCodes.0.code": "021",
  jobDescription:
    "内科の外来診療と、午後の訪問診療を担当していただきます。\n・外来：１日３０名程度\n・訪問診療：週２回、１回５件程度\n・健康診断の診察\n電子カルテを使います。当直と夜間の呼び出しはありません。",
  experienceRequirement: "required",
  experienceDetail: "内科の臨床経験５年以上",
  licenceRequirement: "specified",
  ordinaryDrivingLicence: "preferred",
  "licences.0.name": "医師",
  "licences.0.requirement": "required",
  ...wage(1_100_000, 2_100_000),
  "workTimes.0.start": "08:30",
  "workTimes.0.end": "17:30",
  overtimeHours: "5",
  annualHolidays: "120",
  monthlyWorkDays: "20.4",
  ...contact("大島　直樹", "オオシマ　ナオキ", "0283-00-2022", "事務長"),
});

export const dumpDriver = fullTime({
  jobTitle: "大型ダンプ運転手",
  "occupationCodes.0.code": "083",
  jobDescription: "ダンプで石灰を運びます。",
  licenceRequirement: "specified",
  ordinaryDrivingLicence: "required",
  "licences.0.name": "大型自動車免許",
  "licences.0.requirement": "required",
  ...wage(240_000, 320_000),
  "workTimes.0.start": "07:00",
  "workTimes.0.end": "16:00",
  overtimeHours: "30",
  annualHolidays: "105",
  monthlyWorkDays: "21.6",
  holidays: ["sunday", "other"],
  twoDayWeekend: "other",
  holidayNote: "会社カレンダーによる。夏季、年末年始。",
  numberOfHires: "3",
  ...contact("安藤　純", "アンドウ　ジュン", "0283-00-2033", "管理部"),
});

export const siteManager = fullTime({
  jobTitle: "土木施工管理",
  "occupationCodes.0.code": "008",
  jobDescription:
    "公共土木工事の現場で、工程・安全・品質の管理をします。\n・写真の整理、書類の作成\n・協力会社との打ち合わせ\n・測量の補助\n現場は佐野市とその近くで、日帰りです。",
  ...wage(230_000, 380_000),
  "workTimes.0.start": "08:00",
  "workTimes.0.end": "17:00",
  overtimeHours: "20",
  annualHolidays: "110",
  holidays: ["sunday", "other"],
  twoDayWeekend: "other",
  holidayNote: "会社カレンダーによる（第１・第３土曜日は出勤）。夏季、年末年始。",
  monthlyWorkDays: "21.2",
  ...contact("落合　恵子", "オチアイ　ケイコ", "0283-00-2044"),
});

export const foodWorker = partTime({
  jobTitle: "惣菜の製造（９時から１５時まで）",
  "occupationCodes.0.code": "072",
  jobDescription:
    "惣菜の盛り付け、計量、包装をします。立って行う作業です。衛生の決まりは最初の日に説明し、作業は班長がそばで教えます。",
  ...wage(1_150, 1_250),
  "workTimes.0.start": "09:00",
  "workTimes.0.end": "15:00",
  breakMinutes: "45",
  numberOfHires: "5",
  ...contact("関口　美穂", "セキグチ　ミホ", "0283-00-2055", "人事係"),
});

export const sobaHall = partTime({
  jobTitle: "そば店のホールスタッフ",
  "occupationCodes.0.code": "056",
  jobDescription:
    "お客様のご案内、注文の聞き取り、料理の運搬、会計をします。忙しい土日は４人で分担します。まかないがあります。",
  ...wage(1_130, 1_200),
  "workTimes.0.start": "10:30",
  "workTimes.0.end": "15:30",
  holidays: ["other"],
  twoDayWeekend: "other",
  holidayNote: "水曜定休。勤務表による。",
  ...contact("福地　陽子", "フクチ　ヨウコ", "0283-00-2066"),
});

export const salesClerk = fullTime({
  jobTitle: "建築金物の営業・配送",
  "occupationCodes.0.code": "048",
  jobDescription:
    "佐野市・足利市の工務店を回り、注文を受けた金物や工具を届けます。お得意様が中心です。社用車（１．５トン車、ＡＴ）を使います。",
  licenceRequirement: "specified",
  ordinaryDrivingLicence: "required",
  ...wage(210_000, 270_000),
  annualHolidays: "108",
  holidays: ["sunday", "other"],
  twoDayWeekend: "other",
  holidayNote: "会社カレンダーによる（第１・第３土曜日は出勤）。夏季、年末年始。",
  monthlyWorkDays: "21.4",
  ...contact("旭　千春", "アサヒ　チハル", "0283-00-2088"),
});
