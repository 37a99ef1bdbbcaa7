import type { Metadata } from "next";
import { DISCLOSURE_GUIDE, IDENTIFYING_ITEMS, VISIBLE_ITEMS } from "@/domain/site/disclosure-guide";
import { StaticPage } from "@/features/site/components/static-page";
import { Prose } from "@/ui/prose";
import { Table } from "@/ui/table";

export const metadata: Metadata = { title: "公開範囲について" };

const COLUMNS = [
  { key: "label", header: "公開希望", rowHeader: true, className: "md:w-[26%]" },
  { key: "anyone", header: "インターネットを見る人すべて" },
  { key: "seeker", header: "ハローワークの求職者（※）" },
  { key: "counter", header: "ハローワークの窓口" },
  { key: "online", header: "求人情報提供・オンライン自主応募", className: "md:w-[14%]" },
];

export default function DisclosurePage() {
  return (
    <StaticPage
      title="公開範囲について"
      lead="求人の申込みでは、求人情報と事業所名をどこまで公開するかを、4つの中から選びます。選んだ範囲は、求人が受理されたあとの公開に使われます。"
      trail={[{ label: "よくあるご質問", href: "/help" }]}
    >
      <section aria-labelledby="viewers">
        <h2 id="viewers" className="mb-4 text-std-24B-150">
          公開希望ごとに、だれが何を見られるか
        </h2>
        <Table
          caption="公開希望と、見る人ごとの公開の範囲"
          captionHidden
          columns={COLUMNS}
          rows={DISCLOSURE_GUIDE.map((row) => ({
            key: String(row.choice),
            cells: { ...row, label: `${row.choice}. ${row.label}` },
          }))}
        />
        <p className="text-measure mt-3 text-solid-gray-700">
          ※「ハローワークの求職者」とは、ハローワークで求職の申込みをし、求職番号の入力などで本人であることを確認できた人をいいます。
        </p>
      </section>
      <Prose className="mt-14">
        <h2>事業所を特定できる項目</h2>
        <p>事業所名を公開しない相手には、次の項目を空欄にして表示します。</p>
        <ul>
          {IDENTIFYING_ITEMS.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
        <p>次の項目は、事業所名を公開しない場合も表示されます。</p>
        <ul>
          {VISIBLE_ITEMS.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
        <p>
          「会社の特長」「求人に関する特記事項」などの文章に事業所名や電話番号を書くと、そのまま表示されます。事業所名を公開しないときは、文章の中に書かないようにしてください。
        </p>

        <h2>選び方の目安</h2>
        <ul>
          <li>「1」：多くの人に見てもらい、応募を増やしたいとき</li>
          <li>「2」：応募の意思がある求職者にだけ、事業所名を知らせたいとき</li>
          <li>「3」：事業所名を知られずに、求人の内容だけを公開したいとき</li>
          <li>「4」：公開せず、ハローワークの職員による紹介だけを希望するとき</li>
        </ul>
        <p>
          「3」と「4」では、
          <a href="/help/information-provision">地方自治体や民間人材ビジネスへの求人情報の提供</a>
          と、オンライン自主応募の受付は選べません。
        </p>
      </Prose>
    </StaticPage>
  );
}
