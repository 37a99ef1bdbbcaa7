"use client";

import { isStaleError } from "@/features/session/components/stale-page";
import { FailedFrame } from "@/features/site/components/failed-frame";
import { Failure } from "@/features/site/components/failure";
import { pageTitle } from "@/lib/page-title";
import { Button } from "@/ui/button";
import { buttonClass } from "@/ui/button-style";
import { PageHeading } from "@/ui/page-heading";

/** Shown instead of a page that failed. The error itself is logged on the server. */
export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  if (isStaleError(error))
    return (
      <FailedFrame>
        <title>{pageTitle("サービスが新しくなりました")}</title>
        <div className="page-width py-10 md:py-20">
          <PageHeading lead="続けるには、画面を読み込み直してください。入力した内容は失われません。">
            サービスが新しくなりました
          </PageHeading>
          <Button onClick={() => window.location.reload()}>画面を読み込み直す</Button>
        </div>
      </FailedFrame>
    );
  return (
    <FailedFrame>
      <title>{pageTitle("エラー：画面を表示できませんでした")}</title>
      <Failure
        digest={error.digest}
        actions={
          <>
            <Button onClick={reset}>もう一度試す</Button>
            <a href="/" className={buttonClass("secondary", "medium")}>
              トップページへ
            </a>
          </>
        }
      />
    </FailedFrame>
  );
}
