import type { Metadata } from "next";
import { OpeningSteps } from "@/features/mypage/components/opening-steps";
import { PostingList } from "@/features/mypage/components/posting-list";
import { listPostings, openingProgress } from "@/features/mypage/queries";
import { NoticeList } from "@/features/notice/components/notice-list";
import { listNotices } from "@/features/notice/queries";
import { pageTitle } from "@/lib/page-title";
import { requireEmployer } from "@/server/actor";
import { ButtonLink } from "@/ui/button-link";
import { PageHeading } from "@/ui/page-heading";

export const metadata: Metadata = { title: pageTitle("ホーム") };

/** Home: what to do next, news, postings. */
export default async function HomePage() {
  const actor = await requireEmployer("/mypage");
  const [{ postings }, progress, { notices }] = await Promise.all([
    listPostings(actor),
    openingProgress(actor),
    listNotices(actor, { take: 3 }),
  ]);
  const open = actor.status === "OPEN";
  return (
    <>
      <PageHeading
        lead={
          open
            ? "求人の申込み、状況の確認ができます。"
            : "求人者マイページを開設するまでに、次の3つの手続きがあります。途中でログアウトしても、続きから始められます。"
        }
      >
        ホーム
      </PageHeading>
      <div className="flex flex-col gap-12">
        {!open && (
          <section aria-labelledby="steps-title" className="flex flex-col gap-4">
            <h2 id="steps-title" className="text-std-24B-150">
              開設までの手続き
            </h2>
            <OpeningSteps progress={progress} postings={postings} />
          </section>
        )}
        {(open || notices.length > 0) && (
          <section aria-labelledby="notices-title" className="flex flex-col gap-4">
            <h2 id="notices-title" className="text-std-24B-150">
              お知らせ
            </h2>
            <NoticeList notices={notices} headingLevel={3} />
            {notices.length > 0 && (
              <p>
                <a href="/mypage/messages" className="link inline-flex min-h-11 items-center">
                  お知らせをすべて見る
                </a>
              </p>
            )}
          </section>
        )}
        {(open || postings.length > 0) && (
          <section aria-labelledby="postings-title" className="flex flex-col gap-4">
            <div className="flex flex-wrap items-center justify-between gap-3">
              <h2 id="postings-title" className="text-std-24B-150">
                求人
              </h2>
              {open && <ButtonLink href="/mypage/postings/new">求人情報を入力</ButtonLink>}
            </div>
            <PostingList postings={postings.slice(0, 10)} caption="求人の一覧" />
            {postings.length > 10 && (
              <p>
                <a href="/mypage/postings" className="link inline-flex min-h-11 items-center">
                  求人をすべて見る
                </a>
              </p>
            )}
          </section>
        )}
      </div>
    </>
  );
}
