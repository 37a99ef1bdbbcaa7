import { type ChildProcess, spawn, type StdioOptions } from "node:child_process";
import { pathToFileURL } from "node:url";
import { join } from "node:path";
import { projectRoot } from "./project";

/** How a process ended. */
export type Exit = { code: number | null; signal: NodeJS.Signals | null };

/** A process this script started and answers for. */
export type Child = {
  pid: number;
  /** For messages between the two; undefined when the program could not be started. */
  process: ChildProcess;
  exited: Promise<Exit>;
  hasExited: () => boolean;
  /** Asks it to end; kills it, with all it has started, when it has not ended after `graceMs`. */
  stop: (graceMs?: number) => Promise<Exit>;
  kill: () => void;
};

type ChildOptions = { env?: NodeJS.ProcessEnv; stdio?: StdioOptions };

/** Makes Node children end when this process is gone, even after `kill -9`. */
export const endWithParent = [
  "--import",
  pathToFileURL(join(projectRoot, "scripts/lib/end-with-parent.mjs")).href,
];

/**
 * Starts a Node program in a process group of its own: Ctrl-C in the terminal reaches only this process,
 * which then stops its children in the right order.
 */
export function startNode(args: string[], { env = process.env, stdio }: ChildOptions = {}): Child {
  const child = spawn(process.execPath, [...endWithParent, ...args], {
    cwd: projectRoot,
    env: { ...env, END_WITH_PARENT: String(process.pid) },
    detached: true,
    stdio: stdio ?? ["ignore", "inherit", "inherit", "ipc"],
  });
  let exit: Exit | undefined;
  const exited = new Promise<Exit>((resolve) => {
    child.once("error", () => resolve({ code: 127, signal: null }));
    child.once("exit", (code, signal) => resolve({ code, signal }));
  }).then((result) => {
    exit = result;
    killGroup(child.pid); // whatever it has left behind
    return result;
  });
  return {
    pid: child.pid ?? -1,
    process: child,
    exited,
    hasExited: () => exit !== undefined,
    kill: () => killGroup(child.pid),
    stop: async (graceMs = 10_000) => {
      if (exit) return exit;
      child.kill("SIGTERM");
      const timer = setTimeout(() => killGroup(child.pid), graceMs);
      try {
        return await exited;
      } finally {
        clearTimeout(timer);
      }
    },
  };
}

function killGroup(pid: number | undefined) {
  if (!pid) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // nobody of the group is left
  }
}

/** The words for how a process ended, for messages. */
export function describeExit({ code, signal }: Exit): string {
  return signal ? `was ended by ${signal}` : `ended with code ${code}`;
}
