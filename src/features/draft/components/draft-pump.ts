import { type DraftChange, sameAnswer, sameChanges, UNTOUCHED } from "@/domain/catalogue/draft";
import type { RawAnswer } from "@/domain/catalogue/field";
import type { SaveAnswer, SaveConflict, SaveRequest, SaveSender } from "@/domain/draft/protocol";
import {
  NOTHING_WAITS,
  type OpenConflict,
  type PendingEdits,
  type PumpOptions,
  type PumpSnapshot,
  type SaveState,
  type SendOutcome,
} from "./pump-facts";
import { Unanswered } from "./unanswered";

const QUIET_MS = 800;
const RETRY_FIRST_MS = 1_000;
const RETRY_MOST_MS = 30_000;

/** About what fits into a request that outlives its page: 60,000 bytes, three for a Japanese character. */
const KEEPALIVE_CHARACTERS = 20_000;
const OFFLINE: SendOutcome = { kind: "offline" };
const SOMEBODY = "ほかの担当者";
const UNKNOWN_TIME = new Date(0).toISOString();

/** A save on its way. */
interface Sent {
  readonly seq: number;
  readonly changes: readonly DraftChange[];
  readonly keepalive: boolean;
}

/**
 * Brings what is typed to the server: one save in flight (a second one only when the page may be closing), the latest
 * value wins. What was sent without an answer stays in doubt: every later save names those items too, also when they
 * are back at the old value, so that the server knows the earlier save as old whenever it arrives. Knows nothing of
 * React or the DOM.
 */
