"use client";

import { useEffect } from "react";
import { Failure } from "@/features/site/components/failure";
import { PublicFrame } from "@/features/site/components/public-frame";
import { Button } from "@/ui/button";
import { ButtonLink } from "@/ui/button-link";

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
