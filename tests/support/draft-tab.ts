import { mergeDraft, type Movement } from "@/domain/catalogue/draft";
import type { RawAnswer, RawAnswers } from "@/domain/catalogue/field";
import type { SaveAnswer, SaveRequest, SaveSender } from "@/domain/draft/protocol";
import { DraftPump } from "@/features/draft/components/draft-pump";
import type { PendingEdits, SendOutcome } from "@/features/draft/components/pump-facts";

/** The server's rules in memory: revision guard, else merge per key by what the log says. */
export class Server {
  answers: Record<string, RawAnswer> = {};
  revision = 0;
  private log: { revision: number; keys: readonly string[]; sender: SaveSender | undefined }[] = [];

  save({ baseRevision, changes, sender }: SaveRequest): SaveAnswer {
    const moved = this.movedSince(baseRevision, sender);
    const merge =
      baseRevision === this.revision
        ? {
            answers: { ...this.answers, ...Object.fromEntries(changes.map(({ key, to }) => [key, to])) },
            applied: changes.map(({ key }) => key),
            conflicts: [],
            written: changes.map(({ key }) => key),
          }
        : mergeDraft(this.answers, changes, moved);
    this.answers = { ...merge.answers };
    if (merge.written.length > 0) this.log.push({ revision: ++this.revision, keys: merge.written, sender });
    const mine = new Set(changes.map(({ key }) => key));
    const theirs = [...moved.keys()].filter((key) => !mine.has(key));
    return {
      revision: this.revision,
      savedAt: "2026-11-22T01:00:00.000Z",
      applied: merge.applied,
      conflicts: merge.conflicts.map((one) => ({
        ...one,
        by: "colleague@example.jp",
        at: "2026-11-22T00:59:00.000Z",
      })),
      theirs: Object.fromEntries(theirs.map((key) => [key, this.answers[key] ?? ""])),
      writers: this.writersSince(baseRevision),
    };
  }

  read(): SaveAnswer {
    const { revision, answers } = this;
    return {
      revision,
      savedAt: "2026-11-22T01:00:00.000Z",
      applied: [],
      conflicts: [],
      theirs: { ...answers },
    };
  }

  /** Who wrote an item last, or held on to it; undefined where no page did. */
  writerOf(key: string): SaveSender | undefined {
    return this.log.findLast(({ keys }) => keys.includes(key))?.sender;
  }

  private writersSince(base: number): Record<string, SaveSender> {
    const writers: Record<string, SaveSender> = {};
    for (const { keys, sender } of this.log.filter(({ revision }) => revision > base))
      for (const key of keys) {
        if (sender) writers[key] = sender;
        else delete writers[key];
      }
    return writers;
  }

  private movedSince(base: number, sender: SaveSender | undefined): Map<string, Movement> {
    const moved = new Map<string, Movement>();
    for (const entry of this.log.filter(({ revision }) => revision > base))
      for (const key of entry.keys) {
        const isOwn = entry.sender && entry.sender.page === sender?.page && entry.sender.seq < sender.seq;
        moved.set(key, isOwn && moved.get(key) !== "other" ? "own" : "other");
      }
    return moved;
  }
}

let pages = 0;

/** Told of what a tab does; `save` stands before the server. */
interface TabWatch {
  readonly save?: (request: SaveRequest) => SaveAnswer;
  readonly onSent?: (request: SaveRequest) => void;
  readonly onAnswer?: (request: SaveRequest, answer: SaveAnswer) => void;
  readonly onFlow?: (values: RawAnswers) => void;
}

/** A browser tab whose timers and network are moved by hand. */
export function tab(
  server: Server,
  stored: { pending: PendingEdits | null; full?: boolean } = { pending: null },
  watch: TabWatch = {},
) {
  const save = watch.save ?? ((request: SaveRequest) => server.save(request));
  const timers = new Set<() => void>();
  const requests: {
    request: SaveRequest;
    keepalive: boolean;
    answer: (outcome?: SendOutcome) => Promise<void>;
  }[] = [];
  const shown: Record<string, RawAnswer> = { ...server.answers };
  const pump = new DraftPump({
    page: `page ${++pages}`,
    initial: { answers: { ...server.answers }, revision: server.revision, savedAt: null },
    send: (request, keepalive) =>
      new Promise((resolve) => {
        watch.onSent?.(request);
        requests.push({
          request,
          keepalive,
          answer: async (outcome) => {
            const heard: SendOutcome = outcome ?? { kind: "saved", answer: save(request) };
            resolve(heard);
            await settle();
            if (heard.kind === "saved") watch.onAnswer?.(request, heard.answer);
          },
        });
      }),
    read: async () => server.read(),
    store: {
      load: () => stored.pending,
      save: (pending) => {
        if (stored.full) return pending === null;
        stored.pending = pending;
        return true;
      },
    },
    schedule: (callback) => {
      timers.add(callback);
      return () => timers.delete(callback);
    },
    onValues: (values: RawAnswers) => {
      Object.assign(shown, values);
      watch.onFlow?.(values);
    },
  });
  const settle = async () => {
    for (let turn = 0; turn < 5; turn++) await Promise.resolve();
  };
  return {
    pump,
    stored,
    shown,
    requests,
    type(key: string, value: RawAnswer) {
      shown[key] = value;
      pump.edit(key, value);
    },
    async tick() {
      for (const callback of [...timers]) {
        timers.delete(callback);
        callback();
      }
      await settle();
    },
    next() {
      const one = requests.shift();
      if (!one) throw new Error("nothing was sent");
      return one;
    },
    async drain() {
      for (let turn = 0; turn < 20; turn++) {
        await this.tick();
        while (requests.length) await this.next().answer();
      }
    },
  };
}
