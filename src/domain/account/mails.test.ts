import { describe, expect, it } from "vitest";
import { accountRegisteredMail, alreadyRegisteredMail, authenticationKeyMail } from "./mails";

describe("the mails of an account", () => {
  it("carry the key with its end and the link", () => {
    const link = "https://mypage.example.jp/register/continue?token=abc";
    const mail = authenticationKeyMail({ key: "ACDEF23456", link, expiresAt: "2026-11-24T10:00:00+09:00" });
    expect(mail.subject).toBe("アカウント仮登録完了通知");
    expect(mail.text).toContain("認証キー：ACDEF-23456\n");
    expect(mail.text).toContain("2026年11月24日（火）10:00まで");
    expect(mail.text).toContain("60分間");
    expect(mail.text).toMatch(new RegExp(`^ {2}${link.replace("?", "\\?")}$`, "m"));
  });

  it("tell the owner of an account without a key", () => {
    const mail = alreadyRegisteredMail({ loginUrl: "https://mypage.example.jp/login" });
    expect(mail.text).toContain("すでに登録されています");
    expect(mail.text).not.toContain("認証キー：");
  });

  it("tell the deadline with its weekday", () => {
    const mail = accountRegisteredMail({
      loginUrl: "https://mypage.example.jp/login",
      visitBy: "2026-12-04",
    });
    expect(mail.text).toContain("2026年12月4日（金）までに");
  });
});
