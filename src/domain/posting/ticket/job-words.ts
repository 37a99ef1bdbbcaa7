import { display, optionLabel } from "@/domain/catalogue/display";
import { formatWareki } from "@/lib/jst";
import { type PostingAnswers, postingCatalogue } from "../catalogue";
import { counted, fullWidthDigits, yearsAndMonths } from "./amounts";

/** Answers of step 3 as the job ticket words them. "" (or no line) where there is nothing to say. */

const items = postingCatalogue.fields;

/** An option's label without what stands behind it in brackets: 「定年を上限（1号）」 → 「定年を上限」. */
function short(label: string): string {
  return label.replace(/（[^（）]*）$/, "");
}

/** 正社員登用の実績: 「2人（うち２名は１年で登用）」. */
export function conversionRecordWords(answers: PostingAnswers): string {
  const note = answers.regularConversionRecordNote;
  const people = counted(answers.regularConversionRecordPeople, "人");
  return people && note ? `${people}（${note}）` : people || (note ?? "");
}

/** 正社員登用: 「あり」 with the record of three years behind it. */
export function conversionWords(answers: PostingAnswers): string {
  const words = display(items.regularConversion, answers.regularConversion);
  const record = conversionRecordWords(answers);
  return record ? `${words} 実績（過去3年間） ${record}` : words;
}

/** The length of a fixed term, 「1年6ヶ月」. */
export function termLength(answers: PostingAnswers): string {
  return yearsAndMonths(answers.employmentPeriodYears, answers.employmentPeriodMonths);
}

/** The days of a fixed term: 「令和9年4月1日〜令和10年3月31日」. @param format how a day is written */
export function termDates(answers: PostingAnswers, format = formatWareki): string {
  const { employmentPeriodFrom: from, employmentPeriodTo: to } = answers;
  return from || to ? `${from ? format(from) : ""}〜${to ? format(to) : ""}` : "";
}

/** 雇用期間: 「雇用期間の定めあり（4ヶ月以上） 1年」, 「雇用期間の定めなし」. */
export function termWords(answers: PostingAnswers): string {
  const kind = display(items.employmentPeriodType, answers.employmentPeriodType);
  return [kind, termLength(answers), termDates(answers)].filter((part) => part !== "").join(" ");
}

/** 「更新上限：有（通算契約期間３年）」; "" without a limit, which need not be stated (職業安定法施行規則4条の2). */
export function renewalLimitSentence(answers: PostingAnswers): string {
  const { renewalLimit, renewalLimitYears: years, renewalLimitTimes: times } = answers;
  if (renewalLimit === "years" && years !== undefined)
    return `更新上限：有（通算契約期間${fullWidthDigits(years)}年）`;
  if (renewalLimit === "times" && times !== undefined)
    return `更新上限：有（更新回数${fullWidthDigits(times)}回）`;
  return "";
}

/** 契約更新の可能性: 「あり（条件付きで更新あり）」. */
export function renewalWords(answers: PostingAnswers): string {
  return display(items.contractRenewal, answers.contractRenewal);
}

/** 契約更新の条件, with the limit of a conditional renewal behind it unless the text itself states one. */
export function renewalCondition(answers: PostingAnswers): string {
  return withLimit(answers.contractRenewal === "conditional", answers.contractRenewalCondition, answers);
}

/** 求人に関する特記事項, with the limit of a renewal in principle behind it unless the text itself states one. */
export function specialNotes(answers: PostingAnswers): string {
  return withLimit(answers.contractRenewal === "inPrinciple", answers.specialNotes, answers);
}

function withLimit(here: boolean, text: string | undefined, answers: PostingAnswers): string {
  const sentence = here && !text?.includes("更新上限") ? renewalLimitSentence(answers) : "";
  return [text?.trimEnd(), sentence].filter((part) => part).join("\n");
}

/** 試用期間: 「あり 期間 ３ヶ月」, 「なし」. */
export function probationWords(answers: PostingAnswers): string {
  const words = display(items.probation, answers.probation);
  return answers.probationLength === undefined ? words : `${words} 期間 ${answers.probationLength}`;
}

/** 試用期間中の労働条件: 「同条件」, 「異なる」. */
export function probationConditionsWords(answers: PostingAnswers): string {
  return display(items.probationConditionsDiffer, answers.probationConditionsDiffer);
}

