import { type DraftChange, sameAnswer, UNTOUCHED } from "@/domain/catalogue/draft";
import type { RawAnswer, RawAnswers } from "@/domain/catalogue/field";
import type { SaveAnswer, SaveConflict, SaveRequest } from "@/domain/draft/protocol";

/** How one attempt to send ended. */
export type SendOutcome =
  | { readonly kind: "saved"; readonly answer: SaveAnswer }
  /** No answer came: the network is away, or the answer was lost. The save may have happened. */
  | { readonly kind: "offline" }
  /** The server is in trouble or asks to slow down. */
  | { readonly kind: "busy" }
  /** The log-in ended. */
  | { readonly kind: "expired" }
  /** Handed in or deleted meanwhile. */
  | { readonly kind: "closed" }
  /** A value that no draft can keep. */
  | { readonly kind: "refused"; readonly key: string | undefined; readonly message: string };

export type SaveState =
  | "saved" | "unsaved" | "saving" | "offline" | "busy" | "merged" | "expired" | "closed" | "refused"; // biome-ignore format: short

/** What waits in the tab's storage until the server has it. */
export interface PendingEdits {
  readonly [key: string]: {
    readonly from: RawAnswer;
    /** Values that were sent and may have arrived although no answer came. */
    readonly sent: readonly RawAnswer[];
    readonly to: RawAnswer;
  };
}

export interface PumpOptions {
  readonly initial: {
    readonly answers: RawAnswers;
    readonly revision: number;
    readonly savedAt: string | null;
  };
  readonly send: (request: SaveRequest, keepalive: boolean) => Promise<SendOutcome>;
  readonly store: { load(): PendingEdits | null; save(pending: PendingEdits | null): void };
  /** Calls back after `ms`; returns how to cancel. */
  readonly schedule: (callback: () => void, ms: number) => () => void;
  /** Colleagues' values (or recovered ones) that the form has to show. */
  readonly onValues: (values: RawAnswers) => void;
}

/** A key both sides changed; nothing of it is sent until the person has chosen. */
export interface OpenConflict extends SaveConflict {
  readonly mine: RawAnswer;
}

export interface PumpSnapshot {
  readonly state: SaveState;
  /** ISO instant of the last save that was acknowledged; null before the first. */
  readonly savedAt: string | null;
  readonly conflicts: readonly OpenConflict[];
  /** Who changed something that flowed in; for the message. */
  readonly message: string | null;
}

const QUIET_MS = 800;
const RETRY_FIRST_MS = 1_000;
const RETRY_MOST_MS = 30_000;

/**
 * Brings what is typed to the server: one save in flight, the latest value wins, an unanswered save is sent
 * again exactly as it was before anything newer goes out, so that its outcome is never guessed. Knows
 * nothing of React or the DOM.
 */
export class DraftPump {
  /** What the server has, as far as it told us. */
  private readonly acknowledged = new Map<string, RawAnswer>();
  private readonly current = new Map<string, RawAnswer>();
  private readonly conflicts = new Map<string, OpenConflict>();
  /** Items whose present value no draft can keep, with the sentence; not sent again until they change. */
  private readonly refused = new Map<string, string>();
  /** Values under way whose fate is unknown, by key. */
  private readonly uncertain = new Map<string, RawAnswer[]>();
  private revision: number;
  private inFlight: SaveRequest | null = null;
  private sending = false;
  private failures = 0;
  private cancelTimer: (() => void) | null = null;
  private waiters: ((clean: boolean) => void)[] = [];
  private readonly listeners = new Set<() => void>();
  private snapshot: PumpSnapshot;

  constructor(private readonly options: PumpOptions) {
    this.revision = options.initial.revision;
    for (const [key, value] of Object.entries(options.initial.answers)) {
      this.acknowledged.set(key, value);
      this.current.set(key, value);
    }
    this.snapshot = { state: "saved", savedAt: options.initial.savedAt, conflicts: [], message: null };
  }

