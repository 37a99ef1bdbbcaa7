import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";

/** Who holds a lock: a process, told apart from a later one with the same id by when it started. */
export type Holder = {
  pid: number;
  /** Start time of the process as the kernel counts it; null where that is not known. */
  startedAt: string | null;
  /** Free facts for whoever finds the lock, e.g. the port. */
  facts: Record<string, number>;
};

export type Lock = { release: () => void };

/**
 * Takes the lock file at `path`, or returns who holds it. A lock whose process is gone, however it ended,
 * counts as free. Of several processes that try at the same time exactly one gets it.
 */
export function takeLock(path: string, facts: Record<string, number> = {}): Lock | Holder {
  const own: Holder = { pid: process.pid, startedAt: processStartTime(process.pid), facts };
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(own));
  try {
    for (let attempt = 0; attempt < 5; attempt++) {
      try {
        linkSync(draft, path); // creates the name or fails, in one step
        return { release: () => release(path) };
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      }
      const holder = readHolder(path);
      if (holder && isAlive(holder)) return holder;
      removeStale(path);
    }
    throw new Error(`The lock ${path} can be neither taken nor read.`);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Who holds the lock at `path` now; null when it is free. */
export function lockHolder(path: string): Holder | null {
  const holder = readHolder(path);
  return holder && isAlive(holder) ? holder : null;
}

/** True while the process runs (a zombie does not). */
export function isAlive({ pid, startedAt }: Pick<Holder, "pid" | "startedAt">): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
  const start = processStartTime(pid);
  return start === null || startedAt === null || start === startedAt;
}

/** Start time of a process in clock ticks since boot; null outside Linux and for processes that ended. */
export function processStartTime(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The second field is the program's name in brackets and may contain anything.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const [state] = fields;
    return state === "Z" ? "ended" : (fields[19] ?? null);
  } catch {
    return null;
  }
}

function readHolder(path: string): Holder | null {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Holder;
  } catch {
    return null;
  }
}

/** Moves a stale lock away; what was moved is looked at again, because another process may have been faster. */
function removeStale(path: string) {
  const aside = `${path}.stale.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  const moved = readHolder(aside);
  if (moved && isAlive(moved)) linkSync(aside, path);
  rmSync(aside, { force: true });
}

function release(path: string) {
  if (readHolder(path)?.pid === process.pid) rmSync(path, { force: true });
}
