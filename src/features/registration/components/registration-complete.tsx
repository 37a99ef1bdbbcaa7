import { previousOpenDay } from "@/domain/office/open-days";
import { formatDate, type IsoDate } from "@/lib/jst";
import { ButtonLink } from "@/ui/button-link";
import { NotificationBanner } from "@/ui/notification-banner";
import { Prose } from "@/ui/prose";

/** What comes after the account registration (manual chapter 2 ⑨). `lastDay` is null once the my page is open. */
export function RegistrationComplete({ lastDay }: { lastDay: IsoDate | null }) {
  return (
    <div className="text-measure flex flex-col gap-8">
      {lastDay !== null && <Deadline lastDay={lastDay} />}
      <Prose>
        <p>
          続いて「事業所・求人情報を登録」ボタンを押し、事業所情報・求人情報を入力してください。事業所情報・求人情報の仮登録を行わずにハローワークへ来所された場合、登録したアカウントでマイページを開設できないことがあります。
        </p>
        <p>
          事業所情報・求人情報の入力が完了（仮登録）したら、事業所の所在地を管轄するハローワークにお越しください。ハローワークの窓口で内容の確認が終わり受理される（本登録）と、求人者マイページが開設され、求人者向けの各種メニューをご利用いただけます。
        </p>
        <h2>事業所・求人仮登録から本登録までの流れ</h2>
        <ol>
          <li>事業所情報の仮登録</li>
          <li>求人情報の仮登録</li>
          <li>
            事業所の所在地を管轄するハローワークに出向いて本登録（事業所情報の登録のみを希望する場合、2は省略できます）
          </li>
        </ol>
        <h2>留意点</h2>
        <p>
          後日、事業所情報・求人情報を入力する場合は、本日登録したアカウント（メールアドレス）でログインし、入力してください。途中で保存した内容は、続きから入力できます。
        </p>
      </Prose>
      <div>
        <ButtonLink href="/mypage/start" size="large">
          事業所・求人情報を登録
        </ButtonLink>
      </div>
    </div>
  );
}

function Deadline({ lastDay }: { lastDay: IsoDate }) {
  const visitBy = previousOpenDay(lastDay);
  return (
    <NotificationBanner kind="warning" title={`手続きの期限は、${formatDate(visitBy)}です`}>
      <p>
        {formatDate(visitBy)}までに、1. 事業所情報の仮登録、2. 求人情報の仮登録、3.
        ハローワークに出向いての本登録（事業所情報の登録のみを希望する場合、2は省略）の手続きが完了しない場合は、登録したアカウント（メールアドレスとパスワード）は無効になり、ログインできなくなります。また、入力したデータは自動消去され、マイページは開設されませんので、ご注意ください。
      </p>
      {visitBy !== lastDay && (
        <p>
          アカウント登録完了日の翌日から14日目の{formatDate(lastDay)}
          がハローワークの閉庁日のため、その前の開庁日までにお越しください。
        </p>
      )}
    </NotificationBanner>
  );
}
