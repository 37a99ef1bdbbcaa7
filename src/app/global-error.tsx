"use client";

import { Failure } from "@/features/site/components/failure";
import { pageTitle } from "@/lib/page-title";
import "./globals.css";

/** The last resort: replaces the whole document when the root layout itself fails. */
export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="ja">
      <head>
        <title>{pageTitle("エラー：画面を表示できませんでした")}</title>
      </head>
      <body className="flex min-h-dvh flex-col">
        <main>
          <Failure
            digest={error.digest}
            actions={
              // A plain link: after such a failure only a fresh document helps.
              <a href="/" className="link inline-flex min-h-11 items-center">
                トップページへ
              </a>
            }
          />
        </main>
      </body>
    </html>
  );
}
