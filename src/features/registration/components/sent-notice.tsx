import { formatDateTime } from "@/lib/jst";
import { NotificationBanner } from "@/ui/notification-banner";
import type { PendingRegistration } from "@/features/registration/queries";

/** Where the mail went and until when its key is good. */
export function SentNotice({ registration }: { registration: PendingRegistration }) {
  const { email, keyExpiresAt, key } = registration;
  if (key !== "usable")
    return (
      <NotificationBanner
        kind="warning"
        title={key === "expired" ? "認証キーの有効期限が切れました" : "認証キーが使えなくなりました"}
      >
        <p>
          <span className="wrap-anywhere">{email}</span>{" "}
          にお送りした認証キーは、もう使えません。「認証キーを再送する」を押して、新しい認証キーを受け取ってください。
        </p>
      </NotificationBanner>
    );
  return (
    <NotificationBanner kind="info" title="メールをお送りしました">
      <p>
        <span className="wrap-anywhere">{email}</span>{" "}
        に「アカウント仮登録完了通知」のメールをお送りしました。メールに書かれた認証キーと、新しいパスワードを入力してください。
      </p>
      <p>認証キーの有効期限：{formatDateTime(keyExpiresAt)}まで</p>
      <p>
        この画面を閉じても、同じブラウザでこのページを開くか、メールのリンクを開くと、続きから入力できます。
      </p>
    </NotificationBanner>
  );
}
