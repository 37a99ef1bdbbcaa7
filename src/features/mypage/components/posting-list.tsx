import Link from "next/link";
import { completePath } from "@/domain/draft/paths";
import { formatReceiptNumber } from "@/domain/posting/numbering";
import { ticketPdfPath } from "@/domain/posting/ticket/paths";
import { PaperLink } from "@/features/papers/components/paper-link";
import { formatDate, formatDateTime } from "@/lib/jst";
import { ButtonLink } from "@/ui/button-link";
import { EmptyState } from "@/ui/empty-state";
import { Table } from "@/ui/table";
import { Tag, type TagTone } from "@/ui/tag";
import type { PostingSummary } from "../queries";

const STATUS: Readonly<Record<PostingSummary["status"], { word: string; tone: TagTone }>> = {
  DRAFT: { word: "作成中（一時保存）", tone: "neutral" },
  SUBMITTED: { word: "仮登録（確認待ち）", tone: "blue" },
  IN_REVIEW: { word: "確認中", tone: "blue" },
  RETURNED: { word: "修正依頼", tone: "orange" },
  ACTIVE: { word: "有効（本登録）", tone: "green" },
};

interface PostingListProps {
  readonly postings: readonly PostingSummary[];
  readonly caption: string;
}

/** The employer's postings with their state and the one thing to do next. */
export function PostingList({ postings, caption }: PostingListProps) {
  if (postings.length === 0)
    return (
      <EmptyState
        title="求人はまだありません"
        headingLevel={3}
        action={<ButtonLink href="/mypage/postings/new">求人情報を入力</ButtonLink>}
      >
        求人情報を入力すると、作成中のものから順にここに表示されます。
      </EmptyState>
    );
  return (
    <Table
      caption={caption}
      captionHidden
      columns={[
        { key: "title", header: "職種", rowHeader: true },
        { key: "status", header: "状態" },
        { key: "number", header: "求人番号・受付番号" },
        { key: "updated", header: "最終更新" },
        { key: "action", header: "操作" },
      ]}
      rows={postings.map((posting) => ({
        key: posting.id,
        cells: {
          title: posting.jobTitle === "" ? "（職種未入力）" : posting.jobTitle,
          status: <Tag tone={STATUS[posting.status].tone}>{STATUS[posting.status].word}</Tag>,
          number: (
            <>
              {posting.number && <span className="block">求人番号 {posting.number}</span>}
              {posting.introductionDeadline && (
                <span className="block">紹介期限日 {formatDate(posting.introductionDeadline)}</span>
              )}
              {!posting.number && posting.receiptNumber && <ReceiptNumber posting={posting} />}
              {!posting.number && !posting.receiptNumber && "―"}
            </>
          ),
          updated: formatDateTime(posting.updatedAt),
          action: <NextAction posting={posting} />,
        },
      }))}
    />
  );
}

/** While the case is at the counter, its number leads to the day, the place and the papers. */
function ReceiptNumber({ posting }: { posting: PostingSummary }) {
  const text = `受付番号 ${formatReceiptNumber(posting.receiptNumber ?? "")}`;
  return posting.status === "SUBMITTED" || posting.status === "IN_REVIEW" ? (
    <Link
      href={completePath("posting", posting.id)}
      prefetch={false}
      className="link inline-flex min-h-11 items-center"
    >
      {text}
    </Link>
  ) : (
    <span className="block">{text}</span>
  );
}

function NextAction({ posting }: { posting: PostingSummary }) {
  const about = <span className="sr-only">（{posting.jobTitle || "職種未入力"}）</span>;
  if (posting.status === "DRAFT")
    return (
      <ButtonLink href={`/mypage/postings/${posting.id}`} size="small">
        続きを入力{about}
      </ButtonLink>
    );
  if (posting.status === "RETURNED")
    return (
      <ButtonLink href={`/mypage/postings/${posting.id}`} size="small">
        修正する{about}
      </ButtonLink>
    );
  return (
    <PaperLink href={ticketPdfPath(posting.id)} size="small">
      {posting.status === "ACTIVE" ? "求人票を表示" : "仮求人票を表示"}
      {about}
    </PaperLink>
  );
}
