import { constants, setPriority } from "node:os";
import { parentPort } from "node:worker_threads";
import { print } from "./print";
import type { PrintJob } from "./request";

// The thread in which papers are printed, so that nobody's saving waits for it. `scripts/lib/papers-worker.ts`
// bundles it, `src/server/worker-pool.ts` talks to it: one job at a time, progress, then the bytes or the failure.

// Where cores are few, whoever saves goes first. On Linux this is about the calling thread alone, elsewhere it would
// be about the whole process.
if (process.platform === "linux") setPriority(0, constants.priority.PRIORITY_BELOW_NORMAL);

parentPort?.on("message", async (job: PrintJob) => {
  try {
    const bytes = await print(job, (done) => parentPort?.postMessage({ done }));
    // A copy of exactly these bytes: the buffer behind them may be larger and shared.
    const result = new Uint8Array(bytes);
    parentPort?.postMessage({ result }, [result.buffer]);
  } catch (error) {
    parentPort?.postMessage({
      failure: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  }
});
