import type { Metadata } from "next";
import { ContactDesks } from "@/features/site/components/contact-desks";
import { StaticPage } from "@/features/site/components/static-page";
import { Prose } from "@/ui/prose";

export const metadata: Metadata = { title: "お問い合わせ先" };

export default function ContactPage() {
  return (
    <StaticPage title="お問い合わせ先" lead="お尋ねの内容に合わせて、次の窓口へお電話ください。">
      <ContactDesks headingLevel={2} />
      <Prose className="mt-12">
        <h2>お電話の前に</h2>
        <ul>
          <li>
            よく寄せられるご質問は、<a href="/help">よくあるご質問</a>にまとめています。
          </li>
          <li>
            仮登録のあとのお問い合わせでは、求人仮登録完了の画面に表示された受付番号をお知らせください。
          </li>
          <li>
            本登録の手続きは、事業所の所在地を管轄するハローワークで行います。ほかのハローワークの所在地と電話番号は、
            <a href="/offices">所在地情報</a>をご覧ください。
          </li>
          <li>パスワードや認証キーを、職員がお尋ねすることはありません。</li>
        </ul>
      </Prose>
    </StaticPage>
  );
}
