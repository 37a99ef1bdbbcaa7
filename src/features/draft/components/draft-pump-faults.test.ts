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
