"use client";

import { unstable_rethrow } from "next/navigation";
import { startTransition, useState } from "react";
import { clearTabStorage, hasUnsentEdits } from "@/features/draft/components/tab-storage";
import { signalSession } from "./session-signals";
import { announceStalePage, isStaleError } from "./stale-page";
import { retireAllWork, saveAllWork } from "./unsaved-work";

/** Why the person is still logged in. */
export type LogOutObstacle = "unsaved" | "away";

/**
 * Logging out: what was typed is saved first, and nothing of it stays in the tab, for the computer may be shared. What
 * cannot be saved is thrown away only when the person says so.
 */
export function useLogOut(action: () => Promise<void>) {
  const [busy, setBusy] = useState(false);
  const [obstacle, setObstacle] = useState<LogOutObstacle | null>(null);

  function leave() {
    setBusy(true);
    setObstacle(null);
    const revive = retireAllWork();
    clearTabStorage();
    startTransition(async () => {
      try {
        await action();
      } catch (error) {
        rethrowNavigation(error);
        revive();
        setBusy(false);
        if (isStaleError(error)) announceStalePage();
        else setObstacle("away");
      }
    });
  }

  async function logOut() {
    if (busy) return;
    setBusy(true);
    setObstacle(null);
    if ((await saveAllWork()) && !hasUnsentEdits()) leave();
    else {
      setBusy(false);
      setObstacle("unsaved");
    }
  }

  return { busy, obstacle, logOut, discard: leave, stay: () => setObstacle(null) };
}

/** Logging out leads to another page: that is thrown, and the other tabs learn of it. */
function rethrowNavigation(error: unknown): void {
  try {
    unstable_rethrow(error);
  } catch (navigation) {
    signalSession("left");
    throw navigation;
  }
}
