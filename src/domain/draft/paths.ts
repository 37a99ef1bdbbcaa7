import type { DocumentKind } from "./document-kind";

/** The screen of a wizard step. An establishment has one wizard, so its address carries no id. */
export function stepPath(kind: DocumentKind, id: string, step: number): string {
  return kind === "posting" ? `/mypage/postings/${id}/steps/${step}` : `/mypage/establishment/steps/${step}`;
}

/** The page that says what was saved and until when it is kept. */
export function savedPath(kind: DocumentKind, id: string, step: number): string {
  return `${kind === "posting" ? `/mypage/postings/${id}` : "/mypage/establishment"}/saved?step=${step}`;
}

/** 変更履歴 of a document. */
export function historyPath(kind: DocumentKind, id: string): string {
  return kind === "posting" ? `/mypage/postings/${id}/history` : "/mypage/establishment/history";
}

/** The page after 完了. */
export function completePath(kind: DocumentKind, id: string): string {
  return kind === "posting" ? `/mypage/postings/${id}/complete` : "/mypage/establishment/complete";
}

/** 仮登録受付票 of what was handed in, as PDF. */
export function receiptPdfPath(kind: DocumentKind, id: string): string {
  return `${kind === "posting" ? `/mypage/postings/${id}` : "/mypage/establishment"}/receipt/pdf`;
}

/** Where the browser saves a step. */
export function autosavePath(kind: DocumentKind, id: string, step: number): string {
  return `/api/${kind === "posting" ? "postings" : "establishments"}/${id}/sections/${step}`;
}
