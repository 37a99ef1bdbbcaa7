"use client";

import { createPortal } from "react-dom";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import type { LogOutObstacle } from "./use-log-out";

interface LogOutDialogProps {
  readonly obstacle: LogOutObstacle;
  readonly onStay: () => void;
  readonly onDiscard: () => void;
}

/** Logging out would lose something, or was not possible: what about, and the choice. */
export default function LogOutDialog({ obstacle, onStay, onDiscard }: LogOutDialogProps) {
  const unsaved = obstacle !== "away";
  return createPortal(
    <Dialog
      open
      onClose={onStay}
      title={TITLES[obstacle]}
      actions={
        unsaved ? (
          <>
            <Button onClick={onStay}>ログアウトしない</Button>
            <Button variant="secondary" onClick={onDiscard}>
              破棄してログアウト
            </Button>
          </>
        ) : (
          <Button onClick={onStay}>閉じる</Button>
        )
      }
    >
      <p>{SENTENCES[obstacle]}</p>
    </Dialog>,
    document.body,
  );
}

const TITLES: Readonly<Record<LogOutObstacle, string>> = {
  unsaved: "まだ保存されていない入力があります",
  unsent: "まだ送っていない修正依頼があります",
  unsavedElsewhere: "まだ保存されていない入力があります",
  away: "ログアウトできませんでした",
};

const SENTENCES: Readonly<Record<LogOutObstacle, string>> = {
  unsaved:
    "通信できないか、選択が必要な項目があるため、入力した内容の一部をまだ保存できていません。このままログアウトすると、その内容は失われます。",
  unsent: "差戻しで送っていない修正依頼が、このタブに残っています。このままログアウトすると、消えます。",
  unsavedElsewhere:
    "開いているほかのタブに、まだ保存できていない入力があります。このままログアウトすると、その内容は失われます。確かめるときは「ログアウトしない」を押して、ほかのタブを開いてください。",
  away: "通信できないため、ログアウトできませんでした。接続を確認して、もう一度「ログアウト」を押してください。入力した内容はこの画面に残っています。",
};
