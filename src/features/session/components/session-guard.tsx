"use client";

import { useCallback, useEffect, useState } from "react";
import type { LogInAgain } from "./log-in-dialog";
import type { SessionKind } from "./session-kind";
import { onSession, signalSession } from "./session-signals";
import { StaleNotice } from "./stale-notice";
import { useLazyPart } from "./use-lazy-part";
import { useLogOut } from "./use-log-out";
import { useOtherTabs } from "./use-other-tabs";
import { useSessionWatch } from "./use-session-watch";
import { useTypingPause } from "./use-typing-pause";

interface SessionGuardProps {
  readonly kind: SessionKind;
  /** Account, or member of staff. */
  readonly owner: string;
  readonly email: string;
  readonly logInAgain: LogInAgain;
  readonly logOut: () => Promise<void>;
}

const loadIdleDialog = () => import("./idle-dialog").then((module) => module.default);
const loadLeavingNotice = () => import("./leaving-notice").then((module) => module.default);
const loadLogInDialog = () => import("./log-in-dialog").then((module) => module.default);
const loadLogOutDialog = () => import("./log-out-dialog").then((module) => module.default);

/** What every page behind a log-in has: the warning before the idle time-out, and the log-in over the page. */
export function SessionGuard({ kind, owner, email, logInAgain, logOut }: SessionGuardProps) {
  const { standing, goOn } = useSessionWatch(kind, owner);
  const isLeftElsewhere = useOtherTabs(kind, owner);
  const leaving = useLogOut(logOut);
  const isOver = standing.phase === "over";
  const [later, setLater] = useState(false);
  const asks = useTypingPause(isOver && !later);

  useEffect(() => {
    if (!isOver) setLater(false);
  }, [isOver]);
  useEffect(() => onSession((signal) => signal === "ask" && setLater(false)), []);

  const done = useCallback(() => signalSession("renewed"), []);
  const putOff = useCallback(() => setLater(true), []);
  const LeavingNotice = useLazyPart(loadLeavingNotice, isLeftElsewhere);
  const IdleDialog = useLazyPart(loadIdleDialog, standing.phase === "warning" && !leaving.obstacle);
  const LogInDialog = useLazyPart(loadLogInDialog, asks);
  const LogOutDialog = useLazyPart(loadLogOutDialog, leaving.obstacle !== null);
  return (
    <>
      <StaleNotice />
      {LeavingNotice && <LeavingNotice />}
      {standing.phase === "warning" && IdleDialog && (
        <IdleDialog
          endsAt={standing.endsAt}
          onGoOn={goOn}
          onLogOut={() => void leaving.logOut()}
          leaving={leaving.busy}
        />
      )}
      {standing.phase === "over" && LogInDialog && (
        <LogInDialog
          kind={kind}
          reason={standing.reason}
          owner={owner}
          email={email}
          action={logInAgain}
          onDone={done}
          onLater={putOff}
        />
      )}
      {leaving.obstacle && LogOutDialog && (
        <LogOutDialog obstacle={leaving.obstacle} onStay={leaving.stay} onDiscard={leaving.discard} />
      )}
    </>
  );
}
