import { when } from "@/domain/catalogue/condition";
import { choice, group, multiChoice, option, text, textarea } from "@/domain/catalogue/field";
import { section, step } from "@/domain/catalogue/step";

const disabledOnly = when("障害者専用求人", (a) => a.ticked("disabledOnly"));

/** Step 7, 求人PR情報: published on the web and on the PR sheet, never on the job ticket. */
export const pr = step(
  {
    number: 7,
    key: "pr",
    title: "求人PR情報",
    screenTitle: "求人PR情報登録",
    intro:
      "入力した情報は、インターネットで公開されるほか、「求人・事業所PRシート」としてハローワークで希望者に配付します。求人票には表示されません。",
  },
  section("求人PR情報", {
    message: textarea({
      label: "事業所からのメッセージ",
      hint: "職場の雰囲気、一日の仕事の流れ、先輩の声、入社後の研修など、求職者に伝えたいことを書きます。",
      rows: 20,
      columns: 30,
      shown: ["PR"],
      elementId: "ID_jgshKaraNoMsg",
    }),
    prImageIds: group({
      label: "公開する画像",
      hint: "事業所に登録された画像のうち、ハローワークの確認が済んだものを10枚まで公開します。この画面では入力しません。",
      slots: 10,
      rowLabel: (index) => `画像${index + 1}`,
      columns: { image: text({ label: "画像", rule: "code", max: 64 }) },
      readOnly: true,
      shown: ["PR"],
      identifies: true,
    }),
    prLogos: multiChoice({
      label: "PRロゴマーク",
      hint: "国の認定を受けている事業所には、認定を確認したうえでハローワークが認定マークを付けます（3つまで）。",
      options: [
        option("youthYell", "ユースエール"),
        option("kurumin", "くるみん"),
        option("tryKurumin", "トライくるみん"),
        option("platinumKurumin", "プラチナくるみん"),
        option("eruboshi", "えるぼし"),
        option("platinumEruboshi", "プラチナえるぼし"),
        option("monisu", "もにす"),
        option("safetyAndHealth", "安全衛生優良企業"),
      ],
      maxChosen: 3,
      officeItem: true,
      shown: ["PR"],
      elementId: ["ID_prLogo1", "ID_prLogo2", "ID_prLogo3"],
    }),
  }),
  section("障害者専用求人の情報", {
    disabilityConsideration: textarea({
      label: "障害者に対する配慮に関する状況",
      hint: "就業場所の設備（エレベーター、手すり、バリアフリー対応トイレなど）や支援する人の配置が、事業所に登録した内容と違う場合や、補う内容がある場合に書きます。",
      rows: 10,
      columns: 30,
      shownWhen: disabledOnly,
      shown: ["PR"],
    }),
    dutyForDisabled: textarea({
      label: "障害者専用求人の追加事項（配慮・支援内容）",
      hint: "この仕事で行う配慮や支援を書きます。例 「通院日の勤務時間の調整」「作業手順書の用意」「担当者による週１回の面談」",
      rows: 10,
      columns: 30,
      shownWhen: disabledOnly,
      shown: ["PR"],
    }),
  }),
  section(
    "事業所のPR情報",
    {
      welfareDetail: textarea({
        label: "福利厚生の内容",
        rows: 10,
        columns: 30,
        readOnly: true,
        shown: ["PR"],
        elementId: "ID_fukuriKoseiNoNy",
      }),
      trainingDetail: textarea({
        label: "研修制度",
        rows: 10,
        columns: 30,
        readOnly: true,
        shown: ["PR"],
        elementId: "ID_knsSdNy",
      }),
      trainingForNonRegular: choice({
        label: "研修制度の正社員以外の利用",
        options: [option("possible", "可"), option("notPossible", "不可")],
        readOnly: true,
        shown: ["PR"],
        elementId: "ID_knsSdNoSsinIgaiNoRiyo",
      }),
      workLifeBalanceDetail: textarea({
        label: "両立支援の内容",
        rows: 10,
        columns: 30,
        readOnly: true,
        shown: ["PR"],
        elementId: "ID_rrtShienNy",
      }),
    },
    "事業所に登録されている内容です。どの求人にも共通して表示され、変更は事業所情報の画面で行います。",
  ),
);
