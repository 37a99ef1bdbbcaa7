import { formatClockTime } from "@/lib/jst";
import type { PumpSnapshot } from "./pump-facts";

/** The state of saving in one sentence. Its parent is the `role="status"`. */
export function SaveStatus({ snapshot }: { snapshot: PumpSnapshot }) {
  const { state, savedAt, message, conflicts } = snapshot;
  if (conflicts.length > 0)
    return <>他の担当者の変更と重なった項目が{conflicts.length}件あります。どちらを残すか選んでください</>;
  switch (state) {
    case "saved":
      return savedAt ? <>保存しました {formatClockTime(savedAt)}</> : null;
    case "unsaved":
      return <>未保存</>;
    case "saving":
      return <>保存中</>;
    case "merged":
      return <>他の担当者が更新しました</>;
    case "offline":
      return <>オフライン（再接続後に保存します）</>;
    case "busy":
      return <>サーバーが混み合っています（自動的にもう一度保存します）</>;
    case "expired":
      return <>ログインが切れました。ログインすると、続きから保存します</>;
    case "foreign":
      return <>別のアカウントでログインされているため、保存できません</>;
    case "closed":
      return <>この内容は提出済みか、削除されています。ここでの変更は保存されません</>;
    case "refused":
      return <>{message}</>;
  }
}
