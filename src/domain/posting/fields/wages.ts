import type { Answered, Condition } from "@/domain/catalogue/condition";
import { when } from "@/domain/catalogue/condition";
import {
  choice,
  decimal,
  group,
  integer,
  option,
  range,
  text,
  textarea,
  yen,
  yesNo,
} from "@/domain/catalogue/field";
import type { NumberField, Place } from "@/domain/catalogue/field";
import { section, step } from "@/domain/catalogue/step";
import { wageTotals } from "../wage";

/** Slots for allowances that are paid to everybody in the same amount. */
const ALLOWANCE_SLOTS = 4;
const MOST_YEN = 99_999_999;

const ticket: readonly Place[] = ["P1-B3"];

const fullTime = when("フルタイム", (a) => a.is("workTimeType", "fullTime"));
const notMonthly = when("賃金形態が月給以外", (a) => a.is("wageForm", "daily", "hourly", "annual", "other"));
const otherForm = when("賃金形態がその他", (a) => a.is("wageForm", "other"));
const fixedOvertimePaid = when("固定残業代あり", (a) => a.is("fixedOvertime", "yes"));
const commutingAmount = when("通勤手当が上限あり、または一定額", (a) =>
  a.is("commutingAllowance", "actualCapped", "fixed"),
);
const payDayKnown = when("賃金支払日が固定", (a) => a.is("payDayType", "monthEnd", "fixedDay"));
const raised = when("昇給あり", (a) => a.is("raise", "yes"));
const raiseRecorded = when("昇給の前年度実績あり", (a) => a.is("raiseRecord", "yes"));
const bonusPaid = when("賞与あり", (a) => a.is("bonus", "yes"));
const bonusRecorded = when("賞与の前年度実績あり", (a) => a.is("bonusRecord", "yes"));

/** Says the hint of a pair once, at its lower end. */
function hinted<Pair extends Readonly<Record<string, NumberField>>>(hint: string, pair: Pair): Pair {
  const [lower] = Object.entries(pair);
  return lower ? { ...pair, [lower[0]]: { ...lower[1], hint } } : pair;
}

/** 「基本給の下限」: the name of an end inside a sentence. `label` ends with 下限 or 上限. */
function spokenEnd(name: string, label: string): string {
  return `${name}の${label.slice(-2)}`;
}

/** 〇Min and 〇Max in yen, required while shown. `name` is the pair's name inside a sentence. */
function yenRange<const Key extends string>(
  key: Key,
  label: string,
  name: string,
  hint: string,
  elementId: string,
  shownWhen?: Condition,
) {
  const end = (facts: Pick<NumberField, "label" | "together">) =>
    yen({
      ...facts,
      spoken: spokenEnd(name, facts.label),
      min: 1,
      max: MOST_YEN,
      shownWhen,
      required: true,
      shown: ticket,
      elementId,
    });
  return hinted(hint, range(key, end, label));
}

const totalLabel = "賃金（a＋b、固定残業代がある場合は a＋b＋c）";

/** One end of the total, computed from what stands above it. */
function total(end: "min" | "max", name: string, hint?: string): NumberField {
  return yen({
    label: `${totalLabel}　${name}`,
    spoken: `賃金（合計）の${name}`,
    hint,
    min: 1,
    max: 999_999_999,
    computed: (answered) => wageTotals(wagePartsOf(answered))[end]?.toString(),
    shown: ["P1-B3", "LIST"],
    elementId: "ID_chgn",
    together: { id: "wageTotal", legend: totalLabel },
  });
}

/** The parts of the total among the readable answers. */
function wagePartsOf(answered: Answered) {
  const overtime = answered.is("fixedOvertime", "yes");
  return {
    baseWageMin: answered.number("baseWageMin"),
    baseWageMax: answered.number("baseWageMax"),
    fixedAllowances: Array.from({ length: ALLOWANCE_SLOTS }, (_, slot) => ({
      name: answered.text(`fixedAllowances.${slot}.name`),
      min: answered.number(`fixedAllowances.${slot}.min`),
      max: answered.number(`fixedAllowances.${slot}.max`),
    })),
    fixedOvertime: overtime ? ("yes" as const) : undefined,
    fixedOvertimeMin: answered.number("fixedOvertimeMin"),
    fixedOvertimeMax: answered.number("fixedOvertimeMax"),
  };
}

