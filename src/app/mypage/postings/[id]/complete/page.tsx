import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { completePath } from "@/domain/draft/paths";
import { ReceiptView } from "@/features/submission/components/receipt-view";
import { findReceipt } from "@/features/submission/queries";
import { requireEmployer } from "@/server/actor";
import { ButtonLink } from "@/ui/button-link";
import { PageHeading } from "@/ui/page-heading";

export const metadata: Metadata = { title: "求人仮登録完了" };

interface PageProps {
  readonly params: Promise<{ id: string }>;
}

/** 求人仮登録完了 (manual chapter 4 ⑩). */
export default async function PostingCompletePage({ params }: PageProps) {
  const { id } = await params;
  const actor = await requireEmployer(completePath("posting", id));
  const receipt = actor.scope && (await findReceipt(actor.scope, id));
  if (!receipt) notFound();
  // Sent back or registered meanwhile: the way to the counter is not what comes next any more.
  if (receipt.status === "RETURNED" || receipt.status === "REGISTERED") redirect(`/mypage/postings/${id}`);
  return (
    <>
      <PageHeading lead="求人情報の仮登録が完了しました。">求人仮登録完了</PageHeading>
      <ReceiptView receipt={receipt} />
      <div className="mt-10 flex flex-wrap gap-4">
        <ButtonLink href="/mypage">ホームへ</ButtonLink>
        <ButtonLink href={`/mypage/postings/${id}/ticket`} variant="secondary" target="_blank" rel="noopener">
          仮求人票を表示<span className="sr-only">（新しい画面で開きます）</span>
        </ButtonLink>
        <ButtonLink href="/mypage/postings/new" variant="secondary">
          続けて別の求人を入力
        </ButtonLink>
      </div>
    </>
  );
}
