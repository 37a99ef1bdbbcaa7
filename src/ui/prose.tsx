import type { ReactNode } from "react";
import { classNames } from "./class-names";

/** Running text: headings, paragraphs, lists and tables in it need no classes of their own. */
export function Prose({ className, children }: { className?: string; children: ReactNode }) {
  return <div className={classNames("prose", className)}>{children}</div>;
}
