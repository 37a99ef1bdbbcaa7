import type { IsoDate } from "@/lib/jst";
import { formatDate, formatDateTime, type InstantLike } from "@/lib/jst";
import { AUTHENTICATION_KEY_LIFETIME_MINUTES, formatAuthenticationKey } from "./authentication-key";

/** A mail without its recipient. */
export interface MailText {
  readonly subject: string;
  readonly text: string;
}

const SIGNATURE = `--
求人者マイページ（ハローワーク）
このメールは自動で送信しています。このアドレスに返信いただいても、お答えできません。`;

function mail(subject: string, paragraphs: readonly string[]): MailText {
  return { subject, text: `${[...paragraphs, SIGNATURE].join("\n\n")}\n` };
}

/** アカウント仮登録完了通知: the authentication key, and a link that continues in any browser. */
export function authenticationKeyMail({
  key,
  link,
  expiresAt,
}: {
  key: string;
  link: string;
  expiresAt: InstantLike;
}): MailText {
  return mail("アカウント仮登録完了通知", [
    "求人者マイページのアカウント登録を受け付けました。",
    `「パスワード登録」画面に、次の認証キーと新しいパスワードを入力してください。

  認証キー：${formatAuthenticationKey(key)}

  有効期限：${formatDateTime(expiresAt)}まで（このメールの送信から${AUTHENTICATION_KEY_LIFETIME_MINUTES}分間）`,
    `画面を閉じてしまったときや、別のパソコン・スマートフォンで続けるときは、次のリンクを開いてください。

  ${link}`,
    "認証キーの期限が切れたときは、「パスワード登録」画面で再送できます。",
    "お心当たりがないときは、このメールを破棄してください。登録は完了しません。認証キーを、ほかの人に教えないでください。",
  ]);
}

/** For the owner of an account, when somebody wants to register the same address once more. */
export function alreadyRegisteredMail({ loginUrl }: { loginUrl: string }): MailText {
  return mail("アカウント登録のお申込みについて", [
    "このメールアドレスで、求人者マイページのアカウント登録のお申込みがありました。",
    "このメールアドレスは、すでに登録されています。あらためて登録する必要はありません。次のページからログインしてください。",
    `  ${loginUrl}`,
    "お心当たりがないときは、このメールを破棄してください。登録されている内容は変わりません。",
  ]);
}

/** アカウント登録完了: what comes next, and until when. */
export function accountRegisteredMail({
  loginUrl,
  visitBy,
}: {
  loginUrl: string;
  visitBy: IsoDate;
}): MailText {
  return mail("アカウント登録完了のお知らせ", [
    "求人者マイページのアカウント登録（メールアドレスとパスワードの登録）が完了しました。",
    `続いて、事業所情報と求人情報を仮登録し、${formatDate(visitBy)}までに、事業所の所在地を管轄するハローワークで本登録の手続きをしてください。`,
    "期限までに手続きが完了しないときは、アカウントが無効になり、入力した内容は自動的に消去されます。",
    `ログインはこちらから：
  ${loginUrl}`,
  ]);
}
