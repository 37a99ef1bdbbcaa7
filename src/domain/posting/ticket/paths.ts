/** The ticket of an employer's posting, on a page. */
export function ticketPath(postingId: string): string {
  return `/mypage/postings/${postingId}/ticket`;
}

/** The ticket of an employer's posting, as PDF. */
export function ticketPdfPath(postingId: string): string {
  return `${ticketPath(postingId)}/pdf`;
}

/** 求人・事業所PRシート of an employer's posting, as PDF. */
export function prSheetPdfPath(postingId: string): string {
  return `/mypage/postings/${postingId}/pr-sheet/pdf`;
}

/** 求人・事業所PRシート of a case at the counter, as PDF. */
export function casePrSheetPdfPath(caseId: string): string {
  return `/staff/reviews/${caseId}/pr-sheet/pdf`;
}

/** The ticket of a case at the counter, on a page. */
export function caseTicketPath(caseId: string): string {
  return `/staff/reviews/${caseId}/ticket`;
}

/** The ticket of a case at the counter, as PDF. */
export function caseTicketPdfPath(caseId: string): string {
  return `${caseTicketPath(caseId)}/pdf`;
}

/** Where the page of a posting's screen asks for the facts of its ticket. */
export function ticketFactsPath(postingId: string): string {
  return `/api/postings/${postingId}/ticket`;
}
