import "server-only";
import type { Worker } from "node:worker_threads";
import { type Result, ok, refused } from "@/lib/result";

/** Why a pool did not do a job: too much to do, took too long, nobody wants it any more, or the work itself failed. */
export type PoolRefusal = "BUSY" | "TIMEOUT" | "ABORTED" | "FAILED";

export interface PoolOptions {
  /** Starts a thread that takes one message at a time and answers `{ done }`*, then `{ result }` or `{ failure }`. */
  readonly start: () => Worker;
  /** Threads at most. */
  readonly size: number;
  /** Jobs that may wait; one more is refused at once. */
  readonly queueLimit: number;
  /** A thread without work ends after this time, and with it the memory it holds. */
  readonly idleMs: number;
  /** Hears of what the caller cannot do anything about. */
  readonly onFailure?: (error: unknown) => void;
}

export interface JobOptions {
  /** From the call to the answer, waiting included. */
  readonly timeoutMs: number;
  /** Hears 0 when a thread begins, and then how far it is. */
  readonly onProgress?: (done: number) => void;
  /** Nobody waits any more: the job leaves the queue, or its thread is ended in the middle of it. */
  readonly signal?: AbortSignal;
}

interface Job {
  readonly message: object;
  readonly onProgress?: (done: number) => void;
  readonly settle: (result: Result<Uint8Array<ArrayBuffer>, PoolRefusal>) => void;
}

interface Thread {
  readonly worker: Worker;
  job: Job | null;
  idleTimer: NodeJS.Timeout | null;
}

type Answer = { done: number } | { result: Uint8Array<ArrayBuffer> } | { failure: string };

/**
 * Threads for work that would keep the server from answering others. A thread that fails or takes too long is
 * ended, never reused; the next job gets a new one. Threads do not keep the process alive.
 */
export class WorkerPool {
  private readonly threads = new Set<Thread>();
  private readonly waiting: Job[] = [];

  constructor(private readonly options: PoolOptions) {}

  /** Threads at present, at work or waiting for some. */
  get threadCount(): number {
    return this.threads.size;
  }

  /** Has a thread do a job. Never throws. */
  run(
    message: object,
    { timeoutMs, onProgress, signal }: JobOptions,
  ): Promise<Result<Uint8Array<ArrayBuffer>, PoolRefusal>> {
    if (signal?.aborted) return Promise.resolve(refused("ABORTED"));
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.giveUp(job, "TIMEOUT"), timeoutMs);
      const abort = () => this.giveUp(job, "ABORTED");
      signal?.addEventListener("abort", abort);
      const job: Job = {
        message,
        onProgress,
        settle: (result) => {
          clearTimeout(timer);
          signal?.removeEventListener("abort", abort);
          resolve(result);
        },
      };
      if (this.assign(job)) return;
      if (this.waiting.length < this.options.queueLimit) this.waiting.push(job);
      else job.settle(refused("BUSY"));
    });
  }

  /** Ends all threads; what they were doing fails. */
  async close(): Promise<void> {
    for (const job of this.waiting.splice(0)) job.settle(refused("FAILED"));
    await Promise.all([...this.threads].map((thread) => this.end(thread, "FAILED")));
  }

  /** Gives a job to a thread; false when all are at work. A thread that cannot be started fails the job. */
  private assign(job: Job): boolean {
    let thread = [...this.threads].find((one) => one.job === null);
    if (!thread && this.threads.size >= this.options.size) return false;
    try {
      thread ??= this.startThread();
    } catch (error) {
      this.options.onFailure?.(error);
      job.settle(refused("FAILED"));
      return true;
    }
    this.give(thread, job);
    return true;
  }

  private startThread(): Thread {
    const worker = this.options.start();
    const thread: Thread = { worker, job: null, idleTimer: null };
    this.threads.add(thread);
    worker.unref();
    worker.on("message", (answer: Answer) => this.hear(thread, answer));
    worker.on("error", (error) => this.lose(thread, error));
    worker.on("exit", () => this.lose(thread, null));
    return thread;
  }

  private give(thread: Thread, job: Job): void {
    if (thread.idleTimer) clearTimeout(thread.idleTimer);
    thread.idleTimer = null;
    thread.job = job;
    job.onProgress?.(0);
    thread.worker.postMessage(job.message);
  }

  private hear(thread: Thread, answer: Answer): void {
    const { job } = thread;
    if (!job) return;
    if ("done" in answer) {
      job.onProgress?.(answer.done);
      return;
    }
    if ("failure" in answer) {
      this.lose(thread, new Error(answer.failure));
      return;
    }
    thread.job = null;
    job.settle(ok(answer.result));
    this.next(thread);
  }

  private next(thread: Thread): void {
    const job = this.waiting.shift();
    if (job) {
      this.give(thread, job);
      return;
    }
    thread.idleTimer = setTimeout(() => void this.end(thread, "FAILED"), this.options.idleMs);
    thread.idleTimer.unref();
  }

  /** Nobody waits for a job any more, or it has taken too long: its thread may never come back by itself. */
  private giveUp(job: Job, refusal: "TIMEOUT" | "ABORTED"): void {
    const place = this.waiting.indexOf(job);
    if (place >= 0) this.waiting.splice(place, 1);
    for (const thread of this.threads) if (thread.job === job) void this.end(thread, refusal);
    job.settle(refused(refusal));
  }

  private lose(thread: Thread, error: unknown): void {
    if (!this.threads.has(thread)) return;
    if (error) this.options.onFailure?.(error);
    void this.end(thread, "FAILED");
  }

  private async end(thread: Thread, refusal: PoolRefusal): Promise<void> {
    this.threads.delete(thread);
    if (thread.idleTimer) clearTimeout(thread.idleTimer);
    thread.job?.settle(refused(refusal));
    thread.job = null;
    const waiting = this.waiting.shift();
    if (waiting) this.assign(waiting);
    await thread.worker.terminate();
  }
}
