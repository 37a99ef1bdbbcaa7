import { choice, flag, integer, multiChoice, option, text, textarea, yesNo } from "@/domain/catalogue/field";
import { when } from "@/domain/catalogue/condition";
import { section, step } from "@/domain/catalogue/step";

const allowance = { id: "allowance", legend: "退職金制度" };
const retirementOf = { id: "retirement", legend: "定年制" };
const reemploymentOf = { id: "reemployment", legend: "再雇用制度" };
const extensionOf = { id: "extension", legend: "勤務延長" };
const workRules = { id: "workRules", legend: "就業規則" };
const yes = (key: string, words: string) => when(words, (a) => a.is(key, "yes"));

/** Step 3: what the establishment does and the conditions that hold for its people. */
export const details = step(
  {
    number: 3,
    key: "details",
    title: "事業所詳細情報",
    screenTitle: "事業所詳細情報登録",
    intro:
      "事業の内容と、事業所で働く方に共通する条件を入力してください。この事業所のすべての求人に使われます。",
  },
  section("事業内容・会社の特長", {
    businessDescription: textarea({
      label: "事業内容",
      hint: "何を作り、何を売り、どのようなサービスをしているかを具体的に書きます。例：自動車用の樹脂部品の製造と販売。",
      rows: 3,
      columns: 30,
      required: true,
      shown: ["P2-B6"],
      elementId: "ID_jigyoNy",
    }),
    companyFeatures: textarea({
      label: "会社の特長",
      hint: "働く場としての良さや強みを書きます。すべての求人に共通して表示されます。",
      rows: 3,
      columns: 30,
      shown: ["P2-B6"],
      elementId: "ID_kaishaNoTokucho",
    }),
  }),
  section(
    "加入保険等・退職金",
    {
      insurances: multiChoice({
        label: "加入保険等",
        hint: "事業所で加入しているものをすべて選びます。1つ以上選択してください。",
        options: [
          option("employment", "雇用保険"),
          option("workersAccident", "労災保険"),
          option("publicAccident", "公務災害補償"),
          option("health", "健康保険"),
          option("pension", "厚生年金"),
          option("zaikei", "財形"),
          option("other", "その他"),
        ],
        required: true,
      }),
      insuranceOther: text({
        label: "その他の加入保険等",
        hint: "「その他」の内容を6文字以内で入力します。例：弔慰金保険",
        max: 6,
        shownWhen: when("加入保険等でその他を選択", (a) => a.is("insurances", "other")),
        required: true,
      }),
      corporatePension: multiChoice({
        label: "企業年金",
        hint: "ある場合に、当てはまるものをすべて選びます。",
        options: [
          option("employeesPensionFund", "厚生年金基金"),
          option("definedContribution", "確定拠出年金"),
          option("definedBenefit", "確定給付年金"),
        ],
      }),
      retirementMutualAid: choice({
        label: "退職金共済",
        hint: "中小企業退職金共済などに加入しているかどうかです。",
        options: [option("joined", "加入"), option("notJoined", "未加入")],
        required: true,
      }),
      retirementAllowance: yesNo({
        label: "退職金制度",
        hint: "就業規則などで退職金の支払いを定めている場合は「あり」を選びます。",
        required: true,
        together: allowance,
      }),
      retirementAllowanceYears: integer({
        label: "退職金制度　勤続年数",
        hint: "退職金が支払われる勤続年数です。年数を問わない場合は 0 を入力します。",
        unit: "年以上",
        min: 0,
        max: 99,
        shownWhen: yes("retirementAllowance", "退職金制度あり"),
        required: true,
        together: allowance,
      }),
    },
    "「加入保険等」は、求人を入力するときに「事業所登録情報と条件が同じ」を選ぶと、そのまま使われます。",
  ),
  section("定年・継続雇用", {
    retirement: yesNo({
      label: "定年制",
      hint: "一律の定年を定めている場合は「あり」を選びます。",
      required: true,
      together: retirementOf,
    }),
    retirementAge: integer({
      label: "定年年齢（一律）",
      hint: "法律により、60歳を下回る定年は定められません。",
      unit: "歳",
      min: 60,
      max: 99,
      shownWhen: yes("retirement", "定年制あり"),
      required: true,
      together: retirementOf,
    }),
    reemployment: yesNo({
      label: "再雇用制度",
      hint: "定年の後に、新しい契約で再び雇用する制度です。",
      required: true,
      together: reemploymentOf,
    }),
    reemploymentMaxAge: integer({
      label: "再雇用　上限年齢",
      hint: "再雇用で働ける上限の年齢です。定年年齢より上の年齢を入力します。例：65",
      unit: "歳",
      min: 61,
      max: 99,
      shownWhen: when(
        "再雇用制度ありで、上限年齢がある場合",
        (a) => a.is("reemployment", "yes") && !a.ticked("reemploymentNoMaxAge"),
      ),
      required: true,
      together: reemploymentOf,
    }),
    reemploymentNoMaxAge: flag({
      label: "再雇用　上限年齢なし",
      statement: "上限なし",
      hint: "何歳までも再雇用する場合にチェックします。",
      shownWhen: yes("reemployment", "再雇用制度あり"),
      together: reemploymentOf,
    }),
    extension: yesNo({
      label: "勤務延長",
      hint: "定年の後も、退職の扱いをせずに引き続き雇用する制度です。",
      required: true,
      together: extensionOf,
    }),
    extensionMaxAge: integer({
      label: "勤務延長　上限年齢",
      hint: "勤務延長で働ける上限の年齢です。定年年齢より上の年齢を入力します。例：65",
      unit: "歳",
      min: 61,
      max: 99,
      shownWhen: yes("extension", "勤務延長あり"),
      required: true,
      together: extensionOf,
    }),
  }),
  section("労働組合・就業規則", {
    laborUnion: yesNo({
      label: "労働組合",
      hint: "事業所に労働組合があるかどうかです。",
      required: true,
      shown: ["P2-B6"],
      elementId: "ID_rodoKumiai",
    }),
    workRulesFullTime: yesNo({
      label: "フルタイムに適用される就業規則の有無",
      hint: "常時10人以上を雇用する事業所は、就業規則を作る必要があります。",
      required: true,
      together: workRules,
    }),
    workRulesPartTime: yesNo({
      label: "パートタイムに適用される就業規則の有無",
      hint: "パートタイムで働く方に適用される就業規則があるかどうかです。",
      required: true,
      together: workRules,
    }),
  }),
  section("休業・休暇・雇用の実績", {
    childcareLeaveRecord: choice({
      label: "育児休業取得実績",
      hint: "これまでに育児休業を取った方がいるかどうかです。対象になる方がいない場合は「該当者なし」を選びます。",
      options: [option("yes", "あり"), option("no", "なし"), option("nobodyEligible", "該当者なし")],
      shown: ["P2-B6"],
      elementId: "ID_ikujiKyugyoStkJisseki",
    }),
    familyCareLeaveRecord: yesNo({
      label: "介護休業取得実績",
      hint: "これまでに介護休業を取った方がいるかどうかです。",
      shown: ["P2-B6"],
      elementId: "ID_kaigoKyugyoStkJisseki",
    }),
    nursingLeaveRecord: yesNo({
      label: "看護休暇取得実績",
      hint: "これまでに子の看護等のための休暇を取った方がいるかどうかです。",
      shown: ["P2-B6"],
      elementId: "ID_kangoKyukaStkJisseki",
    }),
    foreignWorkerRecord: yesNo({
      label: "外国人雇用実績",
      hint: "外国籍の方を雇用したことがあるかどうかです。",
      shown: ["P2-B6"],
      elementId: "ID_gkjnKoyoJisseki",
    }),
    uijTurn: flag({
      label: "UIJターン歓迎",
      statement: "UIJターンでの応募を歓迎します",
      hint: "都市部などからの移住をともなう応募を歓迎する場合にチェックします。",
      shown: ["P2-B6", "PR"],
      elementId: "ID_uIJTurn",
    }),
  }),
  section("制度・特記事項", {
    jobBasedPay: yesNo({
      label: "職務給制度",
      hint: "担当する職務の内容に応じて賃金を決める制度です。",
      shown: ["PR"],
      elementId: "ID_shokumuKyuSd",
    }),
    jobBasedPayDetail: textarea({
      label: "職務給制度の内容",
      hint: "どのような職務に、どのような賃金を定めているかを書きます。",
      rows: 2,
      columns: 30,
      shownWhen: yes("jobBasedPay", "職務給制度あり"),
      shown: ["PR"],
      elementId: "ID_shokumuKyuSdNoNy",
    }),
    reinstatement: yesNo({
      label: "復職制度",
      hint: "育児、介護、病気などで退職した方が、再び働ける制度です。",
      shown: ["PR"],
      elementId: "ID_fukushokuSd",
    }),
    reinstatementDetail: textarea({
      label: "復職制度の内容",
      hint: "対象になる方、期間、復職後の扱いなどを書きます。",
      rows: 2,
      columns: 30,
      shownWhen: yes("reinstatement", "復職制度あり"),
      shown: ["PR"],
      elementId: "ID_fukushokuSdNoNy",
    }),
    specialNotes: textarea({
      label: "事業所に関する特記事項",
      hint: "ほかの項目に書けなかった事業所の情報を書きます。求人票には表示されず、求人・事業所PRシートとインターネットに表示されます。",
      rows: 10,
      columns: 30,
      shown: ["PR"],
      elementId: "ID_jgshTkjk",
    }),
  }),
);
