import type { Metadata } from "next";
import { PasswordStep } from "@/features/registration/components/password-step";
import { StaticPage } from "@/features/site/components/static-page";

export const metadata: Metadata = { title: "パスワード登録" };

export default function RegisterPasswordPage() {
  return (
    <StaticPage title="パスワード登録" trail={[{ label: "アカウント登録", href: "/register" }]}>
      <PasswordStep />
    </StaticPage>
  );
}
