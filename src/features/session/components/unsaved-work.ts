/** Something on this page that holds what was typed and brings it to the server. */
export interface UnsavedWork {
  /** Brings everything to the server; false when that is not possible now. */
  readonly flush: () => Promise<boolean>;
  /** Sends and stores nothing any more. */
  readonly retire: () => void;
  /** Takes that back. */
  readonly revive: () => void;
}

const works = new Set<UnsavedWork>();

/** Longer than this nobody waits for a log-out; a save that is stuck counts as not possible. */
const PATIENCE_MS = 8_000;

/** Takes part in logging out for as long as it is on the page; answers how to end that. */
export function registerWork(work: UnsavedWork): () => void {
  works.add(work);
  return () => works.delete(work);
}

/** Brings everything on this page to the server; false when something could not be saved. */
export async function saveAllWork(): Promise<boolean> {
  if (works.size === 0) return true;
  const saved = Promise.all([...works].map((work) => work.flush()));
  const late = new Promise<boolean[]>((resolve) => setTimeout(() => resolve([false]), PATIENCE_MS));
  return (await Promise.race([saved, late])).every(Boolean);
}

/** The person's other tabs, as far as they can be reached. */
interface Elsewhere {
  readonly saveAll: () => Promise<boolean>;
  readonly stay: () => void;
}

let elsewhere: Elsewhere | null = null;

/** The way to the other tabs, for as long as the page has one; answers how to end that. */
export function registerOtherTabs(tabs: Elsewhere): () => void {
  elsewhere = tabs;
  return () => {
    elsewhere = null;
  };
}

/** Lets the person's other tabs save, and hold still; false when something could not be saved there. */
export async function saveOtherTabs(): Promise<boolean> {
  return (await elsewhere?.saveAll()) ?? true;
}

/** The person stays logged in: the other tabs go on. */
export function releaseOtherTabs(): void {
  elsewhere?.stay();
}

/** Nothing of this page is sent or kept in the tab any more. Answers how to take that back. */
export function retireAllWork(): () => void {
  const retired = [...works];
  for (const work of retired) work.retire();
  return () => {
    for (const work of retired) work.revive();
  };
}
