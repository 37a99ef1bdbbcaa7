"use client";

import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { RawAnswers } from "@/domain/catalogue/field";
import type { DocumentKind } from "@/domain/draft/document-kind";
import { autosavePath } from "@/domain/draft/paths";
import { onSession, type SessionSignal, signalSession } from "@/features/session/components/session-signals";
import { registerWork } from "@/features/session/components/unsaved-work";
import { randomId } from "@/lib/random-id";
import { DraftPump } from "./draft-pump";
import type { PumpSnapshot, SendOutcome } from "./pump-facts";
import { readSection, sendSave } from "./send-save";
import { tabStore } from "./tab-storage";

interface PumpFacts {
  readonly kind: DocumentKind;
  readonly id: string;
  readonly step: number;
  /** Whose page it is. */
  readonly account: string;
  readonly answers: RawAnswers;
  readonly revision: number;
  readonly savedAt: string | null;
  readonly isTyping?: (key: string) => boolean;
  /** Shows values that came from colleagues or from an earlier page of this tab. */
  readonly onValues: (values: RawAnswers) => void;
}

/** What the outcome of a save says about the log-in. */
const SIGNALS: Partial<Record<SendOutcome["kind"], SessionSignal>> = {
  saved: "used",
  expired: "ended",
  foreign: "otherAccount",
};

/** One pump per step screen, bound to the life of the page: hiding, coming back, network, log-in, leaving. */
export function useDraftPump(facts: PumpFacts): { pump: DraftPump; snapshot: PumpSnapshot } {
  const onValues = useRef(facts.onValues);
  onValues.current = facts.onValues;
  const [pump] = useState(() => {
    const path = autosavePath(facts.kind, facts.id, facts.step);
    return new DraftPump({
      page: randomId(),
      initial: { answers: facts.answers, revision: facts.revision, savedAt: facts.savedAt },
      send: async (request, keepalive) => {
        const outcome = await sendSave(path, facts.account, request, keepalive);
        const signal = SIGNALS[outcome.kind];
        if (signal) signalSession(signal);
        return outcome;
      },
      read: () => readSection(path),
      store: tabStore(facts.account, facts.kind, facts.id, facts.step),
      schedule: (callback, ms) => {
        const timer = setTimeout(callback, ms);
        return () => clearTimeout(timer);
      },
      isTyping: facts.isTyping,
      onValues: (values) => onValues.current(values),
    });
  });
  const snapshot = useSyncExternalStore(pump.subscribe, pump.getSnapshot, pump.getSnapshot);

  useEffect(() => {
    pump.recover();
    const back = () => {
      pump.resume();
      if (pump.getSnapshot().conflicts.length > 0) void pump.reassess();
    };
    const shown = () => {
      if (document.visibilityState === "hidden") pump.push(true);
      else back();
    };
    const leave = () => pump.push(true); // the page is still visible when it is left
    const again = () => pump.push(); // the network is back, or the browser has kept the page and shows it again
    const stopListening = onSession((signal) => {
      if (signal === "renewed") pump.resume();
    });
    const stopTakingPart = registerWork({
      flush: () => pump.flush(),
      retire: () => pump.retire(),
      revive: () => pump.revive(),
    });
    document.addEventListener("visibilitychange", shown);
    window.addEventListener("pagehide", leave);
    window.addEventListener("pageshow", again);
    window.addEventListener("online", again);
    window.addEventListener("focus", back);
    return () => {
      stopListening();
      stopTakingPart();
      document.removeEventListener("visibilitychange", shown);
      window.removeEventListener("pagehide", leave);
      window.removeEventListener("pageshow", again);
      window.removeEventListener("online", again);
      window.removeEventListener("focus", back);
      pump.push(true);
      pump.stop();
    };
  }, [pump]);

  // Only while it is needed: a page that listens for its end is not kept for the Back button.
  useEffect(() => {
    if (!snapshot.endangered) return;
    const ask = (event: BeforeUnloadEvent) => {
      if (pump.getSnapshot().endangered) event.preventDefault();
    };
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [pump, snapshot.endangered]);

  return { pump, snapshot };
}
