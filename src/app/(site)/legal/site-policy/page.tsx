import type { Metadata } from "next";
import { StaticPage } from "@/features/site/components/static-page";
import { Prose } from "@/ui/prose";

export const metadata: Metadata = { title: "サイトポリシー" };

const CONTENTS = [
  { id: "environment", label: "ご利用の環境" },
  { id: "accessibility", label: "アクセシビリティ" },
  { id: "security", label: "通信の安全" },
  { id: "link", label: "リンクについて" },
  { id: "copyright", label: "著作権" },
  { id: "disclaimer", label: "免責事項" },
];

export default function SitePolicyPage() {
  return (
    <StaticPage
      title="サイトポリシー"
      lead="このサイトを安心してお使いいただくための、運営の方針です。"
      contents={CONTENTS}
    >
      <Prose>
        <h2 id="environment">ご利用の環境</h2>
        <p>
          Microsoft Edge、Google
          Chrome、Safari、Firefoxの最新の版でご利用ください。パソコン、タブレット、スマートフォンのいずれでもご覧いただけます。特別なソフトウェアは必要ありません。
        </p>
        <p>
          ログインや登録の手続きには、Cookie（クッキー）を使います。案内のページ、アカウントの登録、ログインは、JavaScriptを使わない設定でもご利用いただけます。求人の入力では、自動保存や入力の確認のため、JavaScriptを有効にしてください。
        </p>

        <h2 id="accessibility">アクセシビリティ</h2>
        <p>
          年齢や障害の有無、お使いの機器にかかわらず利用できるように、JIS X
          8341-3:2016「高齢者・障害者等配慮設計指針−情報通信における機器、ソフトウェア及びサービス−第3部：ウェブコンテンツ」の適合レベルAAと、WCAG
          2.2のレベルAAを目標にしています。
        </p>
        <ul>
          <li>キーボードだけで、すべての手続きができます。</li>
          <li>文字は、ブラウザの機能で拡大できます。拡大しても、横にスクロールせずに読めます。</li>
          <li>色だけで意味を伝えることはせず、言葉やアイコンを添えています。</li>
          <li>時間の制限があるときは、前もってお知らせします。</li>
        </ul>
        <p>
          使いにくいところがありましたら、<a href="/contact">お問い合わせ先</a>までお知らせください。
        </p>

        <h2 id="security">通信の安全</h2>
        <p>
          お使いのブラウザとこのサイトの間の通信は、暗号化しています。50分以上操作がないときは、接続を自動で解除します。共用の機器でお使いになったあとは、必ずログアウトしてください。
        </p>

        <h2 id="link">リンクについて</h2>
        <p>
          このサイトへのリンクは、原則として自由です。ただし、リンク先が求人者マイページであることがわかるようにしてください。ログインが必要な画面へのリンクは、正しく表示されません。
        </p>

        <h2 id="copyright">著作権</h2>
        <p>
          このサイトに掲載している文章や図表の著作権は、特に記載がない限り、厚生労働省に属します。私的使用や引用など、著作権法で認められる範囲を超えて使うときは、お問い合わせください。
        </p>

        <h2 id="disclaimer">免責事項</h2>
        <p>
          掲載する情報の正確さには十分に注意していますが、法令の改正などにより、最新の状態と異なる場合があります。手続きの前に、必要に応じてハローワークへご確認ください。このサイトからリンクしている他のサイトの内容について、責任を負うものではありません。
        </p>
      </Prose>
    </StaticPage>
  );
}
