"use client";

import type { ReactNode } from "react";
import { Button } from "./button";
import { useHydrated } from "./use-hydrated";

/** Opens the browser's print dialog. Without scripts it is not there: the browser's own menu prints as well. */
export function PrintButton({ className, children }: { className?: string; children: ReactNode }) {
  if (!useHydrated()) return null;
  return (
    <Button variant="secondary" className={className} onClick={() => window.print()}>
      {children}
    </Button>
  );
}
