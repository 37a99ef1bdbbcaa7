import { describe, expect, it } from "vitest";
import type { PostingAnswers } from "../catalogue";
import { earnedIcons } from "./earned-icons";

/** [icon, answers that earn it, answers that do not]. */
const CASES: readonly [string, PostingAnswers, readonly PostingAnswers[]][] = [
  ["経験不問", { experienceRequirement: "notRequired" }, [{ experienceRequirement: "preferred" }]],
  ["学歴不問", { educationRequirement: "notRequired" }, [{ educationRequirement: "required" }]],
  ["資格不問", { licenceRequirement: "notRequired" }, [{ licenceRequirement: "specified" }]],
  ["時間外なし", { overtime: "no" }, [{ overtime: "yes" }, { overtime: "yes", overtimeHours: 0 }]],
  [
    "週休二日制（土日休）",
    { twoDayWeekend: "everyWeek", holidays: ["saturday", "sunday", "nationalHoliday"] },
    [
      { twoDayWeekend: "everyWeek", holidays: ["sunday", "other"] },
      { twoDayWeekend: "everyWeek", holidays: ["saturday"] },
      { twoDayWeekend: "other", holidays: ["saturday", "sunday"] },
      { twoDayWeekend: "everyWeek" },
    ],
  ],
  ["転勤なし", { transferPossible: "no" }, [{ transferPossible: "yes" }]],
  ["通勤手当あり", { commutingAllowance: "actualCapped" }, [{ commutingAllowance: "none" }]],
  [
    "駅近（徒歩10分以内）",
    { stationTransport: "walk", stationMinutes: 10 },
    [
      { stationTransport: "walk", stationMinutes: 11 },
      { stationTransport: "bus", stationMinutes: 5 },
      { stationTransport: "walk" },
      { stationMinutes: 5 },
    ],
  ],
  ["マイカー通勤可", { carCommute: "possible" }, [{ carCommute: "notPossible" }]],
  [
    "書類選考なし",
    { selectionMethods: ["interview", "writtenTest"] },
    [{ selectionMethods: ["interview", "documents"] }],
  ],
  ["正社員登用あり", { regularConversion: "yes" }, [{ regularConversion: "no" }]],
  ["在宅勤務", { remoteWork: true }, [{ remoteWork: false }]],
  ["受動喫煙対策あり", { smokingMeasure: "yes" }, [{ smokingMeasure: "no" }, { smokingMeasure: "other" }]],
  [
    "トライアル雇用併用",
    { trialEmployment: true },
    [{ trialEmployment: false }, { disabledTrialEmployment: "ordinary" }],
  ],
  ["UIJターン歓迎", { uijTurn: true }, [{ uijTurn: false }]],
];

describe("the icons of a posting in lists", () => {
  it.each(CASES)("%s is earned", (icon, answers) => {
    expect(earnedIcons(answers)).toEqual([icon]);
  });
  it.each(CASES)("%s is not earned by anything less", (_icon, _answers, others) => {
    expect(others.map((answers) => earnedIcons(answers))).toEqual(others.map(() => []));
  });
  it("are none where nothing is answered", () => {
    expect(earnedIcons({})).toEqual([]);
  });
  it("stand in the order of the list", () => {
    const all = Object.assign({}, ...CASES.map(([, answers]) => answers));
    expect(earnedIcons(all)).toEqual(CASES.map(([icon]) => icon));
  });
});
