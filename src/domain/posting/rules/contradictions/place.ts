import { isDispatch } from "../facts";
import type { PostingRule } from "../posting-rule";
import { plain, type TextKey } from "../reading";
import { conflict, contradicts } from "./said";

/** A way nobody walks, or rides from the nearest station, every day. */
const LONGEST_WALK = 60;
const LONGEST_RIDE = 120;

const PLACE: readonly TextKey[] = ["workplaceNote", "jobDescription", "specialNotes", "message"];
const PLACE_AND_TITLE: readonly TextKey[] = ["jobTitle", ...PLACE];

type Way = "walk" | "car" | "bus" | "other" | undefined;

function farFromStation(way: Way, minutes: number | undefined): string | undefined {
  const longest = way === "walk" ? LONGEST_WALK : LONGEST_RIDE;
  if (way === undefined || minutes === undefined || minutes <= longest) return undefined;
  const words = { walk: "徒歩", car: "車", bus: "バス", other: "その他の手段" }[way];
  return `最寄り駅から${words}で${minutes}分かかることになっています。所要時間か交通手段を確かめてください`;
}

/** Where the work is: transfers, the way there, the car, the home, the smoke. */
export const placeContradictions: readonly PostingRule[] = [
  contradicts({
    id: "CTR-34",
    items: ["transferPossible"],
    when: (answers) => answers.transferPossible === "no",
    but: "転勤の可能性は「なし」ですが",
    finds:
      /転勤(あり|有|の可能性あり)|人事異動(あり|有)|(他|ほか|別)の?(事業所|店舗|支店|営業所|工場|施設)(へ|で|に|での|への)(異動|勤務|応援|転勤)|複数の?(店舗|事業所|勤務地|就業場所)(で|を|に)/g,
    texts: PLACE,
    fix: "就業場所が変わることがあれば転勤の可能性を「あり」にし、なければ文を直してください",
  }),
  contradicts({
    id: "CTR-35",
    items: ["transferPossible"],
    when: (answers) => answers.transferPossible === "yes",
    but: "転勤の可能性は「あり」ですが",
    // 転居を伴う転勤なし leaves other transfers.
    finds: /(?<![うの外方をへ])転勤は?(一切)?(なし|無し|無(?=[。、・]|$)|ありません|ございません)/g,
    texts: ["transferArea", "jobTitle", ...PLACE],
  }),
  conflict("CTR-36", ["stationMinutes", "stationTransport"], (answers) =>
    farFromStation(answers.stationTransport, answers.stationMinutes),
  ),
  conflict("CTR-37", ["selectionPlaceMinutes", "selectionPlaceTransport"], (answers) =>
    farFromStation(answers.selectionPlaceTransport, answers.selectionPlaceMinutes),
  ),
  contradicts({
    id: "CTR-38",
    items: ["remoteWork", "workplaceSameAsEstablishment"],
    when: (answers) => !answers.remoteWork && answers.workplaceSameAsEstablishment !== undefined,
    but: "「在宅勤務に該当する」にチェックがありませんが",
    finds: /完全在宅|フルリモート|完全リモート|完全テレワーク|在宅勤務のみ/g,
    texts: PLACE_AND_TITLE,
  }),
  contradicts({
    id: "CTR-39",
    items: ["remoteWork"],
    when: (answers) => answers.remoteWork === true,
    but: "「在宅勤務に該当する」にチェックがありますが",
    finds: /(在宅勤務|テレワーク|リモートワーク)は?(不可|できません|なし|ありません)|出社のみ|毎日出社/g,
    texts: PLACE_AND_TITLE,
  }),
  contradicts({
    id: "CTR-40",
    items: ["carCommute"],
    when: (answers) => answers.carCommute === "notPossible",
    but: "マイカー通勤は「不可」ですが",
    finds:
      /(マイカー|(?<![電転列])車)(での)?通勤も?(可(?!否)|OK|できます|歓迎)|従業員(用|の)?駐車場(あり|完備|有)|無料駐車場(あり|完備|有)/g,
    texts: PLACE_AND_TITLE,
  }),
  contradicts({
    id: "CTR-41",
    items: ["carCommute"],
    when: (answers) => answers.carCommute === "possible",
    but: "マイカー通勤は「可」ですが",
    finds: /(マイカー|(?<![電転列])車)(での)?通勤は?(不可|できません|禁止|ご遠慮)/g,
    texts: PLACE_AND_TITLE,
  }),
  contradicts({
    id: "CTR-42",
    items: ["parking"],
    when: (answers) => answers.parking === "none",
    but: "駐車場は「なし」ですが",
    finds: /(従業員(用|の)?|無料|(?<![様用者客の]))駐車場(は|が)?(あり|完備|有)/g,
    texts: PLACE_AND_TITLE,
  }),
  contradicts({
    id: "CTR-43",
    items: ["parking"],
    when: (answers) => answers.parking === "free",
    but: "駐車場は「あり（無料）」ですが",
    finds: /駐車場(代|料金?)?は?:?(月|月額)?\d+円|駐車場代?は?(自己負担|有料)/g,
    texts: PLACE,
  }),
  conflict("CTR-44", ["workplaceAddress", "workplaceSameAsEstablishment"], (answers, { establishment }) => {
    const { workplaceAddress: place } = answers;
    return place !== undefined && establishment.address && plain(place) === plain(establishment.address)
      ? "就業場所の住所が、事業所の所在地と同じです。就業場所で「事業所所在地と同じ」を選ぶか、住所を直してください"
      : undefined;
  }),
  conflict("CTR-45", ["workplaceSameAsEstablishment", "dispatchType", "remoteWork"], (answers) =>
    isDispatch(answers) && answers.workplaceSameAsEstablishment === "same" && !answers.remoteWork
      ? "派遣の求人ですが、就業場所が自社の所在地になっています。就業場所で「事業所所在地と異なる」を選び、派遣先の住所を入力してください"
      : undefined,
  ),
  contradicts({
    id: "CTR-46",
    items: ["smokingMeasureKind"],
    when: (answers) => answers.smokingMeasureKind === "indoorBan",
    but: "受動喫煙対策は「屋内禁煙」ですが",
    finds: /喫煙(専用)?室(を|が)?(あり|有|設置|完備)|分煙|喫煙可能(区域|室)での業務(が)?(あり|有)/g,
    texts: ["smokingNote"],
    fix: "屋内に喫煙できる場所があれば「喫煙室設置」を選び、なければ特記事項を直してください",
  }),
  contradicts({
    id: "CTR-47",
    items: ["smokingMeasure"],
    when: (answers) => answers.smokingMeasure === "no",
    but: "受動喫煙対策は「なし」ですが",
    finds: /(敷地内|屋内|全面|館内|施設内)(は|で)?(全面)?禁煙|喫煙(専用)?室(を|が)?(あり|有|設置)/g,
    texts: ["smokingNote"],
  }),
];
