import "server-only";
import { join } from "node:path";
import type { Result } from "@/lib/result";
import { log } from "./log";
import { processWide } from "./process-wide";
import { type PoolRefusal, WorkerPool } from "./worker-pool";

/**
 * Printing happens in threads of its own: drawing a paper takes a tenth of a second of pure work, during which the
 * server would answer nobody. Single papers and batches have a thread each, so that a person at a screen never
 * waits for the pile of a counter.
 */
type Lane = "single" | "batch";

const LANES = {
  single: { queueLimit: 20, timeoutMs: 15_000 },
  batch: { queueLimit: 4, timeoutMs: 120_000 },
} as const;

/** A thread holds the typefaces, some 100 MB; after this time without work it gives them back. */
const IDLE_MS = 5 * 60_000;

/** `node:worker_threads` past the bundler, which would look for the thread's file while it builds. */
const { Worker } = process.getBuiltinModule("node:worker_threads");

function poolOf(lane: Lane): WorkerPool {
  return processWide(
    `papers:${lane}`,
    () =>
      new WorkerPool({
        start: () =>
          new Worker(join(process.cwd(), ".next", "papers-worker.mjs"), {
            // What this process was started with (loaders, conditions) is not for the thread.
            execArgv: [],
            resourceLimits: { maxOldGenerationSizeMb: 512 },
          }),
        size: 1,
        queueLimit: LANES[lane].queueLimit,
        idleMs: IDLE_MS,
        onFailure: (error) => log.error({ err: error, lane }, "printing failed"),
      }),
  );
}

/** Who waits for a print. */
export interface PrintOptions {
  /** Hears 0 when a thread begins, and then how many papers are drawn. */
  readonly onProgress?: (done: number) => void;
  /** Stops the work: nobody waits for it any more. */
  readonly signal?: AbortSignal;
}

/** Prints what `documents/request` describes, as PDF. */
export function printInThread(
  job: object,
  lane: Lane,
  options: PrintOptions = {},
): Promise<Result<Uint8Array<ArrayBuffer>, PoolRefusal>> {
  return poolOf(lane).run(job, { timeoutMs: LANES[lane].timeoutMs, ...options });
}
