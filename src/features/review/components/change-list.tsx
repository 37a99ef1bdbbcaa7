import { catalogueOf } from "@/domain/draft/document";
import type { SnapshotChange } from "@/domain/review/snapshot";
import type { WrittenComment } from "@/features/review/queries";
import { Table } from "@/ui/table";
import { rowId } from "./comment-names";

const DOCUMENTS = { posting: "求人", establishment: "事業所" } as const;

interface Line extends Omit<SnapshotChange, "label"> {
  readonly label: string;
  readonly request: string | null;
  readonly changed: boolean;
}

/** What was asked for and what the employer changed since; what was asked for and not changed is named, too. */
function linesOf(changes: readonly SnapshotChange[], requests: readonly WrittenComment[]): Line[] {
  const asked = new Map(
    requests.flatMap(({ document, fieldKey, body }) =>
      fieldKey === null ? [] : [[rowId(document, fieldKey), body] as const],
    ),
  );
  const unchanged = requests.flatMap(({ document, fieldKey, body }): Line[] =>
    fieldKey === null || changes.some((one) => one.document === document && one.key === fieldKey)
      ? []
      : [
          {
            document,
            key: fieldKey,
            label: catalogueOf(document).fields[fieldKey]?.label ?? fieldKey,
            before: "",
            after: "",
            request: body,
            changed: false,
          },
        ],
  );
  const changed = changes.map(
    (change): Line => ({
      ...change,
      request: asked.get(rowId(change.document, change.key)) ?? null,
      changed: true,
    }),
  );
  return [...unchanged, ...changed];
}

/** What the employer changed since the previous hand-in, beside what was asked for. */
export function ChangeList({
  changes,
  requests,
}: {
  changes: readonly SnapshotChange[];
  /** Requests for correction that the previous hand-in was returned with. */
  requests: readonly WrittenComment[];
}) {
  const lines = linesOf(changes, requests);
  if (lines.length === 0) return <p className="text-dns-16N-130">前回の提出から変わった項目はありません。</p>;
  const text = (value: string) => <span className="whitespace-pre-wrap">{value || "（入力なし）"}</span>;
  return (
    <Table
      caption="前回の提出から変わった項目"
      captionHidden
      className="text-dns-16N-130 md:[&_td]:px-3 md:[&_td]:py-2 md:[&_th]:px-3 md:[&_th]:py-2"
      columns={[
        { key: "item", header: "項目", rowHeader: true, className: "md:w-1/5" },
        { key: "request", header: "修正依頼", className: "md:w-[30%]" },
        { key: "before", header: "前回", className: "md:w-1/4" },
        { key: "after", header: "今回", className: "md:w-1/4" },
      ]}
      rows={lines.map((line) => ({
        key: rowId(line.document, line.key),
        cells: {
          item: (
            <a href={`#${rowId(line.document, line.key)}`} className="link">
              {DOCUMENTS[line.document]}：{line.label}
            </a>
          ),
          request: <span className="whitespace-pre-wrap">{line.request ?? "－"}</span>,
          before: line.changed ? text(line.before) : "変更されていません",
          after: line.changed ? text(line.after) : "－",
        },
      }))}
    />
  );
}
