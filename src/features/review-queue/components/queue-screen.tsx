import Link from "next/link";
import { today } from "@/server/clock";
import type { QueueCursor, QueueList } from "@/domain/review/queue";
import { queuePath, queueTitle, ticketBatchPath } from "@/domain/review/paths";
import { COUNT_LIMIT, type QueuePage, type QueueRow } from "@/features/review-queue/queries";
import { RefreshOnReturn } from "@/features/review/components/refresh-on-return";
import { formatDate, type IsoDate } from "@/lib/jst";
import { EmptyState } from "@/ui/empty-state";
import { Pagination } from "@/ui/pagination";
import { QueueKeys } from "./queue-keys";
import { QueueSearch } from "./queue-search";
import { QueueTable } from "./queue-table";
import { QueueTabs } from "./queue-tabs";

interface QueueScreenProps {
  readonly list: QueueList;
  readonly query: string;
  readonly after: QueueCursor | null;
  readonly page: QueuePage;
  readonly counts: Readonly<Record<QueueList, number>>;
  readonly staffId: string;
}

const EMPTY: Readonly<Record<QueueList, readonly [title: string, hint: string]>> = {
  waiting: ["確認待ちの案件はありません", "新しい仮登録が届くと、ここに期限の早い順に並びます。"],
  mine: ["担当している案件はありません", "「待ち」の案件を開き、「担当する」を押すと、ここに並びます。"],
  inReview: ["確認中の案件はありません", "職員が担当している案件が、ここに並びます。"],
  returned: ["差戻し中の案件はありません", "修正をお願いしている案件が、再提出されるまで、ここに並びます。"],
  registered: ["登録済みの案件はありません", "本登録した案件が、新しい順に並びます。"],
};

/** The office's cases. */
export function QueueScreen({ list, query, after, page, counts, staffId }: QueueScreenProps) {
  const date = today();
  const title = queueTitle({ list, query });
  const searching = query !== "";
  return (
    <div className="flex flex-col gap-4 pt-4">
      <QueueKeys />
      <RefreshOnReturn rendering={crypto.randomUUID()} />
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <QueueTabs current={searching ? null : list} counts={counts} limit={COUNT_LIMIT} />
        <QueueSearch key={query} query={query} />
      </div>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h1 className="text-std-22B-150">{title}</h1>
        <div className="flex flex-wrap items-baseline gap-x-6">
          {!searching && page.rows.length > 0 && (
            <Link
              href={ticketBatchPath(list)}
              prefetch={false}
              className="link inline-flex min-h-11 items-center text-dns-16N-130"
            >
              求人票をまとめて印刷
            </Link>
          )}
          <p role="status" className="text-dns-16N-130 text-solid-gray-700">
            {summary(page.rows, after !== null, page.next !== null)}
          </p>
        </div>
      </div>
      {page.rows.length > 0 ? (
        <QueueTable
          caption={title}
          rows={page.rows}
          today={date}
          origin={{ list, query, after }}
          staffId={staffId}
        />
      ) : (
        <Empty
          list={list}
          searching={searching}
          later={after !== null}
          tooShort={page.tooShort}
          erasedOn={page.erasedOn}
        />
      )}
      {after && (
        <p className="text-center">
          <Link
            href={queuePath({ list, query })}
            prefetch={false}
            className="link inline-flex min-h-11 items-center"
          >
            先頭のページに戻る
          </Link>
        </p>
      )}
      <Pagination nextHref={page.next ? queuePath({ list, query, after: page.next }) : undefined} />
    </div>
  );
}

function summary(rows: readonly QueueRow[], later: boolean, more: boolean): string {
  if (rows.length === 0) return "0件";
  return `${later ? "続きの" : ""}${rows.length}件を表示${more ? "（まだあります）" : ""}`;
}

function searchedInVain(tooShort: boolean, erasedOn: IsoDate | null): string {
  if (tooShort) return "2文字以上で検索してください";
  return erasedOn ? "期限を過ぎて消去された案件です" : "あてはまる案件がありません";
}

function Empty({
  list,
  searching,
  later,
  tooShort,
  erasedOn,
}: {
  list: QueueList;
  searching: boolean;
  /** Behind the first page. */
  later: boolean;
  tooShort: boolean;
  erasedOn: IsoDate | null;
}) {
  if (later)
    return (
      <EmptyState title="このページの案件は、なくなりました">
        <p>ほかの状態に移ったか、前のページに移っています。先頭のページから確認してください。</p>
      </EmptyState>
    );
  if (searching)
    return (
      <EmptyState
        title={searchedInVain(tooShort, erasedOn)}
        action={
          <Link href="/staff" prefetch={false} className="link inline-flex min-h-11 items-center">
            確認待ちの一覧に戻る
          </Link>
        }
      >
        {erasedOn && (
          <p>
            この受付番号の仮登録は、期限までに本登録されなかったため、{formatDate(erasedOn)}
            にアカウントとともに消去されました。元には戻せません。アカウント登録からやり直していただくよう、求人者にお伝えください。
          </p>
        )}
        {!erasedOn && (
          <p>
            {tooShort && "1文字では探せません。事業所名などを、続けて2文字以上入力してください。"}
            受付番号は10文字すべてを入力してください。事業所名は、カナや一部でも探せます。ほかのハローワークの案件は、ここには表示されません。
          </p>
        )}
      </EmptyState>
    );
  const [title, hint] = EMPTY[list];
  return (
    <EmptyState title={title}>
      <p>{hint}</p>
    </EmptyState>
  );
}
