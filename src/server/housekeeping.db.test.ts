import { beforeEach, expect, it } from "vitest";
import { employerActor } from "~/tests/support/actors";
import { testClock } from "~/tests/support/clock";
import { resetDatabase } from "~/tests/support/database";
import { db, transaction } from "./db";
import { CHANGES_KEPT, pruneChanges, tidyUp } from "./housekeeping";
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

it("keeps the newest saves of each item in the history of a draft, and drops older ones", async () => {
  const at = new Date(START);
  const posting = async (savedAt: Date) => {
    const { id: establishmentId } = await db.establishment.create({ data: { createdAt: at, updatedAt: at } });
    const { id: postingId } = await db.posting.create({
      data: { establishmentId, createdAt: at, updatedAt: at, sections: { create: { step: 3, savedAt } } },
    });
    await db.postingChange.createMany({
      data: Array.from({ length: CHANGES_KEPT + 20 }, (_, index) => ({
        postingId,
        step: 3,
        revision: index + 1,
        at,
        values: index < 2 ? { jobTitle: `${index}`, pcSkills: "表計算" } : { jobTitle: `${index}` },
      })),
    });
    return postingId;
  };
  const revisions = async (postingId: string) =>
    (await db.postingChange.findMany({ where: { postingId }, orderBy: { revision: "asc" } })).map(
      ({ revision }) => revision,
    );
  const saved = await posting(at);
  const left = await posting(new Date(at.getTime() - 80 * 3_600_000));
  await pruneChanges();
  await pruneChanges();
  // 1 and 2 are all there is of another item.
  expect(await revisions(saved)).toEqual([1, 2, ...Array.from({ length: CHANGES_KEPT }, (_, i) => i + 21)]);
  expect(await revisions(left)).toHaveLength(CHANGES_KEPT + 20);
});
