import type { Metadata } from "next";
import { PASSWORD_HINT } from "@/domain/account/password-policy";
import { NoRegistration } from "@/features/registration/components/no-registration";
import { PasswordForm } from "@/features/registration/components/password-form";
import { ResendForm } from "@/features/registration/components/resend-form";
import { SentNotice } from "@/features/registration/components/sent-notice";
import { pendingRegistration } from "@/features/registration/queries";
import { StaticPage } from "@/features/site/components/static-page";
import { currentAttemptId } from "@/server/registration-cookie";

export const metadata: Metadata = { title: "パスワード登録" };

const TRAIL = [{ label: "アカウント登録", href: "/register" }];

export default async function RegisterPasswordPage() {
  const attemptId = await currentAttemptId();
  const registration = attemptId === null ? null : await pendingRegistration(attemptId);
  if (registration === null)
    return (
      <StaticPage title="パスワード登録" trail={TRAIL}>
        <NoRegistration />
      </StaticPage>
    );
  return (
    <StaticPage title="パスワード登録" trail={TRAIL}>
      <div className="text-measure flex flex-col gap-12">
        <SentNotice registration={registration} />
        <PasswordForm email={registration.email} passwordHint={PASSWORD_HINT} />
        <section aria-labelledby="resend-title">
          <h2 id="resend-title" className="mb-2 text-std-20B-150">
            メールが届かないとき
          </h2>
          <ul className="mb-4 list-disc pl-6">
            <li>迷惑メールのフォルダーに入っていないか、ご確認ください。</li>
            <li>
              メールアドレスを間違えたときは、
              <a href="/register" className="link">
                アカウント登録
              </a>
              からやり直してください。
            </li>
            <li>認証キーの期限が切れたときや、メールが届かないときは、再送できます。</li>
          </ul>
          <ResendForm />
        </section>
      </div>
    </StaticPage>
  );
}
