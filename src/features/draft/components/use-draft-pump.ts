"use client";

import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { RawAnswers } from "@/domain/catalogue/field";
import type { DocumentKind } from "@/domain/draft/document-kind";
import { autosavePath } from "@/domain/draft/paths";
import { DraftPump, type PumpSnapshot } from "./draft-pump";
import { sendSave } from "./send-save";
import { tabStore } from "./tab-storage";

interface PumpFacts {
  readonly kind: DocumentKind;
  readonly id: string;
  readonly step: number;
  readonly answers: RawAnswers;
  readonly revision: number;
  readonly savedAt: string | null;
  /** Shows values that came from colleagues or from an earlier page of this tab. */
  readonly onValues: (values: RawAnswers) => void;
}

/** One pump per step screen, bound to the life of the page: hiding, coming back, network, leaving. */
export function useDraftPump(facts: PumpFacts): { pump: DraftPump; snapshot: PumpSnapshot } {
  const onValues = useRef(facts.onValues);
  onValues.current = facts.onValues;
  const [pump] = useState(() => {
    const path = autosavePath(facts.kind, facts.id, facts.step);
    return new DraftPump({
      initial: { answers: facts.answers, revision: facts.revision, savedAt: facts.savedAt },
      send: (request, keepalive) => sendSave(path, request, keepalive),
      store: tabStore(facts.kind, facts.id, facts.step),
      schedule: (callback, ms) => {
        const timer = setTimeout(callback, ms);
        return () => clearTimeout(timer);
      },
      onValues: (values) => onValues.current(values),
    });
  });
  const snapshot = useSyncExternalStore(pump.subscribe, pump.getSnapshot, pump.getSnapshot);

  useEffect(() => {
    pump.recover();
    const shown = () => {
      if (document.visibilityState === "hidden") pump.push(true);
      else pump.resume();
    };
    const leave = () => pump.push(true); // the page is still visible when it is left
    const online = () => pump.push();
    const back = () => pump.resume();
    document.addEventListener("visibilitychange", shown);
    window.addEventListener("pagehide", leave);
    window.addEventListener("online", online);
    window.addEventListener("focus", back);
    return () => {
      document.removeEventListener("visibilitychange", shown);
      window.removeEventListener("pagehide", leave);
      window.removeEventListener("online", online);
      window.removeEventListener("focus", back);
      pump.push(true);
      pump.stop();
    };
  }, [pump]);

  return { pump, snapshot };
}
