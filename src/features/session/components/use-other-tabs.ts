"use client";

import { useEffect, useState } from "react";
import { hasUnsentEdits, hasUnsentRequests } from "@/features/draft/components/tab-storage";
import { randomId } from "@/lib/random-id";
import { OtherTabs, type TabMessage } from "./other-tabs";
import { lockPage } from "./page-lock";
import type { SessionKind } from "./session-kind";
import { registerOtherTabs, saveAllWork } from "./unsaved-work";

/** What tabs of one browser tell each other; tabs of somebody else do not listen. */
interface Message {
  readonly owner: string;
  readonly about: TabMessage;
}

/** Takes part in log-outs of the owner's other tabs. Says whether one is under way, so that nobody can type here. */
export function useOtherTabs(kind: SessionKind, owner: string): boolean {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    // A browser without channels has no way to reach its other tabs: they learn of it when they save.
    if (typeof BroadcastChannel === "undefined") return;
    const channel = new BroadcastChannel(`leaving:${kind}`);
    let unlock = () => {};
    const tabs = new OtherTabs({
      tab: randomId(),
      tell: (about) => channel.postMessage({ owner, about } satisfies Message),
      schedule: (callback, ms) => {
        const timer = setTimeout(callback, ms);
        return () => clearTimeout(timer);
      },
      save: async () => (await saveAllWork()) && !hasUnsentEdits() && !hasUnsentRequests(),
      onHeld: (isHeld) => {
        unlock();
        unlock = isHeld ? lockPage() : () => {};
        setHeld(isHeld);
      },
    });
    channel.addEventListener("message", ({ data }: MessageEvent<Message>) => {
      if (data.owner === owner) tabs.heard(data.about);
    });
    const forget = registerOtherTabs(tabs);
    return () => {
      forget();
      tabs.stop();
      channel.close();
    };
  }, [kind, owner]);
  return held;
}
