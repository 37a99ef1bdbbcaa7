/** Where a case stands at the counter. 確認待ち → 確認中 → 差戻し中 → 確認待ち … → 登録済み; a return may be withdrawn. */
export type ReviewStatus = "WAITING" | "IN_REVIEW" | "RETURNED" | "REGISTERED";

/** The words of a status, wherever staff read it. */
export const REVIEW_STATUS_WORDS: Readonly<Record<ReviewStatus, string>> = {
  WAITING: "確認待ち",
  IN_REVIEW: "確認中",
  RETURNED: "差戻し中",
  REGISTERED: "登録済み",
};

/** What the counter does to a case. */
export type ReviewStep = "take" | "release" | "return" | "withdrawReturn" | "register";

interface Move<Status extends string> {
  readonly from: Status;
  readonly to: Status;
}

/** What one step does to the case and to the documents that belong to it. Null: the document stays as it is. */
export interface ReviewMove {
  readonly review: Move<ReviewStatus>;
  readonly posting: Move<"SUBMITTED" | "IN_REVIEW" | "RETURNED" | "ACTIVE"> | null;
  /** Only of an establishment that was handed in with the case. */
  readonly establishment: Move<"SUBMITTED" | "RETURNED" | "REGISTERED"> | null;
}

/**
 * Every step of the counter. An establishment has no status of its own for 確認中. It is returned together with its
 * posting, also when only the posting was commented: handing in again takes both along.
 */
export const REVIEW_MOVES: Readonly<Record<ReviewStep, ReviewMove>> = {
  take: {
    review: { from: "WAITING", to: "IN_REVIEW" },
    posting: { from: "SUBMITTED", to: "IN_REVIEW" },
    establishment: null,
  },
  release: {
    review: { from: "IN_REVIEW", to: "WAITING" },
    posting: { from: "IN_REVIEW", to: "SUBMITTED" },
    establishment: null,
  },
  return: {
    review: { from: "IN_REVIEW", to: "RETURNED" },
    posting: { from: "IN_REVIEW", to: "RETURNED" },
    establishment: { from: "SUBMITTED", to: "RETURNED" },
  },
  withdrawReturn: {
    review: { from: "RETURNED", to: "IN_REVIEW" },
    posting: { from: "RETURNED", to: "IN_REVIEW" },
    establishment: { from: "RETURNED", to: "SUBMITTED" },
  },
  register: {
    review: { from: "IN_REVIEW", to: "REGISTERED" },
    posting: { from: "IN_REVIEW", to: "ACTIVE" },
    establishment: { from: "SUBMITTED", to: "REGISTERED" },
  },
};
