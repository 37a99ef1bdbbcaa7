import { beforeEach, describe, expect, it } from "vitest";
import { initialFormState } from "@/lib/form-state";
import { db } from "@/server/db";
import { SESSION_COOKIES } from "@/server/session";
import { currentEmployer } from "@/server/actor";
import { emptyInstallation } from "~/tests/support/installation";
import { deliveredMails } from "~/tests/support/jobs";
import { form, request } from "~/tests/support/request";
import { beginRegistrationAction, completeRegistrationAction, resendKeyAction } from "./actions";

const START = "2026-11-24T09:00:00+09:00";
const clock = emptyInstallation(START);
beforeEach(() => request.reset());

const EMAIL = "taro@example.jp";
const PASSWORD = "sano-kyujin-2026";
const idle = initialFormState();
const begin = (values: Record<string, string>) => beginRegistrationAction(idle, form(values));
const good = (email = EMAIL) => ({ email, emailConfirmation: email, consent: "1" });
const complete = (key: string, more: Record<string, string> = {}) =>
  completeRegistrationAction(
    idle,
    form({ password: PASSWORD, passwordConfirmation: PASSWORD, key, ...more }),
  );
const redirectsTo = (path: string) =>
  expect.objectContaining({ digest: expect.stringContaining(`;${path};`) });

async function lastKey(email = EMAIL) {
  return /認証キー：(\S+)/.exec((await deliveredMails(email)).at(-1)?.text ?? "")?.[1] ?? "";
}

describe("次へ進む on the registration", () => {
  it("goes on to the password and remembers the attempt in this browser only", async () => {
    await expect(begin(good())).rejects.toEqual(redirectsTo("/register/password"));
    expect([...request.cookies.keys()]).toEqual(["registration"]);
    const attempt = await db.registrationAttempt.findFirstOrThrow();
    expect(request.cookies.get("registration")).not.toContain(attempt.id);
  });

  it("has a sentence for each field and keeps what was typed", async () => {
    expect(await begin({})).toMatchObject({
      status: "invalid",
      fieldErrors: {
        email: "メールアドレスを入力してください",
        emailConfirmation: "確認のため、同じメールアドレスをもう一度入力してください",
        consent: "プライバシーポリシーと利用規約を確認し、同意する場合はチェックを付けてください",
      },
    });
    expect(await begin({ ...good(), emailConfirmation: "jiro@example.jp" })).toMatchObject({
      fieldErrors: {
        emailConfirmation: "メールアドレス（確認用）が違います。上と同じメールアドレスを入力してください",
      },
      values: { email: EMAIL, emailConfirmation: "jiro@example.jp", consent: "1" },
    });
    expect(await begin(good("太郎@example.jp"))).toMatchObject({
      fieldErrors: { email: "メールアドレスは、英数字と記号だけで入力してください" },
    });
    const long = good(`${"a".repeat(500)}@example.jp`);
    expect((await begin(long)).fieldErrors).toEqual({
      email: "メールアドレスは100文字以内で入力してください",
    });
    expect(await db.registrationAttempt.count()).toBe(0);
  });

  it("takes the two addresses as equal however they were written", async () => {
    await expect(
      begin({ ...good("Taro@Example.jp"), emailConfirmation: "ｔａｒｏ＠example.jp" }),
    ).rejects.toEqual(redirectsTo("/register/password"));
    expect(await db.registrationAttempt.findFirst()).toMatchObject({ email: EMAIL });
  });

  it("mails an address at most five times an hour, whoever asks", async () => {
    for (let i = 0; i < 5; i++) {
      request.reset(`192.0.2.${i}`);
      await expect(begin(good())).rejects.toEqual(redirectsTo("/register/password"));
    }
    request.reset("192.0.2.9");
    expect(await begin(good())).toMatchObject({
      status: "refused",
      formError: expect.stringContaining("60分ほど待って"),
    });
    expect(await deliveredMails(EMAIL)).toHaveLength(5);
  });

  it("is limited per client", async () => {
    for (let i = 0; i < 60; i++)
      await expect(begin(good(`taro${i}@example.jp`))).rejects.toEqual(redirectsTo("/register/password"));
    expect(await begin(good("taro60@example.jp"))).toMatchObject({ status: "refused" });
    request.reset("192.0.2.2");
    await expect(begin(good("taro60@example.jp"))).rejects.toEqual(redirectsTo("/register/password"));
  });
});

