import { beforeEach, describe, expect, it } from "vitest";
import { db, transaction } from "@/server/db";
import { openSession } from "@/server/session";
import { employerActor } from "~/tests/support/actors";
import { testClock } from "~/tests/support/clock";
import { resetDatabase } from "~/tests/support/database";
import { eraseLapsedAccount } from "./commands";

const START = "2026-11-24T09:00:00+09:00";
const clock = testClock(START);

beforeEach(async () => {
  await resetDatabase();
  clock.set(START);
});

const at = new Date(START);
const establishment = (more: object = {}) =>
  db.establishment.create({ data: { createdAt: at, updatedAt: at, ...more } });
const posting = (establishmentId: string, accountId: string, more: object = {}) =>
  db.posting.create({ data: { establishmentId, accountId, createdAt: at, updatedAt: at, ...more } });
const erase = (email: string) => transaction((tx) => eraseLapsedAccount(tx, email));

describe("erasing an account whose fourteen days have passed", () => {
  it("removes it with its drafts, its own establishment and its sessions", async () => {
    const { id: establishmentId } = await establishment();
    const { accountId, email } = await employerActor({ establishmentId, establishmentBinding: "CONFIRMED" });
    const { id: postingId } = await posting(establishmentId, accountId);
    for (const documentId of [establishmentId, postingId])
      await db.sectionChange.create({ data: { documentId, step: 1, revision: 1, at, values: {} } });
    await transaction((tx) => openSession(tx, { accountId }));
    clock.set("2026-12-09T00:00:00+09:00");
    await erase(email);
    expect(await db.account.count()).toBe(0);
    expect(await db.establishment.count()).toBe(0);
    expect(await db.posting.count()).toBe(0);
    expect(await db.sectionChange.count()).toBe(0);
    expect(await db.session.count()).toBe(0);
    expect(await db.auditEvent.findFirst({ where: { action: "erased" } })).toMatchObject({
      subjectId: accountId,
    });
  });

  it("removes an establishment that was begun before a number was named", async () => {
    const { id: establishmentId } = await establishment({ status: "REGISTERED", number: "0904-000123-4" });
    const lapsed = await employerActor({ establishmentId, establishmentBinding: "PROVISIONAL" });
    await establishment({ begunById: lapsed.accountId });
    clock.set("2026-12-09T00:00:00+09:00");
    await erase(lapsed.email);
    expect(await db.establishment.findMany({ select: { id: true } })).toEqual([{ id: establishmentId }]);
  });

  it("leaves a registered establishment and the postings of others alone", async () => {
    const { id: establishmentId } = await establishment({ status: "REGISTERED", number: "0904-000123-4" });
    const binding = { establishmentId, establishmentBinding: "PROVISIONAL" } as const;
    const lapsed = await employerActor(binding);
    const colleague = await employerActor({
      establishmentId,
      status: "OPEN",
      provisionalUntil: null,
      establishmentBinding: "CONFIRMED",
    });
    await posting(establishmentId, lapsed.accountId);
    const theirs = await posting(establishmentId, colleague.accountId);
    clock.set("2026-12-09T00:00:00+09:00");
    await erase(lapsed.email);
    expect(await db.account.findMany({ select: { id: true } })).toEqual([{ id: colleague.accountId }]);
    expect(await db.posting.findMany({ select: { id: true } })).toEqual([{ id: theirs.id }]);
    expect(await db.establishment.count()).toBe(1);
  });

  it("does nothing to an account that is still good, and nothing where there is none", async () => {
    const { email } = await employerActor();
    clock.set("2026-12-08T23:59:59+09:00");
    await erase(email);
    await erase("nobody@example.jp");
    expect(await db.account.count()).toBe(1);
    expect(await db.auditEvent.count()).toBe(0);
  });
});
