import { earliestEnd, idlePhase, TOUCH_SECONDS, untilNextLook } from "@/domain/account/idle";
import type { SessionSignal } from "./session-signals";

/** What the server says about the session. */
export type SessionLeft =
  | { readonly kind: "left"; readonly ms: number }
  | { readonly kind: "ended" }
  | { readonly kind: "otherAccount" }
  /** No answer. */
  | { readonly kind: "away" };

/** Where this page's log-in stands. */
export type Standing =
  | { readonly phase: "active" }
  /** Ends soon unless somebody goes on. `endsAt` in milliseconds of the browser's clock. */
  | { readonly phase: "warning"; readonly endsAt: number }
  | { readonly phase: "over"; readonly reason: "idle" | "ended" | "otherAccount" };

export interface WatchOptions {
  readonly now: () => number;
  readonly schedule: (callback: () => void, ms: number) => () => void;
  /** Asks how long the session lasts, without using it. */
  readonly ask: () => Promise<SessionLeft>;
  /** Uses the session, so that its idle time begins anew. */
  readonly use: () => Promise<SessionLeft>;
  /** Tells this person's other tabs. */
  readonly tell: (signal: SessionSignal) => void;
  /** Work on this page goes on. */
  readonly onRenewed: () => void;
  /** The person has logged out in another tab. */
  readonly onLeft: () => void;
  readonly onStanding: (standing: Standing) => void;
}

/** Typing that nothing saves is reported after this pause at the earliest: a save would have come by then. */
const TYPING_MS = 5_000;
const ACTIVE: Standing = { phase: "active" };

/**
 * Watches the idle time of a log-in from a page: warns ten minutes before the end, says when it is over, follows the
 * other tabs. The server decides; the page's own clock only says when to ask it. Knows nothing of React or the DOM.
 */
export class SessionWatch {
  private standing: Standing = ACTIVE;
  private usedAt: number;
  private endsAt: number;
  private cancelLook: (() => void) | null = null;
  private cancelTyping: (() => void) | null = null;
  private stopped = false;

  constructor(private readonly options: WatchOptions) {
    this.usedAt = options.now();
    this.endsAt = earliestEnd(this.usedAt);
  }

  /** The page has just come from the server: that was a use of the session. */
  start(): void {
    this.stopped = false;
    this.used();
  }

  stop(): void {
    this.stopped = true;
    this.cancelLook?.();
    this.cancelTyping?.();
    this.cancelTyping = null;
  }

  /** The server has seen this session. */
  used(): void {
    this.options.tell("used");
    this.begin();
  }

  /** A part of this page has learned something about the session. */
  signalled(signal: SessionSignal): void {
    switch (signal) {
      case "used":
        this.used();
        return;
      case "renewed":
        this.options.tell("renewed");
        this.begin();
        return;
      case "ended":
        this.options.tell("ended");
        this.over("ended");
        return;
      case "otherAccount":
        this.over("otherAccount");
        return;
      case "left":
        this.options.tell("left");
        this.options.tell("ended"); // pages from before a deployment know no other word for it
        this.stop();
        return;
      case "ask":
        return;
    }
  }

  /** Another tab of this person has learned something. */
  heard(signal: SessionSignal): void {
    if (this.stopped) return;
    if (signal === "left") {
      this.stop();
      this.options.onLeft();
    } else if (signal === "used" || signal === "renewed") {
      const wasOver = this.standing.phase === "over";
      this.begin();
      if (wasOver) this.options.onRenewed();
    } else if (signal === "ended") this.over("ended");
  }

  /** Somebody types. If nothing is saved by it, the server is told, once a minute at most. */
  typed(): void {
    if (this.standing.phase === "over" || this.cancelTyping || !this.isUseDue()) return;
    this.cancelTyping = this.options.schedule(() => {
      this.cancelTyping = null;
      if (this.isUseDue()) void this.goOn();
    }, TYPING_MS);
  }

  /** 続ける. False when the server could not be reached. */
  async goOn(): Promise<boolean> {
    const left = await this.options.use();
    if (left.kind === "left") this.used();
    else if (left.kind !== "away") this.end(left.kind);
    return left.kind !== "away";
  }

  /** Looks where the session stands: when it is time, and when the page comes back to the front. */
  async look(): Promise<void> {
    if (this.stopped || this.standing.phase === "over") return;
    if (idlePhase(this.endsAt, this.options.now()) !== this.standing.phase) {
      // Another tab may have used the session without this one hearing of it.
      const { usedAt } = this;
      const left = await this.options.ask();
      if (this.stopped || this.usedAt !== usedAt) return;
      if (left.kind === "left") this.endsAt = this.options.now() + left.ms;
      else if (left.kind !== "away") {
        this.end(left.kind);
        return;
      }
    }
    const phase = idlePhase(this.endsAt, this.options.now());
    if (phase === "over") {
      this.over("idle");
      return;
    }
    this.stand(phase === "warning" ? { phase, endsAt: this.endsAt } : ACTIVE);
    this.wait();
  }

  private isUseDue(): boolean {
    return this.options.now() - this.usedAt >= TOUCH_SECONDS * 1_000;
  }

  private begin(): void {
    this.usedAt = this.options.now();
    this.endsAt = earliestEnd(this.usedAt);
    this.stand(ACTIVE);
    this.wait();
  }

  /** What the server said; a session that was about to end has ended by itself. */
  private end(kind: "ended" | "otherAccount"): void {
    const idle = kind === "ended" && idlePhase(this.endsAt, this.options.now()) !== "active";
    this.over(idle ? "idle" : kind);
  }

  private over(reason: "idle" | "ended" | "otherAccount"): void {
    this.cancelLook?.();
    if (this.standing.phase === "over" && reason !== "otherAccount") return;
    this.stand({ phase: "over", reason });
  }

  private wait(): void {
    this.cancelLook?.();
    const ms = untilNextLook(this.endsAt, this.options.now());
    if (ms !== null && !this.stopped) this.cancelLook = this.options.schedule(() => void this.look(), ms);
  }

  private stand(standing: Standing): void {
    if (standing.phase === "active" && this.standing.phase === "active") return;
    this.standing = standing;
    this.options.onStanding(standing);
  }
}
