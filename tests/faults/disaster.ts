import type { Origin } from "./origin";
import type { Random } from "./random";

/** How long everything may take to be back after a disaster. */
const RECOVERY_MS = 90_000;

/**
 * `kill -9` of the server or of the embedded database, in the middle of the work of several stories at once, because
 * starting again takes seconds. It strikes when every story has come to it, shortly after each has sent a request.
 */
export class Disaster {
  private waiting: (() => void)[] = [];
  private awaited: number;
  private isOver = false;
  private hasStruck = false;
  private back: Promise<void> | null = null;

  /** @param stories how many have to come to it; @param kill ends the process at once */
  constructor(
    stories: number,
    private readonly origin: Origin,
    private readonly random: Random,
    private readonly kill: () => void,
  ) {
    this.awaited = stories;
  }

  /** A story has come to it. Resolves when it is about to strike. */
  arrive(): Promise<void> {
    const released = new Promise<void>((resolve) => this.waiting.push(resolve));
    this.expectOneLess();
    return released;
  }

  /** A story has got an answer. */
  answered(): void {
    if (this.isOver) this.strike(this.random.between(0, 3));
  }

  private strike(ms: number): void {
    if (this.hasStruck) return;
    this.hasStruck = true;
    setTimeout(this.kill, ms);
  }

  /** A story ends before it has come to it. */
  withdraw(): void {
    this.expectOneLess();
  }

  /** Resolves when the server works again. */
  recovered(): Promise<void> {
    this.back ??= this.waitUntilHealthy();
    return this.back;
  }

  private expectOneLess(): void {
    this.awaited--;
    if (this.awaited > 0 || this.isOver) return;
    this.isOver = true;
    for (const release of this.waiting) release();
    // Either in the middle of the work, or right after the first answer: what that says has to be on the disk.
    if (this.random.chance(0.5)) this.strike(this.random.between(0, 25));
    else setTimeout(() => this.strike(0), 1_000);
  }

  private async waitUntilHealthy(): Promise<void> {
    const giveUpAt = Date.now() + RECOVERY_MS;
    for (let healthy = 0; healthy < 2; ) {
      const answer = await this.origin.send({ method: "GET", path: "/api/health", headers: {} });
      healthy = answer?.status === 200 ? healthy + 1 : 0;
      if (Date.now() > giveUpAt) throw new Error("The server did not come back.");
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
