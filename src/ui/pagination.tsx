import Link from "next/link";
import type { ReactNode } from "react";
import { ChevronLeftIcon, ChevronRightIcon } from "./icons";

type PaginationProps = {
  previousHref?: string;
  nextHref?: string;
  /** Where one is, such as 「51〜100件目」. */
  status?: ReactNode;
  label?: string;
};

const LINK =
  "inline-flex min-h-11 items-center gap-1 rounded-8 px-3 font-bold text-blue-900 underline-offset-[0.1875rem] hover:bg-blue-50 hover:underline";

/** Back and forth through a long list. Nothing is shown when everything fits on one page. */
export function Pagination({ previousHref, nextHref, status, label = "ページ送り" }: PaginationProps) {
  if (!previousHref && !nextHref) return null;
  return (
    <nav
      aria-label={label}
      className="flex flex-wrap items-center justify-center gap-x-4 gap-y-1 print:hidden"
    >
      {previousHref && (
        <Link href={previousHref} prefetch={false} rel="prev" className={LINK}>
          <ChevronLeftIcon />
          前のページ
        </Link>
      )}
      {status && (
        <span className="text-center tabular-nums max-sm:order-first max-sm:basis-full">{status}</span>
      )}
      {nextHref && (
        <Link href={nextHref} prefetch={false} rel="next" className={LINK}>
          次のページ
          <ChevronRightIcon />
        </Link>
      )}
    </nav>
  );
}
