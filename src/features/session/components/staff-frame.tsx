import type { ReactNode } from "react";
import { SiteHeader } from "@/ui/site-header";
import { SkipLink } from "@/ui/skip-link";

/** Head and content of the counter console's pages that need no log-in. */
export function StaffFrame({ children }: { children: ReactNode }) {
  return (
    <>
      <SkipLink />
      <SiteHeader homeHref="/staff" tagline="窓口（職員用）" />
      <main id="main" tabIndex={-1} className="page-width grow pb-16">
        {children}
      </main>
    </>
  );
}
