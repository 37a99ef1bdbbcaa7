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
import { counted } from "./amounts";
import { specialNotes } from "./job-words";
import { placeWords, stationWords } from "./place-words";
import { beside, gridRow, row, textRow, type TicketBox } from "./row";
import type { TicketSource } from "./source";

const items = postingCatalogue.fields;

/** Box 7, 選考等. */
export function selectionBox({ posting, selectionPlace, mailPlace }: TicketSource): TicketBox {
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
        row(
          "selectionPlace",
          "選考場所",
          placeWords(selectionPlace),
          stationWords(
            posting.selectionPlaceStation,
            posting.selectionPlaceTransport,
            posting.selectionPlaceMinutes,
          ),
        ),
        row("applicationDocuments", "応募書類等", applicationDocumentWords(posting)),
        row("submissionMethods", "応募書類の送付方法", submissionMethodWords(posting)),
        row("mailPlace", "郵送の送付場所", placeWords(mailPlace)),
        row("documentReturn", "応募書類の返戻", documentReturnWords(posting.documentReturn)),
        textRow("selectionNote", "選考に関する特記事項", posting.selectionNote),
        row(
          "contact",
          "担当者",
          posting.contactDepartment,
          `${posting.contactName ?? ""}${posting.contactNameKana ? `（${posting.contactNameKana}）` : ""}`,
          beside(
            posting.contactPhone && `電話番号 ${posting.contactPhone}`,
            posting.contactExtension && `内線 ${posting.contactExtension}`,
          ),
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
