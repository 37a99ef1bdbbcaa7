import type { ReactNode } from "react";
import { deadlineWords } from "@/domain/account/provisional-deadline";
import { logInAgainAction, logOutAction } from "@/features/session/actions";
import type { EmployerActor } from "@/server/actor";
import { today } from "@/server/clock";
import { MypageShell } from "./mypage-shell";

interface MypageFrameProps {
  readonly actor: EmployerActor;
  readonly children: ReactNode;
}

/** What surrounds the employers' pages, as of today. */
export function MypageFrame({ actor, children }: MypageFrameProps) {
  const { accountId, email, provisionalUntil } = actor;
  const deadline = provisionalUntil === null ? null : deadlineWords(provisionalUntil, today());
  return (
    <MypageShell
      account={accountId}
      email={email}
      deadline={deadline}
      logInAgain={logInAgainAction}
      logOut={logOutAction}
    >
      {children}
    </MypageShell>
  );
}
