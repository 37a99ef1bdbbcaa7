import { PASSWORD_HINT } from "@/domain/account/password-policy";
import { pendingRegistration } from "@/features/registration/queries";
import { currentAttemptId } from "@/server/registration-cookie";
import { NoRegistration } from "./no-registration";
import { PasswordForm } from "./password-form";
import { ResendForm } from "./resend-form";
import { SentNotice } from "./sent-notice";

/** Goes on with the registration that this browser has begun (or opened from its mail). */
export async function PasswordStep() {
  const attemptId = await currentAttemptId();
  const registration = attemptId === null ? null : await pendingRegistration(attemptId);
  if (registration === null) return <NoRegistration />;
  return (
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
  );
}
