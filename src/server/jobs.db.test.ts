import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { resetDatabase } from "~/tests/support/database";
import { db, transaction } from "./db";
import {
  deadLetters,
  defineQueue,
  defineWorker,
  enqueue,
  jobCounts,
  retryDeadLetters,
  runDueJobs,
  startJobs,
  stopJobs,
} from "./jobs";

interface Parcel {
  readonly name: string;
}

const parcels = defineQueue<Parcel>("test-parcels", {
  retryLimit: 2,
  retryDelaySeconds: 0,
  retryDelayMaxSeconds: 1,
  expireInSeconds: 30,
  concurrency: 2,
});

const done: { name: string; attempt: number }[] = [];
let failing = new Set<string>();

const worker = defineWorker(parcels, async ({ name }, { attempt }) => {
  done.push({ name, attempt });
  if (failing.has(name)) throw new Error(`${name} is stuck`);
});

beforeAll(() => startJobs({ workers: [worker], work: false }));
afterAll(async () => {
  await stopJobs();
  await db.$disconnect();
});
beforeEach(async () => {
  await resetDatabase();
  done.length = 0;
  failing = new Set();
});

const send = (name: string, options?: { startAfter: Temporal.Instant }) =>
  transaction((tx) => enqueue(tx, parcels, { name }, options));

/** Runs every attempt of every job, without the delays between them. */
async function runAll(): Promise<void> {
  for (;;) {
    const { done, failed } = await runDueJobs();
    if (done + failed === 0) return;
    await db.$executeRaw`UPDATE pgboss.job SET start_after = now() WHERE state = 'retry'`;
  }
}

describe("a job", () => {
  it("runs after the transaction that caused it", async () => {
    await send("book");
    expect(done).toEqual([]);
    expect(await runDueJobs()).toEqual({ done: 1, failed: 0 });
    expect(done).toEqual([{ name: "book", attempt: 1 }]);
    expect(await runDueJobs()).toEqual({ done: 0, failed: 0 });
  });

  it("is gone with a transaction that is rolled back", async () => {
    const failed = transaction(async (tx) => {
      await enqueue(tx, parcels, { name: "book" });
      throw new Error("no");
    });
    await expect(failed).rejects.toThrow("no");
    expect(await runDueJobs()).toEqual({ done: 0, failed: 0 });
  });

  it("waits for its time", async () => {
    await send("later", { startAfter: Temporal.Now.instant().add({ hours: 1 }) });
    expect(await runDueJobs()).toEqual({ done: 0, failed: 0 });
  });

  it("is enqueued by many transactions at once without any of them waiting for itself", async () => {
    await Promise.all(Array.from({ length: 25 }, (_, index) => send(`parcel ${index}`)));
    expect(await runDueJobs()).toEqual({ done: 25, failed: 0 });
  });
});

describe("a job that fails", () => {
  it("is tried again and becomes a dead letter after its last attempt", async () => {
    failing.add("vase");
    await send("vase");
    await runAll();
    expect(done.map(({ attempt }) => attempt)).toEqual([1, 2, 3]);
    expect(await deadLetters()).toMatchObject([{ queue: "test-parcels", reason: "vase is stuck" }]);
    expect(await jobCounts()).toContainEqual({ queue: "dead-letters", waiting: 1, active: 0, failed: 0 });
  });

  it("runs again when the operator sends the dead letter back", async () => {
    failing.add("vase").add("lamp");
    await send("vase");
    await send("lamp");
    await runAll();
    const [vase] = await deadLetters();
    failing = new Set();
    done.length = 0;
    expect(await retryDeadLetters(vase?.id)).toBe(1);
    await runAll();
    expect(done).toEqual([{ name: "vase", attempt: 1 }]);
    expect(await deadLetters()).toHaveLength(1);
    expect(await retryDeadLetters()).toBe(1);
    await runAll();
    expect(done.map(({ name }) => name)).toEqual(["vase", "lamp"]);
    expect(await deadLetters()).toEqual([]);
  });
});
