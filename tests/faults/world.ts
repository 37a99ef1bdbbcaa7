/** A moment at which something happens in the world. */
interface Due {
  readonly at: number;
  readonly order: number;
  readonly work: () => void | Promise<void>;
  /** May run at the same time as its neighbours. */
  readonly together: boolean;
  isCancelled: boolean;
}

/** Real requests that run at the same time, at most. */
const MOST_TOGETHER = 4;
/** Neighbours in time that really run at once, in milliseconds. */
const AT_ONCE_MS = 40;

/**
 * The time of one story. It stands still while the server works and jumps from one event to the next otherwise, so
 * nothing is waited for. Only work that was scheduled as `together` overlaps: real requests to the server.
 */
export class World {
  private time = 0;
  private order = 0;
  private queue: Due[] = [];

  /** Milliseconds since the story began. */
  get now(): number {
    return this.time;
  }

  /** Does something later; answers how to cancel it. */
  schedule(ms: number, work: () => void | Promise<void>, together = false): () => void {
    const due: Due = {
      at: this.time + Math.max(0, ms),
      order: this.order++,
      work,
      together,
      isCancelled: false,
    };
    this.queue.push(due);
    return () => {
      due.isCancelled = true;
    };
  }

  /** Lets time pass until `end`, or until nothing is due any more. */
  async run(end: number): Promise<void> {
    for (;;) {
      const batch = this.takeNext(end);
      if (batch.length === 0) break;
      this.time = Math.max(this.time, ...batch.map(({ at }) => at));
      await Promise.all(batch.map(({ work }) => work()));
      await settled();
    }
    this.time = Math.max(this.time, end);
  }

  private takeNext(end: number): Due[] {
    this.queue = this.queue
      .filter(({ isCancelled }) => !isCancelled)
      .sort((a, b) => a.at - b.at || a.order - b.order);
    const [first] = this.queue;
    if (!first || first.at > end) return [];
    let count = 1;
    if (first.together)
      while (count < MOST_TOGETHER) {
        const next = this.queue[count];
        if (!next?.together || next.at > first.at + AT_ONCE_MS || next.at > end) break;
        count++;
      }
    return this.queue.splice(0, count);
  }
}

/** Lets everything run that waits for nothing but its turn. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => setImmediate(resolve));
}
