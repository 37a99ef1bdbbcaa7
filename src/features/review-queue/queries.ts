import "server-only";
import { parsePostingNumber, parseReceiptNumber } from "@/domain/posting/numbering";
import { LIST_STATUSES, MAX_QUERY_LENGTH, type QueueCursor, type QueueList } from "@/domain/review/queue";
import { isSearchable, searchTokens } from "@/domain/review/search-tokens";
import type { ReviewStatus } from "@/domain/review/status";
import { searchWords } from "@/domain/submission/search-text";
import type { ReviewDetail, StaffName } from "@/features/review/queries";
import { fromDbDate, instantToJstDate, type IsoDate, toDbDate } from "@/lib/jst";
import type { OfficeScope } from "@/server/actor";
import { db } from "@/server/db";
import type { Prisma } from "@/server/generated/prisma/client";

/** Cases on one page of a list. */
export const QUEUE_PAGE_SIZE = 50;
/** Counts of lists stop here: 「999件以上」 says enough. */
export const COUNT_LIMIT = 999;

/** A case as a list shows it. */
export interface QueueRow {
  readonly id: string;
  readonly receiptNumber: string;
  readonly status: ReviewStatus;
  readonly establishmentName: string;
  /** 職種; null for an establishment alone. */
  readonly jobTitle: string | null;
  readonly visitDeadline: IsoDate;
  readonly submittedAt: Date;
  readonly closedAt: Date | null;
  readonly assigned: StaffName | null;
  /** Handed in again after a return. */
  readonly again: boolean;
  /** An establishment is registered with it. */
  readonly withEstablishment: boolean;
}

/** Which cases to list. A search looks through all statuses and leaves the list aside. */
export interface QueueView {
  readonly list: QueueList;
  /** Whose list `mine` is. */
  readonly staffId: string;
  readonly query: string;
  readonly after: QueueCursor | null;
}

/** One page of a list. */
export interface QueuePage {
  readonly rows: readonly QueueRow[];
  readonly next: QueueCursor | null;
  /** Nothing was looked for: no word of the search has two characters. */
  readonly tooShort: boolean;
  /** The day on which the case of the receipt number that was searched was erased with its account. */
  readonly erasedOn: IsoDate | null;
}

/** A list of the office's cases: oldest deadline first; what is registered and what is searched, newest first. */
export async function listCases(office: OfficeScope, view: QueueView): Promise<QueuePage> {
  const words = searchWords(view.query.slice(0, MAX_QUERY_LENGTH));
  const searching = view.query.trim() !== "";
  if (searching && !isSearchable(words) && parseReceiptNumber(view.query) === null)
    return { rows: [], next: null, tooShort: true, erasedOn: null };
  const order = searching ? "latestDeadline" : view.list === "registered" ? "latestClosed" : "deadline";
  const found = await db.reviewCase.findMany({
    where: {
      officeCode: office.officeCode,
      AND: [
        searching ? matches(office, view.query, words) : inList(view.list, view.staffId),
        startingAfter(order, view.after),
      ],
    },
    select: {
      id: true,
      receiptNumber: true,
      status: true,
      establishmentName: true,
      jobTitle: true,
      visitDeadline: true,
      submittedAt: true,
      closedAt: true,
      assignedStaff: { select: { id: true, name: true } },
      submissions: {
        select: { withEstablishment: true },
        orderBy: { ordinal: "desc" },
        take: 1,
      },
      // What the office brought in is no hand-in.
      _count: { select: { submissions: { where: { submittedBy: { not: null } } } } },
    },
    orderBy: ORDERS[order],
    take: QUEUE_PAGE_SIZE + 1,
  });
  const rows = found.slice(0, QUEUE_PAGE_SIZE).map(
    ({ submissions, assignedStaff, _count, ...row }): QueueRow => ({
      ...row,
      visitDeadline: fromDbDate(row.visitDeadline),
      assigned: assignedStaff,
      again: _count.submissions > 1,
      withEstablishment: submissions[0]?.withEstablishment ?? false,
    }),
  );
  const last = rows.at(-1);
  return {
    rows,
    tooShort: false,
    erasedOn: searching && rows.length === 0 ? await erasedOn(view.query) : null,
    next:
      last && found.length > QUEUE_PAGE_SIZE
        ? {
            id: last.id,
            key: order === "latestClosed" ? (last.closedAt?.toISOString() ?? "") : last.visitDeadline,
          }
        : null,
  };
}

/**
 * When the case of a receipt number was erased because the 14 days had passed; null for any other search. Its
 * employer may stand at the counter with the number, and the record holds nothing that is another office's secret.
 */
async function erasedOn(query: string): Promise<IsoDate | null> {
  const receiptNumber = parseReceiptNumber(query);
  if (receiptNumber === null) return null;
  const record = await db.deletionRecord.findFirst({
    where: { receiptNumbers: { has: receiptNumber } },
    select: { deletedAt: true },
  });
  return record && instantToJstDate(record.deletedAt);
}

type Order = "deadline" | "latestDeadline" | "latestClosed";

const ORDERS: Readonly<Record<Order, Prisma.ReviewCaseOrderByWithRelationInput[]>> = {
  deadline: [{ visitDeadline: "asc" }, { id: "asc" }],
  latestDeadline: [{ visitDeadline: "desc" }, { id: "desc" }],
  latestClosed: [{ closedAt: "desc" }, { id: "desc" }],
};

