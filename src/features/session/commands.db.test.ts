import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addDays, toDbDate } from "@/lib/jst";
import { today } from "@/server/clock";
import { employerOfSession, staffOfSession } from "@/server/actor";
import { db } from "@/server/db";
import type { LoginOrigin } from "@/server/login-throttle";
import { hashPassword } from "@/server/password";
import { testClock } from "~/tests/support/clock";
import { resetDatabase } from "~/tests/support/database";
import { endSession, logInEmployer, logInStaff } from "./commands";

const PASSWORD = "sano-kyujin-2026";
const START = "2026-11-24T09:00:00+09:00";
const HERE: LoginOrigin = { client: "192.0.2.1", knownBrowser: false };

const clock = testClock(START);
let passwordHash: string;

beforeAll(async () => {
  passwordHash = await hashPassword(PASSWORD);
});

beforeEach(async () => {
  await resetDatabase();
  clock.set(START);
  await db.account.create({
    data: {
      email: "taro@example.jp",
      passwordHash,
      registeredAt: new Date(START),
      provisionalUntil: toDbDate(addDays(today(), 14)),
      resumePath: "/mypage/start",
    },
  });
  await db.staffMember.create({
    data: {
      email: "staff@example.jp",
      name: "佐野 窓口",
      officeCode: "0904",
      passwordHash,
      createdAt: new Date(START),
    },
  });
});

const logIn = (password = PASSWORD, origin = HERE, email = "taro@example.jp") =>
  logInEmployer({ email, password, origin });

describe("log-in of an employer", () => {
  it("opens a session and says where to resume", async () => {
    const result = await logIn();
    if (!result.ok) throw new Error(result.code);
    expect(result.value.resumePath).toBe("/mypage/start");
    expect(await employerOfSession(result.value.sessionId)).toMatchObject({
      accountId: result.value.accountId,
    });
    expect(
      await db.auditEvent.findMany({ select: { action: true, actorKind: true, subjectId: true } }),
    ).toEqual([{ action: "loggedIn", actorKind: "account", subjectId: result.value.sessionId }]);
  });

  it("refuses a wrong password and an unknown address with the same answer", async () => {
    const wrong = await logIn("another-password-1");
    const unknown = await logIn(PASSWORD, HERE, "nobody@example.jp");
    expect(wrong).toEqual({ ok: false, code: "REFUSED", detail: { code: "REFUSED" } });
    expect(unknown).toEqual(wrong);
    expect(await db.session.count()).toBe(0);
  });

  it("works on the last of the fourteen days and not on the day after", async () => {
    clock.set("2026-12-08T23:59:59+09:00");
    expect(await logIn()).toMatchObject({ ok: true });
    clock.set("2026-12-09T00:00:00+09:00");
    expect(await logIn()).toMatchObject({ code: "LAPSED", detail: { lastDay: "2026-12-08" } });
    expect(await logIn("another-password-1")).toMatchObject({ code: "REFUSED" });
  });

  it("works without end once the my page is open", async () => {
    await db.account.updateMany({ data: { status: "OPEN", provisionalUntil: null } });
    clock.set("2027-11-24T09:00:00+09:00");
    expect(await logIn()).toMatchObject({ ok: true });
  });

  it("is refused to who has left", async () => {
    await db.account.updateMany({ data: { status: "WITHDRAWN", provisionalUntil: null } });
    expect(await logIn()).toMatchObject({ code: "REFUSED" });
  });

  it("is not possible with the staff's log-in, nor the other way round", async () => {
    expect(await logIn(PASSWORD, HERE, "staff@example.jp")).toMatchObject({ code: "REFUSED" });
    const asStaff = { email: "taro@example.jp", password: PASSWORD, origin: HERE };
    expect(await logInStaff(asStaff)).toMatchObject({ code: "REFUSED" });
  });
});

describe("log-in of staff", () => {
  const attempt = { email: "staff@example.jp", password: PASSWORD, origin: HERE };

  it("opens a session", async () => {
    const result = await logInStaff(attempt);
    if (!result.ok) throw new Error(result.code);
    const { sessionId, staffId } = result.value;
    expect(await staffOfSession(sessionId)).toMatchObject({ staffId });
    expect(await employerOfSession(sessionId)).toBeNull();
  });

  it("is refused when the log-in was withdrawn", async () => {
    await db.staffMember.updateMany({ data: { active: false } });
    expect(await logInStaff(attempt)).toMatchObject({ code: "REFUSED" });
  });
});

describe("guessing", () => {
  const fail = async (times: number, origin = HERE, email = "taro@example.jp") => {
    let last: Awaited<ReturnType<typeof logIn>> | undefined;
    for (let i = 0; i < times; i++) last = await logIn("another-password-1", origin, email);
    return last;
  };

  it("has to wait after five failures, whether or not the address exists, and longer when it goes on", async () => {
    for (const email of ["taro@example.jp", "nobody@example.jp"]) {
      clock.set(START);
      expect(await fail(5, HERE, email)).toMatchObject({ code: "REFUSED" });
      expect(await fail(1, HERE, email)).toMatchObject({
        code: "TOO_OFTEN",
        detail: { retryAfterSeconds: 300 },
      });
      clock.advance({ minutes: 5 });
      expect(await fail(5, HERE, email)).toMatchObject({ code: "REFUSED" });
      clock.advance({ minutes: 5 });
      expect(await fail(2, HERE, email)).toMatchObject({ code: "REFUSED" });
      expect(await fail(1, HERE, email)).toMatchObject({
        code: "TOO_OFTEN",
        detail: { retryAfterSeconds: 3_000 },
      });
    }
  });

  it("does not keep the owner out for good, even with the right password during the wait", async () => {
    await fail(6);
    expect(await logIn()).toMatchObject({ code: "TOO_OFTEN" });
    clock.advance({ minutes: 5 });
    expect(await logIn()).toMatchObject({ ok: true });
  });

  it("starts afresh after a success", async () => {
    await fail(4);
    expect(await logIn()).toMatchObject({ ok: true });
    expect(await fail(5)).toMatchObject({ code: "REFUSED" });
  });

  it("from many clients slows strangers down but not the browser that has logged in before", async () => {
    for (let i = 0; i < 10; i++) await fail(4, { client: `198.51.100.${i}`, knownBrowser: false });
    expect(await logIn()).toMatchObject({ code: "TOO_OFTEN" });
    expect(await logIn(PASSWORD, { ...HERE, knownBrowser: true })).toMatchObject({ ok: true });
  });

  it("of many addresses from one client has to wait", async () => {
    for (let i = 0; i < 50; i++) await fail(1, HERE, `nobody${i}@example.jp`);
    expect(await logIn(PASSWORD, HERE, "nobody@example.jp")).toMatchObject({ code: "TOO_OFTEN" });
    expect(await logIn(PASSWORD, { client: "192.0.2.2", knownBrowser: false })).toMatchObject({ ok: true });
  }, 40_000);
});

describe("log-out", () => {
  it("ends the session for good", async () => {
    const result = await logIn();
    if (!result.ok) throw new Error(result.code);
    const { accountId, sessionId } = result.value;
    await endSession({ kind: "employer", accountId }, sessionId);
    expect(await employerOfSession(sessionId)).toBeNull();
    await endSession({ kind: "employer", accountId }, sessionId);
    expect(await db.auditEvent.count({ where: { action: "loggedOut" } })).toBe(2);
  });
});
