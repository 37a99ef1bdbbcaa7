import { beforeEach, expect, it } from "vitest";
import { employerActor } from "~/tests/support/actors";
import { testClock } from "~/tests/support/clock";
import { resetDatabase } from "~/tests/support/database";
import { db, transaction } from "./db";
import { tidyUp } from "./housekeeping";
import { hit } from "./rate-limit";
import { openSession } from "./session";

const START = "2026-11-24T09:00:00+09:00";
const clock = testClock(START);

beforeEach(async () => {
  await resetDatabase();
  clock.set(START);
});

it("removes what means nothing any more, and nothing else", async () => {
  const { accountId } = await employerActor();
  await transaction((tx) => openSession(tx, { accountId }));
  await hit("a", { limit: 1, windowSeconds: 60 });
  await db.registrationAttempt.create({
    data: {
      email: "taro@example.jp",
      keyExpiresAt: new Date(START),
      linkTokenHash: "x",
      privacyVersion: "1",
      termsVersion: "1",
      agreedAt: new Date(START),
      sentAt: new Date(START),
    },
  });
  const left = async () => ({
    attempts: await db.registrationAttempt.count(),
    limits: await db.rateLimit.count(),
    sessions: await db.session.count(),
  });
  const after = async (span: Temporal.DurationLike) => {
    clock.advance(span);
    await tidyUp();
    return left();
  };
  expect(await after({ hours: 24 })).toEqual({ attempts: 1, limits: 1, sessions: 1 });
  expect(await after({ seconds: 1 })).toEqual({ attempts: 0, limits: 1, sessions: 1 });
  expect(await after({ hours: 24 })).toEqual({ attempts: 0, limits: 0, sessions: 1 });
  expect(await after({ hours: 58 * 24 })).toEqual({ attempts: 0, limits: 0, sessions: 0 });
  expect(await db.account.count()).toBe(1);
});