/** Step 4: wages before tax; monthly amounts for full-time work, hourly amounts for part-time work. */
export const wages = step(
  {
    number: 4,
    key: "wages",
    title: "賃金・手当",
    screenTitle: "賃金・手当登録",
    intro: "税金や社会保険料を引く前の額を入力します。フルタイムは月額（換算額）、パートは時間額です。",
  },
  section("賃金形態等", {
    wageForm: choice({
      label: "賃金形態",
      hint: "賃金を決める単位を選びます。欠勤した日の分を差し引く月給（日給月給）は「月給」を選び、その他の内容に書いてください。",
      options: [
        option("monthly", "月給"),
        option("daily", "日給"),
        option("hourly", "時給"),
        option("annual", "年俸制"),
        option("other", "その他"),
      ],
      required: true,
      shown: ticket,
      elementId: "ID_chgnKeitaiToKbn",
    }),
    wageFormOther: textarea({
      label: "その他の内容",
      spoken: "賃金形態のその他の内容",
      hint: "「その他」のとき、または賃金形態に補足があるときに書きます。例：基本給に歩合給を加えて支給",
      rows: 2,
      columns: 20,
      required: otherForm,
      shown: ticket,
      elementId: "ID_chgnKeitaiToSntaNy",
    }),
    ...yenRange(
      "wageFormAmount",
      "賃金の額",
      "賃金の額",
      "選んだ賃金形態の単位で入力します。日給なら1日、時給なら1時間、年俸制なら1年の額です。決まった額なら、下限と上限に同じ額を入力します。",
      "ID_chgnKeitaiTo",
      notMonthly,
    ),
    ...yenRange(
      "baseWage",
      "基本給（a）（月額平均）又は時間額",
      "基本給（a）",
      "手当を含まない額です。フルタイムは月額で、日給は月平均労働日数、時給は1日の所定労働時間と月平均労働日数をかけ、年俸は12で割った額です。パートは1時間の額です。",
      "ID_khky",
    ),
    monthlyWorkDays: decimal({
      label: "月平均労働日数",
      hint: "1年の労働日数を12で割った日数です。（365日－年間休日数）÷12で、小数点第一位まで入力します。例：年間休日120日なら20.4",
      unit: "日",
      digits: 1,
      min: 0.1,
      max: 31,
      shownWhen: fullTime,
      required: true,
      shown: ticket,
      elementId: "ID_thkinRodoNissu",
    }),
    fixedAllowances: group({
      label: "定額的に支払われる手当（b）",
      hint: "採用する全員に、毎月決まった額を支払う手当です。例：職務手当、資格手当。通勤・家族・皆勤・歩合などは、その他の手当等付記事項（d）に書きます。パートは1時間あたりの額です。",
      slots: ALLOWANCE_SLOTS,
      rowLabel: (index) => `手当${index + 1}`,
      columns: {
        name: text({ label: "手当名", max: 8, required: true }),
        min: yen({ label: "下限", min: 1, max: MOST_YEN, required: true }),
        max: yen({ label: "上限", min: 1, max: MOST_YEN, required: true }),
      },
      shown: ticket,
      elementId: "ID_tgktNiShwrTat",
    }),
    fixedOvertime: yesNo({
      label: "固定残業代（c）",
      hint: "実際の残業時間にかかわらず、決まった額の残業代を支払う制度があれば「あり」を選びます。",
      required: true,
      shown: ticket,
      elementId: "ID_koteiZngyKbn",
    }),
    ...yenRange(
      "fixedOvertime",
      "固定残業代の額",
      "固定残業代の額",
      "フルタイムは1か月、パートは1時間あたりの額です。",
      "ID_koteiZngy",
      fixedOvertimePaid,
    ),
    fixedOvertimeNote: textarea({
      label: "固定残業代に関する特記事項",
      hint: "何時間分か、残業の有無にかかわらず支給すること、超過分を追加で支給することの3つを書きます。例：時間外労働の有無にかかわらず１０時間分を支給し、超過分は別途支給",
      rows: 2,
      columns: 30,
      shownWhen: fixedOvertimePaid,
      required: true,
      shown: ticket,
      elementId: "ID_koteiZngyTkjk",
    }),
    wageTotalMin: total("min", "下限", "上で入力した額の合計を自動で計算します。入力は不要です。"),
    wageTotalMax: total("max", "上限"),
    otherAllowances: textarea({
      label: "その他の手当等付記事項（d）",
      spoken: "その他の手当等付記事項",
      hint: "人や働き方によって額が変わる手当を書きます。賃金の合計には含まれません。例：家族手当（配偶者１０，０００円）、皆勤手当５，０００円",
      rows: 4,
      columns: 30,
      shown: ticket,
      elementId: "ID_sntaTatFukiJk",
    }),
  }),
  section("通勤手当", {
    commutingAllowance: choice({
      label: "通勤手当",
      hint: "かかった費用を支給するときは「実費支給」、距離などに関係なく同じ額のときは「一定額」を選びます。",
      options: [
        option("actualCapped", "実費支給（上限あり）"),
        option("actualUncapped", "実費支給（上限なし）"),
        option("fixed", "一定額"),
        option("none", "なし"),
      ],
      required: true,
      shown: ticket,
      elementId: "ID_tsknTat",
    }),
    commutingAllowanceUnit: choice({
      label: "通勤手当の単位",
      hint: "次の欄に入力する額が、1か月の額か1日の額かを選びます。",
      options: [option("monthly", "月額"), option("daily", "日額")],
      shownWhen: commutingAmount,
      required: true,
      shown: ticket,
      elementId: "ID_tsknTatTsuki",
    }),
    commutingAllowanceAmount: yen({
      label: "通勤手当の額",
      hint: "実費支給のときは上限の額、一定額のときはその額です。",
      min: 1,
      max: 999_999,
      shownWhen: commutingAmount,
      required: true,
      shown: ticket,
      elementId: "ID_tsknTatKingaku",
    }),
  }),
  section("賃金締切日・賃金支払日", {
    closingDayType: choice({
      label: "賃金締切日",
      hint: "賃金の計算を締める日です。",
      options: [
        option("monthEnd", "固定（月末）"),
        option("fixedDay", "固定（月末以外）"),
        option("other", "その他"),
      ],
      required: true,
      shown: ticket,
      elementId: "ID_chgnSkbi",
    }),
    closingDay: integer({
      label: "締切日　毎月",
      spoken: "締切日",
      hint: "毎月何日に締めるかを入力します。",
      unit: "日",
      min: 1,
      max: 30,
      shownWhen: when("賃金締切日が月末以外", (a) => a.is("closingDayType", "fixedDay")),
      required: true,
      shown: ticket,
      elementId: "ID_chgnSkbiMitk",
    }),
    closingDayOther: text({
      label: "その他の締切日",
      hint: "例：毎週金曜日",
      max: 20,
      shownWhen: when("賃金締切日がその他", (a) => a.is("closingDayType", "other")),
      required: true,
      shown: ticket,
      elementId: "ID_chgnSkbiSntaNoSkbi",
    }),
    payDayType: choice({
      label: "賃金支払日",
      hint: "賃金は毎月1回以上、決まった日に支払う必要があります（労働基準法第24条）。",
      options: [
        option("monthEnd", "固定（月末）"),
        option("fixedDay", "固定（月末以外）"),
        option("other", "その他"),
      ],
      required: true,
      shown: ticket,
      elementId: "ID_chgnSrbi",
    }),
    payMonth: choice({
      label: "支払月",
      hint: "締切日がある月に支払うときは「当月」、その次の月のときは「翌月」です。",
      options: [option("current", "当月"), option("next", "翌月")],
      shownWhen: payDayKnown,
      required: true,
      shown: ticket,
      elementId: "ID_chgnSrbiTsuki",
    }),
    payDay: integer({
      label: "支払日",
      hint: "何日に支払うかを入力します。",
      unit: "日",
      min: 1,
      max: 30,
      shownWhen: when("賃金支払日が月末以外", (a) => a.is("payDayType", "fixedDay")),
      required: true,
      shown: ticket,
      elementId: "ID_chgnSrbiHi",
    }),
    payDayOther: text({
      label: "その他の支払日",
      hint: "例：毎週金曜日",
      max: 20,
      shownWhen: when("賃金支払日がその他", (a) => a.is("payDayType", "other")),
      required: true,
      shown: ticket,
      elementId: "ID_chgnSrbiSnta",
    }),
  }),
  section("昇給", {
    raise: yesNo({
      label: "昇給（昇給制度）",
      spoken: "昇給",
      hint: "昇給の制度や慣行があるかを選びます。",
      required: true,
      shown: ticket,
      elementId: "ID_shokyuSd",
    }),
    raiseRecord: yesNo({
      label: "昇給（前年度実績）",
      spoken: "昇給の前年度実績",
      hint: "前の年度に、同じ仕事の人が昇給したかを選びます。",
      shownWhen: raised,
      required: true,
      shown: ticket,
      elementId: "ID_shokyuMaeNendoJisseki",
    }),
    raiseBasis: choice({
      label: "昇給金額／昇給率",
      spoken: "昇給の表示方法",
      hint: "実績を金額と率のどちらで示すかを選びます。",
      options: [option("amount", "金額"), option("rate", "率")],
      shownWhen: raiseRecorded,
      required: true,
      shown: ticket,
      elementId: "ID_sokkgSkrt",
    }),
    ...yenRange(
      "raiseAmount",
      "昇給金額　1月あたり（前年度実績）",
      "昇給金額",
      "フルタイムは1か月、パートは1時間あたりの額です。",
      "ID_sokkgSkrt",
      when("昇給を金額で表示", (a) => a.is("raiseBasis", "amount")),
    ),
    ...hinted(
      "小数点第二位まで入力できます。例：1.50",
      range(
        "raiseRate",
        (facts) =>
          decimal({
            ...facts,
            spoken: spokenEnd("昇給率", facts.label),
            unit: "％",
            digits: 2,
            min: 0.01,
            max: 99.99,
            shownWhen: when("昇給を率で表示", (a) => a.is("raiseBasis", "rate")),
            required: true,
            shown: ticket,
            elementId: "ID_sokkgSkrt",
          }),
        "昇給率　1月あたり（前年度実績）",
      ),
    ),
  }),
  section("賞与", {
    bonus: yesNo({
      label: "賞与（賞与制度の有無）",
      spoken: "賞与",
      hint: "賞与の制度や慣行があるかを選びます。",
      required: true,
      shown: ticket,
      elementId: "ID_shoyoSdNoUmu",
    }),
    bonusRecord: yesNo({
      label: "賞与（前年度実績）の有無",
      spoken: "賞与の前年度実績",
      hint: "前の年度に、同じ仕事の人に賞与を支払ったかを選びます。",
      shownWhen: bonusPaid,
      required: true,
      shown: ticket,
      elementId: "ID_shoyoMaeNendoUmu",
    }),
    bonusTimes: integer({
      label: "賞与の回数（前年度実績）",
      spoken: "賞与の回数",
      hint: "1年に支払った回数です。",
      unit: "回",
      min: 1,
      max: 9,
      shownWhen: bonusRecorded,
      required: true,
      shown: ticket,
      elementId: "ID_shoyoMaeNendKaisu",
    }),
    bonusBasis: choice({
      label: "賞与の表示",
      hint: "実績を月数と金額のどちらで示すかを選びます。",
      options: [option("months", "賞与月数"), option("amount", "賞与金額")],
      shownWhen: bonusRecorded,
      required: true,
      shown: ticket,
    }),
    bonusMonths: decimal({
      label: "賞与月数　計",
      spoken: "賞与月数",
      hint: "1年の合計です。小数点第二位まで入力できます。例：3.50",
      unit: "ヶ月分（前年度実績）",
      digits: 2,
      min: 0.01,
      max: 99.99,
      shownWhen: when("賞与を月数で表示", (a) => a.is("bonusBasis", "months")),
      required: true,
      shown: ticket,
      elementId: "ID_shoyoKingaku",
    }),
    ...yenRange(
      "bonusAmount",
      "賞与金額（前年度実績）",
      "賞与金額",
      "1年の合計額です。人によって違うときは、最も低い額と高い額を入力します。",
      "ID_shoyoKingaku",
      when("賞与を金額で表示", (a) => a.is("bonusBasis", "amount")),
    ),
  }),
);
