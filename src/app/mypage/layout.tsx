import type { ReactNode } from "react";
import { MypageFrame } from "@/features/mypage/components/mypage-frame";
import { logInAgainAction, logOutAction } from "@/features/session/actions";
import { SessionGuard } from "@/features/session/components/session-guard";
import { employerOfPage } from "./wizard-request";

/**
 * The employers' front. It only draws the frame: each page asks for its own permission, and sends people who are
 * not logged in to log-in and back to that page.
 */
export default async function MypageLayout({ children }: { children: ReactNode }) {
  const actor = await employerOfPage();
  if (!actor) return children;
  return (
    <>
      <MypageFrame email={actor.email} provisionalUntil={actor.provisionalUntil}>
        {children}
      </MypageFrame>
      <SessionGuard
        kind="employer"
        owner={actor.accountId}
        email={actor.email}
        logInAgain={logInAgainAction}
        logOut={logOutAction}
      />
    </>
  );
}
