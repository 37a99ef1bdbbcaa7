import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { mayLogIn } from "@/domain/account/status";
import { toDbDate } from "@/lib/jst";
import { db, transaction } from "@/server/db";
import { employerActor, staffActor } from "~/tests/support/actors";
import { testClock } from "~/tests/support/clock";
import { resetDatabase } from "~/tests/support/database";
import { request } from "~/tests/support/request";
import { currentEmployer, employerOfSession, staffOfSession } from "./actor";
import { today } from "./clock";
import { openSession, revokeSessions } from "./session";

const START = "2026-11-24T09:00:00+09:00";
const clock = testClock(START);

beforeEach(async () => {
  await resetDatabase();
  clock.set(START);
  request.reset();
});

async function employerSession() {
  const { accountId } = await employerActor();
  return { accountId, id: await request.logInEmployer({ accountId }) };
}

describe("a session", () => {
  it("ends when nothing happened for fifty minutes", async () => {
    const { id } = await employerSession();
    clock.advance({ minutes: 49, seconds: 59 });
    expect(await employerOfSession(id)).not.toBeNull();
    clock.advance({ seconds: 1 });
    expect(await employerOfSession(id)).toBeNull();
  });

  it("lives on as long as it is used", async () => {
    await employerSession();
    for (let i = 0; i < 5; i++) {
      clock.advance({ minutes: 40 });
      expect(await currentEmployer()).not.toBeNull();
    }
  });

  it("notes its use at most once a minute", async () => {
    const { id } = await employerSession();
    const lastSeen = async () =>
      (await db.session.findUniqueOrThrow({ where: { id } })).lastSeenAt.toISOString();
    clock.advance({ seconds: 59 });
    await currentEmployer();
    expect(await lastSeen()).toBe("2026-11-24T00:00:00.000Z");
    clock.advance({ seconds: 1 });
    await currentEmployer();
    expect(await lastSeen()).toBe("2026-11-24T00:01:00.000Z");
  });

  it("can be ended alone or with all others of its owner, and of nobody else", async () => {
    const mine = await employerSession();
    const { accountId } = mine;
    const other = await transaction((tx) => openSession(tx, { accountId }));
    const third = await transaction((tx) => openSession(tx, { accountId }));
    const stranger = await employerSession();
    await transaction((tx) => revokeSessions(tx, { id: mine.id }));
    expect(await employerOfSession(mine.id)).toBeNull();
    expect(await employerOfSession(other)).not.toBeNull();
    await transaction((tx) => revokeSessions(tx, { accountId }));
    expect(await employerOfSession(other)).toBeNull();
    expect(await employerOfSession(third)).toBeNull();
    expect(await employerOfSession(stranger.id)).not.toBeNull();
  });

  it("that never was is nobody's", async () => {
    expect(await employerOfSession(randomUUID())).toBeNull();
  });
});

describe("an actor", () => {
  it("is made from the row as it is now", async () => {
    const establishment = await db.establishment.create({
      data: { createdAt: new Date(START), updatedAt: new Date(START) },
    });
    const actor = await employerActor();
    expect(actor).toMatchObject({
      status: "REGISTERED",
      binding: null,
      scope: null,
      provisionalUntil: "2026-12-08",
    });
    await db.account.update({
      where: { id: actor.accountId },
      data: { establishmentId: establishment.id, establishmentBinding: "PROVISIONAL" },
    });
    expect(await employerOfSession(actor.sessionId)).toMatchObject({
      binding: "PROVISIONAL",
      scope: { establishmentId: establishment.id, accountId: actor.accountId, confirmed: false },
    });
    await db.account.update({ where: { id: actor.accountId }, data: { establishmentBinding: "CONFIRMED" } });
    expect(await employerOfSession(actor.sessionId)).toMatchObject({
      scope: { confirmed: true },
    });
  });

  it("is nobody who may not log in, by the policy of accounts and by the database alike", async () => {
    const statuses = ["REGISTERED", "OPEN", "WITHDRAWN", "EXPIRED"] as const;
    const lastDays = [null, "2026-11-23", "2026-11-24", "2026-11-25"] as const;
    // A minute before and after midnight in Tokyo: which day it is decides.
    for (const now of ["2026-11-24T23:59:00+09:00", "2026-11-25T00:01:00+09:00"]) {
      clock.set(now);
      for (const status of statuses)
        for (const provisionalUntil of lastDays) {
          const { sessionId, accountId } = await employerActor();
          await db.account.update({
            where: { id: accountId },
            data: { status, provisionalUntil: provisionalUntil && toDbDate(provisionalUntil) },
          });
          const may = mayLogIn({ status, provisionalUntil }, today());
          const actor = await employerOfSession(sessionId);
          expect(actor !== null, `${now} ${status} ${provisionalUntil}`).toBe(may);
          if (actor) expect(actor.provisionalUntil).toBe(provisionalUntil);
        }
    }
  });

  it("of staff is gone when the log-in was withdrawn or the session ended", async () => {
    const staff = await staffActor();
    expect(staff).toMatchObject({ officeCode: "0904", office: { officeCode: "0904" } });
    expect(await staffOfSession(staff.sessionId)).toEqual(staff);
    await db.staffMember.update({ where: { id: staff.staffId }, data: { active: false } });
    expect(await staffOfSession(staff.sessionId)).toBeNull();
    await db.staffMember.update({ where: { id: staff.staffId }, data: { active: true } });
    await transaction((tx) => revokeSessions(tx, { staffId: staff.staffId }));
    expect(await staffOfSession(staff.sessionId)).toBeNull();
  });

  it("of one kind is not made of a session of the other", async () => {
    const [employer, staff] = [await employerActor(), await staffActor()];
    expect(await staffOfSession(employer.sessionId)).toBeNull();
    expect(await employerOfSession(staff.sessionId)).toBeNull();
  });
});
