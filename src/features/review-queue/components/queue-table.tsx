import Link from "next/link";
import type { QueueList } from "@/domain/review/queue";
import { type CaseOrigin, casePath } from "@/domain/review/paths";
import { formatReceiptNumber } from "@/domain/posting/numbering";
import { DeadlineTag } from "@/features/review/components/deadline-tag";
import { StatusTag } from "@/features/review/components/status-tag";
import type { QueueRow } from "@/features/review-queue/queries";
import { dateParts, formatDate, formatMonthDay, formatTime, instantToJstDate, type IsoDate } from "@/lib/jst";
import { classNames } from "@/ui/class-names";
import { Table, type TableColumn } from "@/ui/table";
import { Tag } from "@/ui/tag";

interface QueueTableProps {
  readonly caption: string;
  readonly rows: readonly QueueRow[];
  readonly today: IsoDate;
  /** What a case is opened from: its neighbours are those of the list. A search shows cases of all statuses. */
  readonly origin: CaseOrigin;
  /** Who looks: their own cases are marked. */
  readonly staffId: string;
}

/** In a list the status is known already, and who works on it matters where somebody may. */
function columns(view: QueueList | "search"): TableColumn[] {
  return [
    { key: "deadline", header: "期限", className: "md:w-52" },
    { key: "case", header: "事業所・職種", rowHeader: true },
    { key: "kind", header: "内容", className: "md:w-44" },
    { key: "receipt", header: "受付番号", className: "md:w-36" },
    ...(view === "search" ? [{ key: "status", header: "状態", className: "md:w-28" }] : []),
    { key: "assigned", header: "担当", className: "md:w-36" },
    { key: "time", header: view === "registered" ? "本登録" : "提出", className: "md:w-44" },
  ];
}

/** Cases, one line each. The whole line opens the case; `j` and `k` walk from link to link. */
export function QueueTable({ caption, rows, today, origin, staffId }: QueueTableProps) {
  return (
    <Table
      caption={caption}
      captionHidden
      className={classNames(
        "text-dns-16N-130 [&_tbody_tr]:relative [&_tbody_tr:focus-within]:bg-blue-50 [&_tbody_tr:hover]:bg-blue-50",
        "md:[&_td]:px-3 md:[&_td]:py-2 md:[&_th]:px-3 md:[&_th]:py-2",
        // On the phone: the words of a column beside its value, so that a case is no longer than it must be.
        "max-md:[&_tbody_td]:flex max-md:[&_tbody_td]:gap-3 max-md:[&_tbody_td]:py-1 max-md:[&_tbody_td>span:first-child]:w-16 max-md:[&_tbody_td>span:first-child]:shrink-0",
      )}
      columns={columns(origin.query === "" ? origin.list : "search")}
      rows={rows.map((row) => ({ key: row.id, cells: cells(row, today, origin, staffId) }))}
    />
  );
}

function cells(row: QueueRow, today: IsoDate, origin: CaseOrigin, staffId: string) {
  const time = row.closedAt ?? row.submittedAt;
  return {
    deadline: (
      <span className="flex flex-wrap items-center gap-x-2 gap-y-1 md:flex-col md:items-start">
        <span className="whitespace-nowrap">{formatMonthDay(row.visitDeadline)}</span>
        {row.status !== "REGISTERED" && <DeadlineTag deadline={row.visitDeadline} today={today} />}
      </span>
    ),
    case: (
      <Link
        href={casePath(row.id, origin)}
        prefetch={false}
        data-queue-row=""
        className="link block after:absolute after:inset-0 after:content-['']"
      >
        <span className="block text-dns-16B-130">{row.establishmentName || "（事業所名なし）"}</span>
        <span className="mt-0.5 block text-dns-14N-130">{row.jobTitle ?? "事業所の登録のみ"}</span>
      </Link>
    ),
    kind: (
      <span className="flex flex-wrap gap-1">
        {row.jobTitle !== null && <Tag>求人</Tag>}
        {row.withEstablishment && <Tag tone="blue">事業所登録</Tag>}
        {row.again && <Tag tone="orange">再提出</Tag>}
      </span>
    ),
    receipt: <span className="whitespace-nowrap font-mono">{formatReceiptNumber(row.receiptNumber)}</span>,
    status: <StatusTag status={row.status} />,
    assigned: row.assigned ? (
      <span>
        {row.assigned.name}
        {row.assigned.id === staffId && <span className="inline-block">（自分）</span>}
      </span>
    ) : (
      <span className="text-solid-gray-700">なし</span>
    ),
    time: (
      <span className="md:whitespace-nowrap">
        {dayOf(instantToJstDate(time), today)} {formatTime(time)}
      </span>
    ),
  };
}

/** The year only where it is another one. */
function dayOf(day: IsoDate, today: IsoDate): string {
  return dateParts(day).year === dateParts(today).year ? formatMonthDay(day) : formatDate(day);
}
