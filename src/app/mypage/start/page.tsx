import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { chooseHistoryAction } from "@/features/establishment/actions";
import { HistoryForm } from "@/features/establishment/components/history-form";
import { mayChooseEstablishment } from "@/features/establishment/queries";
import { pageTitle } from "@/lib/page-title";
import { requireEmployer } from "@/server/actor";
import { NotificationBanner } from "@/ui/notification-banner";
import { PageHeading } from "@/ui/page-heading";

export const metadata: Metadata = { title: pageTitle("求人申し込み実績") };

/** 求人申し込み実績 (manual chapter 3). */
export default async function StartPage() {
  const actor = await requireEmployer("/mypage/start");
  if (!(await mayChooseEstablishment(actor))) redirect("/mypage");
  return (
    <>
      <PageHeading lead="求人を申し込む場合は、まず事業所の登録が必要です。求人を申し込めるのは、原則として雇用保険適用事業所の単位です。">
        求人申し込み実績
      </PageHeading>
      <div className="flex flex-col gap-8">
        <ul className="text-measure list-disc pl-6">
          <li>
            過去に求人を申し込んだことのある事業所は、事業所登録を省略できます。事業所番号を入力して、求人情報の入力に進みます。
          </li>
          <li>初めて求人を申し込む事業所は、事業所情報を入力し、続けて求人情報を入力します。</li>
        </ul>
        {actor.binding === "PROVISIONAL" && (
          <NotificationBanner kind="info" title="事業所番号はすでに入力されています">
            <p>番号を間違えたときは、ここで選び直せます。作成中の求人の内容は消えません。</p>
          </NotificationBanner>
        )}
        {actor.binding === "CONFIRMED" && (
          <NotificationBanner kind="info" title="事業所情報を入力中です">
            <p>
              事業所番号があるときは、ここで選び直せます。作成中の求人の内容は消えません。入力中の事業所情報も残り、「申し込んだことがない」を選ぶと続きから入力できます。
            </p>
          </NotificationBanner>
        )}
        <HistoryForm action={chooseHistoryAction} />
      </div>
    </>
  );
}
