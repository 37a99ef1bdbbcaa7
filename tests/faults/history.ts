import type { DraftChange } from "@/domain/catalogue/draft";
import type { RawAnswer, RawAnswers } from "@/domain/catalogue/field";
import type { SaveAnswer } from "@/domain/draft/protocol";

/** An input of the draft. */
interface Place {
  readonly tab: string;
  readonly step: number;
  readonly key: string;
}

/** What happened, as people at the screens and the wire saw it; in the order in which it happened. */
export type Event =
  /** A screen is there. `shown` is what its inputs hold, edits of an earlier page of this tab included. */
  | {
      readonly kind: "loaded";
      readonly tab: string;
      /** Account whose page it is. */
      readonly account: string;
      readonly step: number;
      readonly answers: RawAnswers;
      readonly shown: RawAnswers;
    }
  | ({ readonly kind: "typed"; readonly value: RawAnswer } & Place)
  /** The page put a value into an input by itself. */
  | ({ readonly kind: "flowed"; readonly before: RawAnswer; readonly value: RawAnswer } & Place)
  /** A card asks which value stays: it came up, or is about another value now. */
  | ({ readonly kind: "asked"; readonly mine: RawAnswer; readonly theirs: RawAnswer } & Place)
  | ({ readonly kind: "decided"; readonly keep: "mine" | "theirs"; readonly theirs: RawAnswer } & Place)
  | {
      readonly kind: "sent";
      readonly request: number;
      readonly tab: string;
      readonly account: string;
      readonly step: number;
      readonly changes: readonly DraftChange[];
      readonly keepalive: boolean;
      /** Name of the page's load and the save's place in it, as the request says. */
      readonly sender?: { readonly page: string; readonly seq: number };
    }
  /** What the server answered to a copy of a request; whether anybody heard it is another matter. */
  | {
      readonly kind: "answered";
      readonly request: number;
      /** Null when the connection broke: nobody knows what the server did. */
      readonly status: number | null;
      readonly answer?: SaveAnswer;
    }
  /** The page got that answer. */
  | { readonly kind: "heard"; readonly request: number; readonly answer: SaveAnswer }
  /**
   * The screen is gone. `storageLost`: so is the tab, or all that it stored. `saysGoodbye`: the page could still send
   * what it had, over a working network and a living log-in.
   */
  | {
      readonly kind: "left";
      readonly tab: string;
      readonly step: number;
      readonly storageLost: boolean;
      readonly saysGoodbye: boolean;
    }
  /** 完了 was sent; its answer may be lost. */
  | { readonly kind: "pressed"; readonly tab: string }
  /** The page heard that the posting is handed in. */
  | { readonly kind: "handedIn"; readonly tab: string }
  /** A tab begins with a copy of what another one stores. */
  | { readonly kind: "duplicated"; readonly tab: string; readonly of: string }
  /**
   * Somebody logged out, here or in another tab of the same browser; what the tab still stores of drafts. `discarded`:
   * they were told that something is not saved, and wanted to all the same.
   */
  | {
      readonly kind: "loggedOut";
      readonly tab: string;
      readonly stored: readonly string[];
      readonly discarded: boolean;
    };

/** A row of the log of saves. */
export interface LogRow {
  readonly step: number;
  readonly revision: number;
  readonly by: string | null;
  readonly values: RawAnswers;
  readonly sender?: { readonly page: string; readonly seq: number };
}

/** A step as the database has it. */
export interface StoredStep {
  readonly step: number;
  readonly revision: number;
  readonly answers: RawAnswers;
}

/** A screen that is open when everything has come to rest. */
export interface OpenScreen {
  readonly tab: string;
  readonly step: number;
  readonly shown: RawAnswers;
  /** Items that others have changed last of all, so that this screen need not know. */
  readonly overlooked: readonly string[];
  readonly state: string;
  /** Names of what the tab stores of drafts. */
  readonly stored: readonly string[];
}

/** How it all ended, as the database says, and the screens that are still open. */
export interface End {
  readonly steps: readonly StoredStep[];
  readonly log: readonly LogRow[];
  /** Whether the posting is handed in. */
  readonly handedIn: boolean;
  readonly cases: number;
  readonly submissions: number;
  /** What the snapshot has, and what it should have for the answers stored now. */
  readonly frozen?: { readonly is: RawAnswers; readonly shouldBe: RawAnswers };
  readonly screens: readonly OpenScreen[];
}

export interface History {
  readonly start: readonly StoredStep[];
  readonly events: readonly Event[];
  readonly end: End;
}
