/**
 * What the parts of a page tell each other about the log-in:
 * - `used`: the server has just seen this session; its idle time begins anew
 * - `ended`: the server says that nobody is logged in
 * - `otherAccount`: the server says that somebody else is logged in
 * - `renewed`: the person of this page has logged in again; work goes on
 * - `ask`: the person wants to log in again
 * - `left`: the person has logged out here, and this page is on its way elsewhere; other tabs follow
 */
export type SessionSignal = "used" | "ended" | "otherAccount" | "renewed" | "ask" | "left";

const listeners = new Set<(signal: SessionSignal) => void>();

/** Tells every part of this page. */
export function signalSession(signal: SessionSignal): void {
  for (const listener of [...listeners]) listener(signal);
}

/** Listens; answers how to stop. */
export function onSession(listener: (signal: SessionSignal) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
