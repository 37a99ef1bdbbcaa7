import Link from "next/link";
import { ChevronRightIcon } from "./icons";

export type BreadcrumbItem = { label: string; href?: string };

/** The way from the top to this page; the last item is the page itself. */
export function Breadcrumb({ items }: { items: readonly BreadcrumbItem[] }) {
  return (
    <nav aria-label="現在位置" className="print:hidden">
      <ol className="flex flex-wrap items-center gap-x-1">
        {items.map((item, index) => {
          const last = index === items.length - 1;
          return (
            <li key={item.label} className="flex min-h-11 items-center gap-1">
              {item.href && !last ? (
                <Link href={item.href} prefetch={false} className="link py-2">
                  {item.label}
                </Link>
              ) : (
                <span aria-current={last ? "page" : undefined}>{item.label}</span>
              )}
              {!last && <ChevronRightIcon className="size-4 text-solid-gray-600" />}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
