import type { ReviewStatus } from "./status";

/** Views of the office's cases, as they stand in the address (`?list=mine`). */
export const QUEUE_LISTS = [
  { key: "waiting", label: "待ち", title: "確認待ち" },
  { key: "mine", label: "自分の担当", title: "自分の担当" },
  { key: "inReview", label: "確認中", title: "確認中" },
  { key: "returned", label: "差戻し中", title: "差戻し中" },
  { key: "registered", label: "登録済み", title: "登録済み" },
] as const;

export type QueueList = (typeof QUEUE_LISTS)[number]["key"];

/** The list an address names; the waiting cases when it names none. */
export function readQueueList(value: unknown): QueueList {
  return QUEUE_LISTS.find((list) => list.key === value)?.key ?? "waiting";
}

/** Statuses that a list shows; `mine` shows what the person has still to do. */
export const LIST_STATUSES: Readonly<Record<QueueList, readonly ReviewStatus[]>> = {
  waiting: ["WAITING"],
  mine: ["WAITING", "IN_REVIEW"],
  inReview: ["IN_REVIEW"],
  returned: ["RETURNED"],
  registered: ["REGISTERED"],
};

/** Longest search that is looked at. */
export const MAX_QUERY_LENGTH = 100;

/** The search that an address or a form names; empty for none. */
export function readQuery(value: unknown): string {
  return typeof value === "string" ? value.trim().slice(0, MAX_QUERY_LENGTH) : "";
}

/** Where a page of a list begins: after this case. `key` is what the list is sorted by, an ISO date or instant. */
export interface QueueCursor {
  readonly key: string;
  readonly id: string;
}

/** A cursor as it stands in the address. */
export function writeCursor({ key, id }: QueueCursor): string {
  return `${key}_${id}`;
}

/** Reads a cursor from an address or a form; null when it was made up. */
export function readCursor(value: unknown): QueueCursor | null {
  if (typeof value !== "string") return null;
  const match = /^(\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z)?)_([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/.exec(value);
  const [, key = "", id = ""] = match ?? [];
  return match && !Number.isNaN(Date.parse(key)) ? { key, id } : null;
}
