import type { ReactNode } from "react";
import { buttonClass } from "@/ui/button-style";

/**
 * A button that asks before its form is sent. Pressed again, it asks no more. A disclosure and no dialog: it works
 * without JavaScript.
 */
export function AskFirst({
  label,
  question,
  children,
}: {
  readonly label: string;
  readonly question: ReactNode;
  /** The button that does it. */
  readonly children: ReactNode;
}) {
  return (
    <details className="group min-w-0 open:basis-full sm:text-end">
      <summary className={buttonClass("secondary", "medium", "list-none max-sm:w-full")}>
        <span className="group-open:hidden">{label}</span>
        <span className="hidden group-open:inline">やめる</span>
      </summary>
      <div className="mt-3 flex flex-wrap items-center text-start justify-between gap-x-4 gap-y-2 rounded-8 bg-solid-gray-50 p-3">
        <div className="min-w-0 text-dns-16N-130">{question}</div>
        {children}
      </div>
    </details>
  );
}
