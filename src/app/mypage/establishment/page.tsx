import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { EstablishmentFacts } from "@/features/establishment/components/establishment-facts";
import { ownEstablishment } from "@/features/establishment/queries";
import { pageTitle } from "@/lib/page-title";
import { requireEmployer } from "@/server/actor";
import { ButtonLink } from "@/ui/button-link";
import { NotificationBanner } from "@/ui/notification-banner";
import { PageHeading } from "@/ui/page-heading";

export const metadata: Metadata = { title: pageTitle("事業所情報設定") };

/** The establishment as it is entered or registered; a person not yet checked sees published items only. */
export default async function EstablishmentPage() {
  const { scope } = await requireEmployer("/mypage/establishment");
  if (!scope) redirect("/mypage/start");
  const establishment = await ownEstablishment(scope);
  const editable =
    establishment.status === "DRAFT" ||
    establishment.status === "ENTERED" ||
    establishment.status === "RETURNED";
  return (
    <>
      <PageHeading lead="求人票や求人情報に使われる、事業所の情報です。">事業所情報設定</PageHeading>
      <div className="flex flex-col gap-8">
        {!scope.confirmed && (
          <NotificationBanner kind="info" title="求人票で公開される項目だけを表示しています">
            <p>ハローワークの窓口で本人確認が終わると、登録されているすべての項目を表示します。</p>
          </NotificationBanner>
        )}
        {establishment.status === "SUBMITTED" && (
          <NotificationBanner kind="info" title="ハローワークが内容を確認しています">
            <p>確認が終わるまで、変更できません。</p>
          </NotificationBanner>
        )}
        {editable && (
          <p>
            <ButtonLink href="/mypage/establishment/steps">
              {establishment.status === "RETURNED" ? "事業所情報を修正する" : "事業所情報を入力"}
            </ButtonLink>
          </p>
        )}
        <EstablishmentFacts raw={establishment.raw} publishedOnly={!scope.confirmed} />
        {establishment.status === "REGISTERED" && scope.confirmed && (
          <p className="text-measure">登録内容を変更したいときは、管轄のハローワークにご連絡ください。</p>
        )}
      </div>
    </>
  );
}
