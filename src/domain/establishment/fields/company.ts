import { choice, flag, group, integer, option, postalCode, text, yen } from "@/domain/catalogue/field";
import { when } from "@/domain/catalogue/condition";
import { section, step } from "@/domain/catalogue/step";
import { PREFECTURE_FIRST } from "../address-pattern";
import { isCorporateNumber } from "../identifiers";

const headOffice = { id: "headOffice", legend: "本社所在地" };
const capitalOf = { id: "capital", legend: "資本金" };
const hasCorporateNumber = when("個人事業主等でない", (a) => !a.ticked("isSoleProprietor"));
const hasCapital = when("資本金を入力", (a) => a.filled("capital"));

/** Step 1: what is true of the whole enterprise, also where the head office registered it before. */
export const company = step(
  {
    number: 1,
    key: "company",
    title: "企業基本情報",
    screenTitle: "企業基本情報登録",
    intro: "事業所が属する企業（本社・法人全体）の情報を入力してください。",
  },
  section("法人番号・法人名", {
    isSoleProprietor: flag({
      label: "個人事業主等（法人番号なし）",
      statement: "個人事業主等のため、法人番号がありません",
      hint: "個人で事業をしている場合など、法人番号がないときにチェックします。法人番号の入力は不要になります。",
    }),
    corporateNumber: text({
      label: "法人番号",
      hint: "国税庁から通知された13桁の番号です。国税庁の法人番号公表サイトで調べられます。",
      rule: "halfWidthDigits",
      max: 13,
      pattern: { test: /^\d{13}$/, message: "法人番号は半角数字13桁で入力してください" },
      verify: (value) =>
        isCorporateNumber(value)
          ? undefined
          : "法人番号に誤りがあります。13桁の番号を確認して入力し直してください",
      shownWhen: hasCorporateNumber,
      required: true,
      shown: ["P2-B6"],
      elementId: "ID_hoNinNo",
      identifies: true,
    }),
    companyName: text({
      label: "法人名",
      hint: "登記のとおり、法人の種類を略さずに入力します。個人事業主等は屋号または氏名を入力します。例：株式会社ひので製作所",
      max: 54,
      required: true,
      autocomplete: "organization",
    }),
    companyNameKana: text({
      label: "法人名（カナ）",
      hint: "全角カタカナで入力します。例：カブシキガイシャヒノデセイサクショ",
      rule: "kana",
      max: 54,
      required: true,
    }),
  }),
  section("本社所在地", {
    headOfficePostal: postalCode({
      label: "本社所在地　郵便番号",
      hint: "7桁の郵便番号です。住所検索を使うと、住所の初めの部分が入力されます。",
      required: true,
      together: headOffice,
      fills: "headOfficeAddress",
    }),
    headOfficeAddress: text({
      label: "本社所在地　住所",
      hint: "都道府県から番地、建物名まで入力します。求人票には表示されません。",
      max: 75,
      pattern: { test: PREFECTURE_FIRST, message: "本社所在地の住所は、都道府県名から入力してください" },
      required: true,
      together: headOffice,
      picker: "address",
    }),
  }),
  section("企業の規模・沿革", {
    establishedYear: integer({
      label: "設立年（創業年）",
      hint: "西暦で入力します。求人票には元号で表示されます。例：1970（昭和45年と表示されます）",
      unit: "年",
      min: 1,
      max: 9999,
      shown: ["P2-B6"],
      elementId: "ID_setsuritsuNen",
    }),
    capital: yen({
      label: "資本金",
      hint: "円で入力します。1,000万円の場合は 10000000 です。資本金がない場合は空欄のままにします。",
      min: 0,
      max: 999_999_999_999,
      together: capitalOf,
      shown: ["P2-B6"],
      elementId: "ID_shkn",
    }),
    capitalUnit: choice({
      label: "資本金の単位",
      hint: "求人票にどの単位で表示するかを選びます。例：万円を選ぶと「1,000万円」と表示されます。",
      options: [option("yen", "円"), option("tenThousandYen", "万円"), option("hundredMillionYen", "億円")],
      shownWhen: hasCapital,
      required: true,
      together: capitalOf,
      shown: ["P2-B6"],
      elementId: "ID_shkn",
    }),
    employeesCompany: integer({
      label: "従業員数　企業全体",
      hint: "パートタイムで働く方も含めた、企業全体の人数です。",
      unit: "人",
      min: 1,
      max: 999_999,
      required: true,
      shown: ["P2-B6"],
      elementId: "ID_jgisKigyoZentai",
    }),
  }),
  section("取引・業績", {
    annualSales: group({
      label: "年商",
      hint: "最近の決算から3年度分まで入力できます。年度は西暦、金額は円で入力します。例：2025年度 350000000",
      slots: 3,
      rowLabel: (index) => `年商${index + 1}`,
      columns: {
        year: integer({ label: "年度", unit: "年度", min: 1900, max: 2999, required: true }),
        amount: yen({ label: "金額", min: 0, max: 999_999_999_999_999, required: true }),
      },
      shown: ["PR"],
      elementId: [
        "ID_nensho1",
        "ID_nensho1Nen",
        "ID_nensho2",
        "ID_nensho2Nen",
        "ID_nensho3",
        "ID_nensho3Nen",
      ],
    }),
    mainClients: group({
      label: "主要取引先",
      hint: "主な取引先を3社まで入力できます。公開してよい取引先だけを入力してください。",
      slots: 3,
      rowLabel: (index) => `主要取引先${index + 1}`,
      columns: { name: text({ label: "名称", max: 28 }) },
      shown: ["PR"],
      elementId: ["ID_stsk1", "ID_stsk2", "ID_stsk3"],
      identifies: true,
    }),
    relatedCompanies: group({
      label: "関連会社",
      hint: "親会社、子会社、グループ会社などを3社まで入力できます。",
      slots: 3,
      rowLabel: (index) => `関連会社${index + 1}`,
      columns: { name: text({ label: "名称", max: 28 }) },
      shown: ["PR"],
      elementId: ["ID_kksh1", "ID_kksh2", "ID_kksh3"],
      identifies: true,
    }),
  }),
);
