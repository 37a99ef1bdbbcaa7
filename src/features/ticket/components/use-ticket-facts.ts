import { useEffect, useState } from "react";
import type { TicketFacts } from "@/domain/posting/ticket/facts";
import { ticketFactsPath } from "@/domain/posting/ticket/paths";
import { onSession } from "@/features/session/components/session-signals";

const TIMEOUT_MS = 20_000;

export type LoadedFacts =
  | { readonly state: "loading" }
  | { readonly state: "ready"; readonly facts: TicketFacts }
  | { readonly state: "failed"; readonly again: () => void };

/** Asks the server for the facts of a posting's ticket: once, and again when it may have an answer after a failure. */
export function useTicketFacts(postingId: string): LoadedFacts {
  const [facts, setFacts] = useState<TicketFacts | null>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const again = () => {
    setFailed(false);
    setAttempt((last) => last + 1);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    const stop = new AbortController();
    load(postingId, stop.signal).then(
      (loaded) => !stop.signal.aborted && setFacts(loaded),
      () => !stop.signal.aborted && setFailed(true),
    );
    return () => stop.abort();
  }, [postingId, attempt]);

  useEffect(() => {
    if (!failed) return;
    const retry = () => {
      setFailed(false);
      setAttempt((last) => last + 1);
    };
    window.addEventListener("online", retry);
    const stop = onSession((signal) => {
      if (signal === "renewed") retry();
    });
    return () => {
      window.removeEventListener("online", retry);
      stop();
    };
  }, [failed]);

  if (facts) return { state: "ready", facts };
  return failed ? { state: "failed", again } : { state: "loading" };
}

async function load(postingId: string, left: AbortSignal): Promise<TicketFacts> {
  const response = await fetch(ticketFactsPath(postingId), {
    cache: "no-store",
    signal: AbortSignal.any([left, AbortSignal.timeout(TIMEOUT_MS)]),
  });
  if (!response.ok) throw new Error(`the facts of the ticket: ${response.status}`);
  const facts = (await response.json()) as TicketFacts;
  // Not our server's answer (a captive portal, say).
  if (typeof facts?.posting !== "object") throw new Error("the facts of the ticket: unreadable");
  return facts;
}
