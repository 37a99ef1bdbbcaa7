import type { Metadata } from "next";
import Link from "next/link";
import { ContactDesks } from "@/features/site/components/contact-desks";
import { FAQ_GROUPS } from "@/features/site/components/faq-items";
import { FaqList } from "@/features/site/components/faq-list";
import { StaticPage } from "@/features/site/components/static-page";
import { HELP_PAGES } from "@/domain/site/pages";

export const metadata: Metadata = { title: "よくあるご質問" };

const CONTENTS = [
  ...FAQ_GROUPS.map((group) => ({ id: group.id, label: group.title })),
  { id: "guides", label: "入力の手引き" },
  { id: "contact", label: "解決しないときは" },
];

export default function HelpPage() {
  return (
    <StaticPage title="よくあるご質問" lead="質問を押すと、答えが表示されます。" contents={CONTENTS}>
      {FAQ_GROUPS.map((group) => (
        <section key={group.id} aria-labelledby={group.id} className="mb-12">
          <h2 id={group.id} className="mb-3 text-std-24B-150">
            {group.title}
          </h2>
          <FaqList items={group.items} />
        </section>
      ))}
      <section aria-labelledby="guides" className="mb-12">
        <h2 id="guides" className="mb-3 text-std-24B-150">
          入力の手引き
        </h2>
        <ul>
          {HELP_PAGES.map((page) => (
            <li key={page.href}>
              <Link href={page.href} prefetch={false} className="link inline-flex min-h-11 items-center">
                {page.label}
              </Link>
              {page.about && <p className="text-solid-gray-700">{page.about}</p>}
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="contact">
        <h2 id="contact" className="mb-4 text-std-24B-150">
          解決しないときは
        </h2>
        <ContactDesks />
      </section>
    </StaticPage>
  );
}
