import type { Metadata } from "next";
import { StaticPage } from "@/features/site/components/static-page";
import { WORKING_TIME_SECTIONS } from "@/features/site/components/working-time-sections";
import { Prose } from "@/ui/prose";

export const metadata: Metadata = { title: "労働時間に関する解説" };

export default function WorkingTimePage() {
  return (
    <StaticPage
      title="労働時間に関する解説"
      lead="「労働時間登録」の画面で入力する項目に関わる、労働基準法のきまりをまとめています。くわしくは、労働基準監督署にお尋ねください。"
      trail={[{ label: "よくあるご質問", href: "/help" }]}
      contents={WORKING_TIME_SECTIONS.map((section) => ({ id: section.id, label: section.title }))}
    >
      {WORKING_TIME_SECTIONS.map((section) => (
        <section key={section.id} aria-labelledby={section.id} className="mb-14 last:mb-0">
          <h2 id={section.id} className="mb-4 border-solid-gray-420 border-b pb-2 text-std-24B-150">
            {section.title}
          </h2>
          <Prose>{section.body}</Prose>
          {section.tables}
        </section>
      ))}
    </StaticPage>
  );
}
