import { choice, option, textarea, yesNo } from "@/domain/catalogue/field";
import { section, step } from "@/domain/catalogue/step";

/** Step 5: shown with every posting on the PR sheet and the public page, never on the job ticket. */
export const pr = step(
  {
    number: 5,
    key: "pr",
    title: "事業所PR情報",
    screenTitle: "事業所PR情報登録",
    intro:
      "入力した内容は、インターネットに公開されるほか、「求人・事業所PRシート」として希望者に配付されます。求人票には表示されません。",
  },
  section("福利厚生・研修・両立支援", {
    welfareDetail: textarea({
      label: "福利厚生の内容",
      hint: "例：社員食堂、制服の貸与、健康診断の費用補助、社員旅行。",
      rows: 10,
      columns: 30,
      shown: ["PR"],
      elementId: "ID_fukuriKoseiNoNy",
    }),
    trainingDetail: textarea({
      label: "研修制度",
      hint: "研修の時期、期間、内容を書きます。例：入社後１ヶ月間、先輩社員が付いて実地に教えます。",
      rows: 10,
      columns: 30,
      shown: ["PR"],
      elementId: "ID_knsSdNy",
    }),
    trainingForNonRegular: choice({
      label: "研修制度の正社員以外の利用",
      hint: "正社員以外の方も研修制度を利用できるかどうかです。",
      options: [option("possible", "可"), option("notPossible", "不可")],
      shown: ["PR"],
      elementId: "ID_knsSdNoSsinIgaiNoRiyo",
    }),
    workLifeBalanceDetail: textarea({
      label: "両立支援の内容",
      hint: "仕事と育児・介護・治療などを両立するための取り組みを書きます。例：短時間勤務、時間単位の休暇。",
      rows: 10,
      columns: 30,
      shown: ["PR"],
      elementId: "ID_rrtShienNy",
    }),
  }),
  section(
    "障害者に対する配慮に関する状況",
    {
      jobCoach: yesNo({
        label: "企業在籍型ジョブコーチの有無",
        hint: "障害のある従業員を職場で支える、研修を受けた社員がいるかどうかです。",
        shown: ["PR"],
        elementId: "ID_kigyoZiskKataJobUmu",
      }),
      elevator: yesNo({
        label: "エレベーター",
        hint: "働く建物にエレベーターがあるかどうかです。",
        shown: ["PR"],
        elementId: "ID_elevator",
      }),
      stairHandrail: choice({
        label: "階段手すり",
        hint: "階段の手すりが両側にあるか、片側にあるかを選びます。",
        options: [option("bothSides", "両側"), option("oneSide", "片側"), option("no", "なし")],
        shown: ["PR"],
        elementId: "ID_kaidanTesuri",
      }),
      brailleFacility: yesNo({
        label: "点字設備",
        hint: "点字ブロックや点字の案内などがあるかどうかです。",
        shown: ["PR"],
        elementId: "ID_tenjiSetsubi",
      }),
      handrail: yesNo({
        label: "建物内の手すりの設置",
        hint: "廊下など、階段以外の場所に手すりがあるかどうかです。",
        shown: ["PR"],
        elementId: "ID_tesuriSechi",
      }),
      barrierFreeToilet: yesNo({
        label: "バリアフリー対応トイレ",
        hint: "車いすのまま使えるトイレなどがあるかどうかです。",
        shown: ["PR"],
        elementId: "ID_barrierFree",
      }),
      wheelchairAccess: choice({
        label: "建物内の車いす移動",
        hint: "建物の中を車いすで移動できるかどうかです。",
        options: [
          option("possible", "可"),
          option("partlyPossible", "一部可"),
          option("notPossible", "不可"),
        ],
        shown: ["PR"],
        elementId: "ID_tatemonoKrmIsuIdo",
      }),
      breakRoom: yesNo({
        label: "休憩室",
        hint: "従業員が休める部屋があるかどうかです。",
        shown: ["PR"],
        elementId: "ID_kyukeiShitsu",
      }),
      accessibleFacilities: textarea({
        label: "その他の設備等",
        hint: "障害のある方に配慮した、そのほかの施設や設備を書きます。例：送迎バスあり、出入口に段差なし、障害者用の駐車場あり。",
        rows: 2,
        columns: 30,
        shown: ["PR"],
        elementId: "ID_sgshaShstSetsubiTo",
      }),
    },
    "障害のある方が応募を考えるときに役立つ情報です。分かる範囲で入力してください。",
  ),
);
