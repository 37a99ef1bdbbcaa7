"use client";

import { MISSING_PAGE_TITLE } from "@/lib/page-title";
import { ButtonLink } from "@/ui/button-link";
import { PageHeading } from "@/ui/page-heading";
import { PublicFrame } from "./public-frame";

/** Stands for a page that is missing. A client component, because every page carries it. */
export function MissingPage() {
  return (
    <PublicFrame>
      {/* Beside the metadata, which Next leaves out where a page turns out to be missing while it is asked for. */}
      <title>{MISSING_PAGE_TITLE}</title>
      <div className="page-width py-10 md:py-20">
        <PageHeading
          lead={
            <p>
              アドレスが間違っているか、ページが移動または削除されたか、表示する権限がない可能性があります。アドレスを確かめるか、次のページからお探しください。
            </p>
          }
        >
          お探しのページが見つかりません
        </PageHeading>
        <div className="flex flex-col gap-4 sm:flex-row">
          <ButtonLink href="/">トップページへ</ButtonLink>
          <ButtonLink href="/login" variant="secondary">
            ログイン
          </ButtonLink>
          <ButtonLink href="/sitemap" variant="text">
            サイトマップを見る
          </ButtonLink>
        </div>
      </div>
    </PublicFrame>
  );
}
