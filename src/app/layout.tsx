import type { ReactNode } from "react";
import "./globals.css";

// The content security policy carries a fresh nonce per request, which a page rendered at build time cannot have.
export const dynamic = "force-dynamic";

/**
 * The document around all three fronts. Headers and footers belong to the layouts of the fronts. What is the same on
 * every page is written here and not as `metadata`, which Next works out again for each request; titles are set by
 * the fronts and their pages.
 */
export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="ja">
      <head>
        <meta name="theme-color" content="#ffffff" />
        {/* Telephone numbers are links where they are meant to be; dates and codes must not become some. */}
        <meta name="format-detection" content="telephone=no, date=no, address=no, email=no" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      </head>
      <body className="flex min-h-dvh flex-col">{children}</body>
    </html>
  );
}
