"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { EMAIL_MAX_TYPED, EMAIL_SENTENCES, readEmail } from "@/domain/account/email";
import { PASSWORD_MAX_LENGTH, PASSWORD_SENTENCES } from "@/domain/account/password-policy";
import { formatDate } from "@/lib/jst";
import { LOCAL_PATH_MAX_LENGTH, localPath } from "@/lib/local-path";
import { done, formError, publicAction } from "@/server/action";
import { currentEmployer, currentStaff } from "@/server/actor";
import { textField } from "@/server/form-fields";
import { loginOrigin, rememberBrowser } from "@/server/login-throttle";
import { dropSession, giveSession } from "@/server/session";
import { endSession, type LoginRefusal, logInEmployer, logInStaff } from "./commands";

const typedEmail = () => textField(EMAIL_MAX_TYPED, EMAIL_SENTENCES.TOO_LONG);
const typedPassword = () => textField(PASSWORD_MAX_LENGTH, PASSWORD_SENTENCES.TOO_LONG);

const loginInput = z
  .object({ email: typedEmail(), password: typedPassword(), next: textField(LOCAL_PATH_MAX_LENGTH) })
  .transform(({ email: typed, password, next }, context) => {
    const email = readEmail(typed);
    if (!email.ok)
      context.addIssue({ code: "custom", path: ["email"], message: EMAIL_SENTENCES[email.code] });
    if (password === "")
      context.addIssue({ code: "custom", path: ["password"], message: "パスワードを入力してください" });
    return email.ok && password !== "" ? { email: email.value, password, next: localPath(next) } : z.NEVER;
  });

/** Where an employer goes after log-in: where they were sent from, else where they stopped, else home. */
function afterLogin(next: string | null, resumePath: string | null): string {
  return next ?? localPath(resumePath) ?? "/mypage";
}

interface Typed {
  readonly email: string;
  readonly password: string;
}

/** @param only whose log-in alone is taken */
async function employerLogin({ email, password }: Typed, only?: string) {
  const origin = await loginOrigin("employer", email);
  const result = await logInEmployer({ email, password, origin, only });
  if (!result.ok) return result;
  await giveSession("employer", result.value.sessionId);
  await rememberBrowser("employer", email);
  return result;
}

/** @param only whose log-in alone is taken */
async function staffLogin({ email, password }: Typed, only?: string) {
  const result = await logInStaff({ email, password, origin: await loginOrigin("staff", email), only });
  if (!result.ok) return result;
  await giveSession("staff", result.value.sessionId);
  await rememberBrowser("staff", email);
  return result;
}

/** ログイン of employers. */
export const logInAction = publicAction({
  name: "session.logIn",
  input: loginInput,
  async run({ input }) {
    const result = await employerLogin(input);
    if (!result.ok) return formError(loginSentence(result.detail));
    redirect(afterLogin(input.next, result.value.resumePath));
  },
});

/** A log-in over an open page is for the person of that page alone. */
const againInput = z
  .object({ email: typedEmail(), password: typedPassword(), account: z.uuid() })
  .transform(({ account, ...typed }, context) => {
    const login = loginInput.safeParse({ ...typed, next: "" });
    if (login.success) return { ...login.data, account };
    for (const { path, message } of login.error.issues) context.addIssue({ code: "custom", path, message });
    return z.NEVER;
  });

/** ログイン over a page whose session has ended: stays where it is, so that nothing typed is lost. */
export const logInAgainAction = publicAction({
  name: "session.logInAgain",
  input: againInput,
  async run({ input: { account, ...login } }) {
    const result = await employerLogin(login, account);
    return result.ok ? done({ owner: result.value.accountId }) : formError(loginSentence(result.detail));
  },
});

/** The same for counter staff. */
export const logInStaffAgainAction = publicAction({
  name: "session.logInStaffAgain",
  input: againInput,
  duringMaintenance: true,
  async run({ input: { account, ...login } }) {
    const result = await staffLogin(login, account);
    return result.ok ? done({ owner: result.value.staffId }) : formError(loginSentence(result.detail));
  },
});

/** ログイン of counter staff. */
export const logInStaffAction = publicAction({
  name: "session.logInStaff",
  input: loginInput,
  duringMaintenance: true,
  async run({ input: { next, ...login } }) {
    const result = await staffLogin(login);
    if (!result.ok) return formError(loginSentence(result.detail));
    redirect(next?.startsWith("/staff") ? next : "/staff");
  },
});

/** ログアウト of employers; ends on the top page (manual chapter 5). */
export async function logOutAction(): Promise<void> {
  const actor = await currentEmployer();
  if (actor !== null) await endSession(actor, actor.sessionId);
  await dropSession("employer");
  redirect("/");
}

/** ログアウト of counter staff. */
export async function logOutStaffAction(): Promise<void> {
  const actor = await currentStaff();
  if (actor !== null) await endSession(actor, actor.sessionId);
  await dropSession("staff");
  redirect("/staff/login");
}

function loginSentence(refusal: LoginRefusal): string {
  switch (refusal.code) {
    case "REFUSED":
      return "メールアドレスまたはパスワードが違います。確かめて、もう一度入力してください。";
    case "OTHER_ACCOUNT":
      return "この画面を開いたアカウントとは別のアカウントです。入力した内容は引き継げません。同じアカウントでログインしてください。";
    case "TOO_OFTEN": {
      const minutes = Math.ceil(refusal.retryAfterSeconds / 60);
      return `ログインの失敗が続いたため、いまはログインできません。${minutes}分ほど待ってから、もう一度お試しください。`;
    }
    case "LAPSED": {
      const day = refusal.lastDay === null ? "" : `（${formatDate(refusal.lastDay)}）`;
      return `登録の期限${day}を過ぎたため、このアカウントは無効になりました。もう一度、アカウント登録からお手続きください。`;
    }
  }
}
