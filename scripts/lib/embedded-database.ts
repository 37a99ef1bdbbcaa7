import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Child, describeExit, startNode } from "./child";
import { lockHolder } from "./lock";
import { embeddedDatabaseUrl } from "./embedded-database-url";
import { chooseFreePort, isPortFree } from "./ports";
import { projectRoot } from "./project";
import { UserError } from "./user-error";

/** The embedded database as its launcher sees it. */
export type EmbeddedDatabase = { url: string; pid: () => number; stop: () => Promise<void> };

type Options = {
  /** Folder of the installation's data (DATA_DIR). */
  dataFolder: string;
  /** Told when the database had to be started again, and when it cannot be. */
  onNotice: (message: string) => void;
  onLost: () => void;
  /** Gets each process as it begins, so that it can be stopped before it is ready. */
  onChild?: (child: Child) => void;
};

const START_TIMEOUT_MS = 60_000;
const RESTARTS_PER_MINUTE = 5;

/**
 * Starts the embedded database in a process of its own and keeps it running: when the process dies, a new
 * one takes its place on the same port, and the application's connections find their way back.
 * Throws a `UserError` when another process uses the folder.
 */
export async function startEmbeddedDatabase({
  dataFolder,
  onNotice,
  onLost,
  onChild,
}: Options): Promise<EmbeddedDatabase> {
  const port = await choosePort(dataFolder);
  let child = await start(dataFolder, port, onChild);
  let isStopping = false;
  const restarts: number[] = [];

  const watch = (current: Child) => {
    void current.exited.then(async (exit) => {
      if (isStopping) return;
      const now = Date.now();
      restarts.push(now);
      if (restarts.filter((time) => time > now - 60_000).length > RESTARTS_PER_MINUTE) {
        onNotice(`The embedded database ${describeExit(exit)} too often and is not started again.`);
        onLost();
        return;
      }
      onNotice(`The embedded database ${describeExit(exit)}; it is being started again.`);
      try {
        child = await start(dataFolder, port, onChild);
        if (isStopping) await child.stop();
        else watch(child);
      } catch (error) {
        onNotice(error instanceof Error ? error.message : String(error));
        onLost();
      }
    });
  };
  watch(child);

  return {
    url: embeddedDatabaseUrl(port),
    pid: () => child.pid,
    stop: async () => {
      isStopping = true;
      await child.stop();
    },
  };
}

/** The address of the embedded database that some other process is running on this folder; null if none. */
export function runningEmbeddedDatabase(dataFolder: string): string | null {
  const port = lockHolder(join(dataFolder, "postgres.lock"))?.facts.port;
  return port ? embeddedDatabaseUrl(port) : null;
}

async function start(dataFolder: string, port: number, onChild?: (child: Child) => void): Promise<Child> {
  const child = startNode(
    ["--import", "tsx", join(projectRoot, "scripts/embedded-db.ts"), dataFolder, String(port)],
    {
      stdio: ["ignore", "inherit", "pipe", "ipc"],
    },
  );
  onChild?.(child);
  let complaints = "";
  child.process.stderr?.on("data", (chunk: Buffer) => {
    complaints += chunk.toString();
  });
  let timer: NodeJS.Timeout | undefined;
  const outcome = await Promise.race([
    child.exited,
    new Promise<"ready">((resolve) => child.process.once("message", () => resolve("ready"))),
    new Promise<"late">((resolve) => {
      timer = setTimeout(() => resolve("late"), START_TIMEOUT_MS);
    }),
  ]);
  clearTimeout(timer);
  if (outcome === "ready") {
    child.process.stderr?.on("data", (chunk: Buffer) => process.stderr.write(chunk));
    return child;
  }
  if (outcome === "late") {
    child.kill();
    throw new UserError(`The embedded database in ${dataFolder} did not start within a minute.`);
  }
  const said = complaints.trim();
  throw new UserError(said || `The embedded database in ${dataFolder} ${describeExit(outcome)}.`);
}

/** The port of last time when it is still free, so that it rarely changes; another one otherwise. */
async function choosePort(dataFolder: string): Promise<number> {
  const file = join(dataFolder, "postgres.port");
  const last = existsSync(file) ? Number(readFileSync(file, "utf8")) : Number.NaN;
  if (Number.isInteger(last) && last > 1023 && last < 65_536) {
    const isInUse = lockHolder(join(dataFolder, "postgres.lock")) !== null; // its owner will be named
    if (isInUse || (await isPortFree(last, "127.0.0.1"))) return last;
  }
  const port = await chooseFreePort();
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  writeFileSync(file, String(port));
  return port;
}
