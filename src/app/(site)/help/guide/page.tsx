import type { Metadata } from "next";
import { establishmentCatalogue } from "@/domain/establishment/catalogue";
import { postingCatalogue } from "@/domain/posting/catalogue";
import { GUIDE_TITLE } from "@/features/site/components/guide-links";
import { GUIDE_RULES } from "@/features/site/components/guide-rules";
import { GuideScreens } from "@/features/site/components/guide-screens";
import { StaticPage } from "@/features/site/components/static-page";
import { Prose } from "@/ui/prose";

export const metadata: Metadata = { title: GUIDE_TITLE };

const CONTENTS = [
  { id: "establishment", label: "事業所仮登録の画面" },
  { id: "posting", label: "求人仮登録の画面" },
  ...GUIDE_RULES.map(({ id, title }) => ({ id, label: title })),
];

const HEADING = "mb-4 border-solid-gray-420 border-b pb-2 text-std-24B-150";

export default function GuideOverviewPage() {
  return (
    <StaticPage
      title={GUIDE_TITLE}
      lead="画面ごとに、すべての項目の書き方、選択肢、文字数、表示される所をまとめています。"
      trail={[{ label: "よくあるご質問", href: "/help" }]}
      contents={CONTENTS}
    >
      <section aria-labelledby="establishment" className="mb-14">
        <h2 id="establishment" className={HEADING}>
          事業所仮登録の画面
        </h2>
        <p className="text-measure mb-4">
          初めてハローワークに求人を申し込む方は、先に事業所の情報を入力します。事業所番号をお持ちの方は、求人仮登録から始めます。
        </p>
        <GuideScreens noun="establishment" steps={establishmentCatalogue.steps} />
      </section>
      <section aria-labelledby="posting" className="mb-14">
        <h2 id="posting" className={HEADING}>
          求人仮登録の画面
        </h2>
        <p className="text-measure mb-4">
          求人1件ごとに入力します。最後の画面の「仮求人票を表示」で、求人票の見え方を確かめてから「完了」を押してください。
        </p>
        <GuideScreens noun="posting" steps={postingCatalogue.steps} />
      </section>
      {GUIDE_RULES.map((rule) => (
        <section key={rule.id} aria-labelledby={rule.id} className="mb-14 last:mb-0">
          <h2 id={rule.id} className={HEADING}>
            {rule.title}
          </h2>
          <Prose>{rule.body}</Prose>
          {rule.after}
        </section>
      ))}
    </StaticPage>
  );
}
