import { previousOpenDay } from "@/domain/office/open-days";
import { formatDate, formatDateTime, type IsoDate } from "@/lib/jst";
import { ButtonLink } from "@/ui/button-link";
import { NotificationBanner } from "@/ui/notification-banner";
import { PageHeading } from "@/ui/page-heading";

interface SavedNoticeProps {
  /** 求人仮登録 or 事業所仮登録. */
  readonly title: string;
  /** Name of the screen it was pressed on. */
  readonly screenTitle: string;
  readonly savedAt: Date | null;
  /** Last of the 14 days; null once the my page is open. */
  readonly keptUntil: IsoDate | null;
  readonly continuePath: string;
}

/** After 一時保存: what was saved, until when it is kept, and the ways on. */
export function SavedNotice({ title, screenTitle, savedAt, keptUntil, continuePath }: SavedNoticeProps) {
  return (
    <>
      <PageHeading kicker={title}>一時保存しました</PageHeading>
      <div className="text-measure flex flex-col gap-6">
        <NotificationBanner kind="success" title={`「${screenTitle}」までの内容を保存しました`}>
          {savedAt && <p>最後に保存した時刻：{formatDateTime(savedAt)}</p>}
          <p>入力したすべての画面の内容が保存されています。前の画面に戻っても消えません。</p>
        </NotificationBanner>
        {keptUntil ? (
          <p>
            <strong>{formatDate(keptUntil)}</strong>
            まで保存されます。それまでは、いつでも、どの端末からでも、ログインすると続きから入力できます。窓口での本登録は
            <strong>{formatDate(previousOpenDay(keptUntil))}</strong>までにお願いします。
          </p>
        ) : (
          <p>ログインすると、いつでも、どの端末からでも、続きから入力できます。</p>
        )}
        <div className="flex flex-wrap gap-4">
          <ButtonLink href={continuePath}>続きを入力</ButtonLink>
          <ButtonLink href="/mypage" variant="secondary">
            ホームへ
          </ButtonLink>
        </div>
      </div>
    </>
  );
}
