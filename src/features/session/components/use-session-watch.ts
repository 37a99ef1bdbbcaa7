"use client";

import { usePathname } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { leaveTab } from "./leave-tab";
import type { SessionKind } from "./session-kind";
import { askSession, goOnWithSession } from "./session-requests";
import { onSession, type SessionSignal, signalSession } from "./session-signals";
import { SessionWatch, type Standing } from "./session-watch";

/** What tabs of one browser tell each other; tabs of somebody else do not listen. */
interface Message {
  readonly owner: string;
  readonly signal: SessionSignal;
}

/** Watches the session of `owner` for as long as the page is open. */
export function useSessionWatch(kind: SessionKind, owner: string) {
  const [standing, setStanding] = useState<Standing>({ phase: "active" });
  const watch = useRef<SessionWatch>(null);
  const pathname = usePathname();

  useEffect(() => {
    const channel = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(`session:${kind}`);
    const own = new SessionWatch({
      now: () => Date.now(),
      schedule: (callback, ms) => {
        const timer = setTimeout(callback, ms);
        return () => clearTimeout(timer);
      },
      ask: () => askSession(kind),
      use: () => goOnWithSession(kind, owner),
      tell: (signal) => channel?.postMessage({ owner, signal } satisfies Message),
      onRenewed: () => resumed(),
      onLeft: () => leaveTab(kind),
      onStanding: setStanding,
    });
    watch.current = own;
    let heard = false;
    const stopListening = onSession((signal) => {
      if (!heard) own.signalled(signal);
    });
    /** Another tab has logged in again: this page's work goes on, and the news comes back to no other tab. */
    function resumed() {
      heard = true;
      signalSession("renewed");
      heard = false;
    }
    channel?.addEventListener("message", ({ data }: MessageEvent<Message>) => {
      if (data.owner === owner) own.heard(data.signal);
    });
    const typed = () => own.typed();
    const shown = () => {
      if (document.visibilityState === "visible") void own.look();
    };
    document.addEventListener("input", typed);
    document.addEventListener("keydown", typed);
    document.addEventListener("visibilitychange", shown);
    window.addEventListener("pageshow", shown);
    own.start();
    return () => {
      own.stop();
      stopListening();
      channel?.close();
      document.removeEventListener("input", typed);
      document.removeEventListener("keydown", typed);
      document.removeEventListener("visibilitychange", shown);
      window.removeEventListener("pageshow", shown);
    };
  }, [kind, owner]);

  // Every further screen comes from the server, which has seen the session then.
  const shownPath = useRef(pathname);
  useEffect(() => {
    if (shownPath.current !== pathname) watch.current?.used();
    shownPath.current = pathname;
  }, [pathname]);

  return { standing, goOn: async () => (await watch.current?.goOn()) ?? false };
}
