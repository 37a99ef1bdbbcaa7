import { describe, expect, it } from "vitest";
import { Server, tab } from "~/tests/support/draft-tab";
import type { PendingEdits } from "./pump-facts";

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

  it("names again what was sent without an answer, so that a lost answer does no harm", async () => {
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

  it("drops a conflict once both sides have the same value, or are asked about the newest one", async () => {
    const server = new Server();
    const page = tab(server);
    server.save({ baseRevision: 0, changes: [{ key: "jobTitle", from: "", to: "総務" }] });
    page.type("jobTitle", "経理");
    await page.drain();
    server.save({ baseRevision: 1, changes: [{ key: "jobTitle", from: "総務", to: "人事" }] });
    expect(await page.pump.flush()).toBe(false);
    expect(page.pump.getSnapshot().conflicts).toMatchObject([{ mine: "経理", theirs: "人事" }]);
    server.save({ baseRevision: 2, changes: [{ key: "jobTitle", from: "人事", to: "経理" }] });
    const left = page.pump.flush();
    await page.drain();
    expect(await left).toBe(true);
    expect(page.pump.getSnapshot()).toMatchObject({ conflicts: [], state: "saved" });
    expect(page.stored.pending).toBeNull();
  });

  it("drops a conflict when the person types what the other one has", async () => {
    const server = new Server();
    const page = tab(server);
    server.save({ baseRevision: 0, changes: [{ key: "jobTitle", from: "", to: "総務" }] });
    page.type("jobTitle", "経理");
    await page.drain();
    page.type("jobTitle", "総務");
    expect(page.pump.getSnapshot().conflicts).toEqual([]);
    const left = page.pump.flush();
    expect(page.requests.map(({ request }) => request.changes)).toEqual([
      [{ key: "jobTitle", from: "総務", to: "総務" }],
    ]);
    await page.next().answer();
    expect(await left).toBe(true);
    expect(page.pump.getSnapshot()).toMatchObject({ conflicts: [], state: "saved" });
    expect(page.stored.pending).toBeNull();
  });

  it("asks again when what the other one has was only a word on the way to another one", async () => {
    const server = new Server();
    const page = tab(server);
    server.save({ baseRevision: 0, changes: [{ key: "jobTitle", from: "", to: "総務" }] });
    page.type("jobTitle", "総");
    await page.drain();
    page.type("jobTitle", "総務");
    page.type("jobTitle", "総務係");
    await page.drain();
    expect(page.pump.getSnapshot().conflicts).toMatchObject([{ mine: "総務係", theirs: "総務" }]);
    expect(server.answers.jobTitle).toBe("総務");
  });

  it("asks when a colleague's value arrives while the same happens to be typed on the way to another one", async () => {
    const server = new Server();
    const page = tab(server);
    page.type("hires", "2");
    await page.tick();
    server.save({ baseRevision: 0, changes: [{ key: "jobTitle", from: "", to: "総務" }] });
    page.type("jobTitle", "総務");
    await page.next().answer();
    page.type("jobTitle", "総務係");
    await page.drain();
    expect(page.pump.getSnapshot().conflicts).toMatchObject([{ mine: "総務係", theirs: "総務" }]);
    expect(server.answers.jobTitle).toBe("総務");
  });

  it("still asks when the answer to an earlier save arrives after that of a later one", async () => {
    const server = new Server();
    const page = tab(server);
    page.type("jobTitle", "経理");
    await page.tick();
    const first = page.next();
    page.type("jobTitle", "経理事務");
    page.pump.push(true); // the page is hidden; this one is faster
    const second = page.next();
    const early = server.save(second.request);
    server.save({ baseRevision: 1, changes: [{ key: "jobTitle", from: "経理事務", to: "総務" }] });
    await first.answer();
    await second.answer({ kind: "saved", answer: early });
    expect(page.pump.getSnapshot().conflicts).toMatchObject([{ mine: "経理事務", theirs: "総務" }]);
    expect(server.answers.jobTitle).toBe("総務");
  });

  it("goes on saving after an attempt failed and nothing was left to try again", async () => {
    const server = new Server();
    const page = tab(server);
    server.save({ baseRevision: 0, changes: [{ key: "jobTitle", from: "", to: "総務" }] });
    page.type("jobTitle", "経理");
    await page.tick();
    page.pump.push(true); // the page is hidden meanwhile
    await page.next().answer();
    await page.next().answer({ kind: "offline" });
    await page.tick();
    expect(page.pump.getSnapshot()).toMatchObject({ state: "merged", conflicts: [{ theirs: "総務" }] });
    page.pump.takeTheirs("jobTitle");
    page.type("hires", "2");
    await page.tick();
    await page.next().answer();
    expect(server.answers.hires).toBe("2");
    expect(page.pump.getSnapshot().state).toBe("saved");
  });

  it("stops at another person's log-in and goes on after the own one", async () => {
    const server = new Server();
    const page = tab(server);
    page.type("jobTitle", "経理");
    await page.tick();
    await page.next().answer({ kind: "foreign" });
    page.type("jobTitle", "経理事務");
    await page.tick();
    expect(page.requests).toEqual([]);
    expect(page.pump.getSnapshot().state).toBe("foreign");
    page.pump.resume();
    await page.drain();
    expect(server.answers.jobTitle).toBe("経理事務");
  });

  it("calls text endangered only when the tab cannot keep it and it cannot be sent either", async () => {
    const stored = { pending: null, full: true };
    const page = tab(new Server(), stored);
    page.type("jobTitle", "経理");
    expect(page.pump.getSnapshot().endangered, "it can still be sent").toBe(false);
    await page.tick();
    await page.next().answer({ kind: "offline" });
    expect(page.pump.getSnapshot().endangered).toBe(true);
    stored.full = false;
    page.type("jobTitle", "経理事務");
    expect(page.pump.getSnapshot().endangered, "the tab has it").toBe(false);
  });

  it("keeps and sends nothing any more once the person logs out, and everything again if that fails", async () => {
    const server = new Server();
    const page = tab(server);
    page.type("jobTitle", "経理");
    page.pump.retire();
    expect(page.stored.pending).toBeNull();
    page.type("jobTitle", "経理事務");
    page.pump.push(true);
    await page.tick();
    expect(page.requests).toEqual([]);
    expect(page.stored.pending).toBeNull();
    page.pump.revive();
    expect(page.stored.pending).not.toBeNull();
    await page.drain();
    expect(server.answers.jobTitle).toBe("経理事務");
  });
});
