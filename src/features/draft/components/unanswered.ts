import type { RawAnswer } from "@/domain/catalogue/field";
import type { SaveSender } from "@/domain/draft/protocol";

/** By page, the place of the last save that found no answer. */
export type PageSeqs = Readonly<Record<string, number>>;

/** What a tab's storage has of them: the values that were sent, where an earlier version of the page kept it. */
export type KeptSaves = PageSeqs | readonly RawAnswer[];

/** Pages of one tab that are remembered for an item, each of which ended before it got an answer. */
const MOST_PAGES = 50;

/**
 * Saves whose fate is unknown, item by item: this page or an earlier page of the same tab sent them, and no answer
 * came. They may have arrived, and may still arrive. What such a save has written was typed in this tab.
 */
export class Unanswered {
  private readonly pages = new Map<string, Map<string, number>>();

  /** Items that such a save names. */
  keys(): IterableIterator<string> {
    return this.pages.keys();
  }

  has(key: string): boolean {
    return this.pages.has(key);
  }

  /** A save that names the item is on its way. */
  add(key: string, { page, seq }: SaveSender): void {
    const seqs = this.pages.get(key) ?? new Map<string, number>();
    const last = Math.max(seq, seqs.get(page) ?? 0);
    seqs.delete(page); // the newest page stands last
    this.pages.set(key, seqs.set(page, last));
    for (const oldest of [...seqs.keys()].slice(0, -MOST_PAGES)) seqs.delete(oldest);
  }

  /** The item is settled: whatever was sent for it can no longer change it. */
  settle(key: string): void {
    this.pages.delete(key);
  }

  /**
   * Takes up what the tab's storage has of an item. Answers whether its saves can be told by their writer, and the
   * values where an earlier version of the page kept those instead.
   */
  recall(key: string, sent: KeptSaves): { readonly wasSent: boolean; readonly values: readonly RawAnswer[] } {
    const [seqs, values] = isList(sent) ? [{}, sent] : [sent, []];
    const wasSent = Object.keys(seqs).length > 0;
    if (wasSent || values.length > 0) this.pages.set(key, new Map(Object.entries(seqs)));
    return { wasSent, values };
  }

  /** For the tab's storage. */
  of(key: string): PageSeqs {
    return Object.fromEntries(this.pages.get(key) ?? []);
  }

  /** Whether a later one of these saves of the writer's page may still arrive, and would go on from what that wrote. */
  mayGoOnFrom(key: string, writer: SaveSender): boolean {
    return writer.seq < (this.pages.get(key)?.get(writer.page) ?? 0);
  }

  /** Whether one of these saves wrote what the server has. */
  wrote(key: string, writer: SaveSender): boolean {
    return writer.seq <= (this.pages.get(key)?.get(writer.page) ?? 0);
  }
}

function isList(sent: KeptSaves): sent is readonly RawAnswer[] {
  return Array.isArray(sent);
}
