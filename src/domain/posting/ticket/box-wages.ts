import { yenRange } from "./amounts";
import { joined, row, textRow, texts, type TicketBox } from "./row";
import type { TicketSource } from "./source";
import {
  allowanceLines,
  bonusWords,
  closingDayWords,
  commutingWords,
  fixedOvertimeWords,
  monthlyWorkDaysWords,
  payDayWords,
  raiseWords,
  wageFormWords,
} from "./wage-words";

/** Box 3, 賃金・手当: amounts of a month for full-time, of an hour for part-time postings. */
export function wageBox({ posting }: TicketSource): TicketBox {
  const partTime = posting.workTimeType === "partTime";
  const parts = posting.fixedOvertime === "yes" ? "（a＋b＋c）" : "（a＋b）";
  return {
    number: 3,
    title: "賃金・手当",
    page: 1,
    columns: [
      [
        row(
          "wageTotal",
          `${partTime ? "時間額" : "賃金"}${parts}`,
          yenRange(posting.wageTotalMin, posting.wageTotalMax),
        ),
        row(
          "baseWage",
          partTime ? "基本給（時間額）（a）" : "基本給（月額平均）（a）",
          yenRange(posting.baseWageMin, posting.baseWageMax),
        ),
        row("fixedAllowances", "定額的に支払われる手当（b）", ...allowanceLines(posting)),
        joined(
          row("fixedOvertime", "固定残業代（c）", fixedOvertimeWords(posting)),
          texts(posting.fixedOvertimeNote && `特記事項：${posting.fixedOvertimeNote}`),
        ),
        textRow("otherAllowances", "その他の手当等付記事項（d）", posting.otherAllowances),
      ],
      [
        ...(partTime ? [] : [row("monthlyWorkDays", "月平均労働日数", monthlyWorkDaysWords(posting))]),
        joined(
          row("wageForm", "賃金形態等", wageFormWords(posting)),
          texts(posting.wageFormOther && `その他の内容：${posting.wageFormOther}`),
        ),
        row("commutingAllowance", "通勤手当", commutingWords(posting)),
        row("closingDay", "賃金締切日", closingDayWords(posting)),
        row("payDay", "賃金支払日", payDayWords(posting)),
        row("raise", "昇給", raiseWords(posting)),
        row("bonus", "賞与", bonusWords(posting)),
      ],
    ],
  };
}
