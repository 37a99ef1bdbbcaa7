import Link from "next/link";
import type { ReactNode } from "react";
import { logOutStaffAction } from "@/features/session/actions";
import { LogoutForm } from "@/features/session/components/logout-form";
import { SkipLink } from "@/ui/skip-link";
import { ShortcutHelp } from "./shortcut-help";

/** Head and content of the counter console: narrow head, wide page, small type. */
export function ConsoleFrame({
  office,
  staff,
  children,
}: {
  /** Name of the office. */
  office: string;
  /** Name of the person who is logged in. */
  staff: string;
  children: ReactNode;
}) {
  return (
    <>
      <SkipLink />
      <header className="border-solid-gray-420 border-b border-t-4 border-t-blue-900 bg-white print:hidden">
        <div className="console-width flex flex-wrap items-center justify-between gap-x-4">
          <Link
            href="/staff"
            prefetch={false}
            className="flex min-h-14 min-w-0 flex-wrap items-baseline gap-x-3 py-2 sm:items-center"
          >
            <span className="text-dns-17B-130 text-solid-gray-900">求人者マイページ　窓口</span>
            <span className="rounded-4 border border-blue-900 px-2 py-0.5 text-blue-1000 text-dns-14B-130">
              {office}
            </span>
          </Link>
          <div className="flex items-center gap-x-3 max-sm:w-full max-sm:justify-between max-sm:pb-2">
            <ShortcutHelp />
            <p className="text-dns-16N-130">
              <span className="sr-only">ログイン中：</span>
              {staff}
            </p>
            <LogoutForm action={logOutStaffAction} />
          </div>
        </div>
      </header>
      <main id="main" tabIndex={-1} className="console-width grow pb-10">
        {children}
      </main>
    </>
  );
}