  /** Takes up edits that an earlier page of this tab could not save. Call once, after the form is there. */
  recover(): void {
    const pending = this.options.store.load();
    if (!pending) return;
    const shown: Record<string, RawAnswer> = {};
    for (const [key, { from, sent, to }] of Object.entries(pending)) {
      const stored = this.known(key);
      if (sameAnswer(stored, to)) continue;
      this.current.set(key, to);
      shown[key] = to;
      if (!sameAnswer(stored, from) && !sent.some((value) => sameAnswer(stored, value))) {
        // The tab's storage keeps it as it is until the person has chosen: another reload asks again.
        this.acknowledged.set(key, from);
        this.conflicts.set(key, {
          key,
          mine: to,
          theirs: stored,
          by: "別の画面",
          at: new Date(0).toISOString(),
        });
      }
    }
    if (Object.keys(shown).length > 0) this.options.onValues(shown);
    this.remember();
    this.changed(this.dirty().length > 0 ? "unsaved" : this.snapshot.state);
    this.soon(0);
  }

  /** Somebody typed. */
  edit(key: string, value: RawAnswer): void {
    this.current.set(key, value);
    this.refused.delete(key);
    const conflict = this.conflicts.get(key);
    if (conflict) this.conflicts.set(key, { ...conflict, mine: value });
    this.remember();
    if (this.stopped() || this.failures > 0) {
      this.changed(this.snapshot.state);
      return;
    }
    this.changed(this.isClean() ? "saved" : "unsaved");
    this.soon(QUIET_MS);
  }

  /** The person's own value wins over the colleague's. */
  keepMine(key: string): void {
    const conflict = this.conflicts.get(key);
    if (!conflict) return;
    this.conflicts.delete(key);
    this.acknowledged.set(key, conflict.theirs);
    this.changed("unsaved");
    this.soon(0);
  }

  /** The colleague's value wins. */
  takeTheirs(key: string): void {
    const conflict = this.conflicts.get(key);
    if (!conflict) return;
    this.conflicts.delete(key);
    this.acknowledged.set(key, conflict.theirs);
    this.current.set(key, conflict.theirs);
    this.refused.delete(key);
    this.options.onValues({ [key]: conflict.theirs });
    this.remember();
    this.changed(this.dirty().length > 0 ? "unsaved" : "saved");
  }

  /** Sends now: the page is being hidden, or the network is back. */
  push(keepalive = false): void {
    this.cancelTimer?.();
    this.cancelTimer = null;
    void this.send(keepalive);
  }

  /** The person has logged in again: go on where the log-in ended. */
  resume(): void {
    if (this.snapshot.state !== "expired") return;
    this.changed("unsaved");
    this.push();
  }

