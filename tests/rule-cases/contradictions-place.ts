import type { PostingAnswers } from "@/domain/posting/catalogue";
import type { RuleContext } from "@/domain/posting/rules/context";
import type { RuleCases } from "../support/rule-cases";

const stay = { transferPossible: "no" } as const;
const move = { transferPossible: "yes" } as const;
const home = { workplaceSameAsEstablishment: "same", remoteWork: true } as const;
const office = { workplaceSameAsEstablishment: "same" } as const;
const noCar = { carCommute: "notPossible" } as const;
const car = { carCommute: "possible" } as const;

export const contradictionsPlaceCases: readonly RuleCases<PostingAnswers, RuleContext>[] = [
  {
    id: "CTR-34",
    speaks: [
      [
        "several shops",
        { ...stay, workplaceNote: "複数の店舗で勤務" },
        "「なし」ですが、就業場所に関する特記事項に「複数の店舗で」",
      ],
      ["転勤あり", { ...stay, specialNotes: "転勤あり（県内）" }, "転勤あり"],
      ["help elsewhere", { ...stay, workplaceNote: "他の店舗への応援があります" }, "他の店舗への応援"],
    ],
    silent: [
      ["転勤の可能性あり", { ...move, workplaceNote: "複数の店舗で勤務" }],
      ["転勤なし", { ...stay, specialNotes: "転勤なし" }],
      ["taken back", { ...stay, specialNotes: "他の店舗への異動はありません" }],
    ],
  },
  {
    id: "CTR-35",
    speaks: [
      ["転勤なし", { ...move, message: "転勤はありません" }, "「あり」ですが"],
      ["the area itself", { ...move, transferArea: "転勤なし" }, "転勤範囲に「転勤なし」"],
    ],
    silent: [
      ["no move of home", { ...move, message: "転居を伴う転勤なし" }],
      ["転勤の可能性なし", { ...stay, message: "転勤はありません" }],
    ],
  },
  {
    id: "CTR-36",
    speaks: [
      [
        "61 minutes on foot",
        { nearestStation: "佐野駅", stationTransport: "walk", stationMinutes: 61 },
        "徒歩で61分",
      ],
      ["200 minutes on foot", { stationTransport: "walk", stationMinutes: 200 }, "徒歩で200分"],
      ["121 minutes by bus", { stationTransport: "bus", stationMinutes: 121 }, "バスで121分"],
    ],
    silent: [
      ["60 minutes on foot", { stationTransport: "walk", stationMinutes: 60 }],
      ["120 minutes by bus", { stationTransport: "bus", stationMinutes: 120 }],
      ["not entered", {}],
    ],
  },
  {
    id: "CTR-37",
    speaks: [
      ["61 minutes on foot", { selectionPlaceTransport: "walk", selectionPlaceMinutes: 61 }, "徒歩で61分"],
    ],
    silent: [["60 minutes on foot", { selectionPlaceTransport: "walk", selectionPlaceMinutes: 60 }]],
  },
  {
    id: "CTR-38",
    speaks: [["完全在宅 without the tick", { ...office, jobTitle: "入力業務（完全在宅）" }, "「完全在宅」"]],
    silent: [
      ["完全在宅 with the tick", { ...home, jobTitle: "入力業務（完全在宅）" }],
      ["two days at home", { ...office, workplaceNote: "週２日まで在宅勤務可" }],
    ],
  },
  {
    id: "CTR-39",
    speaks: [["at home, 在宅勤務不可", { ...home, specialNotes: "在宅勤務は不可" }, "チェックがありますが"]],
    silent: [
      ["at the office", { ...office, specialNotes: "在宅勤務は不可" }],
      ["at home", { ...home, workplaceNote: "月１回の出社日あり" }],
    ],
  },
  {
    id: "CTR-40",
    speaks: [
      ["車通勤可", { ...noCar, message: "車通勤可" }, "マイカー通勤は「不可」ですが"],
      ["従業員駐車場", { ...noCar, workplaceNote: "従業員用駐車場あり" }, "従業員用駐車場あり"],
    ],
    silent: [
      ["車通勤不可", { ...noCar, message: "車通勤不可" }],
      ["other vehicles", { ...noCar, message: "自転車通勤可、電車通勤可" }],
      ["the customers'", { ...noCar, jobDescription: "お客様駐車場の案内" }],
      ["possible", { ...car, message: "車通勤可" }],
    ],
  },
  {
    id: "CTR-41",
    speaks: [
      ["車通勤不可", { ...car, specialNotes: "マイカー通勤はできません" }, "マイカー通勤は「可」ですが"],
    ],
    silent: [
      ["車通勤可", { ...car, specialNotes: "マイカー通勤可" }],
      ["not possible", { ...noCar, specialNotes: "マイカー通勤はできません" }],
    ],
  },
  {
    id: "CTR-42",
    speaks: [["none and あり", { parking: "none", message: "駐車場あり" }, "駐車場は「なし」ですが"]],
    silent: [
      ["none and なし", { parking: "none", message: "駐車場なし" }],
      ["free and あり", { parking: "free", message: "駐車場あり" }],
    ],
  },
  {
    id: "CTR-43",
    speaks: [
      ["free and a charge", { parking: "free", workplaceNote: "駐車場代月３，０００円" }, "駐車場代月3000円"],
    ],
    silent: [
      ["paid and a charge", { parking: "paid", workplaceNote: "駐車場代月３，０００円" }],
      ["free and free", { parking: "free", workplaceNote: "駐車場代は会社が負担します" }],
    ],
  },
  {
    id: "CTR-44",
    speaks: [["the same address", { workplaceAddress: "栃木県佐野市天明町１－１" }, "所在地と同じです"]],
    silent: [
      ["another", { workplaceAddress: "栃木県佐野市天明町１－２" }],
      ["not known", { workplaceAddress: "栃木県佐野市天明町１－１" }, { establishment: {} }],
    ],
  },
  {
    id: "CTR-45",
    speaks: [["派遣 at the own office", { ...office, dispatchType: "dispatch" }, "派遣先の住所"]],
    silent: [
      ["派遣 elsewhere", { workplaceSameAsEstablishment: "different", dispatchType: "dispatch" }],
      ["派遣 at home", { ...home, dispatchType: "dispatch" }],
      ["direct", { ...office, dispatchType: "direct" }],
    ],
  },
  {
    id: "CTR-46",
    speaks: [
      [
        "屋内禁煙 with a room",
        { smokingMeasureKind: "indoorBan", smokingNote: "喫煙室あり" },
        "「喫煙室設置」を選び",
      ],
    ],
    silent: [
      ["outdoors", { smokingMeasureKind: "indoorBan", smokingNote: "敷地内の屋外に喫煙場所があります" }],
      ["no room", { smokingMeasureKind: "indoorBan", smokingNote: "喫煙室はありません" }],
      ["a room", { smokingMeasureKind: "smokingRoom", smokingNote: "喫煙室あり" }],
    ],
  },
  {
    id: "CTR-47",
    speaks: [
      [
        "none and 屋内禁煙",
        { smokingMeasure: "no", smokingNote: "屋内禁煙" },
        "受動喫煙対策は「なし」ですが",
      ],
    ],
    silent: [
      ["none", { smokingMeasure: "no", smokingNote: "喫煙可能な店です" }],
      ["あり", { smokingMeasure: "yes", smokingNote: "敷地内禁煙" }],
    ],
  },
];
