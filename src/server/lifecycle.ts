import "server-only";
import { stampRequests } from "./request-stamp";
import { db } from "./db";
import { env } from "./env";
import { startJobs, stopWorkers, type Worker } from "./jobs";
import { log } from "./log";
import { maintenanceNow } from "./maintenance";
import { processWide } from "./process-wide";
import { SettingsError } from "./settings";

/**
 * Starts what runs beside the requests. Whatever is wrong with the settings or the database ends the
 * process with one sentence: a server that answers but cannot work would only hide it.
 */
export async function start(workers: () => readonly Worker[]): Promise<void> {
  await processWide("started", () => startOnce(workers));
}

async function startOnce(workers: () => readonly Worker[]): Promise<void> {
  try {
    const { trustedProxyHops: hops, https, production } = env();
    stampRequests({ hops, https, production, isOpen: () => maintenanceNow() === null });
    await db.$queryRaw`SELECT 1`;
    await startJobs({ workers: workers(), work: true });
  } catch (error) {
    process.stderr.write(`${startFailure(error)}\n`);
    process.exit(1);
  }
  finishJobsBeforeExit();
  log.info({ pid: process.pid }, "started");
}

function startFailure(error: unknown): string {
  if (error instanceof SettingsError) return error.message;
  const reason = error instanceof Error ? error.message.split("\n").at(-1) : String(error);
  return `The database named by DATABASE_URL cannot be used: ${reason}`;
}

/**
 * Next has put its handlers on the signals by now: they finish the requests and end the process, whatever
 * else is in progress. Here the jobs come first; requests that are served meanwhile can still enqueue.
 */
function finishJobsBeforeExit(): void {
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    const nextHandlers = process.listeners(signal);
    process.removeAllListeners(signal);
    process.once(signal, async () => {
      log.info({ signal }, "stopping");
      await stopWorkers().catch((error: unknown) => log.error({ err: error }, "stopping jobs failed"));
      for (const handler of nextHandlers) handler.call(process, signal);
      if (nextHandlers.length === 0) process.exit(0);
    });
  }
}
