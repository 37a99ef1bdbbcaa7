import type { OfficeContact } from "@/domain/codes/offices";
import { formatReceiptNumber } from "@/domain/posting/numbering";
import { formatDate, type IsoDate } from "@/lib/jst";

/** Subject and body of a mail in plain text. */
export interface MailText {
  readonly subject: string;
  readonly text: string;
}

/** Tells the employer that a provisional registration was handed in, and what comes next. */
export function submittedMail(facts: {
  readonly receiptNumber: string;
  /** Day by which somebody has to come to the counter; null when the office registers without a visit. */
  readonly visitBy: IsoDate | null;
  /** Null when the office is not in the table. */
  readonly office: OfficeContact | null;
  readonly appUrl: string;
}): MailText {
  const place = facts.office
    ? [
        facts.office.name,
        facts.office.address
          ? `〒${facts.office.postalCode ?? ""}　${facts.office.address}`
          : facts.office.note,
        facts.office.phone ? `電話　${facts.office.phone}` : null,
        `開庁時間　${facts.office.hours}`,
      ]
    : ["事業所の所在地を管轄するハローワーク"];
  return {
    subject: "【求人者マイページ】仮登録を受け付けました",
    text: [
      "仮登録を受け付けました。",
      "",
      `受付番号　${formatReceiptNumber(facts.receiptNumber)}`,
      "",
      facts.visitBy === null
        ? "次のハローワークが内容を確認して、本登録をします。窓口にお越しいただく必要はありません。"
        : `${formatDate(facts.visitBy)}までに、次のハローワークの窓口で本登録の手続きをしてください。`,
      ...place.filter((line) => line !== null).map((line) => `　${line}`),
      "",
      "窓口や電話では、この受付番号をお伝えください。修正をお願いする場合や、本登録が終わったときは、マイページとメールでお知らせします。",
      `${facts.appUrl}/mypage`,
      "",
      "このメールは送信専用です。",
    ].join("\n"),
  };
}
