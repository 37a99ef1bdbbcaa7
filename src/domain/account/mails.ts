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

/** How far an account is on the way to its my page: what its owner still has to do. */
export type OpeningState =
  /** Nothing was handed in. */
  | "entering"
  /** Handed in; the counter waits for the person. */
  | "handedIn"
  /** Sent back with requests for correction. */
  | "returned";

const STILL_TO_DO: Readonly<Record<OpeningState, string>> = {
  entering:
    "事業所情報（求人を申し込むときは求人情報も）の仮登録と、ハローワークの窓口での本登録の手続きが、まだ済んでいません。",
  handedIn: "仮登録を受け付けています。ハローワークの窓口での本登録の手続きが、まだ済んでいません。",
  returned:
    "仮登録の内容に、ハローワークから修正のお願いがあります。修正と、窓口での本登録の手続きが、まだ済んでいません。",
};

/**
 * Before the deadline: what is still to be done, and what happens otherwise.
 * @param visitBy the deadline as it is shown
 * @param lastDay the last of the fourteen days; the data goes when it ends
 * @param daysLeft days until `visitBy`, 0 on the day itself
 */
export function deadlineReminderMail(facts: {
  readonly visitBy: IsoDate;
  readonly lastDay: IsoDate;
  readonly daysLeft: number;
  readonly state: OpeningState;
  readonly loginUrl: string;
}): MailText {
  const { daysLeft } = facts;
  return mail(`本登録の期限は${daysLeft === 0 ? "本日" : `${daysLeft}日後`}です`, [
    `求人者マイページの本登録の期限は、${formatDate(facts.visitBy)}です（${daysLeft === 0 ? "本日まで" : `あと${daysLeft}日`}）。`,
    STILL_TO_DO[facts.state],
    `期限までに手続きが完了しないときは、${formatDate(facts.lastDay)}の終わりにアカウントが無効になり、入力した内容はすべて消去されます。`,
    `続きの入力、お持ちいただくもの、窓口の所在地と開庁時間は、ログインして確認できます：
  ${facts.loginUrl}`,
  ]);
}

/** After the deadline: the account and what was entered are gone. */
export function accountErasedMail(facts: {
  readonly lastDay: IsoDate;
  /** Of the deletion record. */
  readonly recordId: string;
  readonly registerUrl: string;
}): MailText {
  return mail("アカウントの無効化と入力内容の消去のお知らせ", [
    `${formatDate(facts.lastDay)}までに本登録の手続きが完了しなかったため、求人者マイページのアカウントを無効にし、入力された内容をすべて消去しました。消去した内容は、元に戻せません。`,
    `消去の記録番号：${facts.recordId}`,
    `あらためて求人を申し込むときは、次のページから、もう一度アカウントを登録してください。同じメールアドレスを使えます。
  ${facts.registerUrl}`,
  ]);
}
