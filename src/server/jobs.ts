import "server-only";
import { fromPrisma, type JobResult, type JobWithMetadata, PgBoss } from "pg-boss";
import type { Tx } from "./db";
import { env } from "./env";
import { log } from "./log";
import { processWide } from "./process-wide";

/**
 * Jobs live in the same database as everything else, so that a job is enqueued by the transaction that
 * causes it, or not at all. A job may run more than once (a worker can die after the work and before the
 * note of it), so handlers must tolerate that.
 */

/** How a queue treats jobs that fail. Delays grow by a factor of two with some jitter. */
export interface QueueOptions {
  /** Attempts after the first; then the job becomes a dead letter. */
  readonly retryLimit: number;
  readonly retryDelaySeconds: number;
  readonly retryDelayMaxSeconds: number;
  /** A job that runs longer counts as failed. */
  readonly expireInSeconds: number;
  /** Jobs of this queue that run at the same time in one process. */
  readonly concurrency: number;
}

/** A queue and the type of its jobs' data. Data is readable in the database: seal what is secret. */
export interface Queue<Data extends object> {
  readonly name: string;
  readonly options: QueueOptions;
  /** Carries the type only. */
  readonly data?: Data;
}

/** One attempt at a job. */
export interface JobRun {
  readonly id: string;
  /** 1 for the first attempt. */
  readonly attempt: number;
  /** Aborted when the attempt has expired. */
  readonly signal: AbortSignal;
}

/** A queue with the code that does its jobs. */
export interface Worker {
  readonly queue: Queue<object>;
  readonly handle: (data: object, run: JobRun) => Promise<void>;
  /** When the queue gets a job of its own accord, once for all processes; cron, Asia/Tokyo. */
  readonly cron?: string;
}

/** A job that failed for good. */
export interface DeadLetter {
  readonly id: string;
  readonly queue: string;
  readonly diedAt: Date;
  readonly reason: string;
}

const DEAD_LETTERS = "dead-letters";
const DEAD_LETTER_RETENTION_SECONDS = 90 * 86_400;
const DAY_SECONDS = 86_400;
const POOL_SIZE = 2;
const STOP_TIMEOUT_MS = 5_000;

/** Names a queue and says how it treats failures. */
export function defineQueue<Data extends object>(name: string, options: QueueOptions): Queue<Data> {
  return { name, options };
}

/** Ties a queue to its handler, keeping the type of the data, and to its hours if it has any. */
export function defineWorker<Data extends object>(
  queue: Queue<Data>,
  handle: (data: Data, run: JobRun) => Promise<void>,
  { cron }: { cron?: string } = {},
): Worker {
  return { queue, handle: (data, run) => handle(data as Data, run), cron };
}

interface Running {
  boss: PgBoss | null;
  workers: readonly Worker[];
}

const running = processWide<Running>("jobs", () => ({ boss: null, workers: [] }));

function boss(): PgBoss {
  if (running.boss === null) throw new Error("jobs are not started in this process");
  return running.boss;
}

/**
 * Connects to the job tables (creating or migrating them) and makes sure that every queue exists. With
 * `work`, this process also does the jobs; without, it only enqueues (scripts, tests).
 */
export async function startJobs({
  workers,
  work,
}: {
  workers: readonly Worker[];
  work: boolean;
}): Promise<void> {
  if (running.boss !== null) return;
  const { databaseUrl, embedded } = env();
  const instance = new PgBoss({
    connectionString: databaseUrl,
    max: POOL_SIZE,
    connectionTimeoutMillis: 10_000,
    supervise: work,
    schedule: work,
    registerInstance: false,
    persistWarnings: false,
    useListenNotify: false,
    backend: "postgres",
    reindex: !embedded,
    monitorVacuum: !embedded,
  });
  instance.on("error", (error) => log.error({ err: error }, "job worker"));
  instance.on("warning", (warning) => log.warn({ warning: warning.message }, "job worker"));
  await instance.start();
  await ensureQueues(instance, workers);
  running.boss = instance;
  running.workers = workers;
  if (work) for (const worker of workers) await subscribe(instance, worker);
}

/** Queues also get into the instance's cache here: a look-up inside a transaction would wait for itself. */
async function ensureQueues(instance: PgBoss, workers: readonly Worker[]): Promise<void> {
  await instance.createQueue(DEAD_LETTERS, { retentionSeconds: DEAD_LETTER_RETENTION_SECONDS });
  for (const { queue } of workers) {
    const options = {
      retryLimit: queue.options.retryLimit,
      retryDelay: queue.options.retryDelaySeconds,
      retryDelayMax: queue.options.retryDelayMaxSeconds,
      retryBackoff: true,
      expireInSeconds: queue.options.expireInSeconds,
      retentionSeconds: 30 * DAY_SECONDS,
      deleteAfterSeconds: DAY_SECONDS,
      deadLetter: DEAD_LETTERS,
    };
    await instance.createQueue(queue.name, options);
    await instance.updateQueue(queue.name, options);
    await instance.getQueueStats(queue.name);
  }
}

