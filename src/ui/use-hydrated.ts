"use client";

import { useSyncExternalStore } from "react";

const subscribe = () => () => {};

/**
 * Whether scripts run here: false on the server and while React takes its page over, true from then on. For what makes
 * no sense, or costs the server too much, without them.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  );
}
