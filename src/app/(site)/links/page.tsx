import type { Metadata } from "next";
import { StaticPage } from "@/features/site/components/static-page";
import { ExternalIcon } from "@/ui/icons";

export const metadata: Metadata = { title: "リンク集" };

type ExternalLink = { label: string; href: string; about: string };

const GROUPS: readonly { title: string; links: readonly ExternalLink[] }[] = [
  {
    title: "ハローワーク・労働行政",
    links: [
      {
        label: "ハローワークインターネットサービス",
        href: "https://www.hellowork.mhlw.go.jp/",
        about: "全国のハローワークの求人情報と、各種のご案内",
      },
      { label: "厚生労働省", href: "https://www.mhlw.go.jp/", about: "雇用・労働に関する制度と統計" },
      {
        label: "栃木労働局",
        href: "https://jsite.mhlw.go.jp/tochigi-roudoukyoku/",
        about: "栃木県内のハローワークと労働基準監督署のお知らせ",
      },
    ],
  },
  {
    title: "労働条件・採用選考",
    links: [
      {
        label: "最低賃金制度（厚生労働省）",
        href: "https://www.mhlw.go.jp/stf/seisakunitsuite/bunya/koyou_roudou/roudoukijun/minimumichiran/",
        about: "都道府県ごとの地域別最低賃金",
      },
      {
        label: "公正採用選考特設サイト（厚生労働省）",
        href: "https://kouseisaiyou.mhlw.go.jp/",
        about: "応募者の基本的人権を尊重した採用選考の進め方",
      },
      {
        label: "スタートアップ労働条件（厚生労働省）",
        href: "https://www.startup-roudou.mhlw.go.jp/",
        about: "就業規則、36協定、1年単位の変形労働時間制などの書類の作成を助けるサイト",
      },
      {
        label: "job tag（職業情報提供サイト）",
        href: "https://shigoto.mhlw.go.jp/User/",
        about: "職業ごとの仕事の内容と、必要な知識や技能",
      },
    ],
  },
  {
    title: "法令・番号・社会保険",
    links: [
      {
        label: "e-Gov法令検索",
        href: "https://laws.e-gov.go.jp/",
        about: "職業安定法、労働基準法などの条文",
      },
      {
        label: "国税庁 法人番号公表サイト",
        href: "https://www.houjin-bangou.nta.go.jp/",
        about: "会社の法人番号（13けた）の検索",
      },
      {
        label: "日本年金機構",
        href: "https://www.nenkin.go.jp/",
        about: "健康保険・厚生年金保険に加入する条件と手続き",
      },
    ],
  },
];

export default function LinksPage() {
  return (
    <StaticPage
      title="リンク集"
      lead="求人の申込みに役立つ、公的な機関のサイトです。いずれも、このサイトの外のページへ移動します。"
    >
      {GROUPS.map((group) => (
        <section key={group.title} className="mb-12 last:mb-0">
          <h2 className="border-solid-gray-420 border-b pb-2 text-std-24B-150">{group.title}</h2>
          <ul className="mt-2">
            {group.links.map((link) => (
              <li key={link.href} className="py-3">
                <a
                  href={link.href}
                  rel="noopener"
                  className="link inline-flex min-h-11 items-center gap-1 font-bold"
                >
                  {link.label}
                  <ExternalIcon className="size-4" />
                  <span className="sr-only">（外部サイト）</span>
                </a>
                <p className="text-solid-gray-700">{link.about}</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </StaticPage>
  );
}
