import "server-only";
import { defineQueue, defineWorker, type Worker } from "@/server/jobs";
import { eraseLapsedAccounts, remindOfDeadlines } from "./commands";

const nightly = { retryLimit: 5, retryDelaySeconds: 60, retryDelayMaxSeconds: 900, concurrency: 1 } as const;

const remindersQueue = defineQueue<Record<string, never>>("deadline-reminders", {
  ...nightly,
  expireInSeconds: 600,
});

const erasureQueue = defineQueue<Record<string, never>>("lapsed-accounts", {
  ...nightly,
  expireInSeconds: 1_800,
});

/** What the fourteen days of a provisional registration do by themselves, once for all processes. */
export function accountWorkers(): readonly Worker[] {
  return [
    // In the morning, so that the day is still there to act on; again later for what was down at that time.
    defineWorker(remindersQueue, async () => void (await remindOfDeadlines()), { cron: "0 8,12,17 * * *" }),
    // At the end of the last day. From midnight on nobody can log in to such an account whether this has run or not.
    defineWorker(erasureQueue, async () => void (await eraseLapsedAccounts()), { cron: "1 * * * *" }),
  ];
}
