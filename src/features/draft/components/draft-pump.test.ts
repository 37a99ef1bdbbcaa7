import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeDraft, sameAnswer } from "@/domain/catalogue/draft";
import type { RawAnswer, RawAnswers } from "@/domain/catalogue/field";
import type { SaveAnswer, SaveRequest } from "@/domain/draft/protocol";
import { DraftPump, type PendingEdits, type SendOutcome } from "./draft-pump";

/** The server's rules in memory: revision guard, else merge per key. */
class Server {
  answers: Record<string, RawAnswer> = {};
  revision = 0;
  private log: { revision: number; keys: string[] }[] = [];

  save({ baseRevision, changes }: SaveRequest): SaveAnswer {
    const before = this.answers;
    const merge =
      baseRevision === this.revision
        ? {
            answers: { ...before, ...Object.fromEntries(changes.map(({ key, to }) => [key, to])) },
            applied: changes.map(({ key }) => key),
            conflicts: [],
            changed: true,
          }
        : mergeDraft(before, changes);
    this.answers = { ...merge.answers };
    if (merge.changed) this.log.push({ revision: ++this.revision, keys: [...merge.applied] });
    const mine = new Set(changes.map(({ key }) => key));
    const theirs = this.log
      .filter((entry) => entry.revision > baseRevision)
      .flatMap((entry) => entry.keys)
      .filter((key) => !mine.has(key));
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
    };
  }
}

