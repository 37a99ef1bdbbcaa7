import type { ReactNode } from "react";
import { SERVICE_NAME } from "@/lib/page-title";

/**
 * Around what is said when a page has failed. Every page carries it, so it is small; its links ask for a fresh
 * document, which helps where the page that failed does not.
 */
export function FailedFrame({ children }: { children: ReactNode }) {
  return (
    <>
      <header className="border-solid-gray-420 border-b border-t-4 border-t-blue-900 bg-white">
        <div className="page-width flex min-h-16 items-center md:min-h-20">
          <a
            href="/"
            className="flex min-h-11 items-center text-dns-17B-130 text-solid-gray-900 md:text-std-22B-150"
          >
            {SERVICE_NAME}
          </a>
        </div>
      </header>
      <main id="main" tabIndex={-1} className="grow">
        {children}
      </main>
    </>
  );
}
