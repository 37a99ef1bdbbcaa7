import type { Metadata } from "next";
import { TermsOfUse, TERMS_SECTIONS } from "@/features/site/components/terms-of-use";
import { StaticPage } from "@/features/site/components/static-page";

export const metadata: Metadata = { title: "利用規約" };

export default function TermsOfUsePage() {
  return (
    <StaticPage
      title="利用規約"
      lead="求人者マイページをご利用いただく前に、お読みください。"
      contents={TERMS_SECTIONS.map((section) => ({ id: section.id, label: section.heading }))}
    >
      <TermsOfUse />
    </StaticPage>
  );
}
