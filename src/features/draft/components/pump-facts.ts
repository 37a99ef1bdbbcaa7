import type { RawAnswer, RawAnswers } from "@/domain/catalogue/field";
import type { SaveAnswer, SaveConflict, SaveRequest } from "@/domain/draft/protocol";
import type { KeptSaves } from "./unanswered";

/** How one attempt to send ended. */
export type SendOutcome =
  | { readonly kind: "saved"; readonly answer: SaveAnswer }
  /** No answer came: the network is away, or the answer was lost. The save may have happened, or may still happen. */
  | { readonly kind: "offline" }
  /** The server is in trouble or asks to slow down. */
  | { readonly kind: "busy" }
  /** The log-in ended. */
  | { readonly kind: "expired" }
  /** Somebody else has logged in in this browser. */
  | { readonly kind: "foreign" }
  /** Handed in or deleted meanwhile. */
  | { readonly kind: "closed" }
  /** A value that no draft can keep. */
  | { readonly kind: "refused"; readonly key: string | undefined; readonly message: string };

export type SaveState =
  | "saved" | "unsaved" | "saving" | "offline" | "busy" | "merged" | "expired" | "foreign" | "closed" | "refused"; // biome-ignore format: short

/** What waits in the tab's storage until the server has it. */
export interface PendingEdits {
  readonly [key: string]: {
    readonly from: RawAnswer;
    /** Saves without an answer that name it. */
    readonly sent: KeptSaves;
    readonly to: RawAnswer;
    /** Revision at which the server had `from`. Absent where an earlier version of the page kept it. */
    readonly base?: number;
  };
}

export interface PumpOptions {
  /** Random id of this load of the screen. */
  readonly page: string;
  readonly initial: {
    readonly answers: RawAnswers;
    readonly revision: number;
    readonly savedAt: string | null;
  };
  readonly send: (request: SaveRequest, keepalive: boolean) => Promise<SendOutcome>;
  /** What the step holds now; null when that cannot be learned. */
  readonly read: () => Promise<SaveAnswer | null>;
  /** `save` says whether the tab has kept it. */
  readonly store: { load(): PendingEdits | null; save(pending: PendingEdits | null): boolean };
  /** Calls back after `ms`; returns how to cancel. */
  readonly schedule: (callback: () => void, ms: number) => () => void;
  /** Whether somebody is typing into an item now. */
  readonly isTyping?: (key: string) => boolean;
  /** Colleagues' values (or recovered ones) that the form has to show. */
  readonly onValues: (values: RawAnswers) => void;
}

/** A key both sides changed; until the person has chosen, nothing of it is sent but agreement with the other side. */
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
  /** Something would be lost with the page: it is not saved, the tab cannot keep it, and it cannot be sent now. */
  readonly endangered: boolean;
}

/** A screen on which nobody has typed. */
export const NOTHING_WAITS: PumpSnapshot = {
  state: "saved",
  savedAt: null,
  conflicts: [],
  message: null,
  endangered: false,
};
