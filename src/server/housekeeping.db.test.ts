import { beforeEach, describe, expect, it } from "vitest";
import { employerActor } from "~/tests/support/actors";
import { testClock } from "~/tests/support/clock";
import { resetDatabase } from "~/tests/support/database";
import { db } from "./db";
import { CHANGES_KEPT, pruneChanges, tidyUp } from "./housekeeping";
import { hit } from "./rate-limit";

const START = "2026-11-24T09:00:00+09:00";
const clock = testClock(START);

beforeEach(async () => {
  await resetDatabase();
  clock.set(START);
});

it("removes what means nothing any more, and nothing else", async () => {
  await employerActor(); // with a session
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

const at = new Date(START);

/** A posting whose step 3 was saved `saves` times, last at `savedAt`. */
async function postingSaved(saves: number, savedAt = at) {
  const { id: establishmentId } = await db.establishment.create({ data: { createdAt: at, updatedAt: at } });
  const section = { step: 3, savedAt, revision: saves };
  const { id: postingId } = await db.posting.create({
    data: { establishmentId, createdAt: at, updatedAt: at, sections: { create: section } },
  });
  await db.postingChange.createMany({
    data: Array.from({ length: saves }, (_, index) => ({
      postingId,
      step: 3,
      revision: index + 1,
      at,
      values: index < 2 ? { jobTitle: `${index}`, pcSkills: "表計算" } : { jobTitle: `${index}` },
    })),
  });
  return postingId;
}

const revisions = async (postingId: string) =>
  (await db.postingChange.findMany({ where: { postingId }, orderBy: { revision: "asc" } })).map(
    ({ revision }) => revision,
  );

describe("the history of a draft", () => {
  // 1 and 2 are all there is of another item.
  const KEPT_OF_120 = [1, 2, ...Array.from({ length: CHANGES_KEPT }, (_, i) => i + 21)];

  it("keeps the newest saves of each item, and drops older ones", async () => {
    const saved = await postingSaved(CHANGES_KEPT + 20);
    const left = await postingSaved(CHANGES_KEPT + 20, new Date(at.getTime() - 80 * 3_600_000));
    expect(await pruneChanges()).toEqual({ sections: 1, removed: 18 });
    expect(await pruneChanges()).toEqual({ sections: 1, removed: 0 });
    expect(await revisions(saved)).toEqual(KEPT_OF_120);
    expect(await revisions(left)).toHaveLength(CHANGES_KEPT + 20);
  });

  it("is pruned in batches that leave out no section, also of one moment", async () => {
    const saved: string[] = [];
    for (let posting = 0; posting < 5; posting++) saved.push(await postingSaved(CHANGES_KEPT + 20));
    const earlier = await postingSaved(CHANGES_KEPT + 20, new Date(at.getTime() - 1));
    expect(await pruneChanges({ batch: 2 })).toEqual({ sections: 6, removed: 6 * 18 });
    for (const postingId of [...saved, earlier]) expect(await revisions(postingId)).toEqual(KEPT_OF_120);
  });

  it("stops between two batches when the job's time is over, and goes on where it is called again", async () => {
    for (let posting = 0; posting < 3; posting++) await postingSaved(CHANGES_KEPT + 20);
    let batches = 0;
    const afterOne = {
      throwIfAborted: () => {
        if (batches++ === 1) throw new Error("the time is over");
      },
    };
    await expect(pruneChanges({ signal: afterOne as AbortSignal, batch: 1 })).rejects.toThrow(
      "the time is over",
    );
    expect(await db.postingChange.count()).toBe(3 * (CHANGES_KEPT + 20) - 18);
    await expect(tidyUp(AbortSignal.abort(new Error("the time is over")))).rejects.toThrow(
      "the time is over",
    );
    expect(await pruneChanges()).toEqual({ sections: 3, removed: 2 * 18 });
  });

  it("is walked by an index, in the order of the last saves", async () => {
    for (const table of ["PostingSection", "EstablishmentSection"])
      expect(
        await db.$queryRaw`SELECT 1 AS found FROM pg_indexes WHERE tablename = ${table} AND indexdef LIKE '%("savedAt",%'`,
      ).toHaveLength(1);
  });
});
