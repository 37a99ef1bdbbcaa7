import "server-only";
import { defineWorker, type Worker } from "@/server/jobs";
import { checkLivePostings, wageCheckQueue } from "./commands";

/** After an import; and every night, because rates that are known take effect on their day. */
export function wageCheckWorker(): Worker {
  return defineWorker(wageCheckQueue, (job, { signal }) => checkLivePostings(job, { signal }), {
    cron: "30 1 * * *",
  });
}
