import type { ReactNode } from "react";

type EmptyStateProps = {
  title: ReactNode;
  headingLevel?: 2 | 3;
  /** What to do now: a link or button. */
  action?: ReactNode;
  children?: ReactNode;
};

/** What stands where a list has nothing to show: why, and what to do. */
export function EmptyState({ title, headingLevel = 2, action, children }: EmptyStateProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div className="rounded-16 border border-solid-gray-420 border-dashed px-4 py-10 text-center md:px-8">
      <Heading className="text-std-18B-160">{title}</Heading>
      {children && <div className="mx-auto mt-2 max-w-xl">{children}</div>}
      {action && <div className="mt-6 flex flex-wrap justify-center gap-3">{action}</div>}
    </div>
  );
}
