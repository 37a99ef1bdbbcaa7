import { earlierDate } from "@/lib/jst";
import { isDispatch, isFixedTerm, longestServiceMonths, termMonths } from "../facts";
import { lengthInMonths, plainDate } from "../phrases";
import type { PostingRule } from "../posting-rule";
import { longestMonths, plainText } from "../reading";
import { conflict, contradicts, EITHER, IMPOSSIBLE, quote, said } from "./said";

const OWN_TYPES = ["regular", "nonRegular", "partTime"] as const;

/** The contract: its kind, its term, its renewal, dispatch, probation and the duties. */
export const contractContradictions: readonly PostingRule[] = [
  contradicts({
    id: "CTR-14",
    items: ["employmentPeriodType"],
    when: (answers) => answers.employmentPeriodType === "openEnded",
    but: "雇用期間は「定めなし」ですが",
    finds:
      /雇用契約の?更新|契約更新(の可能性|あり|有)|更新上限|雇用(契約)?期間は?:?\d+(年|[ヶケかカヵ]月)|\d+(年|[ヶケかカヵ]月)(ごと|毎)の?(契約)?更新/g,
    texts: ["jobDescription", "specialNotes"],
    fix: "契約に期間があれば雇用期間を「定めあり」にし、なければ文を直してください",
  }),
  conflict(
    "CTR-15",
    ["renewalLimitYears", "employmentPeriodYears", "employmentPeriodMonths", "employmentPeriodTo"],
    (answers) => {
      const term = termMonths(answers);
      const { renewalLimit, renewalLimitYears: years } = answers;
      return renewalLimit === "years" && term !== undefined && years !== undefined && years * 12 <= term
        ? `通算契約期間の上限${years}年が、最初の雇用期間（${lengthInMonths(Math.floor(term))}）以下のため、契約を更新できません。上限を長くするか、契約更新の可能性を「なし」にしてください`
        : undefined;
    },
    IMPOSSIBLE,
  ),
  contradicts({
    id: "CTR-16",
    items: ["contractRenewal"],
    when: (answers) => answers.contractRenewal === "none",
    but: "契約更新の可能性は「なし」ですが",
    finds: /(契約)?更新の可能性あり|契約更新(あり|有)|原則として?(契約)?更新/g,
  }),
  contradicts({
    id: "CTR-17",
    items: ["regularConversion"],
    when: (answers) => answers.regularConversion === "no",
    but: "正社員登用は「なし」ですが",
    finds: /正社員(へ|への)?登用(制度)?(あり|有|可|の(道|可能性|実績|チャンス))|正社員になれ/g,
  }),
  contradicts({
    id: "CTR-18",
    items: ["employmentType"],
    when: (answers) => answers.employmentType === "regular",
    but: "雇用形態は「正社員」ですが",
    finds: /契約社員|嘱託|準社員|臨時(社員|職員)|アルバイト|(?<![ァ-ヶー])パート(?![ァ-ヶー]|さん|の?管理)/g,
    texts: ["jobTitle"],
  }),
  contradicts({
    id: "CTR-19",
    items: ["employmentType"],
    when: ({ employmentType }) => employmentType !== undefined && employmentType !== "regular",
    but: "雇用形態は「正社員」ではありませんが",
    finds: /正社員(?!登用|以外|への?登用|の?補助|と同)/g,
    texts: ["jobTitle", "nonRegularName"],
  }),
  conflict(
    "CTR-20",
    ["jobDescription", "specialNotes", "nonRegularName"],
    (answers) => {
      const found = said(
        answers,
        ["nonRegularName", "jobDescription", "specialNotes"],
        /業務委託契約(で|として|と?なり|です)|業務委託(として|と?なります|です)|個人事業主(として|扱い|契約)|フリーランス(として|契約)/g,
      );
      return (
        found &&
        `${quote(found)}。ハローワークで受け付けるのは雇用契約の求人だけです。雇用する人の条件に直してください`
      );
    },
    { law: "職業安定法第4条第1項" },
  ),
  conflict("CTR-21", ["probation", "employmentPeriodType"], (answers) =>
    answers.employmentPeriodType === "daily" && answers.probation === "yes"
      ? "日雇の契約に試用期間があります。試用期間を「なし」にするか、雇用期間を見直してください"
      : undefined,
  ),
  conflict("CTR-22", ["employmentPeriodType", "bonus", "raise", "retirementAllowance"], (answers) => {
    if (answers.employmentPeriodType !== "daily") return undefined;
    const { bonus, raise, retirementAllowance } = answers;
    const given = [
      bonus === "yes" && "賞与",
      raise === "yes" && "昇給",
      retirementAllowance === "yes" && "退職金",
    ];
    const words = given.filter((one) => one !== false).join("・");
    return words === ""
      ? undefined
      : `日雇の契約ですが、${words}が「あり」です。日雇の人にも適用されるかを確かめ、${EITHER}`;
  }),
  conflict("CTR-23", ["probationLength", "employmentPeriodYears", "employmentPeriodMonths"], (answers) => {
    const term = termMonths(answers);
    const trial = longestMonths(plainText(answers, "probationLength"));
    return term !== undefined && trial !== undefined && trial > Math.ceil(term)
      ? `試用期間（${answers.probationLength}）が、雇用期間（${lengthInMonths(Math.ceil(term))}）より長くなっています。試用期間を短くしてください`
      : undefined;
  }),
  conflict(
    "CTR-24",
    ["employmentPeriodFrom", "employmentPeriodTo", "introductionDeadlineWish"],
    ({ employmentPeriodFrom: from, employmentPeriodTo: to, introductionDeadlineWish: wish }, context) => {
      if (from === undefined || to === undefined || to <= from) return undefined;
      const expiry = earlierDate(wish ?? context.introductionDeadline, context.introductionDeadline);
      if (to <= expiry)
        return `雇用期間が${plainDate(to)}に終わりますが、求人は${plainDate(expiry)}まで公開されます。紹介期限日の短縮希望を雇用開始日より前の日付にしてください`;
      return wish !== undefined && wish > from
        ? `雇用開始日（${plainDate(from)}）の後の${plainDate(wish)}まで募集することになります。紹介期限日の短縮希望か雇用開始日を見直してください`
        : undefined;
    },
  ),
  conflict(
    "CTR-25",
    ["retirementAllowanceYears", "renewalLimitYears", "renewalLimitTimes", "contractRenewal"],
    (answers) => {
      const { retirementAllowanceYears: years } = answers;
      const longest = longestServiceMonths(answers);
      return years !== undefined && longest !== undefined && years * 12 > longest
        ? `退職金は勤続${years}年以上の人が対象ですが、契約は更新しても通算${lengthInMonths(Math.floor(longest))}までです。退職金制度か更新上限を見直してください`
        : undefined;
    },
  ),
  conflict("CTR-26", ["raise", "contractRenewal"], (answers) =>
    answers.raise === "yes" && answers.contractRenewal === "none" && (termMonths(answers) ?? 99) <= 12
      ? "契約を更新しない1年以内の雇用ですが、昇給が「あり」です。今回募集する人に昇給があるかを確かめ、なければ「なし」にしてください"
      : undefined,
  ),
  conflict(
    "CTR-27",
    ["employmentType", "employmentPeriodType"],
    (answers) => {
      const { employmentType: type = "", employmentPeriodType: term } = answers;
      if (type.startsWith("openEndedDispatch") && (isFixedTerm(answers) || term === "daily"))
        return "無期雇用派遣は、雇用期間の定めのない契約です。雇用期間を「雇用期間の定めなし」にするか、雇用形態を有期雇用派遣にしてください";
      return type.startsWith("fixedTermDispatch") && term === "openEnded"
        ? "有期雇用派遣は、雇用期間の定めのある契約です。雇用期間を「定めあり」にするか、雇用形態を無期雇用派遣にしてください"
        : undefined;
    },
    IMPOSSIBLE,
  ),
  conflict(
    "CTR-28",
    ["employmentPeriodType", "employmentPeriodYears", "employmentPeriodMonths", "dispatchType"],
    (answers) =>
      answers.dispatchType === "temporaryToPermanent" && (termMonths(answers) ?? 0) > 6
        ? "紹介予定派遣の派遣期間は6ヶ月までです。雇用期間（派遣の期間）を6ヶ月以内にしてください"
        : undefined,
    { law: "派遣元事業主が講ずべき措置に関する指針" },
  ),
  conflict("CTR-29", ["employmentType", "dispatchType"], (answers) =>
    isDispatch(answers) && OWN_TYPES.some((type) => type === answers.employmentType)
      ? "派遣の求人ですが、雇用形態が派遣労働者ではありません。有期雇用派遣か無期雇用派遣を選ぶか、派遣・請負等を見直してください"
      : undefined,
  ),
  contradicts({
    id: "CTR-30",
    items: ["dispatchType"],
    when: (answers) => answers.dispatchType === "direct",
    but: "「派遣・請負ではない」が選ばれていますが",
    finds: /派遣先(で|にて)の?(勤務|就業|業務|作業|お?仕事|働)|派遣(社員|スタッフ|労働者)として/g,
  }),
  contradicts({
    id: "CTR-31",
    items: ["dutyChangeScope"],
    when: (answers) => answers.dutyChangeScope === "noChange",
    but: "業務の変更の範囲は「変更なし」ですが",
    finds:
      /変更(の)?範囲:?(会社の|当社|法人|全て|すべて|あり|配置転換)|会社の定める業務|(配置転換|職種変更)(あり|の可能性|有)/g,
    texts: ["jobDescription", "specialNotes"],
  }),
  contradicts({
    id: "CTR-32",
    items: ["dutyChangeScope"],
    when: (answers) => answers.dutyChangeScope === "changes",
    but: "業務の変更の範囲は「変更あり」ですが",
    finds: /変更(の)?範囲:?(変更)?(なし|無)|^変更(は)?(なし|無し?|ありません|しない)/g,
    texts: ["dutyChangeScopeDetail", "jobDescription", "specialNotes"],
  }),
  contradicts({
    id: "CTR-33",
    items: ["probationConditionsDiffer"],
    when: (answers) => answers.probationConditionsDiffer === "different",
    but: "試用期間中の労働条件は「異なる」ですが",
    finds:
      /^(労働条件[はに])?(本採用(後|時)?と)?(同条件|同じ|同一|同様|変更なし|変わりなし|変わりません|変更ありません)(です)?。?$/g,
    texts: ["probationConditions"],
    fix: "同じなら「同条件」を選び、異なるなら異なる条件を書いてください",
  }),
];
