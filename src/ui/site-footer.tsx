import Link from "next/link";

const LINKS = [
  { label: "リンク集", href: "/links" },
  { label: "サイトマップ", href: "/sitemap" },
  { label: "サイトポリシー", href: "/legal/site-policy" },
  { label: "プライバシーポリシー", href: "/legal/privacy" },
  { label: "利用規約", href: "/legal/terms" },
  { label: "よくあるご質問", href: "/help" },
  { label: "お問い合わせ先", href: "/contact" },
  { label: "所在地情報", href: "/offices" },
] as const;

/** The foot of every page. */
export function SiteFooter() {
  return (
    <footer className="mt-auto border-solid-gray-300 border-t bg-solid-gray-50 print:hidden">
      <div className="page-width py-8 md:py-10">
        <nav aria-label="サイトの情報">
          <ul className="grid grid-cols-1 gap-x-8 min-[26rem]:grid-cols-2 md:flex md:flex-wrap">
            {LINKS.map((link) => (
              <li key={link.href}>
                <Link href={link.href} prefetch={false} className="link flex min-h-11 items-center">
                  {link.label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <p className="mt-6 text-dns-14N-130">運営：厚生労働省 職業安定局・ハローワーク佐野</p>
        <p className="mt-2 text-dns-14N-130">© 求人者マイページ（厚生労働省 職業安定局）</p>
      </div>
    </footer>
  );
}
