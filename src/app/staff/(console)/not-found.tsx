import type { Metadata } from "next";
import { AFTER_ERASURE } from "@/domain/review/lapsed";
import { ButtonLink } from "@/ui/button-link";
import { PageHeading } from "@/ui/page-heading";

export const metadata: Metadata = { title: "案件が見つかりません" };

/** For cases that do not exist, and for those of another office: both look the same. */
export default function CaseNotFound() {
  return (
    <div className="py-10">
      <PageHeading
        lead={
          <>
            <p>
              案件が削除されたか、アドレスが間違っています。このハローワークの案件は、一覧の検索からお探しください。
            </p>
            <p>{AFTER_ERASURE}</p>
          </>
        }
      >
        案件が見つかりません
      </PageHeading>
      <ButtonLink href="/staff">一覧へ</ButtonLink>
    </div>
  );
}
