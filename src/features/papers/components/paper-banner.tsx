import type { PaperState } from "@/features/papers/queries";
import { CaseNotice } from "@/features/review/components/case-notice";
import { formatDateTime } from "@/lib/jst";
import type { MessageKind } from "@/ui/inline-message";
import { NotificationBanner } from "@/ui/notification-banner";

/** Whether the paper that was scanned says what is stored now. */
export function PaperBanner({ state }: { state: PaperState }) {
  const { kind, title, text } = words(state);
  return (
    <CaseNotice>
      <NotificationBanner kind={kind} title={title} className="mt-4">
        {text && <p>{text}</p>}
      </NotificationBanner>
    </CaseNotice>
  );
}

function words(state: PaperState): { kind: MessageKind; title: string; text?: string } {
  switch (state.kind) {
    case "current":
      return {
        kind: "success",
        title: "最新の内容のときに印刷された紙です",
        text: "紙に書かれていることは、この画面の内容で確認してください。",
      };
    case "outdated":
      return {
        kind: "warning",
        title: "読み取った紙は、古い内容です",
        text: `${formatDateTime(state.submittedAt)}の提出（${state.ordinal}回目）のときのものです。そのあとに内容が変わりました。この画面の内容で確認してください。`,
      };
    case "beforeRegistration":
      return {
        kind: "info",
        title: "読み取った紙は、本登録の前のものです",
        text: "内容は同じですが、求人番号・受付年月日・紹介期限日が入っていません。必要なときは、求人票を印刷し直してください。",
      };
    case "unknown":
      return {
        kind: "warning",
        title: "読み取った紙の内容は、提出されたものと一致しません",
        text: "提出する前の入力内容を印刷した紙のことがあります。この画面の内容で確認してください。",
      };
  }
}
