"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import {
  AUTHENTICATION_KEY_LIFETIME_MINUTES,
  AUTHENTICATION_KEY_MAX_ATTEMPTS,
} from "@/domain/account/authentication-key";
import { EMAIL_MAX_TYPED, EMAIL_SENTENCES, readEmail } from "@/domain/account/email";
import { PASSWORD_MAX_LENGTH, PASSWORD_SENTENCES, passwordIssue } from "@/domain/account/password-policy";
import { done, fieldErrors, formError, publicAction, tooOften } from "@/server/action";
import { flagField, textField } from "@/server/form-fields";
import { rememberBrowser } from "@/server/login-throttle";
import { hit, type Limit } from "@/server/rate-limit";
import { clearSealedCookie, writeSealedCookie } from "@/server/sealed-cookie";
import { giveSession } from "@/server/session";
import { LONGEST_TEXT } from "@/server/sizes";
import { beginRegistration, type CompletionRefusal, completeRegistration, resendKey } from "./commands";
import { currentAttemptId, REGISTRATION_COOKIE } from "@/server/registration-cookie";
import { pendingRegistration } from "./queries";

/** Mails to one address, whoever asks for them. */
const PER_ADDRESS: Limit = { limit: 5, windowSeconds: 3_600 };
/** Presses of one button from one client: a house with many companies is one client, too. */
const PER_CLIENT: Limit = { limit: 60, windowSeconds: 3_600 };
/** A second press right after the first would only make the first mail worthless. */
const BETWEEN_RESENDS: Limit = { limit: 1, windowSeconds: 30 };

/** Typed again, to be compared: that it is too long is said once, at the first. */
const confirmation = () => textField(LONGEST_TEXT);

const beginInput = z
  .object({
    email: textField(EMAIL_MAX_TYPED, EMAIL_SENTENCES.TOO_LONG),
    emailConfirmation: confirmation(),
    consent: flagField(),
  })
  .transform(({ email: typed, emailConfirmation: typedAgain, consent }, context) => {
    const issue = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    const email = readEmail(typed);
    const again = readEmail(typedAgain);
    if (!email.ok) issue("email", EMAIL_SENTENCES[email.code]);
    if (typedAgain.trim() === "")
      issue("emailConfirmation", "確認のため、同じメールアドレスをもう一度入力してください");
    else if (email.ok && !(again.ok && again.value === email.value))
      issue(
        "emailConfirmation",
        "メールアドレス（確認用）が違います。上と同じメールアドレスを入力してください",
      );
    if (!consent)
      issue("consent", "プライバシーポリシーと利用規約を確認し、同意する場合はチェックを付けてください");
    return email.ok && consent ? { email: email.value } : z.NEVER;
  });

/** 次へ進む on /register: mails an authentication key, whatever is known of the address. */
export const beginRegistrationAction = publicAction({
  name: "registration.begin",
  input: beginInput,
  limit: PER_CLIENT,
  async run({ input: { email } }) {
    const verdict = await hit(`registration-mail:${email}`, PER_ADDRESS);
    if (!verdict.allowed) return formError(tooOften(verdict.retryAfterSeconds));
    const { attemptId } = await beginRegistration(email);
    await writeSealedCookie(REGISTRATION_COOKIE, attemptId);
    redirect("/register/password");
  },
});

const GONE =
  "登録の手続きが見つかりません。すでに完了しているか、時間がたちすぎています。ログインするか、はじめからアカウント登録をやり直してください。";

/** 認証キーを再送する on /register/password. */
export const resendKeyAction = publicAction({
  name: "registration.resend",
  input: z.object({}),
  limit: PER_CLIENT,
  async run() {
    const attemptId = await currentAttemptId();
    const pending = attemptId === null ? null : await pendingRegistration(attemptId);
    if (attemptId === null || pending === null) return formError(GONE);
    for (const limit of [BETWEEN_RESENDS, PER_ADDRESS]) {
      const bucket = limit === PER_ADDRESS ? `registration-mail:${pending.email}` : `resend:${attemptId}`;
      const verdict = await hit(bucket, limit);
      if (!verdict.allowed) return formError(tooOften(verdict.retryAfterSeconds));
    }
    const result = await resendKey(attemptId);
    return result.ok ? done({ sentTo: pending.email }) : formError(GONE);
  },
});

const completeInput = z.object({
  password: textField(PASSWORD_MAX_LENGTH, PASSWORD_SENTENCES.TOO_LONG),
  passwordConfirmation: confirmation(),
  // Room for what surrounds the key in the mail.
  key: textField(100, "認証キーだけを入力してください"),
});

/** 完了 on /register/password: makes the account, logs in, and goes on to /register/complete. */
export const completeRegistrationAction = publicAction({
  name: "registration.complete",
  input: completeInput,
  limit: PER_CLIENT,
  async run({ input: { password, passwordConfirmation, key } }) {
    const attemptId = await currentAttemptId();
    const pending = attemptId === null ? null : await pendingRegistration(attemptId);
    if (attemptId === null || pending === null) return formError(GONE);

    // Before a try is spent on the key.
    const errors: Record<string, string> = {};
    const issue = passwordIssue(password, pending.email);
    if (issue !== null) errors.password = PASSWORD_SENTENCES[issue];
    if (passwordConfirmation === "")
      errors.passwordConfirmation = "確認のため、同じパスワードをもう一度入力してください";
    else if (passwordConfirmation !== password)
      errors.passwordConfirmation =
        "新規のパスワード（確認用）が違います。上と同じパスワードを入力してください";
    if (key.trim() === "") errors.key = "認証キーを入力してください";
    if (Object.keys(errors).length > 0) return fieldErrors(errors);

    const result = await completeRegistration({ attemptId, typedKey: key, password });
    if (!result.ok)
      return result.code === "GONE" ? formError(GONE) : fieldErrors({ key: keySentence(result.detail) });
    await giveSession("employer", result.value.sessionId);
    await rememberBrowser("employer", pending.email);
    await clearSealedCookie(REGISTRATION_COOKIE);
    redirect("/register/complete");
  },
});

function keySentence(refusal: CompletionRefusal): string {
  const resend = "「認証キーを再送する」を押して、新しい認証キーを受け取ってください";
  if (refusal.code === "KEY_EXPIRED")
    return `認証キーの有効期限（${AUTHENTICATION_KEY_LIFETIME_MINUTES}分）が切れました。${resend}`;
  if (refusal.code === "WRONG_KEY" && refusal.triesLeft > 0)
    return `認証キーが違います。メールに書かれた認証キーを確かめて、もう一度入力してください（あと${refusal.triesLeft}回入力できます）`;
  return `認証キーを${AUTHENTICATION_KEY_MAX_ATTEMPTS}回間違えたため、この認証キーは使えなくなりました。${resend}`;
}
