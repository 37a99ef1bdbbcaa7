import { when } from "@/domain/catalogue/condition";
import { choice, flag, integer, multiChoice, option, text, textarea, yesNo } from "@/domain/catalogue/field";
import { section, step } from "@/domain/catalogue/step";

const retirement = when("定年制あり", (a) => a.is("retirement", "yes"));
const reemployment = when("再雇用制度あり", (a) => a.is("reemployment", "yes"));
const extension = when("勤務延長あり", (a) => a.is("extension", "yes"));
const housing = when("入居可能住宅あり", (a) => a.is("housingSingle", "yes") || a.is("housingFamily", "yes"));
const housingRow = { id: "housing", legend: "入居可能住宅" };
const reemploymentRow = { id: "reemploymentLimit", legend: "再雇用 上限年齢" };

/** Step 6, 保険・年金・定年等: the conditions that apply to the employment type being recruited. */
export const insurance = step(
  {
    number: 6,
    key: "insurance",
    title: "保険・年金・定年等",
    screenTitle: "保険・年金・定年等登録",
    intro: "今回募集する雇用形態に適用される条件を入力してください。",
  },
  section("加入保険等", {
    insuranceSame: choice({
      label: "事業所登録情報と条件が",
      spoken: "事業所登録情報と条件が同じか異なるか",
      hint: "「同じ」を選ぶと、事業所に登録されている加入保険等がそのまま入ります。今回募集する人の条件が違うときは「異なる」を選んで入力します。",
      options: [option("same", "同じ"), option("different", "異なる")],
      required: true,
    }),
    insurances: multiChoice({
      label: "加入保険等",
      hint: "1つ以上選択してください。労働者を雇う事業所は、公務災害補償の対象でない限り労災保険に加入します。健康保険と厚生年金は、通常は両方に加入します。",
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
      shown: ["P2-B5"],
      elementId: "ID_knyHoken",
    }),
    insuranceOther: text({
      label: "その他の加入保険等",
      hint: "6文字以内で書きます。例 「団体保険」",
      max: 6,
      shownWhen: when("加入保険等が「その他」", (a) => a.is("insurances", "other")),
      required: true,
      shown: ["P2-B5"],
      elementId: "ID_knyHoken",
    }),
  }),
  section("企業年金・退職金", {
    corporatePension: multiChoice({
      label: "企業年金",
      hint: "今回募集する人が加入できるものを選びます。なければ選びません。",
      options: [
        option("employeesPensionFund", "厚生年金基金"),
        option("definedContribution", "確定拠出年金"),
        option("definedBenefit", "確定給付年金"),
      ],
      shown: ["P2-B5"],
      elementId: "ID_kigyoNenkin",
    }),
    retirementMutualAid: choice({
      label: "退職金共済",
      hint: "中小企業退職金共済などに加入している場合は「加入」を選びます。",
      options: [option("joined", "加入"), option("notJoined", "未加入")],
      required: true,
      shown: ["P2-B5"],
      elementId: "ID_tskinKsi",
    }),
    retirementAllowance: yesNo({
      label: "退職金制度",
      hint: "退職金共済を含め、今回募集する人に退職金が支払われる制度があれば「あり」を選びます。",
      required: true,
      shown: ["P2-B5"],
      elementId: "ID_tskinSd",
    }),
    retirementAllowanceYears: integer({
      label: "退職金制度 勤続年数",
      hint: "退職金を受け取れるようになる勤続年数です。年数を問わないときは0を入力します。",
      unit: "年以上",
      min: 0,
      max: 99,
      shownWhen: when("退職金制度あり", (a) => a.is("retirementAllowance", "yes")),
      required: true,
      shown: ["P2-B5"],
      elementId: "ID_tskinSdKinzokuNensu",
    }),
  }),
  section("定年制・再雇用制度・勤務延長", {
    retirement: yesNo({
      label: "定年制",
      hint: "今回募集する雇用形態に定年があれば「あり」を選びます。",
      required: true,
      shown: ["P2-B5"],
      elementId: "ID_tnsei",
    }),
    retirementAge: integer({
      label: "定年年齢（一律）",
      spoken: "定年年齢",
      hint: "定年は60歳以上でなければなりません。65歳より前のときは、65歳まで働ける再雇用制度か勤務延長が必要です。",
      unit: "歳",
      min: 60,
      max: 99,
      shownWhen: retirement,
      required: true,
      shown: ["P2-B5"],
      elementId: "ID_tnseiTeinenNenrei",
    }),
    reemployment: yesNo({
      label: "再雇用制度",
      hint: "定年でいったん退職した人を、あらためて雇う制度です。",
      required: true,
      shown: ["P2-B5"],
      elementId: "ID_saiKoyoSd",
    }),
    reemploymentMaxAge: integer({
      label: "再雇用 上限年齢",
      hint: "再雇用で働ける年齢の上限です。定年より高い年齢を入力します。上限がなければ「上限なし」を選びます。",
      unit: "歳まで",
      min: 61,
      max: 99,
      shownWhen: when(
        "再雇用制度ありで、上限年齢がある場合",
        (a) => a.is("reemployment", "yes") && !a.ticked("reemploymentNoMaxAge"),
      ),
      required: true,
      together: reemploymentRow,
      shown: ["P2-B5"],
      elementId: "ID_saiKoyoSdJgnNenrei",
    }),
    reemploymentNoMaxAge: flag({
      label: "再雇用 上限年齢なし",
      statement: "上限なし",
      shownWhen: reemployment,
      together: reemploymentRow,
      shown: ["P2-B5"],
      elementId: "ID_saiKoyoSdJgnNenrei",
    }),
    extension: yesNo({
      label: "勤務延長",
      hint: "定年になっても退職とせず、そのまま雇い続ける制度です。",
      required: true,
      shown: ["P2-B5"],
      elementId: "ID_kmec",
    }),
    extensionMaxAge: integer({
      label: "勤務延長 上限年齢",
      hint: "勤務延長で働ける年齢の上限です。定年より高い年齢を入力します。",
      unit: "歳まで",
      min: 61,
      max: 99,
      shownWhen: extension,
      required: true,
      shown: ["P2-B5"],
      elementId: "ID_kmecJgnNenrei",
    }),
  }),
  section("就業規則", {
    workRulesFullTime: yesNo({
      label: "フルタイムに適用される就業規則の有無",
      hint: "いつも10人以上を雇っている事業所には、就業規則の作成と届出が義務づけられています。",
      required: true,
      shown: ["P2-B6"],
      elementId: "ID_fltmShgKisoku",
    }),
    workRulesPartTime: yesNo({
      label: "パートタイムに適用される就業規則の有無",
      hint: "フルタイムと同じ就業規則がパートタイムにも適用される場合は「あり」を選びます。",
      required: true,
      shown: ["P2-B6"],
      elementId: "ID_partShgKisoku",
    }),
  }),
  section("入居可能住宅", {
    housingSingle: yesNo({
      label: "入居可能住宅　単身用",
      hint: "採用された人が入居できる社宅や寮などがあれば「あり」を選びます。",
      required: true,
      together: housingRow,
      shown: ["P2-B5"],
      elementId: "ID_nkj",
    }),
    housingFamily: yesNo({
      label: "入居可能住宅　世帯用",
      required: true,
      together: housingRow,
      shown: ["P2-B5"],
      elementId: "ID_nkj",
    }),
    housingNote: textarea({
      label: "入居可能住宅に関する特記事項（住宅の条件等）",
      spoken: "入居可能住宅に関する特記事項",
      hint: "家賃の負担、間取り、場所などを書きます。例 「借上げアパート、家賃月２万円、就業場所まで徒歩５分」",
      rows: 2,
      columns: 30,
      shownWhen: housing,
      shown: ["P2-B5"],
      elementId: "ID_nkjTkjk",
    }),
  }),
  section("利用可能託児施設", {
    childcareFacility: yesNo({
      label: "利用可能託児施設",
      hint: "事業所内の保育所や、契約している託児施設などを利用できれば「あり」を選びます。",
      required: true,
      shown: ["P2-B5"],
      elementId: "ID_riyoKanoTkjShst",
    }),
    childcareFacilityNote: textarea({
      label: "利用可能託児施設に関する特記事項",
      hint: "場所、預けられる年齢や時間、費用の負担などを書きます。",
      rows: 2,
      columns: 30,
      shownWhen: when("利用可能託児施設あり", (a) => a.is("childcareFacility", "yes")),
      shown: ["P2-B5"],
      elementId: "ID_tkjShstTkjk",
    }),
  }),
);
