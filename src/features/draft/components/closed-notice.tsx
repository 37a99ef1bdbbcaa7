import { ButtonLink } from "@/ui/button-link";
import { PageHeading } from "@/ui/page-heading";

/** Shown in place of a wizard screen once the document is handed in. */
export function ClosedNotice() {
  return (
    <>
      <PageHeading lead="この内容は提出済みです。ハローワークの確認が終わるまで、ここでは変更できません。修正が必要な場合は、ハローワークから修正のお願いが届きます。">
        提出済みの内容です
      </PageHeading>
      <ButtonLink href="/mypage">ホームへ</ButtonLink>
    </>
  );
}
