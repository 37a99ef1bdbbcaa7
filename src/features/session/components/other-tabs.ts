/** What the tabs of one person say to each other about a log-out; `round` is one press on ログアウト. */
export type TabMessage =
  /** Somebody wants to log out here: save, and let nobody type meanwhile. */
  | { readonly kind: "leaving"; readonly round: string }
  /** I am open, and saving. */
  | { readonly kind: "here"; readonly round: string; readonly tab: string }
  | { readonly kind: "ready"; readonly round: string; readonly tab: string; readonly saved: boolean }
  /** Still at it: the server takes its time. */
  | { readonly kind: "stillLeaving"; readonly round: string }
  /** Nobody logs out after all. */
  | { readonly kind: "staying"; readonly round: string };

interface OtherTabsOptions {
  /** Random id of this page. */
  readonly tab: string;
  readonly tell: (message: TabMessage) => void;
  /** Calls back after `ms`; returns how to cancel. */
  readonly schedule: (callback: () => void, ms: number) => () => void;
  /** Brings everything of this page to the server; false when something could not be saved. */
  readonly save: () => Promise<boolean>;
  /** Nobody can type on this page, or they can again. */
  readonly onHeld: (held: boolean) => void;
}

/** An open tab says so within this time, a hidden one too; one that the browser has frozen does not. */
const PRESENCE_MS = 400;
/** Longer than this no tab is waited for: a little more than a page itself waits for its saves. */
const PATIENCE_MS = 9_000;
/** A tab that has heard nothing for so long goes on: the one that asked may be gone. */
const HOLD_MS = 20_000;
/** So often that one says that it is still there, however long the server takes. */
const SIGN_MS = 5_000;

interface Round {
  readonly id: string;
  readonly saving: Set<string>;
  unsaved: boolean;
  isComplete: boolean;
  readonly end: (saved: boolean) => void;
}

/**
 * Logging out ends the session of every tab. So each open one is asked first to save what it has, and holds still
 * until the log-out is done or given up. Knows nothing of React or the DOM.
 */
export class OtherTabs {
  private round: Round | null = null;
  private rounds = 0;
  private cancelSign: (() => void) | null = null;
  /** The round of another tab that this one holds still for. */
  private held: string | null = null;
  private cancelHold: (() => void) | null = null;

  constructor(private readonly options: OtherTabsOptions) {}

  /** Lets the other tabs save and hold still. False when one of them could not save everything, or is too slow. */
  saveAll(): Promise<boolean> {
    const { tab, tell, schedule } = this.options;
    return new Promise((resolve) => {
      const end = (saved: boolean) => {
        giveUp();
        endPresence();
        resolve(saved);
      };
      const round: Round = {
        id: `${tab}:${++this.rounds}`,
        saving: new Set(),
        unsaved: false,
        isComplete: false,
        end,
      };
      const endPresence = schedule(() => {
        round.isComplete = true;
        this.settle(round);
      }, PRESENCE_MS);
      const giveUp = schedule(() => end(false), PATIENCE_MS);
      this.round = round;
      tell({ kind: "leaving", round: round.id });
      this.giveSigns(round.id);
    });
  }

  /** The person stays logged in: the other tabs go on. */
  stay(): void {
    if (!this.round) return;
    this.options.tell({ kind: "staying", round: this.round.id });
    this.round = null;
    this.cancelSign?.();
  }

  /** Another tab of the same person has said something. */
  heard(message: TabMessage): void {
    switch (message.kind) {
      case "leaving":
        void this.hold(message.round);
        return;
      case "stillLeaving":
        if (message.round === this.held) this.holdOn();
        // Opened meanwhile, or let go while the computer slept.
        else if (this.held === null) void this.hold(message.round);
        return;
      case "staying":
        if (message.round === this.held) this.release();
        return;
      case "here":
        if (message.round === this.round?.id) this.round.saving.add(message.tab);
        return;
      case "ready":
        if (message.round !== this.round?.id) return;
        this.round.saving.delete(message.tab);
        this.round.unsaved ||= !message.saved;
        this.settle(this.round);
        return;
    }
  }

  /** For unmounting. */
  stop(): void {
    this.cancelSign?.();
    if (this.held !== null) this.release();
  }

  private async hold(round: string): Promise<void> {
    const { tab, tell, save, onHeld } = this.options;
    tell({ kind: "here", round, tab });
    this.held = round;
    this.holdOn();
    onHeld(true);
    const saved = await save();
    tell({ kind: "ready", round, tab, saved });
  }

  private holdOn(): void {
    this.cancelHold?.();
    this.cancelHold = this.options.schedule(() => this.release(), HOLD_MS);
  }

  private giveSigns(round: string): void {
    const { schedule, tell } = this.options;
    this.cancelSign?.();
    this.cancelSign = schedule(() => {
      tell({ kind: "stillLeaving", round });
      this.giveSigns(round);
    }, SIGN_MS);
  }

  private release(): void {
    this.cancelHold?.();
    this.cancelHold = null;
    this.held = null;
    this.options.onHeld(false);
  }

  private settle(round: Round): void {
    if (round.isComplete && round.saving.size === 0) round.end(!round.unsaved);
  }
}
