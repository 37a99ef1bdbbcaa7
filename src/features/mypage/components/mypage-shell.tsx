"use client";

import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import type { DeadlineWords } from "@/domain/account/provisional-deadline";
import { readStepPath } from "@/domain/draft/paths";
import type { LogInAgain } from "@/features/session/components/log-in-dialog";
import { LogoutForm } from "@/features/session/components/logout-form";
import { SessionGuard } from "@/features/session/components/session-guard";
import { SiteFooter } from "@/ui/site-footer";
import { SiteHeader } from "@/ui/site-header";
import { SkipLink } from "@/ui/skip-link";
import { useInBrowser } from "@/ui/use-in-browser";
import { DeadlineBanner } from "./deadline-banner";

interface MypageShellProps {
  /** Account the page is for. */
  readonly account: string;
  readonly email: string;
  /** Null once the my page is open. */
  readonly deadline: DeadlineWords | null;
  readonly logInAgain: LogInAgain;
  readonly logOut: () => Promise<void>;
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

/**
 * Head, content and foot of the employers' pages, and what watches over the session. A client component although little in it moves: server components
 * travel twice, as HTML and as data, and this is on every page. On a screen of a wizard the server leaves out what
 * nobody needs before the scripts are there: the tabs, and the foot below a form yet to be drawn.
 */
export function MypageShell({ account, email, deadline, logInAgain, logOut, children }: MypageShellProps) {
  const isInBrowser = useInBrowser();
  const isWhole = readStepPath(usePathname()) === null || isInBrowser;
  return (
    <>
      <SkipLink />
      <SiteHeader
        homeHref="/mypage"
        tagline={<span className="break-all">{email}</span>}
        tabs={TABS}
        actions={<LogoutForm action={logOut} />}
        tabsFollow={!isWhole}
      />
      {deadline && <DeadlineBanner {...deadline} />}
      <main id="main" tabIndex={-1} className="page-width grow pt-4 pb-16">
        {children}
      </main>
      {isWhole && <SiteFooter />}
      <SessionGuard kind="employer" owner={account} email={email} logInAgain={logInAgain} logOut={logOut} />
    </>
  );
}