function inList(list: QueueList, staffId: string): Prisma.ReviewCaseWhereInput {
  return {
    status: { in: [...LIST_STATUSES[list]] },
    ...(list === "mine" ? { assignedStaffId: staffId } : {}),
    // Says it for the index: it begins with the cases that are still open.
    ...(list === "registered" ? { closedAt: { not: null } } : {}),
  };
}

/** Rows behind a cursor. The bound on the first column alone is implied; it is there for the index. */
function startingAfter(order: Order, after: QueueCursor | null): Prisma.ReviewCaseWhereInput {
  if (!after) return {};
  const { id } = after;
  const value = new Date(after.key);
  switch (order) {
    case "deadline":
      return {
        visitDeadline: { gte: value },
        OR: [{ visitDeadline: { gt: value } }, { visitDeadline: value, id: { gt: id } }],
      };
    case "latestDeadline":
      return {
        visitDeadline: { lte: value },
        OR: [{ visitDeadline: { lt: value } }, { visitDeadline: value, id: { lt: id } }],
      };
    case "latestClosed":
      return {
        closedAt: { lte: value },
        OR: [{ closedAt: { lt: value } }, { closedAt: value, id: { lt: id } }],
      };
  }
}

/** Cases that contain every word, or have the receipt number or the posting number that was typed. */
function matches(office: OfficeScope, query: string, words: readonly string[]): Prisma.ReviewCaseWhereInput {
  const receiptNumber = parseReceiptNumber(query);
  // Who calls after the final registration has the number of the posting.
  const postingNumber = parsePostingNumber(query);
  const byNumber: Prisma.ReviewCaseWhereInput[] = [
    ...(receiptNumber === null ? [] : [{ receiptNumber }]),
    ...(postingNumber === null ? [] : [{ posting: { number: postingNumber } }]),
  ];
  if (byNumber.length > 0 && !isSearchable(words)) return { OR: byNumber };
  const byText: Prisma.ReviewCaseWhereInput = {
    searchTokens: { hasEvery: searchTokens(office.officeCode, words.join(" ")) },
    // `contains` is a LIKE pattern; a word is none.
    AND: words.map((word) => ({ searchText: { contains: word.replace(/[\\%_]/g, "\\$&") } })),
  };
  return byNumber.length > 0 ? { OR: [...byNumber, byText] } : byText;
}

/** How many cases each list has, up to `COUNT_LIMIT` + 1. */
export async function countCases(
  office: OfficeScope,
  staffId: string,
): Promise<Readonly<Record<QueueList, number>>> {
  const most = COUNT_LIMIT + 1;
  const [row] = await db.$queryRaw<Record<QueueList, bigint>[]>`
    WITH here AS NOT MATERIALIZED (SELECT status, "assignedStaffId" FROM "ReviewCase" WHERE "officeCode" = ${office.officeCode})
    SELECT
      (SELECT count(*) FROM (SELECT 1 FROM here WHERE status = 'WAITING' LIMIT ${most}) t) AS waiting,
      (SELECT count(*) FROM (SELECT 1 FROM here WHERE status IN ('WAITING', 'IN_REVIEW')
        AND "assignedStaffId" = ${staffId}::uuid LIMIT ${most}) t) AS mine,
      (SELECT count(*) FROM (SELECT 1 FROM here WHERE status = 'IN_REVIEW' LIMIT ${most}) t) AS "inReview",
      (SELECT count(*) FROM (SELECT 1 FROM here WHERE status = 'RETURNED' LIMIT ${most}) t) AS returned,
      (SELECT count(*) FROM (SELECT 1 FROM here WHERE status = 'REGISTERED' LIMIT ${most}) t) AS registered`;
  const count = (list: QueueList) => Number(row?.[list] ?? 0);
  return {
    waiting: count("waiting"),
    mine: count("mine"),
    inReview: count("inReview"),
    returned: count("returned"),
    registered: count("registered"),
  };
}

/** The cases before and after one in the list, or among the results of the search, that it was opened from. */
export async function neighbours(
  office: OfficeScope,
  { list, staffId, query }: Pick<QueueView, "list" | "staffId" | "query">,
  from: Pick<ReviewDetail, "id" | "visitDeadline" | "closedAt">,
): Promise<{ previous: string | null; next: string | null }> {
  const words = searchWords(query);
  const searching = query !== "";
  if (searching && !isSearchable(words)) return { previous: null, next: null };
  const closed = !searching && list === "registered";
  const find = async (direction: "asc" | "desc") => {
    const beyond = direction === "asc" ? "gt" : "lt";
    const at = closed ? (from.closedAt ?? undefined) : toDbDate(from.visitDeadline);
    const column = closed ? "closedAt" : "visitDeadline";
    const row = await db.reviewCase.findFirst({
      where: {
        officeCode: office.officeCode,
        AND: [searching ? matches(office, query, words) : inList(list, staffId)],
        OR: [{ [column]: { [beyond]: at } }, { [column]: at, id: { [beyond]: from.id } }],
      },
      select: { id: true },
      orderBy: [{ [column]: direction }, { id: direction }],
    });
    return row?.id ?? null;
  };
  const [before, behind] = await Promise.all([find("desc"), find("asc")]);
  return closed || searching ? { previous: behind, next: before } : { previous: before, next: behind };
}
