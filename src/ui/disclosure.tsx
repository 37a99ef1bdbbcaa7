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

/** Looks of what one presses to see more: a `<summary>`, or a button that says by `aria-expanded` how it stands. */
export const disclosureTrigger =
  "flex min-h-11 w-fit list-none items-center gap-2 rounded-4 py-2 underline-offset-[0.1875rem] hover:underline";

/** A chevron and words. It turns when the `group` around it is open. */
export function DisclosureLabel({ children }: { children: ReactNode }) {
  return (
    <>
      <span
        aria-hidden="true"
        className="flex size-6 shrink-0 items-center justify-center rounded-full border border-current text-blue-900"
      >
        <ChevronDownIcon className="size-5 transition-transform group-open:rotate-180 group-aria-expanded:rotate-180" />
      </span>
      <span className="min-w-0">{children}</span>
    </>
  );
}

/** Text that is there when wanted. Native `<details>`: works without JavaScript and is found by the browser's search. */
export function Disclosure({ summary, open, name, id, className, children }: DisclosureProps) {
  return (
    <details id={id} open={open} name={name} className={classNames("group min-w-0", className)}>
      <summary className={disclosureTrigger}>
        <DisclosureLabel>{summary}</DisclosureLabel>
      </summary>
      <div className="pt-1 pb-2 pl-8">{children}</div>
    </details>
  );
}
