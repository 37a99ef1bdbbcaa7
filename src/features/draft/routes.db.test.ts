import { beforeEach, describe, expect, it } from "vitest";
import { db, transaction } from "@/server/db";
import { openSession, revokeSessions, SESSION_COOKIES } from "@/server/session";
import { employerActor } from "~/tests/support/actors";
import { testClock } from "~/tests/support/clock";
import { resetDatabase } from "~/tests/support/database";
import { draftingEmployer, emptyPosting } from "~/tests/support/drafting";
import { request } from "~/tests/support/request";
import { autosaveRoute } from "./routes";

const START = "2026-11-20T10:00:00+09:00";
const clock = testClock(START);
const save = autosaveRoute("posting");

beforeEach(async () => {
  await resetDatabase();
  clock.set(START);
  request.reset();
});

async function typist() {
  const actor = await draftingEmployer();
  const postingId = await emptyPosting(actor);
  const sessionId = await request.logInEmployer(actor);
  return { ...actor, sessionId, postingId };
}

async function type(
  postingId: string,
  baseRevision: number,
  from: string,
  to: string,
  more: Readonly<Record<string, unknown>> = {},
) {
  const response = await save(
    new Request(`https://mypage.example.jp/api/postings/${postingId}/sections/3`, {
      method: "PATCH",
      headers: {
        origin: "https://mypage.example.jp",
        host: "mypage.example.jp",
        "content-type": "application/json",
      },
      body: JSON.stringify({ baseRevision, changes: [{ key: "jobTitle", from, to }], ...more }),
    }),
    { params: Promise.resolve({ id: postingId, step: "3" }) },
  );
  return { status: response.status, body: await response.json() };
}

const jobTitle = async (postingId: string) =>
  (await db.postingSection.findFirstOrThrow({ where: { postingId, step: 3 } })).answers;

