import type { MailText } from "@/domain/submission/mails";
import { formatReceiptNumber } from "@/domain/posting/numbering";
import { formatDate, type IsoDate } from "@/lib/jst";
import type { PlacedComment } from "./comments";

/** A notice in the my page, without its recipient. */
export interface NoticeText {
  readonly subject: string;
  readonly body: string;
}

const CLOSING = "このメールは送信専用です。このアドレスに返信いただいても、お答えできません。";

/** The button that hands in again. */
const handsInAgain = (withPosting: boolean) => (withPosting ? "完了" : "事業所情報のみを提出する");

/** 修正のお願い: says that there is something to correct and where; what it is stands in the my page only. */
export function returnedMail(facts: {
  readonly receiptNumber: string;
  readonly officeName: string;
  /** False for an establishment alone. */
  readonly withPosting: boolean;
  readonly visitBy: IsoDate;
  readonly link: string;
}): MailText {
  return {
    subject: "【求人者マイページ】修正のお願い",
    text: [
      `仮登録の内容を${facts.officeName}が確認しました。修正をお願いしたい項目があります。`,
      "",
      `受付番号　${formatReceiptNumber(facts.receiptNumber)}`,
      "",
      `次のページを開き（ログインが必要です）、修正のお願いがある項目を直してから、もう一度「${handsInAgain(facts.withPosting)}」を押してください。受付番号は変わりません。`,
      facts.link,
      "",
      `手続きの期限は${formatDate(facts.visitBy)}です。`,
      "",
      CLOSING,
    ].join("\n"),
  };
}

const DOCUMENT_NAMES = { posting: "求人情報", establishment: "事業所情報" } as const;

/** The same in the my page, with the requests themselves. */
export function returnedNotice(facts: {
  readonly receiptNumber: string;
  readonly officeName: string;
  /** False for an establishment alone. */
  readonly withPosting: boolean;
  readonly comments: readonly PlacedComment[];
}): NoticeText {
  return {
    subject: "修正のお願い",
    body: [
      `${facts.officeName}から、仮登録の内容に修正のお願いがあります（受付番号 ${formatReceiptNumber(facts.receiptNumber)}）。直してから、もう一度「${handsInAgain(facts.withPosting)}」を押してください。`,
      ...facts.comments.map(
        ({ document, step, label, body }) =>
          `■ ${DOCUMENT_NAMES[document]}${step === null || label === null ? "（全体）" : `　ステップ${step}　${label}`}\n${body}`,
      ),
    ].join("\n\n"),
  };
}

/** 修正のお願いの取消し: nothing has to be corrected (for now). */
export function returnWithdrawnMail(facts: {
  readonly receiptNumber: string;
  readonly officeName: string;
  readonly appUrl: string;
}): MailText {
  return {
    subject: "【求人者マイページ】修正のお願いの取消し",
    text: [
      `${facts.officeName}が、先にお送りした修正のお願いを取り消しました。修正や再提出は必要ありません。`,
      "",
      `受付番号　${formatReceiptNumber(facts.receiptNumber)}`,
      "",
      "提出いただいた内容の確認を続けています。あらためて修正をお願いするときは、メールとマイページのお知らせでご連絡します。",
      `${facts.appUrl}/mypage`,
      "",
      CLOSING,
    ].join("\n"),
  };
}

/** The same in the my page. */
export function returnWithdrawnNotice(facts: {
  readonly receiptNumber: string;
  readonly officeName: string;
}): NoticeText {
  return {
    subject: "修正のお願いの取消し",
    body: `${facts.officeName}が、修正のお願いを取り消しました（受付番号 ${formatReceiptNumber(facts.receiptNumber)}）。修正や再提出は必要ありません。提出いただいた内容の確認を続けています。`,
  };
}

/** What was registered. */
export interface RegisteredFacts {
  readonly receiptNumber: string;
  readonly officeName: string;
  readonly establishmentNumber: string;
  /** Null when the establishment was registered alone. */
  readonly posting: {
    readonly number: string;
    readonly acceptedOn: IsoDate;
    readonly introductionDeadline: IsoDate;
  } | null;
  /** The my page was opened with it. */
  readonly opened: boolean;
}

function registeredLines({ establishmentNumber, posting }: RegisteredFacts): string[] {
  return [
    `事業所番号　${establishmentNumber}`,
    ...(posting
      ? [
          `求人番号　${posting.number}`,
          `受付年月日　${formatDate(posting.acceptedOn)}`,
          `紹介期限日　${formatDate(posting.introductionDeadline)}`,
        ]
      : []),
  ];
}

const whatHappened = ({ posting, officeName }: RegisteredFacts) =>
  `${officeName}で、${posting ? "求人" : "事業所"}の本登録が完了しました。`;

const OPENED = "求人者マイページが開設されました。求人の申込みや、申し込んだ求人の確認ができます。";

/** 本登録完了: the numbers, and that the my page is open. */
export function registeredMail(facts: RegisteredFacts & { readonly appUrl: string }): MailText {
  return {
    subject: "【求人者マイページ】本登録完了のお知らせ",
    text: [
      whatHappened(facts),
      "",
      `受付番号　${formatReceiptNumber(facts.receiptNumber)}`,
      ...registeredLines(facts),
      "",
      ...(facts.opened ? [OPENED] : ["内容は、求人者マイページで確認できます。"]),
      `${facts.appUrl}/mypage`,
      "",
      CLOSING,
    ].join("\n"),
  };
}

/** The same in the my page. */
export function registeredNotice(facts: RegisteredFacts): NoticeText {
  return {
    subject: "本登録完了のお知らせ",
    body: [
      `${whatHappened(facts)}${facts.opened ? OPENED : ""}`,
      registeredLines(facts).join("\n"),
      ...(facts.posting ? ["求人番号は、ハローワークへのお問い合わせや、求職者との連絡に使います。"] : []),
    ].join("\n\n"),
  };
}
