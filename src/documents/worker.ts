import { parentPort } from "node:worker_threads";
import { print } from "./print";
import type { PrintJob } from "./request";

// The thread in which papers are printed, so that nobody's saving waits for it. `scripts/lib/papers-worker.ts`
// bundles it, `src/server/worker-pool.ts` talks to it: one job at a time, progress, then the bytes or the failure.

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
