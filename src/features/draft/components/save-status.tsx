import type { ReactNode } from "react";
import { formatClockTime } from "@/lib/jst";
import type { PumpSnapshot } from "./pump-facts";

/** The state of saving in one sentence. Its parent is the `role="status"`. */
export function SaveStatus({ snapshot }: { snapshot: PumpSnapshot }) {
  const { state, savedAt, message, conflicts } = snapshot;
  if (conflicts.length > 0)
    return (
      <Sentence>
        他の担当者の変更と重なった項目が{conflicts.length}件あります。どちらを残すか選んでください
      </Sentence>
    );
  switch (state) {
    case "saved":
      return savedAt ? <>保存しました {formatClockTime(savedAt)}</> : null;
    case "unsaved":
      return <>未保存</>;
    case "saving":
      return <>保存中</>;
    case "merged":
      return <Sentence>他の担当者が更新しました</Sentence>;
    case "offline":
      return <Sentence>オフライン（再接続後に保存します）</Sentence>;
    case "busy":
      return <Sentence>サーバーが混み合っています（自動的にもう一度保存します）</Sentence>;
    case "expired":
      return <Sentence>ログインが切れました。ログインすると、続きから保存します</Sentence>;
    case "foreign":
      return <Sentence>別のアカウントでログインされているため、保存できません</Sentence>;
    case "closed":
      return <Sentence>この内容は提出済みか、削除されています。ここでの変更は保存されません</Sentence>;
    case "refused":
      return message ? <Sentence>{message}</Sentence> : null;
  }
}

/** Too long for what the small buttons leave of a phone's width. */
function Sentence({ children }: { children: ReactNode }) {
  return <span data-long="">{children}</span>;
}
