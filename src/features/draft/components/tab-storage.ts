import type { DocumentKind } from "@/domain/draft/document-kind";
import type { PendingEdits } from "./pump-facts";

const PREFIX = "draft:";
/** Requests for correction that a clerk has not sent yet. */
const COMMENTS_PREFIX = "review-comments:";

/**
 * The tab's own memory of edits that the server does not have yet. Cleared at acknowledgement and log-out.
 * @param account whose edits: who logs in in the same tab afterwards, a colleague perhaps, must not save them as own
 */
export function tabStore(account: string, kind: DocumentKind, id: string, step: number) {
  const name = `${PREFIX}${account}:${kind}:${id}:${step}`;
  return {
    load(): PendingEdits | null {
      try {
        const text = sessionStorage.getItem(name);
        return text ? (JSON.parse(text) as PendingEdits) : null;
      } catch {
        return null; // storage is switched off or damaged: saving goes on without it
      }
    },
    /** Whether the tab keeps it now: storage may be switched off, or full. */
    save(pending: PendingEdits | null): boolean {
      try {
        if (pending) sessionStorage.setItem(name, JSON.stringify(pending));
        else sessionStorage.removeItem(name);
        return true;
      } catch {
        return pending === null;
      }
    },
  };
}

/** What this tab has stored under such names; nothing where storage is switched off. */
function namesBeginning(start: string): string[] {
  try {
    return Object.keys(sessionStorage).filter((name) => name.startsWith(start));
  } catch {
    return [];
  }
}

/** Steps of a document with edits in this tab that never reached the server, other than `except`. */
export function stepsWithUnsentEdits(
  account: string,
  kind: DocumentKind,
  id: string,
  except: number,
): number[] {
  const start = `${PREFIX}${account}:${kind}:${id}:`;
  return namesBeginning(start)
    .map((name) => Number(name.slice(start.length)))
    .filter((step) => step !== except)
    .sort((a, b) => a - b);
}

/** Where a clerk's requests about a case wait in the tab. */
export function commentsKey(staffId: string, caseId: string): string {
  return `${COMMENTS_PREFIX}${staffId}:${caseId}`;
}

/** Whether this tab has edits of any document that never reached the server. */
export function hasUnsentEdits(): boolean {
  return namesBeginning(PREFIX).length > 0;
}

/** Whether requests for correction that were never sent wait in this tab. A box that was emptied holds none. */
export function hasUnsentRequests(): boolean {
  return namesBeginning(COMMENTS_PREFIX).some((name) => /:\s*"[^"]/.test(sessionStorage.getItem(name) ?? ""));
}

/** Forgets everything typed in this tab: the computer may be shared. */
export function clearTabStorage(): void {
  for (const name of [...namesBeginning(PREFIX), ...namesBeginning(COMMENTS_PREFIX)])
    sessionStorage.removeItem(name);
}
