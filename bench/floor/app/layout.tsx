import type { ReactNode } from "react";

/** The least a Next application can be: what a page of ours costs is measured against it. */
export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="ja">
      <body>{children}</body>
    </html>
  );
}
