import { beforeEach, describe, expect, it } from "vitest";
import { testClock } from "~/tests/support/clock";
import { resetDatabase } from "~/tests/support/database";
import { db } from "./db";
import { forgetProcessWide } from "./process-wide";
import { forget, hit, hitOften, peek } from "./rate-limit";

const START = "2026-11-24T09:00:00+09:00";
const clock = testClock(START);
const LIMIT = { limit: 3, windowSeconds: 60 };

beforeEach(async () => {
  await resetDatabase();
  clock.set(START);
});

describe("a rate limit", () => {
  it("lets through as many as it says, and says how long to wait", async () => {
    for (let i = 0; i < 3; i++)
      expect(await hit("a", LIMIT)).toEqual({ allowed: true, retryAfterSeconds: 0 });
    clock.advance({ seconds: 20 });
    expect(await hit("a", LIMIT)).toEqual({ allowed: false, retryAfterSeconds: 40 });
    expect(await hit("b", LIMIT)).toMatchObject({ allowed: true });
  });

  it("begins again when the window is over, to the second", async () => {
    for (let i = 0; i < 4; i++) await hit("a", LIMIT);
    clock.advance({ seconds: 59 });
    expect(await hit("a", LIMIT)).toEqual({ allowed: false, retryAfterSeconds: 1 });
    clock.advance({ seconds: 1 });
    expect(await hit("a", LIMIT)).toMatchObject({ allowed: true });
  });

  it("counts exactly when many come at once", async () => {
    const verdicts = await Promise.all(
      Array.from({ length: 30 }, () => hit("a", { limit: 10, windowSeconds: 60 })),
    );
    expect(verdicts.filter((verdict) => verdict.allowed)).toHaveLength(10);
  });

  it("can be looked at without counting, and forgotten", async () => {
    for (let i = 0; i < 2; i++) await hit("a", LIMIT);
    for (let i = 0; i < 5; i++) expect(await peek("a", LIMIT)).toMatchObject({ allowed: true });
    await hit("a", LIMIT);
    expect(await peek("a", LIMIT)).toEqual({ allowed: false, retryAfterSeconds: 60 });
    await forget("a");
    expect(await peek("a", LIMIT)).toMatchObject({ allowed: true });
  });

  it("keeps no address in clear", async () => {
    await hit("login:taro@example.jp", LIMIT);
    expect(JSON.stringify(await db.rateLimit.findMany())).not.toContain("taro");
  });
});

describe("a rate limit of what is asked often", () => {
  const OFTEN = { limit: 100, windowSeconds: 60 };
  const allowed = async (times: number) => {
    let count = 0;
    for (let i = 0; i < times; i++) if ((await hitOften("a", OFTEN)).allowed) count++;
    return count;
  };
  beforeEach(() => forgetProcessWide("prepaid-hits"));

  it("lets through exactly as many as it says, and says how long to wait", async () => {
    expect(await allowed(100)).toBe(100);
    clock.advance({ seconds: 20 });
    expect(await hitOften("a", OFTEN)).toEqual({ allowed: false, retryAfterSeconds: 40 });
    clock.advance({ seconds: 40 });
    expect(await allowed(101)).toBe(100);
  });

  it("writes to the database once for a twentieth of the limit", async () => {
    await hitOften("a", OFTEN);
    await db.rateLimit.deleteMany();
    await allowed(4);
    expect(await db.rateLimit.count()).toBe(0);
    await allowed(1);
    expect(await db.rateLimit.count()).toBe(1);
  });

  it("never lets more through when several processes count", async () => {
    let total = 0;
    for (let process = 0; process < 30; process++) {
      forgetProcessWide("prepaid-hits");
      total += await allowed(7);
    }
    expect(total).toBeLessThanOrEqual(100);
    expect(total).toBeGreaterThanOrEqual(50);
  });
});
