"use client";

import { type ReactNode, useEffect, useRef } from "react";

/** What has just happened; takes the focus, so that it is read first. */
export function CaseNotice({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, []);
  return (
    <div ref={box} tabIndex={-1} className="rounded-12">
      {children}
    </div>
  );
}
