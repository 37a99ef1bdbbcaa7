import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import "./globals.css";

// The content security policy carries a fresh nonce per request, which a page rendered at build time cannot have.
export const dynamic = "force-dynamic";

export const metadata: Metadata = {
  title: { default: "求人者マイページ", template: "%s｜求人者マイページ" },
  description:
    "事業所の登録、求人の申込み（仮登録）をインターネットから行うための、求人者（事業主）の方のページです。",
  icons: { icon: { url: "/favicon.svg", type: "image/svg+xml" } },
  // Telephone numbers are links where they are meant to be; dates and codes must not become some.
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

export const viewport: Viewport = { width: "device-width", initialScale: 1, themeColor: "#ffffff" };

/** The document around all three fronts. Headers and footers belong to the layouts of the fronts. */
export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="ja">
      <body className="flex min-h-dvh flex-col">{children}</body>
    </html>
  );
}
