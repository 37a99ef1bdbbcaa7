import { display } from "@/domain/catalogue/display";
import { postingCatalogue } from "../catalogue";
import {
  applicationDocumentWords,
  noticeMethodWords,
  recruitmentReasonWords,
  resultTimingLines,
  selectionMethodWords,
  selectionScheduleWords,
  submissionMethodWords,
} from "../display/selection";
import { counted, postalMark } from "./amounts";
import { fromStation, specialNotes } from "./job-words";
import { gridRow, joined, lines, row, textRow, type TicketBox } from "./row";
import type { TicketPlace, TicketSource } from "./source";

const items = postingCatalogue.fields;

const placeText = ({ postalCode, address }: TicketPlace) =>
  [postalMark(postalCode), address].filter((part) => part).join("　");

/** Box 7, 選考等. */
export function selectionBox({ posting, selectionPlace, mailPlace }: TicketSource): TicketBox {
  const station = posting.selectionPlaceStation;
  const way = fromStation(posting.selectionPlaceTransport, posting.selectionPlaceMinutes);
  return {
    number: 7,
    title: "選考等",
    page: 2,
    columns: [
      [
        row("numberOfHires", "採用人数", counted(posting.numberOfHires, "人")),
        row("recruitmentReason", "募集理由", recruitmentReasonWords(posting)),
        row("selectionMethods", "選考方法", selectionMethodWords(posting)),
        row("resultTiming", "結果通知", ...resultTimingLines(posting)),
        row("noticeMethods", "通知方法", noticeMethodWords(posting)),
        row("selectionSchedule", "選考日時等", selectionScheduleWords(posting)),
        joined(
          textRow("selectionPlace", "選考場所", placeText(selectionPlace)),
          lines(station && [`最寄り駅 ${station}`, way].filter((part) => part).join(" から ")),
        ),
        row("applicationDocuments", "応募書類等", applicationDocumentWords(posting)),
        row("submissionMethods", "応募書類の送付方法", submissionMethodWords(posting)),
        textRow("mailPlace", "郵送の送付場所", placeText(mailPlace)),
        row("documentReturn", "応募書類の返戻", documentReturnWords(posting.documentReturn)),
        textRow("selectionNote", "選考に関する特記事項", posting.selectionNote),
        row(
          "contact",
          "担当者",
          posting.contactDepartment,
          [posting.contactName, posting.contactNameKana && `（${posting.contactNameKana}）`]
            .filter((part) => part)
            .join(""),
          [
            posting.contactPhone && `電話番号 ${posting.contactPhone}`,
            posting.contactExtension && `内線 ${posting.contactExtension}`,
          ]
            .filter((part) => part)
            .join("　"),
          posting.contactFax && `FAX ${posting.contactFax}`,
          posting.contactEmail && `Eメール ${posting.contactEmail}`,
        ),
      ],
    ],
  };
}

/** Box 8, 求人に関する特記事項: free text, and the limit of a renewal in principle. */
export function notesBox({ posting }: TicketSource): TicketBox {
  return {
    number: 8,
    title: "求人に関する特記事項",
    page: 2,
    columns: [[gridRow("specialNotes", "特記事項", specialNotes(posting), items.specialNotes)]],
  };
}

/** 応募書類の返戻: 「あり」, or 「求人者の責任にて廃棄」. */
export function documentReturnWords(documentReturn: "yes" | "no" | undefined): string {
  return documentReturn === "no" ? "求人者の責任にて廃棄" : display(items.documentReturn, documentReturn);
}
