import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { db, transaction } from "@/server/db";
import { employerActor, staffActor } from "~/tests/support/actors";
import { testClock } from "~/tests/support/clock";
import { resetDatabase } from "~/tests/support/database";
import { loadEmployer, loadStaff } from "./actor";
import { liveSession, openSession, revokeSessions } from "./session";

const START = "2026-11-24T09:00:00+09:00";
const clock = testClock(START);

beforeEach(async () => {
  await resetDatabase();
  clock.set(START);
});

async function employerSession() {
  const { accountId } = await employerActor();
  return { accountId, id: await transaction((tx) => openSession(tx, { accountId })) };
}

describe("a session", () => {
  it("ends when nothing happened for fifty minutes", async () => {
    const { id } = await employerSession();
    clock.advance({ minutes: 49, seconds: 59 });
    expect(await liveSession(id)).not.toBeNull();
    clock.advance({ minutes: 50 });
    expect(await liveSession(id)).toBeNull();
  });

  it("lives on as long as it is used", async () => {
    const { id } = await employerSession();
    for (let i = 0; i < 5; i++) {
      clock.advance({ minutes: 40 });
      expect(await liveSession(id)).not.toBeNull();
    }
  });

  it("notes its use at most once a minute", async () => {
    const { id } = await employerSession();
    const lastSeen = async () =>
      (await db.session.findUniqueOrThrow({ where: { id } })).lastSeenAt.toISOString();
    clock.advance({ seconds: 59 });
    await liveSession(id);
    expect(await lastSeen()).toBe("2026-11-24T00:00:00.000Z");
    clock.advance({ seconds: 1 });
    await liveSession(id);
    expect(await lastSeen()).toBe("2026-11-24T00:01:00.000Z");
  });

  it("can be ended alone or with all others of its owner, and of nobody else", async () => {
    const mine = await employerSession();
    const { accountId } = mine;
    const other = await transaction((tx) => openSession(tx, { accountId }));
    const third = await transaction((tx) => openSession(tx, { accountId }));
    const stranger = await employerSession();
    await transaction((tx) => revokeSessions(tx, { id: mine.id }));
    expect(await liveSession(mine.id)).toBeNull();
    expect(await liveSession(other)).not.toBeNull();
    await transaction((tx) => revokeSessions(tx, { accountId }));
    expect(await liveSession(other)).toBeNull();
    expect(await liveSession(third)).toBeNull();
    expect(await liveSession(stranger.id)).not.toBeNull();
  });

  it("that never was is nobody's", async () => {
    expect(await liveSession(randomUUID())).toBeNull();
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
    expect(await loadEmployer(actor.accountId, actor.sessionId)).toMatchObject({
      binding: "PROVISIONAL",
      scope: { establishmentId: establishment.id, accountId: actor.accountId, confirmed: false },
    });
    await db.account.update({ where: { id: actor.accountId }, data: { establishmentBinding: "CONFIRMED" } });
    expect(await loadEmployer(actor.accountId, actor.sessionId)).toMatchObject({
      scope: { confirmed: true },
    });
  });

  it("is gone when the fourteen days are over, the account left, or the staff's log-in was withdrawn", async () => {
    const employer = await employerActor();
    clock.set("2026-12-09T00:00:00+09:00");
    expect(await loadEmployer(employer.accountId, employer.sessionId)).toBeNull();
    clock.set(START);
    await db.account.update({ where: { id: employer.accountId }, data: { status: "WITHDRAWN" } });
    expect(await loadEmployer(employer.accountId, employer.sessionId)).toBeNull();
    const staff = await staffActor();
    expect(staff).toMatchObject({ officeCode: "0904", office: { officeCode: "0904" } });
    await db.staffMember.update({ where: { id: staff.staffId }, data: { active: false } });
    expect(await loadStaff(staff.staffId, staff.sessionId)).toBeNull();
  });
});
