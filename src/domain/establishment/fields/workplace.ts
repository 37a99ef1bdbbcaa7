import { choice, group, integer, option, postalCode, text, textarea, yesNo } from "@/domain/catalogue/field";
import { when } from "@/domain/catalogue/condition";
import { section, step } from "@/domain/catalogue/step";
import { PREFECTURE_FIRST } from "../address-pattern";

const smoking = { id: "smoking", legend: "屋内の受動喫煙対策" };
const commuting = { id: "commuting", legend: "マイカー通勤" };
const transports = [
  option("walk", "徒歩"),
  option("car", "車"),
  option("bus", "バス"),
  option("other", "その他"),
];
const smokingMeasures = [option("yes", "あり"), option("no", "なし"), option("other", "その他")];

/** Step 4: the people at the place of work, other places of work, and what is the same for each posting. */
export const workplace = step(
  {
    number: 4,
    key: "workplace",
    title: "事業所就業場所情報",
    screenTitle: "事業所就業場所情報登録",
    intro: "働く場所の情報を入力してください。求人の「就業場所」を入力するときの初めの値にもなります。",
  },
  section("従業員数", {
    employeesWorkplace: integer({
      label: "従業員数　就業場所",
      hint: "この事業所で働く人数です。企業全体の人数以下になります。",
      unit: "人",
      min: 1,
      max: 999_999,
      required: true,
      shown: ["P2-B6"],
      elementId: "ID_jgisShgBs",
    }),
    employeesFemale: integer({
      label: "うち女性",
      spoken: "従業員数のうち女性",
      hint: "就業場所の人数のうち、女性の人数です。いない場合は 0 を入力します。",
      unit: "人",
      min: 0,
      max: 999_999,
      required: true,
      shown: ["P2-B6"],
      elementId: "ID_jgisUchiJosei",
    }),
    employeesPartTime: integer({
      label: "うちパート",
      spoken: "従業員数のうちパート",
      hint: "就業場所の人数のうち、パートタイムで働く方の人数です。いない場合は 0 を入力します。",
      unit: "人",
      min: 0,
      max: 999_999,
      required: true,
      shown: ["P2-B6"],
      elementId: "ID_jgisUchiPart",
    }),
  }),
  section("就業場所", {
    workplaces: group({
      label: "就業場所（事業所所在地以外の登録）",
      spoken: "事業所所在地以外の就業場所",
      hint: "事業所の所在地のほかに働く場所がある場合に、10か所まで登録できます。求人を入力するときに選ぶだけで済みます。",
      slots: 10,
      rowLabel: (index) => `就業場所${index + 1}`,
      columns: {
        name: text({ label: "名称", max: 28, required: true }),
        postalCode: postalCode({ label: "郵便番号", required: true, fills: "address" }),
        address: text({
          label: "住所",
          max: 90,
          pattern: { test: PREFECTURE_FIRST, message: "就業場所の住所は、都道府県名から入力してください" },
          required: true,
          picker: "address",
        }),
        nearestStation: text({ label: "最寄り駅", caption: "最寄り駅", max: 26 }),
        stationTransport: choice({ label: "交通手段", options: transports }),
        stationMinutes: integer({ label: "所要時間", unit: "分", min: 1, max: 999 }),
        smokingMeasure: choice({
          label: "受動喫煙対策",
          caption: "受動喫煙対策",
          options: smokingMeasures,
        }),
      },
    }),
    smokingMeasure: choice({
      label: "屋内の受動喫煙対策",
      hint: "求人には、働く場所の受動喫煙対策を必ず表示します。敷地内禁煙などは「その他」を選びます。",
      options: smokingMeasures,
      together: smoking,
    }),
    smokingMeasureKind: choice({
      label: "対策（受動喫煙対策の内容）",
      hint: "屋内をすべて禁煙にしているか、喫煙室を設けているかを選びます。",
      options: [option("indoorBan", "屋内禁煙"), option("smokingRoom", "喫煙室設置")],
      shownWhen: when("屋内の受動喫煙対策あり", (a) => a.is("smokingMeasure", "yes")),
      together: smoking,
    }),
    smokingNote: textarea({
      label: "屋内の受動喫煙対策に関する特記事項",
      hint: "「その他」の内容などを書きます。例：敷地内禁煙（屋外に喫煙場所設置）",
      rows: 2,
      columns: 30,
    }),
    carCommute: choice({
      label: "マイカー通勤",
      hint: "自家用車での通勤を認めているかどうかです。",
      options: [option("possible", "可"), option("notPossible", "不可")],
      together: commuting,
    }),
    parking: yesNo({
      label: "駐車場の有無",
      hint: "従業員が使える駐車場があるかどうかです。",
      together: commuting,
    }),
    housing: yesNo({
      label: "入居可能住宅",
      hint: "従業員が入居できる社宅や寮があるかどうかです。",
    }),
    childcareFacility: yesNo({
      label: "利用可能託児施設",
      hint: "従業員が利用できる託児施設（事業所内保育所など）があるかどうかです。",
    }),
  }),
  section("支店・営業所・工場等", {
    branchCount: integer({
      label: "支店・営業所・工場等　か所数",
      hint: "この事業所を除く、支店、営業所、工場などの数です。ない場合は 0 を入力します。",
      unit: "か所",
      min: 0,
      max: 9999,
      shown: ["PR"],
      elementId: "ID_shtnKssu",
    }),
    branches: group({
      label: "支店・営業所・工場等の名称",
      hint: "主なものを3か所まで入力できます。例：宇都宮営業所",
      slots: 3,
      rowLabel: (index) => `支店・営業所・工場等${index + 1}`,
      columns: { name: text({ label: "名称", max: 28 }) },
      shown: ["PR"],
      elementId: ["ID_shtn1", "ID_shtn2", "ID_shtn3"],
      identifies: true,
    }),
  }),
);
