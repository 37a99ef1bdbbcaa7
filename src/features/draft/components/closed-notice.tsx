import { pageTitle } from "@/lib/page-title";
import { ButtonLink } from "@/ui/button-link";
import { PageHeading } from "@/ui/page-heading";

/** Shown in place of a wizard screen once the document is handed in, or registered. */
export function ClosedNotice({ registered }: { readonly registered: boolean }) {
  const heading = registered ? "本登録済みの内容です" : "提出済みの内容です";
  return (
    <>
      <title>{pageTitle(heading)}</title>
      <PageHeading
        lead={
          registered
            ? "本登録が終わった内容は、ここでは変更できません。変更したいときは、管轄のハローワークにご連絡ください。"
            : "この内容は提出済みです。ハローワークの確認が終わるまで、ここでは変更できません。修正が必要な場合は、ハローワークから修正のお願いが届きます。"
        }
      >
        {heading}
      </PageHeading>
      <ButtonLink href="/mypage">ホームへ</ButtonLink>
    </>
  );
}
