"use client";

import { useEffect } from "react";
import { isStaleError } from "@/features/session/components/stale-page";
import { Failure } from "@/features/site/components/failure";
import { PublicFrame } from "@/features/site/components/public-frame";
import { Button } from "@/ui/button";
import { ButtonLink } from "@/ui/button-link";
import { PageHeading } from "@/ui/page-heading";

/** Shown instead of a page that failed. The error itself is logged on the server. */
export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  useEffect(() => {
    document.title = "エラー：画面を表示できませんでした｜求人者マイページ";
  }, []);
  if (isStaleError(error))
    return (
      <PublicFrame>
        <PageHeading lead="続けるには、画面を読み込み直してください。入力した内容は失われません。">
          サービスが新しくなりました
        </PageHeading>
        <Button onClick={() => window.location.reload()}>画面を読み込み直す</Button>
      </PublicFrame>
    );
  return (
    <PublicFrame>
      <Failure
        digest={error.digest}
        actions={
          <>
            <Button onClick={reset}>もう一度試す</Button>
            <ButtonLink href="/" variant="secondary">
              トップページへ
            </ButtonLink>
          </>
        }
      />
    </PublicFrame>
  );
}
