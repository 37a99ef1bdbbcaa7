import type { Metadata } from "next";
import { after } from "next/server";
import { markNoticesRead } from "@/features/notice/commands";
import { NoticeList } from "@/features/notice/components/notice-list";
import { listNotices } from "@/features/notice/queries";
import { pageTitle } from "@/lib/page-title";
import { isUuid } from "@/lib/uuid";
import { requireEmployer } from "@/server/actor";
import { PageHeading } from "@/ui/page-heading";
import { Pagination } from "@/ui/pagination";

export const metadata: Metadata = { title: pageTitle("メッセージ") };

interface PageProps {
  readonly searchParams: Promise<{ after?: string | string[] }>;
}

/** Notices from Hello Work. */
export default async function MessagesPage({ searchParams }: PageProps) {
  const actor = await requireEmployer("/mypage/messages");
  const { after: cursor } = await searchParams;
  const from = typeof cursor === "string" && isUuid(cursor) ? cursor : undefined;
  const { notices, next } = await listNotices(actor, { after: from });
  const unread = notices.filter((notice) => notice.readAt === null).map((notice) => notice.id);
  after(() => markNoticesRead(actor, unread));
  return (
    <>
      <PageHeading lead="ハローワークからのお知らせです。">メッセージ</PageHeading>
      <NoticeList notices={notices} />
      <Pagination
        label="お知らせのページ"
        previousHref={from ? "/mypage/messages" : undefined}
        nextHref={next ? `/mypage/messages?after=${next}` : undefined}
      />
    </>
  );
}
