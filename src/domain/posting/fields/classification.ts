import { when } from "@/domain/catalogue/condition";
import { choice, date, flag, multiChoice, option, text } from "@/domain/catalogue/field";
import { section, step } from "@/domain/catalogue/step";

const trialOrDisabledOnly = when(
  "障害者専用求人、またはトライアル雇用併用を希望する",
  (a) => a.ticked("disabledOnly") || a.ticked("trialEmployment"),
);
const trialForDisabledOnly = when(
  "障害者専用求人で、トライアル雇用併用を希望する",
  (a) => a.ticked("disabledOnly") && a.ticked("trialEmployment"),
);
const someProvision = when(
  "オンライン提供を不可とする機関が、両方ではない",
  (a) =>
    !(
      a.is("onlineProvisionRefusals", "privateAgencies") &&
      a.is("onlineProvisionRefusals", "localGovernments")
    ),
);

/** Step 1: what kind of posting this is, and who may see it. */
export const classification = step(
  {
    number: 1,
    key: "classification",
    title: "求人区分等",
    screenTitle: "求人区分等登録",
    intro: "求人は、職種・就業場所・雇用形態ごとに1件ずつ申し込みます。",
  },
  section("求人区分", {
    sourcePostingId: text({
      label: "転用元の求人",
      hint: "「転用可能な求人一覧」から選んで作成したときに、元の求人が表示されます。入力は不要です。求人番号・受付年月日・紹介期限日は新しくなります。",
      rule: "code",
      max: 40,
      readOnly: true,
      shown: ["HW"],
    }),
    jobCategory: choice({
      label: "求人区分",
      hint: "このサービスで申し込めるのは一般の求人です。季節・出稼ぎ・新卒等の求人は、ハローワークの窓口へお申し込みください。",
      options: [option("general", "一般", { official: "1" })],
      required: true,
      shown: ["P1-head"],
      elementId: "ID_kjKbn",
    }),
    workTimeType: choice({
      label: "就業形態（フルタイム・パートタイムの別）",
      spoken: "就業形態",
      hint: "労働時間の長さで選びます。正社員と同じ時間働く求人は、契約社員や時給制でも「フルタイム」です。正社員より短い求人は「パート」です。あとで変えると、雇用形態や賃金の入力し直しが必要です。",
      options: [
        option("fullTime", "フルタイム", { official: "1" }),
        option("partTime", "パート", { official: "2" }),
      ],
      required: true,
      shown: ["P1-head", "LIST"],
    }),
    disabledOnly: flag({
      label: "障害者専用求人",
      hint: "障害のある方だけを募集するときにチェックします。2020年1月以降に初めて申し込むときは、窓口での手続きが必要です。",
      statement: "障害者専用求人とする",
      shown: ["P1-head"],
    }),
    trialEmployment: flag({
      label: "トライアル雇用併用の希望",
      hint: "経験の少ない方などを原則3か月試行雇用する制度です。希望すると、求人票に「トライアル雇用併用求人」と表示されます。2020年1月以降に初めて申し込むときは、窓口での手続きが必要です。",
      statement: "希望する",
      shown: ["P1-head"],
      elementId: "ID_tryKoyoKibo",
    }),
    disabledTrialEmployment: choice({
      label: "障害者トライアル雇用併用の希望",
      hint: "障害のある方の試行雇用を希望するときに選びます。「短時間」は、週10時間以上20時間未満から始める場合です。2020年1月以降に初めて申し込むときは、窓口での手続きが必要です。",
      options: [
        option("ordinary", "障害者トライアル雇用"),
        option("shortHours", "障害者短時間トライアル雇用"),
      ],
      shownWhen: trialOrDisabledOnly,
      required: trialForDisabledOnly,
      shown: ["P1-head"],
    }),
  }),
  section("公開希望", {
    publicationScope: choice({
      label: "公開希望（求人情報・事業所名の公開範囲）",
      spoken: "公開希望",
      hint: "インターネットで、誰に何を公開するかを選びます。1は誰でも、2はハローワークの求職者だけが、事業所名まで見られます。3は事業所名や連絡先を伏せて公開し、4は公開しません。",
      options: [
        option("open", "1. 事業所名等を含む求人情報を公開する", { official: "1" }),
        option("seekersOnly", "2. ハローワークの求職者に限定し、事業所名等を含む求人情報を公開する", {
          official: "2",
        }),
        option("anonymous", "3. 事業所名等を含まない求人情報を公開する", { official: "3" }),
        option("closed", "4. 求人情報を公開しない", { official: "4" }),
      ],
      required: true,
      shown: ["P1-head"],
    }),
  }),
  section("求人情報提供の希望", {
    onlineProvisionRefusals: multiChoice({
      label: "求人情報提供の希望（オンライン提供を不可とする機関）",
      spoken: "オンライン提供を不可とする機関",
      hint: "求人情報は、民間人材ビジネスと地方自治体にオンラインで提供します。提供を希望しない機関にチェックしてください。チェックしなければ、両方に提供します。",
      options: [
        option("privateAgencies", "民間人材ビジネス", { official: "1" }),
        option("localGovernments", "地方自治体（地方版ハローワーク）", { official: "2" }),
      ],
      maxChosen: 2,
      shown: ["HW"],
    }),
    onlineProvisionLeafletAgreed: flag({
      label: "リーフレットの内容を確認し、同意します。",
      spoken: "リーフレットへの同意",
      hint: "求人情報の提供についてのリーフレットを読み、同意する場合にチェックします。両方の機関を不可とするときは不要です。",
      statement: "リーフレットの内容を確認し、同意します。",
      shownWhen: someProvision,
      shown: ["HW"],
    }),
  }),
  section("オンライン自主応募", {
    onlineSelfApplication: choice({
      label: "オンライン自主応募の受付",
      hint: "求職者が紹介状なしで、マイページから直接応募できるようにするかを選びます。受け付けるには、公開希望が1か2であることと、求人者マイページの開設が必要です。採用しても、紹介を条件とする助成金の対象になりません。",
      options: [option("accepted", "受け付ける"), option("notAccepted", "受け付けない")],
      required: true,
      shown: ["P1-head"],
      elementId: "ID_onlinJishuOboUktkKahi",
    }),
  }),
  section("紹介期限日", {
    introductionDeadlineWish: date({
      label: "紹介期限日の短縮希望",
      hint: "通常は、受付した月の翌々月の末日までです。それより早く締め切りたいときだけ入力します。",
      shown: ["HW", "P1-head"],
    }),
  }),
);
