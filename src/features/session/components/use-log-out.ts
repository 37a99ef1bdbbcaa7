"use client";

import { unstable_rethrow } from "next/navigation";
import { startTransition, useEffect, useRef, useState } from "react";
import { clearTabStorage, hasUnsentEdits, hasUnsentRequests } from "@/features/draft/components/tab-storage";
import { lockPage } from "./page-lock";
import { signalSession } from "./session-signals";
import { announceStalePage, isStaleError } from "./stale-page";
import { releaseOtherTabs, retireAllWork, saveAllWork, saveOtherTabs } from "./unsaved-work";

/**
 * Why the person is still logged in. `unsent`: requests for correction wait in this tab; `unsavedElsewhere`: another
 * tab has something that is not saved or sent.
 */
export type LogOutObstacle = "unsaved" | "unsent" | "unsavedElsewhere" | "away";

/**
 * Logging out: what was typed is saved first, here and in the person's other tabs, and nothing of it stays in any of
 * them, for the computer may be shared. What cannot be saved is thrown away only when the person says so.
 */
export function useLogOut(action: () => Promise<void>) {
  const [busy, setBusy] = useState(false);
  const [obstacle, setObstacle] = useState<LogOutObstacle | null>(null);
  const unlock = useRef(() => {});
  // The screen that comes after this one is no longer locked.
  useEffect(() => () => unlock.current(), []);

  function leave() {
    setBusy(true);
    setObstacle(null);
    unlock.current = lockPage();
    const revive = retireAllWork();
    clearTabStorage();
    startTransition(async () => {
      try {
        await action();
      } catch (error) {
        rethrowNavigation(error);
        revive();
        unlock.current();
        releaseOtherTabs();
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
    const isSavedElsewhere = await saveOtherTabs();
    const isSaved = (await saveAllWork()) && !hasUnsentEdits();
    const isSent = !hasUnsentRequests();
    if (isSaved && isSent && isSavedElsewhere) return leave();
    releaseOtherTabs();
    setBusy(false);
    setObstacle(!isSaved ? "unsaved" : isSent ? "unsavedElsewhere" : "unsent");
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
