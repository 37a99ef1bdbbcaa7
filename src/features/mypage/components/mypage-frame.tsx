import type { ReactNode } from "react";
import type { IsoDate } from "@/lib/jst";
import { logOutAction } from "@/features/session/actions";
import { LogoutForm } from "@/features/session/components/logout-form";
import { today } from "@/server/clock";
import { SiteFooter } from "@/ui/site-footer";
import { SiteHeader } from "@/ui/site-header";
import { SkipLink } from "@/ui/skip-link";
import { DeadlineBanner } from "./deadline-banner";

interface MypageFrameProps {
  readonly email: string;
  /** Null once the my page is open. */
  readonly provisionalUntil: IsoDate | null;
  readonly children: ReactNode;
}

const TABS = [
  {
    label: "ホーム（求人/応募管理）",
    href: "/mypage",
    covers: ["/mypage", "/mypage/postings", "/mypage/start"],
  },
  { label: "メッセージ", href: "/mypage/messages" },
  { label: "事業所情報設定", href: "/mypage/establishment" },
];

/** Head, content and foot of the employers' pages. */
export function MypageFrame({ email, provisionalUntil, children }: MypageFrameProps) {
  return (
    <>
      <SkipLink />
      <SiteHeader
        homeHref="/mypage"
        tagline={<span className="break-all">{email}</span>}
        tabs={TABS}
        actions={<LogoutForm action={logOutAction} />}
      />
      {provisionalUntil && <DeadlineBanner until={provisionalUntil} today={today()} />}
      <main id="main" tabIndex={-1} className="page-width grow pt-4 pb-16">
        {children}
      </main>
      <SiteFooter />
    </>
  );
}