describe("saving while typing", () => {
  it("stores save after save, and who sent it", async () => {
    const { postingId, accountId } = await typist();
    const page = "3b241101-e2bb-4255-8caf-4136c566a962";
    expect(await type(postingId, 0, "", "経理", { sender: { page, seq: 1 } })).toMatchObject({
      status: 200,
      body: { revision: 1, applied: ["jobTitle"], conflicts: [] },
    });
    expect(await type(postingId, 1, "経理", "経理事務", { sender: { page, seq: 2 } })).toMatchObject({
      status: 200,
      body: { revision: 2, applied: ["jobTitle"], conflicts: [], theirs: {} },
    });
    expect(await jobTitle(postingId)).toEqual({ jobTitle: "経理事務" });
    const log = await db.postingChange.findMany({ where: { postingId }, orderBy: { revision: "asc" } });
    expect(log.map(({ revision, by, page: from, seq }) => ({ revision, by, page: from, seq }))).toEqual([
      { revision: 1, by: accountId, page, seq: 1 },
      { revision: 2, by: accountId, page, seq: 2 },
    ]);
  });

  it("knows who types by the cookie of the session alone", async () => {
    const { postingId, accountId } = await typist();
    await type(postingId, 0, "", "経理");
    const { name } = SESSION_COOKIES.employer;
    request.cookies.set(name, `${request.cookies.get(name)}x`);
    expect(await type(postingId, 1, "経理", "総務", { account: accountId })).toMatchObject({ status: 401 });
    request.cookies.clear();
    expect(await type(postingId, 1, "経理", "総務", { account: accountId })).toMatchObject({ status: 401 });
    expect(await jobTitle(postingId)).toEqual({ jobTitle: "経理" });
  });

  it("merges a save that was made against an older state", async () => {
    const { postingId } = await typist();
    await type(postingId, 0, "", "経理");
    await type(postingId, 1, "経理", "経理事務");
    expect(await type(postingId, 1, "経理", "総務")).toMatchObject({
      status: 200,
      body: { revision: 2, applied: [], conflicts: [{ key: "jobTitle", theirs: "経理事務" }] },
    });
  });

  // Each begins with a save that was let through.
  const ends: readonly [string, (who: Awaited<ReturnType<typeof typist>>) => unknown, number][] = [
    ["was ended", ({ sessionId }) => transaction((tx) => revokeSessions(tx, { id: sessionId })), 401],
    ["was idle for fifty minutes", () => clock.advance({ minutes: 50 }), 401],
    [
      "has lasted so long that the fourteen days are over",
      ({ sessionId }) => {
        clock.set("2026-12-05T00:00:10+09:00");
        return db.session.update({
          where: { id: sessionId },
          data: { lastSeenAt: new Date("2026-12-05T00:00:00+09:00") },
        });
      },
      401,
    ],
    [
      "belongs to an account that left its establishment",
      ({ accountId }) =>
        db.account.update({
          where: { id: accountId },
          data: { establishmentId: null, establishmentBinding: null },
        }),
      404,
    ],
    [
      "belongs to an account that was deleted",
      async ({ accountId, postingId }) => {
        await db.posting.update({ where: { id: postingId }, data: { accountId: null } });
        await db.establishment.updateMany({ data: { begunById: null } });
        return db.account.delete({ where: { id: accountId } });
      },
      401,
    ],
    [
      "is of somebody whose posting went to another establishment",
      async ({ postingId }) => {
        const { scope, accountId } = await draftingEmployer();
        await db.posting.update({
          where: { id: postingId },
          data: { establishmentId: scope?.establishmentId, accountId },
        });
      },
      404,
    ],
    [
      "is of somebody whose posting was handed in",
      ({ postingId }) => db.posting.update({ where: { id: postingId }, data: { status: "SUBMITTED" } }),
      409,
    ],
  ];
  it.each(ends)("saves nothing more once the session %s", async (_what, end, status) => {
    const who = await typist();
    expect(await type(who.postingId, 0, "", "経理")).toMatchObject({ status: 200 });
    await end(who);
    expect(await type(who.postingId, 1, "経理", "経理事務")).toMatchObject({ status });
    expect(await jobTitle(who.postingId)).toEqual({ jobTitle: "経理" });
  });

  it("saves nothing for somebody else who logged in in the same browser meanwhile", async () => {
    const { postingId, accountId } = await typist();
    await type(postingId, 0, "", "経理", { account: accountId });
    const other = await employerActor();
    await request.logIn(
      "employer",
      await transaction((tx) => openSession(tx, { accountId: other.accountId })),
    );
    for (let i = 0; i < 2; i++)
      expect(await type(postingId, 1, "経理", "経理事務", { account: accountId })).toMatchObject({
        status: 403,
        body: { code: "OTHER_ACCOUNT" },
      });
    expect(await jobTitle(postingId)).toEqual({ jobTitle: "経理" });
  });

  it("keeps the session alive for as long as somebody types", async () => {
    const { postingId } = await typist();
    let text = "";
    for (let i = 0; i < 8; i++) {
      expect(await type(postingId, i, text, `経理${i}`)).toMatchObject({ status: 200 });
      text = `経理${i}`;
      clock.advance({ minutes: 20 });
    }
  });

  it("tells what is wrong with a save, also when the ones before were fine", async () => {
    const { postingId } = await typist();
    await type(postingId, 0, "", "経理");
    expect(await type(postingId, 1, "経理", "あ".repeat(20_000))).toMatchObject({
      status: 413,
      body: { code: "TOO_LONG", key: "jobTitle" },
    });
    expect(await type(postingId, -1, "経理", "総務")).toMatchObject({
      status: 400,
      body: { code: "INVALID" },
    });
    // To somebody else's page, the first thing to say is whose it is.
    const { accountId: account } = await employerActor();
    expect(await type(postingId, 1, "経理", "あ".repeat(20_000), { account })).toMatchObject({
      status: 403,
    });
  });

  it("stops who saves more than ten times a second for a minute, and says how long to wait", async () => {
    const { postingId } = await typist();
    let text = "";
    for (let i = 0; i < 600; i++) {
      const next = `経理${i}`;
      const { status } = await type(postingId, i, text, next);
      if (status !== 200) throw new Error(`save ${i} answered ${status}`);
      text = next;
    }
    expect(await type(postingId, 600, text, "総務")).toMatchObject({
      status: 429,
      body: { code: "TOO_OFTEN" },
    });
    clock.advance({ seconds: 60 });
    expect(await type(postingId, 600, text, "総務")).toMatchObject({ status: 200 });
  });
});
