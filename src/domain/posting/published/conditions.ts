import { display } from "@/domain/catalogue/display";
import { postingCatalogue } from "../catalogue";
import { housingWords, insuranceWords } from "../display/insurance";
import { weeklyWorkDaysWords, workTimeAlternative, workTimeLines } from "../display/working-hours";
import { yenRange } from "../ticket/amounts";
import type { TicketSource } from "../ticket/source";
import {
  allowanceLines,
  bonusAmountWords,
  bonusTimesWords,
  closingDayOfMonth,
  fixedOvertimeAmount,
  monthlyWorkDaysWords,
  raiseAmountWords,
  wageFormWords,
} from "../ticket/wage-words";
import type { Computed } from "./computed";

const items = postingCatalogue.fields;

/** 就業時間1〜3 without its number. */
const band =
  (index: number) =>
  ({ posting }: TicketSource) =>
    workTimeLines(posting)[index]?.replace(/^\(\d\) /, "") ?? "";

const upTo = (age: number | undefined) => (age === undefined ? "" : `上限 ${age}歳まで`);

/** 賃金・手当, 労働時間 and その他の労働条件等. */
export const conditionItems: Computed = {
  ID_chgn: ({ posting }) => yenRange(posting.wageTotalMin, posting.wageTotalMax),
  ID_khky: ({ posting }) => yenRange(posting.baseWageMin, posting.baseWageMax),
  ID_tgktNiShwrTat: ({ posting }) => allowanceLines(posting).join("\n"),
  ID_koteiZngy: ({ posting }) => fixedOvertimeAmount(posting),
  ID_thkinRodoNissu: ({ posting }) => monthlyWorkDaysWords(posting),
  ID_chgnKeitaiTo: ({ posting }) => display(items.wageForm, posting.wageForm),
  ID_chgnKeitaiToKbn: ({ posting }) => wageFormWords(posting),
  ID_chgnSkbiMitk: ({ posting }) => closingDayOfMonth(posting),
  ID_sokkgSkrt: ({ posting }) => raiseAmountWords(posting),
  ID_shoyoMaeNendKaisu: ({ posting }) => bonusTimesWords(posting),
  ID_shoyoKingaku: ({ posting }) => bonusAmountWords(posting),
  ID_shgJn1: band(0),
  ID_shgJn2: band(1),
  ID_shgJn3: band(2),
  ID_shgJnOr: ({ posting }) => workTimeAlternative(posting),
  ID_shuRdNisu: ({ posting }) => weeklyWorkDaysWords(posting),
  ID_knyHoken: ({ posting }) => insuranceWords(posting),
  ID_tskinSdKinzokuNensu: ({ posting: { retirementAllowanceYears: years } }) =>
    years === undefined ? "" : years === 0 ? "不問" : `${years}年以上`,
  ID_tnseiTeinenNenrei: ({ posting: { retirementAge: age } }) => (age === undefined ? "" : `一律 ${age}歳`),
  ID_saiKoyoSdJgnNenrei: ({ posting }) =>
    posting.reemploymentNoMaxAge ? "上限なし" : upTo(posting.reemploymentMaxAge),
  ID_kmecJgnNenrei: ({ posting }) => upTo(posting.extensionMaxAge),
  ID_nkj: ({ posting }) => housingWords(posting),
};
