/** One thing that runs: how to stop it, and how to end it by force. Both tolerate that it has ended. */
export type Step = { stop: () => Promise<unknown>; kill: () => void };

/**
 * Stops what was started, in reverse order, when the process is asked to end. One per process.
 *
 * npm and the terminal both deliver Ctrl-C, so a signal within a second of the first is the same wish;
 * a later one, or ten seconds without success, kills.
 */
export class Shutdown {
  readonly #steps: Step[] = [];
  readonly #all: Step[] = [];
  #begunAt: number | undefined;
  readonly #begin: () => void;

  /** Resolves when a stop was asked for. */
  readonly requested: Promise<void>;

  constructor() {
    let begin: () => void = () => undefined;
    this.requested = new Promise((resolve) => {
      begin = resolve;
    });
    this.#begin = begin;
  }

  /** Adds what is to be stopped before everything added earlier. */
  add(step: Step): void {
    this.#steps.push(step);
    this.#all.push(step);
  }

  get isRequested(): boolean {
    return this.#begunAt !== undefined;
  }

  /** Starts to listen to SIGINT, SIGTERM and SIGHUP, and to the disappearance of `npm`. */
  listen(): void {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
      process.on(signal, () => {
        if (this.#begunAt !== undefined && Date.now() - this.#begunAt > 1_000) this.#killAll(1);
        void this.end(0);
      });
    }
    process.on("uncaughtException", (error) => {
      process.stderr.write(`${error.stack ?? error.message}\n`);
      void this.end(1);
    });
    for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined); // closed pipe
    if (process.env.npm_lifecycle_event) this.#endWithNpm();
  }

  /** Stops everything and exits with `code`. Calling it again changes nothing. */
  async end(code: number): Promise<void> {
    if (this.#begunAt !== undefined) return;
    this.#begunAt = Date.now();
    this.#begin();
    setTimeout(() => this.#killAll(1), 10_000).unref();
    await this.stopAll();
    process.exit(code);
  }

  /** Stops everything, for a process that has more to do. */
  async stopAll(): Promise<void> {
    for (let step = this.#steps.pop(); step; step = this.#steps.pop()) {
      await step.stop().catch((error: unknown) => process.stderr.write(`${String(error)}\n`));
    }
  }

  #killAll(code: number): never {
    for (const step of this.#all) step.kill();
    process.exit(code);
  }

  /** `kill -9` of npm reaches nobody else; without its parent this process has no reason to go on. */
  #endWithNpm() {
    const parent = process.ppid;
    setInterval(() => {
      if (process.ppid !== parent) void this.end(0);
    }, 1_000).unref();
  }
}
