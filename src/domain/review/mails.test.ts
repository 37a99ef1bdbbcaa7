import { describe, expect, it } from "vitest";
import {
  registeredMail,
  registeredNotice,
  returnedMail,
  returnedNotice,
  returnWithdrawnMail,
  returnWithdrawnNotice,
} from "./mails";

const comments = [
  { document: "posting", fieldKey: "jobTitle", step: 3, label: "職種", body: "具体的に書いてください" },
  { document: "posting", fieldKey: null, step: null, label: null, body: "電話でお話しした件" },
] as const;

describe("the request for correction", () => {
  const facts = { receiptNumber: "23456ACFMR", officeName: "ハローワーク佐野", withPosting: true };

  it("names the button that hands in an establishment alone", () => {
    const alone = { ...facts, withPosting: false };
    const mail = returnedMail({ ...alone, visitBy: "2026-12-04", link: "https://mypage.example/" });
    for (const text of [mail.text, returnedNotice({ ...alone, comments }).body]) {
      expect(text).toContain("「事業所情報のみを提出する」");
      expect(text).not.toContain("「完了」");
    }
  });

  it("leads to the item by mail, without saying what is to be corrected", () => {
    const link = "https://mypage.example/mypage/postings/1/steps/3#jobTitle";
    const mail = returnedMail({ ...facts, visitBy: "2026-12-04", link });
    expect(mail.subject).toContain("修正のお願い");
    expect(mail.text).toContain(link);
    expect(mail.text).toContain("2026年12月4日（金）");
    expect(mail.text).toContain("234-56A-CFMR");
    expect(mail.text).not.toContain("職種");
    expect(mail.text).not.toContain("具体的に");
  });

  it("says in the my page what and where", () => {
    const { subject, body } = returnedNotice({ ...facts, comments });
    expect(subject).toBe("修正のお願い");
    expect(body).toContain("■ 求人情報　ステップ3　職種\n具体的に書いてください");
    expect(body).toContain("■ 求人情報（全体）\n電話でお話しした件");
  });
});

describe("the withdrawal of a request for correction", () => {
  it("says that nothing has to be done", () => {
    const facts = { receiptNumber: "23456ACFMR", officeName: "ハローワーク佐野" };
    const mail = returnWithdrawnMail({ ...facts, appUrl: "https://mypage.example" });
    const notice = returnWithdrawnNotice(facts);
    for (const { subject, text } of [mail, { subject: notice.subject, text: notice.body }]) {
      expect(subject).toContain("修正のお願いの取消し");
      expect(text).toContain("ハローワーク佐野が");
      expect(text).toContain("234-56A-CFMR");
      expect(text).toContain("修正や再提出は必要ありません");
    }
    expect(mail.text).toContain("https://mypage.example/mypage");
  });
});

describe("the notice of final registration", () => {
  const facts = {
    receiptNumber: "23456ACFMR",
    officeName: "ハローワーク佐野",
    establishmentNumber: "0904-000001-0",
    posting: { number: "09040-00000161", acceptedOn: "2026-11-24", introductionDeadline: "2027-01-31" },
    opened: true,
  };

  it("tells the numbers and that the my page is open", () => {
    for (const text of [
      registeredMail({ ...facts, appUrl: "https://mypage.example" }).text,
      registeredNotice(facts).body,
    ]) {
      expect(text).toContain("0904-000001-0");
      expect(text).toContain("09040-00000161");
      expect(text).toContain("2026年11月24日（火）");
      expect(text).toContain("2027年1月31日（日）");
      expect(text).toContain("開設されました");
    }
    expect(registeredMail({ ...facts, appUrl: "" }).subject).toContain("本登録完了");
    expect(registeredNotice(facts).subject).toContain("本登録完了");
  });

  it("tells no posting where there is none, and no opening where it was open", () => {
    const text = registeredNotice({ ...facts, posting: null, opened: false }).body;
    expect(text).toContain("事業所の本登録");
    expect(text).not.toContain("求人番号");
    expect(text).not.toContain("開設されました");
  });
});