export class DraftPump {
  /** What the server has, as far as it told us. */
  private readonly acknowledged = new Map<string, RawAnswer>();
  private readonly current = new Map<string, RawAnswer>();
  /** Items that others changed as well, also while this page happens to show the same as they have. */
  private readonly conflicts = new Map<string, OpenConflict>();
  /** Items whose present value no draft can keep, with the sentence; not sent again until they change. */
  private readonly refused = new Map<string, string>();
  private readonly unanswered = new Unanswered();
  private revision: number;
  private seq = 0;
  private inFlight: Sent[] = [];
  private failures = 0;
  /** The tab's storage has everything that waits. */
  private stored = true;
  private retired = false;
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
    this.snapshot = { ...NOTHING_WAITS, savedAt: options.initial.savedAt };
  }

  /** Takes up edits that an earlier page of this tab could not save. Call once, after the form is there. */
  recover(): void {
    const pending = this.options.store.load();
    if (!pending) return;
    const shown: Record<string, RawAnswer> = {};
    for (const [key, { from, sent, to, base }] of Object.entries(pending)) {
      const stored = this.known(key);
      const { wasSent, values } = this.unanswered.recall(key, sent);
      this.current.set(key, to);
      if (sameAnswer(stored, to)) continue;
      shown[key] = to;
      if ([from, ...values].some((value) => sameAnswer(value, stored))) continue;
      this.acknowledged.set(key, from);
      // Whose the stored value is, the server knows: it is asked by a save against the revision that had `from`.
      if (wasSent && base !== undefined) this.revision = Math.min(this.revision, base);
      // The tab's storage keeps it as it is until the person has chosen: another reload asks again.
      else this.conflicts.set(key, { key, mine: to, theirs: stored, by: "別の画面", at: UNKNOWN_TIME });
    }
    if (Object.keys(shown).length > 0) this.options.onValues(shown);
    this.remember();
    this.changed(this.changes().length > 0 ? "unsaved" : this.snapshot.state);
    this.soon(0);
  }

  /** Takes up items that a plain form post could not save, for others had changed them: the person chooses. */
  dispute(conflicts: readonly OpenConflict[]): void {
    if (conflicts.length === 0) return;
    for (const conflict of conflicts) {
      this.current.set(conflict.key, conflict.mine);
      this.conflicts.set(conflict.key, conflict);
    }
    this.remember();
    this.changed("merged");
  }

  /** Somebody typed. */
  edit(key: string, value: RawAnswer): void {
    this.current.set(key, value);
    this.refused.delete(key);
    const conflict = this.conflicts.get(key);
    if (conflict) this.meet(conflict);
    this.remember();
    if (this.stopped() || this.failures > 0) {
      // What is agreed on in passing is not to be held on to by an attempt that falls due in the middle of a word.
      if (conflict && !this.stopped()) this.soon(Math.max(QUIET_MS, this.retryMs()));
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
    this.remember();
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
    this.changed(this.changes().length > 0 ? "unsaved" : "saved");
    this.soon(0);
  }

  /**
   * Sends now: the network is back, or (`keepalive`) the page is being hidden and may not come back. Then whatever is
   * not on its way in a request that outlives the page goes out at once, also beside another save.
   */
  push(keepalive = false): void {
    this.cancelTimer?.();
    this.cancelTimer = null;
    void this.send(keepalive);
  }

  /** The person has logged in again: go on where the log-in ended. */
  resume(): void {
    if (this.snapshot.state !== "expired" && this.snapshot.state !== "foreign") return;
    this.changed("unsaved");
    this.push();
  }

  /**
   * Brings everything to the server before the step is left. False when that is not possible now; what was
   * typed is still in the page and in the tab's storage.
   */
  async flush(): Promise<boolean> {
    if (this.conflicts.size > 0) await this.reassess();
    if (this.isClean()) return this.isWhole();
    return new Promise((resolve) => {
      this.waiters.push(resolve);
      if (this.snapshot.state === "expired" || this.snapshot.state === "foreign") this.resume();
      else this.push();
    });
  }

  /** Asks what the server has now: a conflict may have become none, or be about another value. */
  async reassess(): Promise<void> {
    const { seq } = this;
    if (this.inFlight.length > 0 || this.stopped()) return;
    // The answer to a save tells more: whose the values are.
    if (this.changes().length > 0) return this.push();
    const answer = await this.options.read().catch(() => null);
    // Saved meanwhile: the answer to that knows more.
    if (!answer || this.seq !== seq || this.retired) return;
    this.acknowledge([], answer);
    if (this.changes().length > 0) this.soon(QUIET_MS);
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

  /** Sends and stores nothing any more: the person logs out, and nothing of theirs may stay in the tab. */
  retire(): void {
    this.stop();
    this.options.store.save(null);
    this.retired = true;
    this.changed(this.snapshot.state);
  }

  /** Logging out has failed: the text is still there, and is looked after again. */
  revive(): void {
    this.retired = false;
    this.remember();
    this.soon(0);
  }

  private known(key: string): RawAnswer {
    return this.acknowledged.get(key) ?? UNTOUCHED;
  }

  /** What has to be sent: values the server does not have, and all that is in doubt. */
  private changes(): DraftChange[] {
    const changes: DraftChange[] = [];
    for (const key of new Set([...this.current.keys(), ...this.unanswered.keys()])) {
      if (this.refused.has(key)) continue;
      const conflict = this.conflicts.get(key);
      const [from, to] = [this.known(key), this.value(key)];
      if (conflict) {
        // Both say the same: holding on to it settles that. Until then a word on the way to another one settles nothing.
        if (sameAnswer(conflict.theirs, to)) changes.push({ key, from: conflict.theirs, to });
        continue;
      }
      if (!sameAnswer(from, to) || this.unanswered.has(key)) changes.push({ key, from, to });
    }
    return changes;
  }

  /** Nothing could be sent. */
  private isClean(): boolean {
    return this.inFlight.length === 0 && this.changes().length === 0;
  }

  /** Nothing is kept back either, waiting for the person. */
  private isWhole(): boolean {
    return this.disputed().length === 0 && this.refused.size === 0;
  }

  /** Conflicts in which the two values differ: only a person can settle them. */
  private disputed(): OpenConflict[] {
    return [...this.conflicts.values()].filter(({ mine, theirs }) => !sameAnswer(mine, theirs));
  }

  private stopped(): boolean {
    return this.retired || ["expired", "foreign", "closed"].includes(this.snapshot.state);
  }

  private soon(ms: number): void {
    this.cancelTimer?.();
    this.cancelTimer = this.options.schedule(() => {
      this.cancelTimer = null;
      void this.send(false);
    }, ms);
  }

  private retryMs(): number {
    return Math.min(RETRY_MOST_MS, RETRY_FIRST_MS * 2 ** (this.failures - 1));
  }

  private async send(keepalive: boolean): Promise<void> {
    const changes = this.changes();
    const newest = this.inFlight.at(-1);
    if (this.stopped() || changes.length === 0) {
      if (changes.length === 0) this.calmDown();
      this.settle();
      return;
    }
    if (newest && (!keepalive || (newest.keepalive && sameChanges(newest.changes, changes)))) return;
    this.seq += 1;
    const sent: Sent = { seq: this.seq, changes, keepalive };
    this.inFlight.push(sent);
    const sender = { page: this.options.page, seq: sent.seq };
    for (const { key } of changes) this.unanswered.add(key, sender);
    this.remember();
    if (this.failures === 0) this.changed("saving");
    const request: SaveRequest = { baseRevision: this.revision, changes, sender };
    const outcome = await this.options.send(request, keepalive).catch(() => OFFLINE);
    // A later save was answered first, and had everything of this one.
    if (this.inFlight.includes(sent)) this.take(outcome, sent);
  }

  /** What could not be sent need not be sent any more: later text is not kept waiting for another attempt. */
  private calmDown(): void {
    if (this.failures === 0 || this.inFlight.length > 0 || this.stopped()) return;
    this.failures = 0;
    this.changed(this.disputed().length > 0 ? "merged" : "saved");
  }

  private take(outcome: SendOutcome, sent: Sent): void {
    this.inFlight = this.inFlight.filter(({ seq }) =>
      outcome.kind === "saved" ? seq > sent.seq : seq !== sent.seq,
    );
    switch (outcome.kind) {
      case "saved":
        this.failures = 0;
        this.acknowledge(sent.changes, outcome.answer);
        if (this.changes().length > 0 && this.inFlight.length === 0) {
          if (this.waiters.length > 0) void this.send(false);
          else this.soon(QUIET_MS);
        }
        this.settle();
        return;
      case "offline":
      case "busy":
        if (this.inFlight.length > 0) return; // the other one decides
        this.failures += 1;
        this.changed(outcome.kind);
        this.soon(this.retryMs());
        this.settle();
        return;
      case "expired":
      case "foreign":
      case "closed":
        this.changed(outcome.kind);
        this.settle();
        return;
      case "refused":
        // The server keeps none of it: the refused value is held back, the page still shows it.
        this.failures = 0;
        for (const { key, to } of sent.changes)
          if (key === outcome.key && sameAnswer(this.value(key), to)) this.refused.set(key, outcome.message);
        this.remember();
        this.changed("refused", outcome.message);
        if (outcome.key !== undefined && this.changes().length > 0) this.soon(QUIET_MS);
        this.settle();
        return;
    }
  }

  /** Takes in what the server says it has. @param changes what it was asked to save */
  private acknowledge(changes: readonly DraftChange[], answer: SaveAnswer): void {
    // An answer from before another one that is here already: what that one said of conflicts is newer.
    const isLate = answer.revision < this.revision;
    this.revision = answer.revision;
    const sent = new Map(changes.map((change) => [change.key, change.to]));
    const { writers = {} } = answer;
    for (const key of answer.applied) {
      const value = sent.get(key);
      if (value !== undefined) this.acknowledged.set(key, value);
      // An earlier page of this tab wrote the same, and its next save is in doubt: the value is held on to first.
      const writer = writers[key];
      if (!writer || !this.unanswered.mayGoOnFrom(key, writer)) this.unanswered.settle(key);
      if (!isLate) this.conflicts.delete(key);
    }
    for (const conflict of answer.conflicts) this.meet(conflict, writers[conflict.key]);
    const flowed: Record<string, RawAnswer> = {};
    for (const [key, theirs] of Object.entries(answer.theirs)) {
      const open = this.conflicts.get(key);
      const moved = !sameAnswer(open ? open.theirs : this.known(key), theirs);
      const met = { key, theirs, by: SOMEBODY, at: answer.savedAt };
      if (open) this.meet(moved ? met : open, writers[key]);
      else if (!moved) continue;
      // Typed here and not sent yet: `from` would be out of date at the new revision, so the person decides. Nor is
      // what somebody is typing into written over because it happens to be saved at this moment.
      else if (!sameAnswer(this.value(key), this.known(key)) || this.options.isTyping?.(key))
        this.meet(met, writers[key]);
      else {
        this.acknowledged.set(key, theirs);
        this.current.set(key, theirs);
        flowed[key] = theirs;
      }
    }
    // A later save is still on its way, with these.
    for (const { seq, changes: later } of this.inFlight)
      for (const { key } of later)
        if (!this.conflicts.has(key)) this.unanswered.add(key, { page: this.options.page, seq });
    const names = Object.keys(flowed);
    if (names.length > 0) this.options.onValues(flowed);
    if (changes.length > 0) this.snapshot = { ...this.snapshot, savedAt: answer.savedAt };
    this.remember();
    if (this.disputed().length > 0 || names.length > 0) this.changed("merged");
    else this.changed(this.inFlight.length > 0 ? "saving" : this.changes().length > 0 ? "unsaved" : "saved");
  }

  /**
   * Another value than this page knew is on the server. Only a person can settle that, unless the other value is
   * where this page began, or this tab itself has sent it: then this page's value follows it.
   * @param writer the page that wrote it, where the server says so
   */
  private meet({ key, theirs, by, at }: SaveConflict, writer?: SaveSender): void {
    const mine = this.value(key);
    const isOwn = writer?.page === this.options.page || (writer && this.unanswered.wrote(key, writer));
    // What this tab has sent was written over, or comes too late.
    if (!isOwn) this.unanswered.settle(key);
    if (isOwn || sameAnswer(this.known(key), theirs)) {
      this.acknowledged.set(key, theirs);
      this.conflicts.delete(key);
    } else this.conflicts.set(key, { key, theirs, by, at, mine });
  }

  /** Tells those who wait for a flush how it stands. */
  private settle(): void {
    if (this.waiters.length === 0 || this.inFlight.length > 0) return;
    const clean = this.isClean();
    const retrying = this.failures > 0 || this.stopped() || this.snapshot.state === "refused";
    if (!clean && !retrying) return;
    const waiting = this.waiters;
    this.waiters = [];
    for (const resolve of waiting) resolve(clean && this.isWhole());
  }

  /** Mirrors what the server does not have yet into the tab's storage. */
  private remember(): void {
    if (this.retired) return;
    const pending: Record<string, PendingEdits[string]> = {};
    for (const key of new Set([...this.current.keys(), ...this.unanswered.keys()])) {
      const [from, to, sent] = [this.known(key), this.value(key), this.unanswered.of(key)];
      if (!sameAnswer(from, to) || this.unanswered.has(key))
        pending[key] = { from, sent, to, base: this.revision };
    }
    this.stored = this.options.store.save(Object.keys(pending).length > 0 ? pending : null);
  }

  /** What waits would be lost with the page. */
  private isEndangered(state: SaveState): boolean {
    if (this.stored || this.retired || (this.isClean() && this.isWhole())) return false;
    const sendable = ["saved", "unsaved", "saving", "merged"].includes(state) && this.isWhole();
    return !sendable || this.failures > 0 || JSON.stringify(this.changes()).length > KEEPALIVE_CHARACTERS;
  }

  private changed(state: SaveState, message: string | null = null): void {
    const [sentence] = this.refused.values();
    const isHeldBack = sentence !== undefined && (state === "saved" || state === "merged");
    const told = isHeldBack ? { state: "refused" as const, message: sentence } : { state, message };
    const conflicts = this.disputed();
    this.snapshot = { ...this.snapshot, ...told, conflicts, endangered: this.isEndangered(told.state) };
    for (const listener of this.listeners) listener();
  }
}