/** 就業場所: 「事業所所在地と同じ」, 「事業所所在地と異なる」. */
export function workplaceKindWords(answers: PostingAnswers): string {
  return short(display(items.workplaceSameAsEstablishment, answers.workplaceSameAsEstablishment));
}

/** The way from the station: 「徒歩 10分」. */
export function fromStation(
  transport: PostingAnswers["stationTransport"],
  minutes: number | undefined,
): string {
  const words = transport === undefined ? "" : optionLabel(items.stationTransport, transport);
  return [words, counted(minutes, "分")].filter((part) => part !== "").join(" ");
}

/** 受動喫煙対策: 「あり（屋内禁煙）」, 「なし」, 「その他」. */
export function smokingWords(answers: PostingAnswers): string {
  const words = display(items.smokingMeasure, answers.smokingMeasure);
  const kind = display(items.smokingMeasureKind, answers.smokingMeasureKind);
  return kind ? `${words}（${kind}）` : words;
}

/** マイカー通勤: 「可（駐車場あり・無料）」, 「可（駐車場なし）」, 「不可」. */
export function carWords(answers: PostingAnswers): string {
  const words = display(items.carCommute, answers.carCommute);
  const parking = { free: "あり・無料", paid: "あり・有料", none: "なし" } as const;
  return answers.parking === undefined ? words : `${words}（駐車場${parking[answers.parking]}）`;
}

/** 駐車場の有無: 「あり」, 「なし」. */
export function parkingWords({ parking }: PostingAnswers): string {
  return parking === undefined ? "" : parking === "none" ? "なし" : "あり";
}

/** 年齢制限範囲: 「〜59歳以下」, 「18歳以上」, 「18歳〜59歳」. */
export function ageRange({ ageFrom, ageTo }: PostingAnswers): string {
  if (ageFrom !== undefined && ageTo !== undefined) return `${ageFrom}歳〜${ageTo}歳`;
  if (ageFrom !== undefined) return `${ageFrom}歳以上`;
  return ageTo === undefined ? "" : `〜${ageTo}歳以下`;
}

/** 年齢: 「不問」, or the range. */
export function ageWords(answers: PostingAnswers): string {
  return ageRange(answers) || display(items.ageLimit, answers.ageLimit);
}

/** 年齢制限該当事由, its short name: 「定年を上限」. */
export function ageReasonWords(answers: PostingAnswers): string {
  return short(display(items.ageLimitReason, answers.ageLimitReason));
}

/** 「高校以上」; "" without a level. */
export function educationLevelWords(answers: PostingAnswers): string {
  const level = display(items.educationLevel, answers.educationLevel);
  return level && `${level}以上`;
}

/** 学歴: 「必須 高校以上」, 「不問」. */
export function educationWords(answers: PostingAnswers): string {
  const requirement = display(items.educationRequirement, answers.educationRequirement);
  return [requirement, educationLevelWords(answers)].filter((part) => part !== "").join(" ");
}

/** 普通自動車運転免許: 「必須（ＡＴ限定可）」, 「不問」. */
export function drivingLicenceWords(answers: PostingAnswers): string {
  const words = display(items.ordinaryDrivingLicence, answers.ordinaryDrivingLicence);
  return words && answers.ordinaryDrivingLicenceAtOk ? `${words}（ＡＴ限定可）` : words;
}

/** 免許・資格 in lines: 「普通自動車運転免許 必須（ＡＴ限定可）」, 「フォークリフト運転技能者 あれば尚可」, or 「不問」. */
export function licenceLines(answers: PostingAnswers): string[] {
  if (answers.licenceRequirement !== "specified")
    return [display(items.licenceRequirement, answers.licenceRequirement)];
  const driving = answers.ordinaryDrivingLicence === "notRequired" ? "" : drivingLicenceWords(answers);
  const named = (answers.licences ?? []).map(({ name = "", requirement }) =>
    [name, display(items.licences.columns.requirement, requirement)].filter((part) => part !== "").join(" "),
  );
  return [
    driving && `普通自動車運転免許 ${driving}`,
    ...named,
    answers.licenceOther ?? "",
    display(items.licencesAnyOf, answers.licencesAnyOf),
  ];
}
