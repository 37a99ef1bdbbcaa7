import type { Metadata } from "next";
import { PrivacyPolicy, PRIVACY_SECTIONS } from "@/features/site/components/privacy-policy";
import { StaticPage } from "@/features/site/components/static-page";

export const metadata: Metadata = { title: "プライバシーポリシー" };

export default function PrivacyPolicyPage() {
  return (
    <StaticPage
      title="プライバシーポリシー"
      lead="求人者マイページで、みなさまの情報をどのように取り扱うかをご説明します。"
      contents={PRIVACY_SECTIONS.map((section) => ({ id: section.id, label: section.heading }))}
    >
      <PrivacyPolicy />
    </StaticPage>
  );
}
