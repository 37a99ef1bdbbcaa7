"use client";

import { useSyncExternalStore, type ReactNode } from "react";
import { Button } from "./button";

const subscribe = () => () => {};

/** Opens the browser's print dialog. Without scripts it is not there: the browser's own menu prints as well. */
export function PrintButton({ className, children }: { className?: string; children: ReactNode }) {
  const hydrated = useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  );
  if (!hydrated) return null;
  return (
    <Button variant="secondary" className={className} onClick={() => window.print()}>
      {children}
    </Button>
  );
}