describe("完了 on the password", () => {
  beforeEach(() => expect(begin(good())).rejects.toEqual(redirectsTo("/register/password")));

  it("logs in and goes on", async () => {
    await expect(complete(await lastKey())).rejects.toEqual(redirectsTo("/register/complete"));
    expect([...request.cookies.keys()].sort()).toEqual([
      "employer.known-browser",
      SESSION_COOKIES.employer.name,
    ]);
    expect(await currentEmployer()).toMatchObject({ email: EMAIL, provisionalUntil: "2026-12-08" });
  });

  it("spends no try on the key while something else is wrong", async () => {
    for (let i = 0; i < 6; i++)
      expect(await complete("AAAAA-AAAAA", { password: "kurzes1", passwordConfirmation: "" })).toMatchObject({
        status: "invalid",
        fieldErrors: {
          password: "パスワードは8文字以上で入力してください",
          passwordConfirmation: "確認のため、同じパスワードをもう一度入力してください",
        },
      });
    expect(await complete("")).toMatchObject({ fieldErrors: { key: "認証キーを入力してください" } });
    expect(await complete("x", { passwordConfirmation: "another-2026" })).toMatchObject({
      fieldErrors: {
        passwordConfirmation: "新規のパスワード（確認用）が違います。上と同じパスワードを入力してください",
      },
    });
    expect(await complete("x", { password: EMAIL, passwordConfirmation: EMAIL })).toMatchObject({
      status: "invalid",
    });
    expect(await db.registrationAttempt.findFirst()).toMatchObject({ wrongTries: 0 });
  });

  it("says once that a password is too long, although it was typed twice", async () => {
    await begin(good()).catch(() => undefined);
    for (const length of [65, 1_000]) {
      const password = `himawari7${"x".repeat(length - 9)}`;
      const { fieldErrors } = await complete("AAAAA-AAAAA", { password, passwordConfirmation: password });
      expect(fieldErrors).toEqual({ password: "パスワードは64文字以内で入力してください" });
    }
  });

  it("counts the tries down in words", async () => {
    for (const left of [4, 3, 2, 1])
      expect(await complete("AAAAA-AAAAA")).toMatchObject({
        fieldErrors: { key: expect.stringContaining(`あと${left}回入力できます`) },
        values: { key: "AAAAA-AAAAA" },
      });
    const fifth = await complete("AAAAA-AAAAA");
    expect(fifth.fieldErrors.key).toContain("5回間違えたため");
    expect(await complete(await lastKey())).toEqual({ ...fifth, values: { key: await lastKey() } });
  });

  it("says when the hour is over", async () => {
    clock.advance({ minutes: 60 });
    expect(await complete(await lastKey())).toMatchObject({
      fieldErrors: { key: expect.stringContaining("有効期限（60分）が切れました") },
    });
  });

  it("is not possible in a browser that has not begun", async () => {
    const key = await lastKey();
    request.reset();
    expect(await complete(key)).toMatchObject({
      status: "refused",
      formError: expect.stringContaining("見つかりません"),
    });
  });
});

describe("認証キーを再送する", () => {
  it("says where the mail went, and rests for half a minute", async () => {
    await expect(begin(good())).rejects.toEqual(redirectsTo("/register/password"));
    const first = await lastKey();
    expect(await resendKeyAction(idle, form({}))).toMatchObject({ status: "done", data: { sentTo: EMAIL } });
    expect(await lastKey()).not.toBe(first);
    expect(await resendKeyAction(idle, form({}))).toMatchObject({
      status: "refused",
      formError: expect.stringContaining("30秒"),
    });
    clock.advance({ seconds: 30 });
    expect(await resendKeyAction(idle, form({}))).toMatchObject({ status: "done" });
  });

  it("is not possible where nothing was begun", async () => {
    expect(await resendKeyAction(idle, form({}))).toMatchObject({ status: "refused" });
    expect(await deliveredMails()).toEqual([]);
  });
});
