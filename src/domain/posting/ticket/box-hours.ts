import { display } from "@/domain/catalogue/display";
import { postingCatalogue } from "../catalogue";
import {
  holidayWords,
  overtimeWords,
  weeklyWorkDaysWords,
  workTimeAlternative,
  workTimeLines,
  workTimeSystem,
} from "../display/working-hours";
import { counted } from "./amounts";
import { joined, row, textRow, texts, type TicketBox } from "./row";
import type { TicketSource } from "./source";

const items = postingCatalogue.fields;

/** Box 4, 労働時間. */
export function hoursBox({ posting }: TicketSource): TicketBox {
  const clause = display(items.article36Special, posting.article36Special);
  const weekly = row(
    "weeklyWorkDays",
    "週所定労働日数",
    weeklyWorkDaysWords(posting),
    posting.weeklyWorkDaysNegotiable && "労働日数について相談可",
  );
  return {
    number: 4,
    title: "労働時間",
    page: 2,
    columns: [
      [
        row(
          "workTimes",
          "就業時間",
          workTimeSystem(posting),
          ...workTimeLines(posting),
          workTimeAlternative(posting),
        ),
        textRow("workTimeNote", "就業時間に関する特記事項", posting.workTimeNote),
      ],
      [
        joined(
          row("overtime", "時間外労働", overtimeWords(posting), clause && `36協定における特別条項 ${clause}`),
          texts(posting.article36SpecialReason && `特別な事情・期間等：${posting.article36SpecialReason}`),
        ),
        row("breakMinutes", "休憩時間", counted(posting.breakMinutes, "分")),
        row("annualHolidays", "年間休日数", counted(posting.annualHolidays, "日")),
        ...(posting.workTimeType === "partTime" ? [weekly] : []),
        joined(row("holidays", "休日等", holidayWords(posting)), texts(posting.holidayNote)),
        row("paidLeaveDays", "6ヶ月経過後の年次有給休暇日数", counted(posting.paidLeaveDays, "日")),
      ],
    ],
  };
}
