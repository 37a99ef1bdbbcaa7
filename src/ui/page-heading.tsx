import type { ReactNode } from "react";
import { classNames } from "./class-names";

type PageHeadingProps = {
  children: ReactNode;
  /** One or two sentences: what this page is for. */
  lead?: ReactNode;
  /** Above the title, such as the name of the procedure. */
  kicker?: ReactNode;
  className?: string;
};

/** The one `h1` of a page. */
export function PageHeading({ children, lead, kicker, className }: PageHeadingProps) {
  return (
    <div className={classNames("mt-4 mb-8 md:mt-6 md:mb-10", className)}>
      {kicker && <p className="text-std-16B-170 text-blue-900">{kicker}</p>}
      <h1 className="text-std-28B-150 md:text-std-36B-140">{children}</h1>
      {lead && <div className="text-measure mt-4">{lead}</div>}
    </div>
  );
}
