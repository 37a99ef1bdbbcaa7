import { NotificationBanner } from "@/ui/notification-banner";

/** Says why nobody can type for a moment: the person logs out in another tab, and this one follows. */
export default function LeavingNotice() {
  return (
    <div className="fixed inset-x-0 top-0 z-30 mx-auto max-w-3xl p-3 print:hidden">
      <NotificationBanner
        kind="info"
        role="status"
        title="ほかのタブでログアウトしています"
        className="shadow-2"
      >
        <p>入力した内容を保存しています。しばらくお待ちください。</p>
      </NotificationBanner>
    </div>
  );
}