/** A browser tab whose timers and network are moved by hand. */
function tab(server: Server, stored: { pending: PendingEdits | null } = { pending: null }) {
  const timers = new Set<() => void>();
  const requests: { request: SaveRequest; answer: (outcome?: SendOutcome) => Promise<void> }[] = [];
  const shown: Record<string, RawAnswer> = { ...server.answers };
  const pump = new DraftPump({
    initial: { answers: { ...server.answers }, revision: server.revision, savedAt: null },
    send: (request) =>
      new Promise((resolve) => {
        requests.push({
          request,
          answer: async (outcome) => {
            resolve(outcome ?? { kind: "saved", answer: server.save(request) });
            await settle();
          },
        });
      }),
    store: {
      load: () => stored.pending,
      save: (pending) => {
        stored.pending = pending;
      },
    },
    schedule: (callback) => {
      timers.add(callback);
      return () => timers.delete(callback);
    },
    onValues: (values: RawAnswers) => Object.assign(shown, values),
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

describe("bringing what is typed to the server", () => {
  it("sends one save after typing paused, with the value it was made against", async () => {
    const server = new Server();
    server.answers = { jobTitle: "経理" };
    const page = tab(server);
    page.type("jobTitle", "経理事");
    page.type("jobTitle", "経理事務");
    await page.tick();
    expect(page.requests.map((one) => one.request.changes)).toEqual([
      [{ key: "jobTitle", from: "経理", to: "経理事務" }],
    ]);
    await page.next().answer();
    expect(server.answers.jobTitle).toBe("経理事務");
    expect(page.pump.getSnapshot().state).toBe("saved");
    expect(page.stored.pending).toBeNull();
  });

  it("keeps one save in flight; what is typed meanwhile goes out afterwards", async () => {
    const server = new Server();
    const page = tab(server);
    page.type("jobTitle", "経理");
    await page.tick();
    const first = page.next();
    page.type("jobTitle", "経理事務");
    await page.tick();
    expect(page.requests).toHaveLength(0);
    await first.answer();
    expect(page.pump.getSnapshot().state).toBe("unsaved");
    await page.drain();
    expect(server.answers.jobTitle).toBe("経理事務");
  });

  it("sends an unanswered save again unchanged, so that a lost answer does no harm", async () => {
    const server = new Server();
    const page = tab(server);
    page.type("jobTitle", "経理");
    await page.tick();
    const lost = page.next();
    server.save(lost.request);
    await lost.answer({ kind: "offline" });
    page.type("jobTitle", "");
    expect(page.pump.getSnapshot().state).toBe("offline");
    await page.drain();
    expect(server.answers.jobTitle).toBe("");
    expect(page.pump.getSnapshot().conflicts).toEqual([]);
  });

  it("drains before the step is left, including what was typed during the save", async () => {
    const server = new Server();
    const page = tab(server);
    page.type("jobTitle", "経理");
    const left = page.pump.flush();
    page.type("jobTitle", "経理事務");
    await page.next().answer();
    await page.next().answer();
    expect(await left).toBe(true);
    expect(server.answers.jobTitle).toBe("経理事務");
  });

  it("says that leaving is not possible while the network is away, and keeps the text in the tab", async () => {
    const page = tab(new Server());
    page.type("jobTitle", "経理");
    const left = page.pump.flush();
    await page.next().answer({ kind: "offline" });
    expect(await left).toBe(false);
    expect(page.stored.pending?.jobTitle?.to).toBe("経理");
  });

  it("stops at an ended log-in and goes on with the same text after logging in again", async () => {
    const server = new Server();
    const page = tab(server);
    page.type("jobTitle", "経理");
    await page.tick();
    await page.next().answer({ kind: "expired" });
    page.type("jobTitle", "経理事務");
    await page.tick();
    expect(page.requests).toHaveLength(0);
    page.pump.resume();
    await page.drain();
    expect(server.answers.jobTitle).toBe("経理事務");
  });

  it("tries again when a button is pressed after the log-in ended, and says how that went", async () => {
    const server = new Server();
    const page = tab(server);
    page.type("jobTitle", "経理");
    await page.tick();
    await page.next().answer({ kind: "expired" });
    const pressed = page.pump.flush();
    await page.next().answer({ kind: "expired" });
    expect(await pressed).toBe(false);
    const pressedAgain = page.pump.flush();
    await page.next().answer();
    expect(await pressedAgain).toBe(true);
    expect(server.answers.jobTitle).toBe("経理");
  });

  it("lets a colleague's changes to other items flow in without touching the own text", async () => {
    const server = new Server();
    const page = tab(server);
    server.save({ baseRevision: 0, changes: [{ key: "hires", from: "", to: "2" }] });
    page.type("jobTitle", "経理");
    await page.drain();
    expect(page.shown).toMatchObject({ jobTitle: "経理", hires: "2" });
    expect(server.answers).toEqual({ jobTitle: "経理", hires: "2" });
    expect(page.pump.getSnapshot().state).toBe("merged");
  });

  it.each([
    ["keep mine", "経理"],
    ["take theirs", "総務"],
  ])("asks when both changed the same item: %s", async (decision, result) => {
    const server = new Server();
    const page = tab(server);
    server.save({ baseRevision: 0, changes: [{ key: "jobTitle", from: "", to: "総務" }] });
    page.type("jobTitle", "経理");
    await page.drain();
    expect(page.pump.getSnapshot().conflicts).toMatchObject([
      { key: "jobTitle", mine: "経理", theirs: "総務" },
    ]);
    expect(server.answers.jobTitle).toBe("総務");
    if (decision === "keep mine") page.pump.keepMine("jobTitle");
    else page.pump.takeTheirs("jobTitle");
    await page.drain();
    expect(server.answers.jobTitle).toBe(result);
    expect(page.shown.jobTitle).toBe(result);
    expect(page.pump.getSnapshot().conflicts).toEqual([]);
  });

  it("lets nobody leave while a conflict waits for a decision", async () => {
    const server = new Server();
    const page = tab(server);
    server.save({ baseRevision: 0, changes: [{ key: "jobTitle", from: "", to: "総務" }] });
    page.type("jobTitle", "経理");
    await page.drain();
    expect(await page.pump.flush()).toBe(false);
    page.pump.keepMine("jobTitle");
    await page.drain();
    expect(await page.pump.flush()).toBe(true);
    expect(server.answers.jobTitle).toBe("経理");
  });

  it("holds back what no draft can keep, says so until it changes, and saves the rest", async () => {
    const server = new Server();
    const page = tab(server);
    page.type("jobTitle", "経理");
    page.type("message", "長い文");
    await page.tick();
    await page.next().answer({ kind: "refused", key: "message", message: "文字数が多すぎます。" });
    await page.drain();
    expect(server.answers).toEqual({ jobTitle: "経理" });
    expect(page.pump.getSnapshot()).toMatchObject({ state: "refused", message: "文字数が多すぎます。" });
    expect(await page.pump.flush()).toBe(false);
    expect(page.stored.pending?.message?.to).toBe("長い文");

    page.type("message", "短い");
    await page.drain();
    expect(server.answers).toEqual({ jobTitle: "経理", message: "短い" });
    expect(page.pump.getSnapshot().state).toBe("saved");
    expect(await page.pump.flush()).toBe(true);
  });

  it("asks also when a colleague's value arrives for an item typed during the save", async () => {
    const server = new Server();
    const page = tab(server);
    page.type("hires", "1");
    await page.tick();
    server.save({ baseRevision: 0, changes: [{ key: "jobTitle", from: "", to: "総務" }] });
    page.type("jobTitle", "経理");
    await page.drain();
    expect(server.answers.jobTitle).toBe("総務");
    expect(page.pump.getSnapshot().conflicts).toMatchObject([
      { key: "jobTitle", mine: "経理", theirs: "総務" },
    ]);
  });

  it("takes up what a closed tab could not save, whether or not the last save had arrived", async () => {
    for (const arrived of [true, false]) {
      const server = new Server();
      const stored: { pending: PendingEdits | null } = { pending: null };
      const first = tab(server, stored);
      first.type("jobTitle", "経理");
      await first.tick();
      if (arrived) server.save(first.next().request);
      first.type("jobTitle", "経理事務");
      const second = tab(server, stored);
      second.pump.recover();
      await second.drain();
      expect(second.shown.jobTitle).toBe("経理事務");
      expect(server.answers.jobTitle).toBe("経理事務");
      expect(second.pump.getSnapshot().conflicts).toEqual([]);
      expect(stored.pending).toBeNull();
    }
  });

  it.each([
    ["keep mine", "経理"],
    ["take theirs", "総務"],
  ])(
    "asks about what a closed tab could not save and somebody changed meanwhile: %s",
    async (decision, result) => {
      const server = new Server();
      const stored: { pending: PendingEdits | null } = { pending: null };
      tab(server, stored).type("jobTitle", "経理");
      server.save({ baseRevision: 0, changes: [{ key: "jobTitle", from: "", to: "総務" }] });
      for (let reload = 1; reload <= 2; reload++) {
        const again = tab(server, stored);
        again.pump.recover();
        await again.drain();
        expect(again.shown.jobTitle).toBe("経理");
        expect(again.pump.getSnapshot().conflicts).toMatchObject([{ mine: "経理", theirs: "総務" }]);
        expect(server.answers.jobTitle).toBe("総務");
      }
      const page = tab(server, stored);
      page.pump.recover();
      if (decision === "keep mine") page.pump.keepMine("jobTitle");
      else page.pump.takeTheirs("jobTitle");
      await page.drain();
      expect(page.shown.jobTitle).toBe(result);
      expect(server.answers.jobTitle).toBe(result);
      expect(stored.pending).toBeNull();
    },
  );

  it("ends with the typed text on the server for any order of typing, lost answers and lost requests", async () => {
    const move = fc.oneof(
      fc.record({
        kind: fc.constant("type" as const),
        key: fc.constantFrom("a", "b"),
        value: fc.string({ maxLength: 4 }),
      }),
      fc.constantFrom(
        { kind: "tick" as const },
        { kind: "answer" as const },
        { kind: "lose request" as const },
        { kind: "lose answer" as const },
        { kind: "reload" as const },
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(move, { maxLength: 30 }), async (moves) => {
        const server = new Server();
        const stored: { pending: PendingEdits | null } = { pending: null };
        let page = tab(server, stored);
        const typed: Record<string, RawAnswer> = {};
        for (const step of moves) {
          if (step.kind === "type") {
            typed[step.key] = step.value;
            page.type(step.key, step.value);
          } else if (step.kind === "tick") await page.tick();
          else if (step.kind === "reload") {
            page = tab(server, stored);
            page.pump.recover();
          } else if (page.requests.length > 0) {
            const one = page.next();
            if (step.kind === "answer") await one.answer();
            else {
              if (step.kind === "lose answer") server.save(one.request);
              await one.answer({ kind: "offline" });
            }
          }
        }
        await page.drain();
        for (const [key, value] of Object.entries(typed))
          expect(sameAnswer(server.answers[key], value)).toBe(true);
        expect(stored.pending).toBeNull();
        expect(page.pump.getSnapshot().conflicts).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
