import "server-only";
import { accountWorkers } from "@/features/account/jobs";
import { wageCheckWorker } from "@/features/minimum-wage/jobs";
import { housekeepingWorker } from "@/server/housekeeping";
import type { Worker } from "@/server/jobs";
import { mailWorker } from "@/server/mail/worker";

/** Every queue of the application with the code that does its jobs. */
export function allWorkers(): readonly Worker[] {
  return [mailWorker(), housekeepingWorker(), ...accountWorkers(), wageCheckWorker()];
}
