import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { ChevronDownIcon } from "./icons";

type DisclosureProps = {
  summary: ReactNode;
  open?: boolean;
  /** Disclosures of the same name close each other. */
  name?: string;
  id?: string;
  className?: string;
  children: ReactNode;
};

/** Text that is there when wanted. Native `<details>`: works without JavaScript and is found by the browser's search. */
export function Disclosure({ summary, open, name, id, className, children }: DisclosureProps) {
  return (
    <details id={id} open={open} name={name} className={classNames("group min-w-0", className)}>
      <summary className="flex min-h-11 w-fit list-none items-center gap-2 rounded-4 py-2 underline-offset-[0.1875rem] hover:underline">
        <span
          aria-hidden="true"
          className="flex size-6 shrink-0 items-center justify-center rounded-full border border-current text-blue-900"
        >
          <ChevronDownIcon className="size-5 transition-transform group-open:rotate-180" />
        </span>
        <span className="min-w-0">{summary}</span>
      </summary>
      <div className="pt-1 pb-2 pl-8">{children}</div>
    </details>
  );
}
