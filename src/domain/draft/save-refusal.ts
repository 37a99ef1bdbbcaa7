import type { DraftRefusal } from "../catalogue/draft";
import { cellAt, labelOfCell } from "../catalogue/keys";
import { catalogueOf } from "./document";
import type { DocumentKind } from "./document-kind";

/** Why changes of a step are not saved. */
export type SaveRefusal = "SIGNED_OUT" | "OTHER_ACCOUNT" | "NOT_FOUND" | "NOT_EDITABLE" | DraftRefusal;

/**
 * The sentence of a refusal; that nobody is logged in is said by whoever was asked.
 * @param key the item it is about, where it is about one
 */
export function sentenceOfRefusal(
  kind: DocumentKind,
  refusal: Exclude<SaveRefusal, "SIGNED_OUT">,
  key?: string,
): string {
  const cell = cellAt(catalogueOf(kind).fields, key ?? "");
  const item = cell ? `「${labelOfCell(cell)}」` : "この項目";
  switch (refusal) {
    case "OTHER_ACCOUNT":
      return "この画面を開いたアカウントとは別のアカウントでログインされています。同じアカウントでログインし直してください。";
    case "NOT_FOUND":
      return "この内容は見つかりません。削除されたか、別のアカウントのものです。";
    case "NOT_EDITABLE":
      return "この内容は提出済みのため、変更できません。";
    case "TOO_LONG":
      return `${item}は文字数が多すぎて保存できません。短くしてください。`;
    case "UNREADABLE":
      return `${item}に保存できない文字があります。入力し直してください。`;
    case "UNKNOWN_KEY":
    case "WRONG_SHAPE":
      return "この項目は保存できません。ページを読み込み直してください。";
  }
}
