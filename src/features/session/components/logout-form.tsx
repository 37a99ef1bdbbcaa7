"use client";

import { Button } from "@/ui/button";
import { useLazyPart } from "./use-lazy-part";
import { useLogOut } from "./use-log-out";

const loadDialog = () => import("./log-out-dialog").then((module) => module.default);

/** ログアウト, for desktop header and phone menu. A plain form post where there is no JavaScript. */
export function LogoutForm({ action }: { action: () => Promise<void> }) {
  const { busy, obstacle, logOut, discard, stay } = useLogOut(action);
  const LogOutDialog = useLazyPart(loadDialog, obstacle !== null);
  return (
    <>
      <form
        action={action}
        className="shrink-0"
        onSubmit={(event) => {
          event.preventDefault();
          void logOut();
        }}
      >
        <Button
          type="submit"
          variant="secondary"
          size="small"
          pending={busy}
          pendingText="ログアウトしています"
        >
          ログアウト
        </Button>
      </form>
      {obstacle && LogOutDialog && <LogOutDialog obstacle={obstacle} onStay={stay} onDiscard={discard} />}
    </>
  );
}
