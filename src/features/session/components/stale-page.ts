import { unstable_isUnrecognizedActionError } from "next/navigation";

/**
 * The service has been renewed while this page was open: its parts are no longer on the server, or the server no
 * longer knows its buttons. What was typed is saved all the same (the endpoint that saves does not change), and a
 * reload brings the new page.
 */
export function isStaleError(error: unknown): boolean {
  if (unstable_isUnrecognizedActionError(error)) return true;
  if (!(error instanceof Error)) return false;
  return (
    error.name === "ChunkLoadError" ||
    /Loading (CSS )?chunk|Failed to load chunk|dynamically imported module|module script failed/i.test(
      error.message,
    )
  );
}

const listeners = new Set<() => void>();

/** Says that this page is out of date; a notice then offers to load it again. */
export function announceStalePage(): void {
  for (const listener of [...listeners]) listener();
}

/** Listens; answers how to stop. */
export function onStalePage(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
