import type { ReactNode } from "react";
import { classNames } from "./class-names";

export type DescriptionItem = {
  /** Only needed when two terms read the same. */
  key?: string;
  term: string;
  description: ReactNode;
  /** A link or button at the end of the line, such as 変更する. */
  action?: ReactNode;
};

/** Pairs of a label and its value, beside each other where there is room. */
export function DescriptionList({
  items,
  className,
}: {
  items: readonly DescriptionItem[];
  className?: string;
}) {
  return (
    <dl className={classNames("border-solid-gray-420 border-t", className)}>
      {items.map((item) => (
        <div
          key={item.key ?? item.term}
          className="flex flex-col gap-x-6 gap-y-1 border-solid-gray-420 border-b py-3 md:flex-row md:px-2"
        >
          <dt className="shrink-0 font-bold text-solid-gray-900 md:w-64">{item.term}</dt>
          <dd className="min-w-0 grow">{item.description}</dd>
          {item.action && <dd className="shrink-0">{item.action}</dd>}
        </div>
      ))}
    </dl>
  );
}
