import { Worker } from "node:worker_threads";
import { afterEach, describe, expect, it } from "vitest";
import { type PoolOptions, WorkerPool } from "./worker-pool";

/** A thread that does what it is told: answer, report, fail, break, or never answer. */
const THREAD = `
const { parentPort } = require("node:worker_threads");
parentPort.on("message", ({ say, ms = 0 }) => {
  if (say === "break") process.exit(1);
  if (say === "throw") throw new Error("broken");
  if (say === "never") return;
  if (say === "fail") return parentPort.postMessage({ failure: "it failed" });
  parentPort.postMessage({ done: 1 });
  setTimeout(() => parentPort.postMessage({ result: new Uint8Array([say.length]) }), ms);
});`;

const pools: WorkerPool[] = [];
let started = 0;
let failures: unknown[] = [];

function pool(options: Partial<PoolOptions> = {}): WorkerPool {
  started = 0;
  failures = [];
  const made = new WorkerPool({
    start: () => {
      started += 1;
      return new Worker(THREAD, { eval: true });
    },
    size: 1,
    queueLimit: 2,
    idleMs: 60_000,
    onFailure: (error) => failures.push(error),
    ...options,
  });
  pools.push(made);
  return made;
}

const limit = { timeoutMs: 10_000 };

describe("a pool of worker threads", () => {
  afterEach(async () => {
    await Promise.all(pools.splice(0).map((one) => one.close()));
  });

  it("answers with what the thread made, and tells of its progress", async () => {
    const seen: number[] = [];
    const result = await pool().run({ say: "four" }, { ...limit, onProgress: (done) => seen.push(done) });
    expect(result).toEqual({ ok: true, value: new Uint8Array([4]) });
    expect(seen).toEqual([0, 1]);
  });

  it("does one job at a time, in the order of the calls", async () => {
    const one = pool({ queueLimit: 10 });
    const order: string[] = [];
    const jobs = ["a", "bb", "ccc", "dddd"].map(async (say) => {
      await one.run({ say, ms: 5 }, limit);
      order.push(say);
    });
    await Promise.all(jobs);
    expect(order).toEqual(["a", "bb", "ccc", "dddd"]);
    expect(started).toBe(1);
  });

  it("starts no more threads than allowed", async () => {
    const two = pool({ size: 2, queueLimit: 10 });
    const results = await Promise.all(
      ["a", "bb", "ccc", "dddd"].map((say) => two.run({ say, ms: 20 }, limit)),
    );
    expect(results.every((result) => result.ok)).toBe(true);
    expect(started).toBe(2);
  });

  it("refuses at once when too much is waiting", async () => {
    const one = pool({ queueLimit: 1 });
    const busy = one.run({ say: "first", ms: 200 }, limit);
    const waiting = one.run({ say: "second" }, limit);
    expect(await one.run({ say: "third" }, limit)).toMatchObject({ ok: false, code: "BUSY" });
    expect((await Promise.all([busy, waiting])).map((result) => result.ok)).toEqual([true, true]);
  });

  it("gives up on what takes too long, and goes on with a new thread", async () => {
    const one = pool();
    expect(await one.run({ say: "never" }, { timeoutMs: 50 })).toMatchObject({ ok: false, code: "TIMEOUT" });
    expect(await one.run({ say: "ok" }, limit)).toMatchObject({ ok: true });
    expect(started).toBe(2);
  });

  it("gives up on what has waited too long", async () => {
    const one = pool();
    const first = one.run({ say: "first", ms: 300 }, limit);
    expect(await one.run({ say: "second" }, { timeoutMs: 50 })).toMatchObject({ code: "TIMEOUT" });
    expect(await first).toMatchObject({ ok: true });
    expect(started).toBe(1);
  });

  it("drops what nobody waits for any more: before it is begun, while it waits, and in the middle of it", async () => {
    const one = pool();
    expect(await one.run({ say: "never" }, { ...limit, signal: AbortSignal.abort() })).toMatchObject({
      code: "ABORTED",
    });
    expect(started).toBe(0);

    const [running, waiting] = [new AbortController(), new AbortController()];
    let begun: (() => void) | undefined;
    const atWork = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const first = one.run(
      { say: "never" },
      { ...limit, signal: running.signal, onProgress: () => begun?.() },
    );
    const seen: number[] = [];
    const second = one.run(
      { say: "never" },
      { ...limit, signal: waiting.signal, onProgress: (done) => seen.push(done) },
    );
    const third = one.run({ say: "four" }, limit);
    await atWork;
    waiting.abort();
    expect(await second).toMatchObject({ code: "ABORTED" });
    expect(seen).toEqual([]);
    running.abort();
    expect(await first).toMatchObject({ code: "ABORTED" });
    expect(await third).toMatchObject({ ok: true });
    expect(started).toBe(2);
    expect(failures).toEqual([]);
  });

  it.each(["fail", "break", "throw"])("survives a job that ends like this: %s", async (say) => {
    const one = pool();
    const [bad, good] = await Promise.all([one.run({ say }, limit), one.run({ say: "ok" }, limit)]);
    expect(bad).toMatchObject({ ok: false, code: "FAILED" });
    expect(good).toMatchObject({ ok: true });
    expect(failures).toHaveLength(say === "break" ? 0 : 1);
  });

  it("uses a thread no more in which something failed", async () => {
    const one = pool();
    expect(await one.run({ say: "fail" }, limit)).toEqual({ ok: false, code: "FAILED", detail: undefined });
    expect(failures.map(String)).toEqual(["Error: it failed"]);
    expect(await one.run({ say: "four" }, limit)).toMatchObject({ ok: true });
    expect(started).toBe(2);
  });

  it("answers that nothing was made when no thread can be started", async () => {
    const none = pool({
      start: () => {
        throw new Error("too many threads");
      },
    });
    expect(await none.run({ say: "four" }, limit)).toMatchObject({ ok: false, code: "FAILED" });
    expect(failures.map(String)).toEqual(["Error: too many threads"]);
  });

  it("ends threads that have nothing to do", async () => {
    const one = pool({ idleMs: 10 });
    await one.run({ say: "ok" }, limit);
    await expect.poll(() => one.threadCount).toBe(0);
    expect(await one.run({ say: "ok" }, limit)).toMatchObject({ ok: true });
    expect(started).toBe(2);
  });
});
