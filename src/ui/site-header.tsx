import Link from "next/link";
import type { ReactNode } from "react";
import { HeaderTabs, type HeaderTab } from "./header-tabs";
import { SERVICE_NAME } from "@/lib/page-title";
import { CloseIcon, MenuIcon } from "./icons";

type SiteHeaderProps = {
  homeHref?: string;
  serviceName?: string;
  /** A few words below the service name: whose page this is. */
  tagline?: ReactNode;
  tabs?: readonly HeaderTab[];
  /** Log-in link or log-out form. On the phone it is the last thing in the menu, so it is rendered twice. */
  actions?: ReactNode;
};

/** The head of every page. On the phone tabs and actions are behind メニュー, which needs no JavaScript. */
export function SiteHeader({
  homeHref = "/",
  serviceName = SERVICE_NAME,
  tagline,
  tabs = [],
  actions,
}: SiteHeaderProps) {
  return (
    <header className="border-solid-gray-420 border-b border-t-4 border-t-blue-900 bg-white print:hidden">
      <div className="page-width relative flex min-h-16 items-center justify-between gap-x-3 md:min-h-20">
        <Link href={homeHref} prefetch={false} className="flex min-h-11 min-w-0 items-center gap-3 py-2">
          <Mark />
          <span>
            <span className="block text-dns-17B-130 text-solid-gray-900 md:text-std-22B-150">
              {serviceName}
            </span>
            {tagline && <span className="block text-dns-14N-130 text-solid-gray-700">{tagline}</span>}
          </span>
        </Link>
        {actions && <div className="hidden items-center gap-3 md:flex">{actions}</div>}
        {(tabs.length > 0 || actions) && (
          <details className="group shrink-0 md:hidden">
            <summary className="flex min-h-11 list-none items-center gap-1 rounded-8 border border-solid-gray-600 px-3 font-bold">
              <MenuIcon className="group-open:hidden" />
              <CloseIcon className="hidden group-open:block" />
              メニュー
            </summary>
            <nav
              aria-label="メニュー"
              className="absolute inset-x-0 top-full z-20 -mx-4 border-solid-gray-420 border-y bg-white px-4 py-3 shadow-2"
            >
              {tabs.length > 0 && <HeaderTabs tabs={tabs} orientation="column" />}
              {actions && (
                <div className="flex flex-col gap-3 pt-3 [&>*]:w-full [&_a]:w-full [&_button]:w-full">
                  {actions}
                </div>
              )}
            </nav>
          </details>
        )}
      </div>
      {tabs.length > 0 && (
        <nav aria-label="メインメニュー" className="page-width hidden min-h-12 md:block">
          <HeaderTabs tabs={tabs} orientation="row" />
        </nav>
      )}
    </header>
  );
}

/** The service's own sign: a ticket with a check mark. */
function Mark() {
  return (
    <svg aria-hidden="true" focusable="false" viewBox="0 0 32 32" className="size-9 shrink-0 md:size-10">
      <rect width="32" height="32" rx="7" className="fill-blue-900" />
      <path
        d="M9.5 7h9.2L24 12.3v11.2a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 8 23.5v-15A1.5 1.5 0 0 1 9.5 7z"
        className="fill-white"
      />
      <path d="m11.8 16.8 3.2 3.2 5.3-5.5" className="fill-none stroke-blue-900 stroke-[2.4]" />
    </svg>
  );
}
