import type { Metadata } from "next";
import { LegalBox } from "@/features/registration/components/legal-box";
import { RegisterForm } from "@/features/registration/components/register-form";
import { PrivacyPolicy } from "@/features/site/components/privacy-policy";
import { RegistrationSteps } from "@/features/site/components/registration-steps";
import { StaticPage } from "@/features/site/components/static-page";
import { TermsOfUse } from "@/features/site/components/terms-of-use";
import { Breakable } from "@/ui/breakable";

export const metadata: Metadata = { title: "求人者マイページアカウント登録" };

export default function RegisterPage() {
  return (
    <StaticPage
      title="求人者マイページアカウント登録"
      heading={<Breakable parts={["求人者マイページ", "アカウント登録"]} />}
      lead="求人者マイページを開設するために、はじめにアカウントを登録します。入力したメールアドレスに、「アカウント仮登録完了通知」のメールをお送りします。"
    >
      <section aria-labelledby="steps-title" className="mb-14">
        <h2 id="steps-title" className="mb-6 text-std-24B-150">
          求人者マイページ開設手順
        </h2>
        <RegistrationSteps />
      </section>
      <section aria-labelledby="form-title" className="text-measure">
        <h2 id="form-title" className="mb-2 text-std-24B-150">
          <Breakable parts={["メールアドレスを", "アカウントとして登録"]} />
        </h2>
        <p className="mb-8">
          メールアドレスを入力し、プライバシーポリシーと利用規約をご確認ください。メールの受信を制限しているときは、このサービスからのメールを受け取れるように設定してから、お進みください。
        </p>
        <RegisterForm
          legalTexts={
            <>
              <LegalBox id="privacy-title" title="プライバシーポリシー" href="/legal/privacy">
                <PrivacyPolicy headingLevel={3} />
              </LegalBox>
              <LegalBox id="terms-title" title="利用規約" href="/legal/terms">
                <TermsOfUse headingLevel={3} />
              </LegalBox>
            </>
          }
        />
      </section>
    </StaticPage>
  );
}
