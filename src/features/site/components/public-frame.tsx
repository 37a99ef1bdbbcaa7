"use client";

import type { ReactNode } from "react";
import { ButtonLink } from "@/ui/button-link";
import { SiteFooter } from "@/ui/site-footer";
import { SiteHeader } from "@/ui/site-header";
import { SkipLink } from "@/ui/skip-link";

/**
 * Head, content and foot of every page that can be read without logging in. A client component although nothing in it
 * moves: every page of the application carries what stands for a page that is missing, and a server component would
 * travel with each of them.
 */
export function PublicFrame({ children }: { children: ReactNode }) {
  return (
    <>
      {/* React puts it into the head. Only here: what is behind a log-in is in no search engine. */}
      <meta
        name="description"
        content="事業所の登録、求人の申込み（仮登録）をインターネットから行うための、求人者（事業主）の方のページです。"
      />
      <SkipLink />
      <SiteHeader
        tagline="ハローワークの求人申込み"
        actions={
          <ButtonLink href="/login" variant="secondary" size="small">
            ログイン
          </ButtonLink>
        }
      />
      <main id="main" tabIndex={-1} className="grow">
        {children}
      </main>
      <SiteFooter />
    </>
  );
}
