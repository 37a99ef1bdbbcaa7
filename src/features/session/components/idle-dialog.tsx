"use client";

import { useEffect, useState } from "react";
import { createPortal } from "react-dom";
import { IDLE_MINUTES, timeLeft, timeLeftSpoken, WARNING_MINUTES } from "@/domain/account/idle";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { InlineMessage } from "@/ui/inline-message";

interface IdleDialogProps {
  /** Milliseconds of the browser's clock. */
  readonly endsAt: number;
  /** False when the server could not be reached. */
  readonly onGoOn: () => Promise<boolean>;
  readonly onLogOut: () => void;
  readonly leaving: boolean;
}

/** Ten minutes before the session ends: go on, or log out. */
export default function IdleDialog({ endsAt, onGoOn, onLogOut, leaving }: IdleDialogProps) {
  const [now, setNow] = useState(() => Date.now());
  const [busy, setBusy] = useState(false);
  const [isAway, setAway] = useState(false);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);

  async function goOn() {
    setBusy(true);
    setAway(!(await onGoOn()));
    setBusy(false);
  }

  const left = Math.max(0, endsAt - now);
  return createPortal(
    <Dialog
      alert
      open
      onClose={() => void goOn()}
      title="まもなく自動でログアウトします"
      actions={
        <>
          <Button onClick={() => void goOn()} pending={busy}>
            続ける
          </Button>
          <Button variant="secondary" onClick={onLogOut} pending={leaving} pendingText="ログアウトしています">
            ログアウト
          </Button>
        </>
      }
    >
      <p>
        操作がないまま{IDLE_MINUTES - WARNING_MINUTES}分がたちました。続けるときは「続ける」を押してください。
      </p>
      <p className="mt-2" role="timer">
        自動でログアウトするまで：<strong className="tabular-nums">{timeLeft(left)}</strong>
      </p>
      <p className="mt-2">ログアウトしたあとも、入力した内容はこの画面に残ります。</p>
      {isAway && (
        <div role="alert" className="mt-2">
          <InlineMessage kind="error">
            通信できませんでした。接続を確認して、もう一度「続ける」を押してください。
          </InlineMessage>
        </div>
      )}
      <p role="status" className="sr-only">
        自動でログアウトするまで、{timeLeftSpoken(left)}です
      </p>
    </Dialog>,
    document.body,
  );
}
