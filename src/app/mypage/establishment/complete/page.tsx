import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { receiptPdfPath } from "@/domain/draft/paths";
import { submitEstablishmentAction } from "@/features/establishment/actions";
import { EstablishmentOnlyForm } from "@/features/establishment/components/establishment-only-form";
import { ownEstablishment } from "@/features/establishment/queries";
import { firstOpenPosting } from "@/features/mypage/queries";
import { ReceiptView } from "@/features/submission/components/receipt-view";
import { findReceipt } from "@/features/submission/queries";
import { pageTitle } from "@/lib/page-title";
import { requireEmployer } from "@/server/actor";
import { ButtonLink } from "@/ui/button-link";
import { PageHeading } from "@/ui/page-heading";

export const metadata: Metadata = { title: pageTitle("事業所仮登録完了") };

/** After 完了 of 事業所仮登録: on to the posting, or handing in the establishment alone. */
export default async function EstablishmentCompletePage() {
  const actor = await requireEmployer("/mypage/establishment/complete");
  const { scope } = actor;
  if (!scope?.confirmed) notFound();
  const establishment = await ownEstablishment(scope);
  if (establishment.status === "DRAFT") redirect("/mypage/establishment/steps");
  const receipt = await findReceipt(scope, null);
  const waiting = establishment.status === "ENTERED" || establishment.status === "RETURNED";
  if (receipt && (receipt.status === "WAITING" || receipt.status === "IN_REVIEW"))
    return (
      <>
        <PageHeading lead="事業所情報の仮登録が完了しました。">事業所仮登録完了</PageHeading>
        <ReceiptView receipt={receipt} pdfPath={receiptPdfPath("establishment", "")} />
        <div className="mt-10">
          <ButtonLink href="/mypage">ホームへ</ButtonLink>
        </div>
      </>
    );
  if (!waiting) redirect("/mypage");
  const posting = await firstOpenPosting(scope);
  const returned = establishment.status === "RETURNED";
  // Sent back together with a posting, it goes back together with it, under the same receipt number.
  const withPosting = returned && posting?.status === "RETURNED" && receipt === null;
  return (
    <>
      <PageHeading
        lead={`事業所情報の${returned ? "修正" : "入力"}が終わりました。まだハローワークには送信されていません。`}
      >
        事業所仮登録完了
      </PageHeading>
      <div className="flex flex-col gap-12">
        <section aria-labelledby="posting-title" className="text-measure flex flex-col items-start gap-4">
          <h2 id="posting-title" className="text-std-24B-150">
            {withPosting ? "続けて求人情報を送信してください" : "続けて求人情報を入力してください"}
          </h2>
          <p>
            {withPosting
              ? "求人情報の「選考方法」の画面でもう一度「完了」を押すと、修正した事業所情報と求人情報がいっしょに送信されます。受付番号は変わりません。"
              : "求人情報の入力を終えて「完了」を押すと、事業所情報と求人情報がいっしょに送信されます。"}
          </p>
          <ButtonLink href={posting ? `/mypage/postings/${posting.id}` : "/mypage/postings/new"} size="large">
            {posting ? "求人情報の入力に戻る" : "求人情報を入力"}
          </ButtonLink>
        </section>
        {!withPosting && (
          <section aria-labelledby="only-title" className="text-measure flex flex-col items-start gap-4">
            <h2 id="only-title" className="text-std-20B-150">
              事業所情報の登録のみを希望する場合
            </h2>
            <p>求人を申し込まず、事業所の登録だけを行うこともできます。</p>
            <EstablishmentOnlyForm action={submitEstablishmentAction} />
          </section>
        )}
      </div>
    </>
  );
}
