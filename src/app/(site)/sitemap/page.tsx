import type { Metadata } from "next";
import Link from "next/link";
import { SITE_MAP } from "@/domain/site/pages";
import { StaticPage } from "@/features/site/components/static-page";

export const metadata: Metadata = { title: "サイトマップ" };

export default function SitemapPage() {
  return (
    <StaticPage title="サイトマップ">
      <div className="grid gap-x-12 gap-y-10 md:grid-cols-2">
        {SITE_MAP.map((group) => (
          <section key={group.title}>
            <h2 className="border-solid-gray-420 border-b pb-2 text-std-20B-150">{group.title}</h2>
            <ul className="mt-2">
              {group.pages.map((page) => (
                <li key={page.href}>
                  <Link href={page.href} prefetch={false} className="link inline-flex min-h-11 items-center">
                    {page.label}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </StaticPage>
  );
}
