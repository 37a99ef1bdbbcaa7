import { formatDateTime } from "@/lib/jst";
import { EmptyState } from "@/ui/empty-state";
import { Pagination } from "@/ui/pagination";
import { Table, type TableColumn } from "@/ui/table";
import type { HistoryPage } from "../queries";

interface HistoryListProps {
  readonly page: HistoryPage;
  /** Address of this page without a cursor. */
  readonly path: string;
  readonly isFirst: boolean;
}

const COLUMNS: readonly TableColumn[] = [
  { key: "at", header: "日時", className: "md:w-44" },
  { key: "item", header: "項目", rowHeader: true },
  { key: "change", header: "変更の内容" },
  { key: "by", header: "変更した人", className: "md:w-52" },
];

/** Who changed which items when, newest first. */
export function HistoryList({ page, path, isFirst }: HistoryListProps) {
  const { entries, next } = page;
  if (entries.length === 0)
    return (
      <EmptyState title="変更履歴はまだありません">
        <p>項目を入力すると、だれが、いつ、どの項目を変更したかが、ここに表示されます。</p>
      </EmptyState>
    );
  return (
    <div className="flex flex-col gap-6">
      <Table
        caption="変更履歴（新しい順）"
        captionHidden
        columns={COLUMNS}
        rows={entries.map(({ id, at, by, screen, label, from, to }) => ({
          key: id,
          cells: {
            at: formatDateTime(at),
            item: (
              <>
                {label}
                <span className="block font-normal text-solid-gray-700 text-std-16N-170">{screen}</span>
              </>
            ),
            change: (
              <span className="block whitespace-pre-wrap break-words">
                <span className="sr-only">変更前：</span>
                <span className="text-solid-gray-700">{from ?? "―"}</span>
                <span aria-hidden="true"> → </span>
                <span className="sr-only">、変更後：</span>
                {to}
              </span>
            ),
            by: <span className="break-all">{by}</span>,
          },
        }))}
      />
      <Pagination
        previousHref={isFirst ? undefined : path}
        nextHref={next ? `${path}?after=${encodeURIComponent(next)}` : undefined}
        status={isFirst ? undefined : "続き"}
      />
    </div>
  );
}
