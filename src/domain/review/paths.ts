import { QUEUE_LISTS, type QueueCursor, type QueueList, writeCursor } from "./queue";

/** A list of the queue, or a search. The waiting cases need no parameter. */
export function queuePath(view: {
  readonly list: QueueList;
  readonly query?: string;
  readonly after?: QueueCursor | null;
}): string {
  const parameters = new URLSearchParams();
  if (view.list !== "waiting") parameters.set("list", view.list);
  if (view.query) parameters.set("q", view.query);
  if (view.after) parameters.set("after", writeCursor(view.after));
  const text = parameters.toString();
  return text === "" ? "/staff" : `/staff?${text}`;
}

/** The page that prints the tickets of a list together. */
export function ticketBatchPath(list: QueueList): string {
  return list === "waiting" ? "/staff/tickets" : `/staff/tickets?list=${list}`;
}

/** Title of what is shown: the list, or the search. */
export function queueTitle({ list, query }: Pick<CaseOrigin, "list" | "query">): string {
  return query === "" ? (QUEUE_LISTS.find(({ key }) => key === list)?.title ?? "") : `「${query}」の検索結果`;
}

/** What has just happened to a case; its page says so once. */
export const CASE_NOTICES = [
  "released",
  "returned",
  "withdrawn",
  "discarded",
  "correctionBegun",
  "registered",
  "movedOn",
  "handedInAgain",
] as const;

export type CaseNotice = (typeof CASE_NOTICES)[number];

/** Reads what an address says has happened. */
export function readCaseNotice(value: unknown): CaseNotice | null {
  return CASE_NOTICES.find((notice) => notice === value) ?? null;
}

/** The page of a list, or of a search, that a case was opened from. */
export interface CaseOrigin {
  readonly list: QueueList;
  /** Empty for a list. */
  readonly query: string;
  /** Where the page begins; null for the first one. */
  readonly after: QueueCursor | null;
}

/** The page of a case; remembers where it was opened from. */
export function casePath(
  id: string,
  {
    list = "waiting",
    query,
    after,
    notice,
    paper,
  }: Partial<CaseOrigin> & {
    readonly notice?: CaseNotice;
    /** Digest of a scanned paper. */
    readonly paper?: string;
  } = {},
): string {
  const parameters = new URLSearchParams();
  if (list !== "waiting") parameters.set("list", list);
  if (query) parameters.set("q", query);
  if (after) parameters.set("after", writeCursor(after));
  if (notice) parameters.set("done", notice);
  if (paper) parameters.set("paper", paper);
  const text = parameters.toString();
  return `/staff/reviews/${id}${text === "" ? "" : `?${text}`}`;
}