async function subscribe(instance: PgBoss, worker: Worker): Promise<void> {
  if (worker.cron) await instance.schedule(worker.queue.name, worker.cron, {}, { tz: "Asia/Tokyo" });
  await instance.work(
    worker.queue.name,
    {
      includeMetadata: true,
      perJobResults: true,
      batchSize: worker.queue.options.concurrency,
      pollingIntervalSeconds: 1,
    },
    async (jobs: JobWithMetadata<object>[]) =>
      Promise.all(
        jobs.map(async (job): Promise<JobResult> => {
          try {
            await attempt(worker, job);
            return { id: job.id, status: "completed" };
          } catch (error) {
            return { id: job.id, status: "failed", output: { message: messageOf(error) } };
          }
        }),
      ),
  );
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function attempt(worker: Worker, job: JobWithMetadata<object>): Promise<void> {
  const run = { id: job.id, attempt: job.retryCount + 1, signal: job.signal };
  const facts = { queue: job.name, jobId: job.id, attempt: run.attempt };
  try {
    await worker.handle(job.data, run);
    log.debug(facts, "job done");
  } catch (error) {
    if (job.retryCount >= job.retryLimit)
      log.error({ ...facts, err: error }, "job failed for good; see `npm run admin -- dead-letters`");
    else log.warn({ ...facts, err: error }, "job failed and will be tried again");
    throw error;
  }
}

/** Takes no new jobs and finishes those in progress; enqueueing stays possible. */
export async function stopWorkers(): Promise<void> {
  await running.boss?.stop({ close: false, graceful: true, timeout: STOP_TIMEOUT_MS });
}

/** Finishes the jobs in progress and disconnects. Safe to call twice. */
export async function stopJobs(): Promise<void> {
  const instance = running.boss;
  running.boss = null;
  running.workers = [];
  await instance?.stop({ graceful: true, timeout: STOP_TIMEOUT_MS });
}

/** Enqueues a job in the caller's transaction: it runs after the commit, and not at all after a roll-back. */
export async function enqueue<Data extends object>(
  tx: Tx,
  queue: Queue<Data>,
  data: Data,
  options: { startAfter?: Temporal.Instant; singletonKey?: string } = {},
): Promise<void> {
  await boss().send(queue.name, data, {
    db: fromPrisma(tx),
    ...(options.startAfter && { startAfter: new Date(options.startAfter.epochMilliseconds) }),
    ...(options.singletonKey && { singletonKey: options.singletonKey }),
  });
}

/** {@link enqueue}, of many jobs at once. */
export async function enqueueAll<Data extends object>(
  tx: Tx,
  queue: Queue<Data>,
  data: readonly Data[],
): Promise<void> {
  if (data.length === 0) return;
  await boss().insert(
    queue.name,
    data.map((one) => ({ data: one })),
    { db: fromPrisma(tx) },
  );
}

/** Does every job that is due, once, in this call; answers how many. For scripts and tests. */
export async function runDueJobs(): Promise<{ done: number; failed: number }> {
  const count = { done: 0, failed: 0 };
  for (const worker of running.workers) {
    for (;;) {
      const [job] = await boss().fetch<object>(worker.queue.name, { includeMetadata: true, batchSize: 1 });
      if (job === undefined) break;
      try {
        await attempt(worker, job);
        await boss().complete(worker.queue.name, job.id);
        count.done++;
      } catch (error) {
        await boss().fail(worker.queue.name, job.id, { message: messageOf(error) });
        count.failed++;
      }
    }
  }
  return count;
}

/** The jobs that failed for good, oldest first. */
export async function deadLetters(): Promise<DeadLetter[]> {
  const jobs = await boss().findJobs<object>(DEAD_LETTERS, { queued: true });
  return jobs.map((job) => ({
    id: job.id,
    queue: job.sourceName ?? "unknown",
    diedAt: job.createdOn,
    reason: reasonOf(job.sourceOutput),
  }));
}

function reasonOf(output: unknown): string {
  if (typeof output === "object" && output !== null && "message" in output) return String(output.message);
  return "unknown";
}

/** Sends dead letters (all, or one) back to the queue they came from; answers how many. */
export async function retryDeadLetters(id?: string): Promise<number> {
  return boss().redrive(DEAD_LETTERS, id === undefined ? {} : { ids: [id] });
}

/** Jobs per queue for the operator's metrics; at most a minute old. */
export async function jobCounts(): Promise<
  { queue: string; waiting: number; active: number; failed: number }[]
> {
  const names = [DEAD_LETTERS, ...running.workers.map((worker) => worker.queue.name)];
  const counts = [];
  for (const name of names) {
    const [stats] = await boss().getQueueStats(name, { force: true });
    counts.push({
      queue: name,
      waiting: stats?.queuedCount ?? 0,
      active: stats?.activeCount ?? 0,
      failed: stats?.failedCount ?? 0,
    });
  }
  return counts;
}
