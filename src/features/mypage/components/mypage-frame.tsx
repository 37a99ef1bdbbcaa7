import type { ReactNode } from "react";
import { deadlineWords } from "@/domain/account/provisional-deadline";
import { logInAgainAction, logOutAction } from "@/features/session/actions";
import { LogoutForm } from "@/features/session/components/logout-form";
import { SessionGuard } from "@/features/session/components/session-guard";
import type { EmployerActor } from "@/server/actor";
import { today } from "@/server/clock";
import { SiteFooter } from "@/ui/site-footer";
import { SiteHeader } from "@/ui/site-header";
import { SkipLink } from "@/ui/skip-link";
import { DeadlineBanner } from "./deadline-banner";

interface MypageFrameProps {
  readonly actor: EmployerActor;
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

/** Head, content and foot of the employers' pages as of today, and what watches over the session. */
export function MypageFrame({ actor, children }: MypageFrameProps) {
  const { accountId, email, provisionalUntil } = actor;
  return (
    <>
      <SkipLink />
      <SiteHeader
        homeHref="/mypage"
        tagline={<span className="break-all">{email}</span>}
        tabs={TABS}
        actions={<LogoutForm action={logOutAction} />}
      />
      {provisionalUntil !== null && <DeadlineBanner {...deadlineWords(provisionalUntil, today())} />}
      <main id="main" tabIndex={-1} className="page-width grow pt-4 pb-16">
        {children}
      </main>
      <SiteFooter />
      <SessionGuard
        kind="employer"
        owner={accountId}
        email={email}
        logInAgain={logInAgainAction}
        logOut={logOutAction}
      />
    </>
  );
}
