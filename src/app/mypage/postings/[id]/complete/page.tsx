import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { completePath, receiptPdfPath } from "@/domain/draft/paths";
import { ticketPdfPath } from "@/domain/posting/ticket/paths";
import { PaperLink } from "@/features/papers/components/paper-link";
import { ReceiptView } from "@/features/submission/components/receipt-view";
import { findReceipt } from "@/features/submission/queries";
import { pageTitle } from "@/lib/page-title";
import { requireEmployer } from "@/server/actor";
import { ButtonLink } from "@/ui/button-link";
import { PageHeading } from "@/ui/page-heading";

export const metadata: Metadata = { title: pageTitle("求人仮登録完了") };

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
      <ReceiptView receipt={receipt} pdfPath={receiptPdfPath("posting", id)} />
      <div className="mt-10 flex flex-wrap gap-4">
        <ButtonLink href="/mypage">ホームへ</ButtonLink>
        <PaperLink href={ticketPdfPath(id)}>仮求人票を表示</PaperLink>
        <ButtonLink href="/mypage/postings/new" variant="secondary">
          続けて別の求人を入力
        </ButtonLink>
      </div>
    </>
  );
}
