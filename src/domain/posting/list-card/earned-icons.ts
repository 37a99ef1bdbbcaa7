import type { PostingAnswers } from "../catalogue";

/** From the station to work on foot, in minutes, for 駅近. */
const NEAR_STATION = 10;

/**
 * こだわり: what lists of postings show as icons, and what makes a posting earn each. None of them is typed. An item
 * that is not answered yet earns nothing. In the order of the search page of ハローワークインターネットサービス.
 */
const ICONS: readonly (readonly [name: string, earned: (answers: PostingAnswers) => boolean])[] = [
  ["経験不問", (a) => a.experienceRequirement === "notRequired"],
  ["学歴不問", (a) => a.educationRequirement === "notRequired"],
  ["資格不問", (a) => a.licenceRequirement === "notRequired"],
  ["時間外なし", (a) => a.overtime === "no"],
  [
    "週休二日制（土日休）",
    (a) => a.twoDayWeekend === "everyWeek" && has(a.holidays, "saturday") && has(a.holidays, "sunday"),
  ],
  ["転勤なし", (a) => a.transferPossible === "no"],
  ["通勤手当あり", (a) => a.commutingAllowance !== undefined && a.commutingAllowance !== "none"],
  [
    "駅近（徒歩10分以内）",
    (a) =>
      a.stationTransport === "walk" && a.stationMinutes !== undefined && a.stationMinutes <= NEAR_STATION,
  ],
  ["マイカー通勤可", (a) => a.carCommute === "possible"],
  ["書類選考なし", (a) => a.selectionMethods !== undefined && !has(a.selectionMethods, "documents")],
  ["正社員登用あり", (a) => a.regularConversion === "yes"],
  ["在宅勤務", (a) => a.remoteWork === true],
  ["受動喫煙対策あり", (a) => a.smokingMeasure === "yes"],
  ["トライアル雇用併用", (a) => a.trialEmployment === true],
  ["UIJターン歓迎", (a) => a.uijTurn === true],
];

function has(codes: readonly string[] | undefined, code: string): boolean {
  return codes?.includes(code) ?? false;
}

/** Names of the icons that a posting has earned. */
export function earnedIcons(answers: PostingAnswers): string[] {
  return ICONS.filter(([, earned]) => earned(answers)).map(([name]) => name);
}
