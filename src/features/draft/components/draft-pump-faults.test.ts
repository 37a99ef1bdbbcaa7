import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sameAnswer } from "@/domain/catalogue/draft";
import type { RawAnswer } from "@/domain/catalogue/field";
import type { SaveRequest } from "@/domain/draft/protocol";
import { Server, tab } from "~/tests/support/draft-tab";
import type { PendingEdits } from "./pump-facts";

describe("a network that loses, holds and repeats", () => {
  it("sends what is not on its way yet when the page is hidden, also beside a save in flight", async () => {
    const server = new Server();
    const page = tab(server);
    page.type("jobTitle", "経理");
    await page.tick();
    const first = page.next();
    page.type("jobTitle", "経理事務");
    page.pump.push(true);
    page.pump.push(true); // hidden, then left
    const second = page.next();
    expect(page.requests).toEqual([]);
    expect(second.keepalive).toBe(true);
    await second.answer();
    await first.answer(); // delivered after the later one
    expect(server.answers.jobTitle).toBe("経理事務");
    expect(page.pump.getSnapshot()).toMatchObject({ state: "saved", conflicts: [] });
    expect(page.stored.pending).toBeNull();
  });

  it("lets the earlier of two saves that are both on their way arrive first as well", async () => {
    const server = new Server();
    const page = tab(server);
    page.type("jobTitle", "経理");
    await page.tick();
    const first = page.next();
    page.type("jobTitle", "経理事務");
    page.pump.push(true);
    await first.answer();
    expect(page.stored.pending).not.toBeNull();
    await page.next().answer();
    expect(server.answers.jobTitle).toBe("経理事務");
    expect(page.pump.getSnapshot()).toMatchObject({ state: "saved", conflicts: [] });
  });

  it("takes a value back also when the save of it arrives between a reload and the first save after it", async () => {
    const server = new Server();
    const first = tab(server);
    first.type("jobTitle", "経理");
    await first.tick();
    const held = first.next();
    first.type("jobTitle", "");
    const page = tab(server, first.stored);
    page.pump.recover();
    server.save(held.request);
    await page.drain();
    expect(server.answers.jobTitle).toBe("");
    expect(page.pump.getSnapshot().conflicts).toEqual([]);
  });

  it.each(["the value was taken back", "the page was reloaded meanwhile"])(
    "never lets a save that the network held bring an old value back: %s",
    async (how) => {
      const server = new Server();
      let page = tab(server);
      page.type("jobTitle", "経理");
      await page.tick();
      const held = page.next();
      await held.answer({ kind: "offline" });
      if (how === "the page was reloaded meanwhile") {
        page.type("jobTitle", "");
        page = tab(server, page.stored);
        page.pump.recover();
      } else {
        page.type("jobTitle", "総務");
        await page.drain();
        page.type("jobTitle", "");
      }
      await page.drain();
      server.save(held.request);
      server.save(held.request);
      expect(server.answers.jobTitle ?? "").toBe("");
      expect(page.stored.pending).toBeNull();
    },
  );

  it("holds on to a value that an earlier page wrote, whose next save the network still holds", async () => {
    const server = new Server();
    const first = tab(server);
    first.type("jobTitle", "経理");
    await first.tick();
    const arrives = first.next();
    first.type("jobTitle", "");
    first.pump.push(true);
    const held = first.next();
    await arrives.answer({ kind: "offline" });
    server.save(arrives.request);
    const page = tab(server, first.stored);
    page.pump.recover();
    page.type("jobTitle", "経理");
    await page.drain();
    server.save(held.request);
    expect(server.answers.jobTitle).toBe("経理");
    expect(page.stored.pending).toBeNull();
  });

  it("goes on from its own earlier value when that arrives after a reload, without asking", async () => {
    const server = new Server();
    const first = tab(server);
    first.type("jobTitle", "経理");
    await first.tick();
    const held = first.next();
    first.type("jobTitle", "経理事務");
    const page = tab(server, first.stored);
    page.pump.recover();
    server.save(held.request);
    await page.drain();
    expect(server.answers.jobTitle).toBe("経理事務");
    expect(page.pump.getSnapshot().conflicts).toEqual([]);
  });

  it("ends with the typed text on the server, whatever the network loses, holds or delivers twice", async () => {
    const move = fc.oneof(
      fc.record({
        kind: fc.constant("type" as const),
        key: fc.constantFrom("a", "b"),
        value: fc.constantFrom("", "x", "y", "xy"),
      }),
      fc.constantFrom(
        { kind: "tick" as const },
        { kind: "answer" as const },
        { kind: "lose" as const },
        { kind: "lose answer" as const },
        { kind: "deliver twice" as const },
        { kind: "hide" as const },
        { kind: "reload" as const },
        { kind: "late" as const },
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(move, { maxLength: 40 }), async (moves) => {
        const server = new Server();
        const stored: { pending: PendingEdits | null } = { pending: null };
        let page = tab(server, stored);
        const held: SaveRequest[] = [];
        const typed: Record<string, RawAnswer> = {};
        for (const step of moves) {
          if (step.kind === "type") {
            typed[step.key] = step.value;
            page.type(step.key, step.value);
          } else if (step.kind === "tick") await page.tick();
          else if (step.kind === "hide") page.pump.push(true);
          else if (step.kind === "late") {
            const late = held.shift();
            if (late) server.save(late);
          } else if (step.kind === "reload") {
            held.push(...page.requests.map(({ request }) => request));
            page = tab(server, stored);
            page.pump.recover();
          } else if (page.requests.length > 0) {
            const one = page.next();
            if (step.kind === "deliver twice") held.push(one.request);
            if (step.kind === "answer" || step.kind === "deliver twice") await one.answer();
            else {
              if (step.kind === "lose answer") server.save(one.request);
              else held.push(one.request);
              await one.answer({ kind: "offline" });
            }
          }
        }
        await page.drain();
        for (const late of [...held, ...held.toReversed()]) server.save(late);
        for (const [key, value] of Object.entries(typed))
          expect(sameAnswer(server.answers[key], value), `${key} is ${value}`).toBe(true);
        expect(stored.pending).toBeNull();
        expect(page.pump.getSnapshot().conflicts).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("a colleague whose value is the same as one that this tab sent without an answer", () => {
  /** Types three values; what was sent of the second found no answer. */
  async function typedOffline(server: Server) {
    const page = tab(server);
    for (const value of ["44", "", "す"]) {
      page.type("hires", value);
      await page.tick();
      await page.requests.shift()?.answer({ kind: "offline" });
    }
    return page;
  }

  it("is asked about, on the same page", async () => {
    const server = new Server();
    server.save({ baseRevision: 0, changes: [{ key: "hires", from: "", to: "4" }] });
    const page = await typedOffline(server);
    server.save({ baseRevision: 1, changes: [{ key: "hires", from: "4", to: "" }] });
    await page.drain();
    expect(page.pump.getSnapshot().conflicts).toMatchObject([{ mine: "す", theirs: "" }]);
    expect(server.answers.hires).toBe("");
  });

  it.each(["before", "after"])("is asked about when it is written %s a reload", async (when) => {
    const server = new Server();
    server.save({ baseRevision: 0, changes: [{ key: "hires", from: "", to: "4" }] });
    const { stored } = await typedOffline(server);
    const colleague = () => server.save({ baseRevision: 1, changes: [{ key: "hires", from: "4", to: "" }] });
    if (when === "before") colleague();
    const page = tab(server, stored);
    page.pump.recover();
    if (when === "after") colleague();
    await page.drain();
    expect(page.shown.hires).toBe("す");
    expect(page.pump.getSnapshot().conflicts).toMatchObject([{ mine: "す", theirs: "" }]);
    expect(server.answers.hires).toBe("");
  });

  it("is asked about when a duplicate of this tab wrote it later", async () => {
    const server = new Server();
    const first = tab(server);
    first.type("hires", "4");
    await first.tick();
    await first.next().answer({ kind: "offline" });
    const twin = tab(server, { pending: first.stored.pending });
    twin.pump.recover();
    twin.type("hires", "44");
    await first.drain();
    expect(server.answers.hires).toBe("4");
    first.type("hires", "5");
    await first.drain();
    first.type("hires", "4");
    await first.drain();
    await twin.drain();
    expect(twin.pump.getSnapshot().conflicts).toMatchObject([{ mine: "44", theirs: "4" }]);
  });

  it("goes on by value with what a page kept before saves had names", async () => {
    const server = new Server();
    server.save({ baseRevision: 0, changes: [{ key: "hires", from: "", to: "4" }] });
    const page = tab(server, { pending: { hires: { from: "", sent: ["4"], to: "44" } } });
    page.pump.recover();
    await page.drain();
    expect(server.answers.hires).toBe("44");
    expect(page.stored.pending).toBeNull();
  });

  it("is never replaced unseen, and nobody is asked about their own text, whatever the network does", async () => {
    const text = { key: fc.constantFrom("a", "b"), value: fc.constantFrom("", "x", "y") };
    const moves = fc.array(
      fc.oneof(
        { weight: 4, arbitrary: fc.record({ kind: fc.constant("type" as const), ...text }) },
        { weight: 2, arbitrary: fc.record({ kind: fc.constant("colleague" as const), ...text }) },
        {
          weight: 1,
          arbitrary: fc.record({
            kind: fc.constant("decide" as const),
            keep: fc.constantFrom("mine", "theirs"),
          }),
        },
        {
          weight: 5,
          arbitrary: fc.record({
            kind: fc.constantFrom("tick", "answer", "lose", "lose answer", "hide", "reload", "late", "look"),
          }),
        },
      ),
      { maxLength: 50, size: "max" },
    );
    await fc.assert(
      fc.asyncProperty(moves, async (made) => {
        const desk = new Desk();
        for (const one of made) await desk.make(one);
        for (let turn = 0; turn < 10; turn++) {
          desk.page.type("c", String(turn)); // a page learns of others when it saves
          await desk.page.drain();
          await desk.make({ kind: "decide", keep: "mine" });
        }
        expect(desk.faults).toEqual([]);
        expect(desk.page.stored.pending).toBeNull();
        for (const key of ["a", "b"])
          expect(sameAnswer(desk.server.answers[key], desk.page.shown[key]), key).toBe(true);
      }),
      { numRuns: 3_000 },
    );
  });
});

interface Move {
  readonly kind: string;
  readonly key?: string;
  readonly value?: string;
  readonly keep?: string;
}

/** A person at a tab, and a colleague. Keeps in mind what the person has seen of the server's values. */
class Desk {
  readonly server = new Server();
  readonly faults: string[] = [];
  page = this.open();
  private readonly stored: { pending: PendingEdits | null } = this.page.stored;
  private readonly held: SaveRequest[] = [];
  /** Loads of the page that have sent something. */
  private readonly pages = new Set<string>();
  private readonly seen = new Map<string, RawAnswer>();
  private readonly seenAtSending = new Map<SaveRequest, ReadonlyMap<string, RawAnswer>>();
  /** Values that the colleague wrote last, by key. */
  private readonly theirs = new Map<string, RawAnswer>();
  private readonly touched = new Set<string>();

  async make({ kind, key = "", value = "", keep }: Move): Promise<void> {
    if (kind === "type") this.page.type(key, value);
    if (kind === "colleague") this.write(key, value);
    else if (kind === "tick") await this.page.tick();
    else if (kind === "hide") this.page.pump.push(true);
    else if (kind === "look") await this.page.pump.reassess();
    else if (kind === "decide")
      for (const { key: open, theirs } of this.page.pump.getSnapshot().conflicts) {
        this.seen.set(open, theirs);
        if (keep === "mine") this.page.pump.keepMine(open);
        else this.page.pump.takeTheirs(open);
      }
    else if (kind === "late") {
      const late = this.held.shift();
      if (late) this.save(late);
    } else if (kind === "reload") {
      this.held.push(...this.page.requests.map(({ request }) => request));
      this.page = this.open(this.stored);
      this.page.pump.recover();
      for (const name of ["a", "b"]) {
        const stored = this.server.answers[name] ?? "";
        if (sameAnswer(this.page.shown[name], stored)) this.seen.set(name, stored);
      }
    } else if (this.page.requests.length > 0) {
      const one = this.page.next();
      if (kind === "lose") this.held.push(one.request);
      else if (kind === "lose answer") this.save(one.request);
      await one.answer(kind === "answer" ? undefined : { kind: "offline" });
    }
    for (const { key: open } of this.page.pump.getSnapshot().conflicts)
      if (!this.touched.has(open)) this.faults.push(`asks about ${open}, which nobody else has changed`);
  }

  private open(stored?: { pending: PendingEdits | null }) {
    return tab(this.server, stored, {
      save: (request) => this.save(request),
      onSent: (request) => {
        this.seenAtSending.set(request, new Map(this.seen));
        this.pages.add(request.sender?.page ?? "");
      },
      onFlow: (values) => {
        for (const [key, value] of Object.entries(values))
          if (sameAnswer(value, this.server.answers[key])) this.seen.set(key, value);
      },
      onAnswer: ({ changes }, answer) => {
        for (const { key, to } of changes) if (answer.applied.includes(key)) this.seen.set(key, to);
        // What this tab wrote itself, and got no answer to.
        for (const { key, theirs } of answer.conflicts)
          if (this.pages.has(answer.writers?.[key]?.page ?? "")) this.seen.set(key, theirs);
      },
    });
  }

  private write(key: string, value: string): void {
    const from = this.server.answers[key] ?? "";
    if (from === value) return;
    this.server.save({ baseRevision: this.server.revision, changes: [{ key, from, to: value }] });
    this.theirs.set(key, value);
    this.touched.add(key);
  }

  /** The server gets a save of this tab. */
  private save(request: SaveRequest) {
    const before = this.server.answers;
    const answer = this.server.save(request);
    for (const { key } of request.changes) {
      // From now on the value is this tab's as well, whether or not the answer arrives: it has held on to it.
      const isHeld =
        this.server.writerOf(key) === request.sender && sameAnswer(before[key], this.server.answers[key]);
      if (isHeld) this.theirs.delete(key);
      const theirs = this.theirs.get(key);
      if (theirs === undefined || sameAnswer(before[key], this.server.answers[key])) continue;
      this.theirs.delete(key);
      const seen = this.seenAtSending.get(request)?.get(key) ?? "";
      if (!sameAnswer(seen, theirs)) this.faults.push(`replaced ${theirs} of ${key}, having seen ${seen}`);
    }
    return answer;
  }
}
