import { describe, expect, it } from "vitest";
import type { SessionSignal } from "./session-signals";
import { type SessionLeft, SessionWatch, type Standing } from "./session-watch";

const MINUTE = 60_000;

/** A page whose clock is moved by hand, and the server's idea of its session. */
function page() {
  let now = 1_000_000;
  let timers: { at: number; callback: () => void }[] = [];
  const server = { usedAt: now, gone: null as SessionLeft | null, uses: 0 };
  const left = (): SessionLeft => {
    const ms = server.usedAt + 50 * MINUTE - now;
    return server.gone ?? (ms > 0 ? { kind: "left", ms } : { kind: "ended" });
  };
  const told: SessionSignal[] = [];
  let standing: Standing = { phase: "active" };
  let renewed = 0;
  let lefts = 0;
  const watch = new SessionWatch({
    now: () => now,
    schedule: (callback, ms) => {
      const timer = { at: now + ms, callback };
      timers.push(timer);
      return () => {
        timers = timers.filter((one) => one !== timer);
      };
    },
    ask: async () => left(),
    use: async () => {
      server.uses += 1;
      const answer = left();
      if (answer.kind === "left") server.usedAt = now;
      return answer;
    },
    tell: (signal) => told.push(signal),
    onRenewed: () => {
      renewed += 1;
    },
    onLeft: () => {
      lefts += 1;
    },
    onStanding: (next) => {
      standing = next;
    },
  });
  watch.start();
  return {
    watch,
    server,
    told,
    standing: () => standing,
    renewed: () => renewed,
    left: () => lefts,
    async pass(ms: number) {
      const end = now + ms;
      for (;;) {
        const due = timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
        if (!due) break;
        now = Math.max(now, due.at);
        timers = timers.filter((one) => one !== due);
        due.callback();
        for (let turn = 0; turn < 10; turn++) await Promise.resolve();
      }
      now = end;
    },
  };
}

describe("watching an idle session", () => {
  it("warns ten minutes before the end that the server knows, and says when it is over", async () => {
    const { pass, standing } = page();
    await pass(40 * MINUTE - 1);
    expect(standing()).toEqual({ phase: "active" });
    await pass(1);
    expect(standing()).toMatchObject({ phase: "warning", endsAt: 1_000_000 + 50 * MINUTE });
    await pass(10 * MINUTE);
    expect(standing()).toEqual({ phase: "over", reason: "idle" });
  });

  it("begins anew when the person goes on", async () => {
    const { watch, pass, standing, told } = page();
    await pass(45 * MINUTE);
    expect(await watch.goOn()).toBe(true);
    expect(standing()).toEqual({ phase: "active" });
    expect(told).toEqual(["used", "used"]);
    await pass(39 * MINUTE);
    expect(standing()).toEqual({ phase: "active" });
  });

  it("does not warn while another tab uses the session, heard of or not", async () => {
    const one = page();
    await one.pass(30 * MINUTE);
    one.watch.heard("used");
    one.server.usedAt += 30 * MINUTE;
    await one.pass(30 * MINUTE);
    expect(one.standing()).toEqual({ phase: "active" });

    const deaf = page();
    deaf.server.usedAt += 30 * MINUTE;
    await deaf.pass(45 * MINUTE);
    expect(deaf.standing()).toEqual({ phase: "active" });
  });

  it("closes the warning when another tab goes on", async () => {
    const { watch, pass, standing } = page();
    await pass(42 * MINUTE);
    watch.heard("used");
    expect(standing()).toEqual({ phase: "active" });
  });

  it("warns and ends by its own clock when the server cannot be reached", async () => {
    const { watch, server, pass, standing } = page();
    server.gone = { kind: "away" };
    await pass(40 * MINUTE);
    expect(standing().phase).toBe("warning");
    expect(await watch.goOn()).toBe(false);
    expect(standing().phase).toBe("warning");
    await pass(10 * MINUTE);
    expect(standing()).toEqual({ phase: "over", reason: "idle" });
  });

  it("reports typing that nothing saves, once a minute at most, and so keeps the session", async () => {
    const { watch, server, pass, standing } = page();
    for (let minute = 0; minute < 120; minute++) {
      for (let key = 0; key < 4; key++) {
        watch.typed();
        await pass(MINUTE / 4);
      }
    }
    expect(standing()).toEqual({ phase: "active" });
    expect(server.uses).toBeGreaterThan(50);
    expect(server.uses).toBeLessThanOrEqual(120);
  });

  it("does not report typing that a save has reported", async () => {
    const { watch, server, pass } = page();
    await pass(2 * MINUTE);
    watch.typed();
    await pass(1_000);
    watch.signalled("used");
    await pass(MINUTE / 2);
    expect(server.uses).toBe(0);
  });

  it("says whose log-in it is when somebody else has logged in, and goes on after the own one", async () => {
    const { watch, server, pass, standing, told, renewed } = page();
    watch.signalled("otherAccount");
    expect(standing()).toEqual({ phase: "over", reason: "otherAccount" });
    watch.signalled("renewed");
    expect(standing()).toEqual({ phase: "active" });
    expect(told).toContain("renewed");
    server.gone = { kind: "otherAccount" };
    await pass(41 * MINUTE);
    expect(standing()).toEqual({ phase: "over", reason: "otherAccount" });
    watch.heard("renewed");
    expect(standing()).toEqual({ phase: "active" });
    expect(renewed()).toBe(1);
  });

  it("ends where another tab has learned that the session is over", () => {
    const { watch, standing, left } = page();
    watch.heard("ended");
    expect(standing()).toEqual({ phase: "over", reason: "ended" });
    expect(left()).toBe(0);
  });

  it("follows a log-out in another tab without asking for a log-in, whatever else it hears of it", async () => {
    const own = page();
    own.watch.signalled("left");
    expect(own.standing()).toEqual({ phase: "active" });
    const other = page();
    for (const signal of own.told.slice(1)) other.watch.heard(signal);
    expect(other.left()).toBe(1);
    await other.pass(60 * MINUTE);
    expect(other.standing()).toEqual({ phase: "active" });
  });

  it("tells pages from before a deployment of its log-out in their words", () => {
    const { watch, told } = page();
    watch.signalled("left");
    expect(told.slice(1)).toEqual(["left", "ended"]);
  });
});
