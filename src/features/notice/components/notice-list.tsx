import { formatDateTime } from "@/lib/jst";
import { ButtonLink } from "@/ui/button-link";
import { EmptyState } from "@/ui/empty-state";
import { Tag } from "@/ui/tag";
import type { NoticeRow } from "../queries";

interface NoticeListProps {
  readonly notices: readonly NoticeRow[];
  readonly headingLevel?: 2 | 3;
}

/** Notices from Hello Work, newest first, each with the page it leads to. */
export function NoticeList({ notices, headingLevel = 2 }: NoticeListProps) {
  const Heading = `h${headingLevel}` as const;
  if (notices.length === 0)
    return (
      <EmptyState title="お知らせはありません" headingLevel={headingLevel}>
        ハローワークからのお知らせ（修正のお願い、本登録の完了など）が届くと、ここに表示されます。
      </EmptyState>
    );
  return (
    <ul className="flex flex-col gap-4">
      {notices.map((notice) => (
        <li
          key={notice.id}
          className="flex flex-col gap-2 rounded-12 border border-solid-gray-420 p-4 md:p-6"
        >
          <div className="flex flex-wrap items-center gap-3">
            {!notice.readAt && <Tag tone="blue">未読</Tag>}
            <Heading className="text-std-18B-160">{notice.subject}</Heading>
          </div>
          <p className="text-solid-gray-700">{formatDateTime(notice.createdAt)}</p>
          <p className="text-measure whitespace-pre-wrap">{notice.body}</p>
          {notice.path && (
            <p className="mt-2">
              <ButtonLink href={notice.path} variant="secondary" size="small">
                内容を見る<span className="sr-only">（{notice.subject}）</span>
              </ButtonLink>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
