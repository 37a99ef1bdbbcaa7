"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { classNames } from "./class-names";

export type HeaderTab = {
  label: string;
  href: string;
  /** Pages below these addresses belong to the tab too; without them, only those below `href`. */
  covers?: readonly string[];
};

function belongs(pathname: string, tab: HeaderTab): boolean {
  return (tab.covers ?? [tab.href]).some((start) => pathname === start || pathname.startsWith(`${start}/`));
}

/** The tabs of a front. The most specific tab that the address belongs to is the current one. */
export function HeaderTabs({
  tabs,
  orientation,
}: {
  tabs: readonly HeaderTab[];
  orientation: "row" | "column";
}) {
  const pathname = usePathname();
  const current = tabs
    .filter((tab) => belongs(pathname, tab))
    .sort((a, b) => b.href.length - a.href.length)
    .at(0);
  return (
    <ul className={orientation === "row" ? "flex flex-wrap" : "flex flex-col"}>
      {tabs.map((tab) => (
        <li key={tab.href}>
          <Link
            href={tab.href}
            prefetch={false}
            aria-current={tab === current ? "page" : undefined}
            className={classNames(
              "flex min-h-12 items-center px-4 py-2 underline-offset-[0.1875rem] hover:bg-blue-50 hover:underline",
              orientation === "row" ? "border-b-4" : "border-l-4",
              tab === current
                ? "border-blue-900 font-bold text-blue-900"
                : "border-transparent forced-colors:border-[Canvas]",
            )}
          >
            {tab.label}
          </Link>
        </li>
      ))}
    </ul>
  );
}
