import type { ReactNode } from "react";
import { deadlineWords } from "@/domain/account/provisional-deadline";
import { logOutAction } from "@/features/session/actions";
import type { IsoDate } from "@/lib/jst";
import { today } from "@/server/clock";
import { MypageShell } from "./mypage-shell";

interface MypageFrameProps {
  readonly email: string;
  /** Null once the my page is open. */
  readonly provisionalUntil: IsoDate | null;
  readonly children: ReactNode;
}

/** Head, content and foot of the employers' pages, as of today. */
export function MypageFrame({ email, provisionalUntil, children }: MypageFrameProps) {
  const deadline = provisionalUntil === null ? null : deadlineWords(provisionalUntil, today());
  return (
    <MypageShell email={email} deadline={deadline} logOut={logOutAction}>
      {children}
    </MypageShell>
  );
}
