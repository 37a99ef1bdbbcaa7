import type { ReactNode } from "react";

type LegalBoxProps = { id: string; title: string; href: string; children: ReactNode };

/** A legal text to read in place before agreeing to it; scrolls by itself and with the keyboard. */
export function LegalBox({ id, title, href, children }: LegalBoxProps) {
  return (
    <div>
      <h3 id={id} className="mb-2 text-std-17B-170">
        {title}
      </h3>
      <section
        aria-labelledby={id}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        className="max-h-72 overflow-y-auto rounded-8 border border-solid-gray-600 px-4 py-3"
      >
        {children}
      </section>
      <p>
        <a href={href} target="_blank" rel="noreferrer" className="link inline-flex min-h-11 items-center">
          {title}を別のタブで開く
        </a>
      </p>
    </div>
  );
}