  /**
   * Brings everything to the server before the step is left. False when that is not possible now; what was
   * typed is still in the page and in the tab's storage.
   */
  flush(): Promise<boolean> {
    if (this.isClean()) return Promise.resolve(this.isWhole());
    return new Promise((resolve) => {
      this.waiters.push(resolve);
      if (this.snapshot.state === "expired") this.resume();
      else this.push();
    });
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  getSnapshot = (): PumpSnapshot => this.snapshot;

  /** What the form shows at present. */
  value(key: string): RawAnswer {
    return this.current.get(key) ?? UNTOUCHED;
  }

  /** No timers any more; for unmounting. */
  stop(): void {
    this.cancelTimer?.();
    this.cancelTimer = null;
  }

  private known(key: string): RawAnswer {
    return this.acknowledged.get(key) ?? UNTOUCHED;
  }

  private dirty(): DraftChange[] {
    const changes: DraftChange[] = [];
    for (const [key, to] of this.current)
      if (!this.conflicts.has(key) && !this.refused.has(key) && !sameAnswer(this.known(key), to))
        changes.push({ key, from: this.known(key), to });
    return changes;
  }

  /** Nothing is left that could be sent. */
  private isClean(): boolean {
    return this.inFlight === null && this.dirty().length === 0;
  }

  /** Nothing is kept back either, waiting for the person. */
  private isWhole(): boolean {
    return this.conflicts.size === 0 && this.refused.size === 0;
  }

  private stopped(): boolean {
    return this.snapshot.state === "expired" || this.snapshot.state === "closed";
  }

  private soon(ms: number): void {
    this.cancelTimer?.();
    this.cancelTimer = this.options.schedule(() => {
      this.cancelTimer = null;
      void this.send(false);
    }, ms);
  }

  private async send(keepalive: boolean): Promise<void> {
    if (this.sending || this.stopped()) {
      this.settle();
      return;
    }
    if (this.inFlight === null) {
      const changes = this.dirty();
      if (changes.length === 0) {
        this.settle();
        return;
      }
      this.inFlight = { baseRevision: this.revision, changes };
      for (const { key, to } of changes) this.uncertain.set(key, [...(this.uncertain.get(key) ?? []), to]);
      this.remember();
    }
    this.sending = true;
    if (this.failures === 0) this.changed("saving");
    let outcome: SendOutcome;
    try {
      outcome = await this.options.send(this.inFlight, keepalive);
    } catch {
      outcome = { kind: "offline" };
    }
    this.sending = false;
    this.take(outcome, this.inFlight);
  }

  private take(outcome: SendOutcome, request: SaveRequest): void {
    switch (outcome.kind) {
      case "saved":
        this.failures = 0;
        this.inFlight = null;
        this.acknowledge(request, outcome.answer);
        if (this.dirty().length > 0) {
          this.changed("unsaved");
          if (this.waiters.length > 0) void this.send(false);
          else this.soon(QUIET_MS);
        } else this.settle();
        return;
      case "offline":
      case "busy":
        this.failures += 1;
        this.changed(outcome.kind);
        this.soon(Math.min(RETRY_MOST_MS, RETRY_FIRST_MS * 2 ** (this.failures - 1)));
        this.settle();
        return;
      case "expired":
      case "closed":
        this.changed(outcome.kind);
        this.settle();
        return;
      case "refused":
        // The server keeps none of it: the refused value is held back, the page still shows it.
        this.inFlight = null;
        for (const { key, to } of request.changes) {
          this.uncertain.delete(key);
          if (key === outcome.key && sameAnswer(this.value(key), to)) this.refused.set(key, outcome.message);
        }
        this.remember();
        this.changed("refused", outcome.message);
        if (outcome.key !== undefined && this.dirty().length > 0) this.soon(QUIET_MS);
        this.settle();
        return;
    }
  }

  private acknowledge(request: SaveRequest, answer: SaveAnswer): void {
    this.revision = answer.revision;
    const sent = new Map(request.changes.map((change) => [change.key, change.to]));
    for (const key of answer.applied) {
      const value = sent.get(key);
      if (value !== undefined) this.acknowledged.set(key, value);
    }
    for (const key of sent.keys()) this.uncertain.delete(key);
    for (const conflict of answer.conflicts) this.open(conflict);
    const flowed: Record<string, RawAnswer> = {};
    for (const [key, theirs] of Object.entries(answer.theirs)) {
      if (sameAnswer(this.known(key), theirs)) continue;
      // Typed here and not sent yet: `from` would be out of date at the new revision, so the person decides.
      if (!sameAnswer(this.value(key), this.known(key)) && !sameAnswer(this.value(key), theirs)) {
        this.open({ key, theirs, by: "ほかの担当者", at: answer.savedAt });
        continue;
      }
      this.acknowledged.set(key, theirs);
      this.current.set(key, theirs);
      flowed[key] = theirs;
    }
    const names = Object.keys(flowed);
    if (names.length > 0) this.options.onValues(flowed);
    this.snapshot = { ...this.snapshot, savedAt: answer.savedAt };
    this.remember();
    this.changed(this.conflicts.size > 0 || names.length > 0 ? "merged" : "saved");
  }

  private open(conflict: SaveConflict): void {
    this.conflicts.set(conflict.key, { ...conflict, mine: this.value(conflict.key) });
  }

  /** Tells those who wait for a flush how it stands. */
  private settle(): void {
    if (this.waiters.length === 0) return;
    const clean = this.isClean();
    if (!clean && this.sending) return;
    const retrying = this.failures > 0 || this.stopped() || this.snapshot.state === "refused";
    if (!clean && !retrying) return;
    const waiting = this.waiters;
    this.waiters = [];
    for (const resolve of waiting) resolve(clean && this.isWhole());
  }

  /** Mirrors what the server does not have yet into the tab's storage. */
  private remember(): void {
    const pending: Record<string, PendingEdits[string]> = {};
    for (const [key, to] of this.current) {
      const from = this.known(key);
      const sent = this.uncertain.get(key) ?? [];
      if (!sameAnswer(from, to) || sent.length > 0) pending[key] = { from, sent, to };
    }
    this.options.store.save(Object.keys(pending).length > 0 ? pending : null);
  }

  private changed(state: SaveState, message: string | null = null): void {
    const [sentence] = this.refused.values();
    if (sentence !== undefined && (state === "saved" || state === "merged")) {
      this.changed("refused", sentence);
      return;
    }
    this.snapshot = { ...this.snapshot, state, message, conflicts: [...this.conflicts.values()] };
    for (const listener of this.listeners) listener();
  }
}
