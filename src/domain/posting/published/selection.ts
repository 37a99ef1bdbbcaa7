import { display, optionLabel } from "@/domain/catalogue/display";
import { postingCatalogue } from "../catalogue";
import { applicationDocumentWords, noticeMethodWords, selectionMethodWords } from "../display/selection";
import { postalMark } from "../ticket/amounts";
import { documentReturnWords } from "../ticket/box-selection";
import type { Computed } from "./computed";

const items = postingCatalogue.fields;

const within = (event: string, days: number | undefined) =>
  days === undefined ? "" : `${event} ${days}日以内`;

/** 選考等. A text behind その他 that has an element of its own is not repeated. */
export const selectionItems: Computed = {
  ID_selectHoho: ({ posting }) => selectionMethodWords(posting),
  ID_selectKekkaTsuch: ({ posting: { resultTiming = [], resultTimingOther: other } }) =>
    resultTiming
      .map(
        (code) => optionLabel(items.resultTiming, code) + (code === "other" && other ? `（${other}）` : ""),
      )
      .join("，"),
  ID_shoruiSelectKekka: ({ posting }) => within("書類到着後", posting.documentResultDays),
  ID_mensetsuSelectKekka: ({ posting }) => within("面接後", posting.interviewResultDays),
  ID_ksshEnoTsuchiHoho: ({ posting }) => noticeMethodWords(posting),
  ID_selectNichijiTo: ({ posting: { selectionSchedule } }) =>
    selectionSchedule === "other" ? "その他" : display(items.selectionSchedule, selectionSchedule),
  ID_selectBsYubinNo: ({ selectionPlace }) => postalMark(selectionPlace.postalCode),
  ID_selectBsJusho: ({ selectionPlace }) => selectionPlace.address ?? "",
  ID_oboShoruitou: ({ posting }) =>
    applicationDocumentWords({ ...posting, applicationDocumentOther: undefined }),
  ID_oboShoruiNoSofuHoho: ({ posting }) => display(items.submissionMethods, posting.submissionMethods),
  ID_yusoNoSofuBsYubinNo: ({ mailPlace }) => postalMark(mailPlace.postalCode),
  ID_yusoNoSofuBsJusho: ({ mailPlace }) => mailPlace.address ?? "",
  ID_obohen: ({ posting }) => documentReturnWords(posting.documentReturn),
};
