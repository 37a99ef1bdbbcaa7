import type { Metadata } from "next";
import { PostingList } from "@/features/mypage/components/posting-list";
import { listPostings } from "@/features/mypage/queries";
import { pageTitle } from "@/lib/page-title";
import { isUuid } from "@/lib/uuid";
import { requireEmployer } from "@/server/actor";
import { ButtonLink } from "@/ui/button-link";
import { PageHeading } from "@/ui/page-heading";
import { Pagination } from "@/ui/pagination";

export const metadata: Metadata = { title: pageTitle("求人の一覧") };

interface PageProps {
  readonly searchParams: Promise<{ after?: string | string[] }>;
}

/** All postings of the employer. */
export default async function PostingsPage({ searchParams }: PageProps) {
  const actor = await requireEmployer("/mypage/postings");
  const { after } = await searchParams;
  const from = typeof after === "string" && isUuid(after) ? after : undefined;
  const { postings, next } = await listPostings(actor, from);
  return (
    <>
      <PageHeading>求人の一覧</PageHeading>
      <div className="flex flex-col gap-6">
        <p>
          <ButtonLink href="/mypage/postings/new">求人情報を入力</ButtonLink>
        </p>
        <PostingList postings={postings} caption="求人の一覧" />
        <Pagination
          label="求人のページ"
          previousHref={from ? "/mypage/postings" : undefined}
          nextHref={next ? `/mypage/postings?after=${next}` : undefined}
        />
      </div>
    </>
  );
}
