import type { ReactNode } from "react";
import { Breadcrumb, type BreadcrumbItem } from "@/ui/breadcrumb";
import { PageHeading } from "@/ui/page-heading";

export type ContentsEntry = { id: string; label: string };

type StaticPageProps = {
  title: string;
  /** The title as it is drawn, where it has to say where it may break. */
  heading?: ReactNode;
  lead?: ReactNode;
  /** Pages between the top and this one. */
  trail?: readonly BreadcrumbItem[];
  /** Headings of the page, listed beside the text (above it on the phone). */
  contents?: readonly ContentsEntry[];
  children: ReactNode;
};

/** A page to read: way back, title, contents, text. */
export function StaticPage({
  title,
  heading = title,
  lead,
  trail = [],
  contents,
  children,
}: StaticPageProps) {
  return (
    <div className="page-width pt-4 pb-16 md:pb-24">
      <Breadcrumb items={[{ label: "トップ", href: "/" }, ...trail, { label: title }]} />
      <PageHeading lead={lead}>{heading}</PageHeading>
      {contents ? (
        <div className="flex flex-col gap-8 lg:flex-row-reverse lg:justify-between lg:gap-12">
          <nav aria-labelledby="contents-title" className="lg:w-72 lg:shrink-0 print:hidden">
            <div className="rounded-12 bg-blue-50 px-5 py-4 lg:sticky lg:top-6">
              <h2 id="contents-title" className="text-std-16B-170">
                このページの内容
              </h2>
              <ul className="mt-1">
                {contents.map((entry) => (
                  <li key={entry.id}>
                    <a href={`#${entry.id}`} className="link flex min-h-11 items-center py-1">
                      {entry.label}
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          </nav>
          <div className="min-w-0 grow">{children}</div>
        </div>
      ) : (
        children
      )}
    </div>
  );
}
