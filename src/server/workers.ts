import "server-only";
import { housekeepingWorker } from "./housekeeping";
import type { Worker } from "./jobs";
import { mailWorker } from "./mail/worker";

/** Every queue of the application with the code that does its jobs. */
export function allWorkers(): readonly Worker[] {
  return [mailWorker(), housekeepingWorker()];
}
