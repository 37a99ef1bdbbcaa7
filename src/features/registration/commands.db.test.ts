import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/server/db";
import { verifyPassword } from "@/server/password";
import { emptyInstallation } from "~/tests/support/installation";
import { deliveredMails } from "~/tests/support/jobs";
import { beginRegistration, completeRegistration, resendKey } from "./commands";
import { attemptOfLink, pendingRegistration } from "./queries";

const EMAIL = "taro@example.jp";
const PASSWORD = "sano-kyujin-2026";
/** 2026-11-24 is a Tuesday; the 14 days end on Tuesday 2026-12-08. */
const START = "2026-11-24T09:00:00+09:00";

const clock = emptyInstallation(START);

/** Begins a registration and answers the attempt with the key its mail carries. */
async function begun(email = EMAIL) {
  const { attemptId } = await beginRegistration(email);
  return { attemptId, key: await lastKey(email) };
}

async function lastKey(email = EMAIL): Promise<string> {
  const mail = (await deliveredMails(email)).at(-1);
  return /認証キー：(\S+)/.exec(mail?.text ?? "")?.[1] ?? "";
}

async function lastLinkToken(): Promise<string> {
  const mail = (await deliveredMails(EMAIL)).at(-1);
  return /continue\?token=(\S+)/.exec(mail?.text ?? "")?.[1] ?? "";
}

const complete = (attemptId: string, typedKey: string, password = PASSWORD) =>
  completeRegistration({ attemptId, typedKey, password });

/** A key that is well-formed and certainly another one. */
function otherThan(key: string): string {
  return key.replace(/^./, (first) => (first === "A" ? "C" : "A"));
}

describe("beginning a registration", () => {
  it("mails a key with a link and keeps neither in clear", async () => {
    const { attemptId, key } = await begun();
    const [mail, ...others] = await deliveredMails();
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ to: EMAIL, subject: "アカウント仮登録完了通知" });
    expect(mail?.text).toContain("2026年11月24日（火）10:00まで");
    const row = await db.registrationAttempt.findUniqueOrThrow({ where: { id: attemptId } });
    const kept = JSON.stringify(row) + JSON.stringify(await db.$queryRaw`SELECT data FROM pgboss.job`);
    expect(key).toMatch(/^[2-9A-Z]{5}-[2-9A-Z]{5}$/);
    for (const secret of [key, key.replace("-", ""), await lastLinkToken()])
      expect(kept).not.toContain(secret);
  });

  it("keeps one attempt per address, the latest", async () => {
    const first = await begun();
    const second = await begun();
    expect(second.key).not.toBe(first.key);
    expect(await db.registrationAttempt.count()).toBe(1);
    expect(await complete(second.attemptId, first.key)).toMatchObject({ ok: false, code: "WRONG_KEY" });
    expect(await complete(second.attemptId, second.key)).toMatchObject({ ok: true });
  });

  it("forgets attempts after a day", async () => {
    const { attemptId } = await begun();
    clock.advance({ hours: 23, minutes: 59 });
    expect(await pendingRegistration(attemptId)).toMatchObject({ email: EMAIL, key: "expired" });
    clock.advance({ minutes: 1 });
    expect(await pendingRegistration(attemptId)).toBeNull();
    await begun("hanako@example.jp");
    expect(await db.registrationAttempt.findMany({ select: { email: true } })).toEqual([
      { email: "hanako@example.jp" },
    ]);
  });
});

describe("completing a registration", () => {
  it("makes the account with its deadline, consents, session and audit event", async () => {
    const { attemptId, key } = await begun();
    clock.advance({ minutes: 5 });
    const result = await complete(attemptId, key);
    if (!result.ok) throw new Error(result.code);
    const account = await db.account.findUniqueOrThrow({
      where: { id: result.value.accountId },
      include: { consents: { orderBy: { document: "asc" } } },
    });
    expect(account).toMatchObject({
      email: EMAIL,
      status: "REGISTERED",
      registeredAt: new Date("2026-11-24T00:05:00Z"),
      provisionalUntil: new Date("2026-12-08T00:00:00Z"),
      resumePath: "/mypage/start",
      establishmentId: null,
      establishmentBinding: null,
    });
    const agreedAt = new Date("2026-11-24T00:00:00Z");
    expect(account.consents).toMatchObject([
      { document: "PRIVACY_POLICY", version: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), agreedAt },
      { document: "TERMS_OF_USE", version: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), agreedAt },
    ]);
    expect(await verifyPassword(PASSWORD, account.passwordHash)).toBe(true);
    expect(await verifyPassword(`${PASSWORD}x`, account.passwordHash)).toBe(false);
    expect(await db.session.findUnique({ where: { id: result.value.sessionId } })).toMatchObject({
      accountId: account.id,
      staffId: null,
      revokedAt: null,
    });
    expect(await db.auditEvent.findFirst({ where: { action: "registered" } })).toMatchObject({
      actorKind: "account",
      actorId: account.id,
      subject: "account",
      subjectId: account.id,
    });
    expect(await db.registrationAttempt.count()).toBe(0);
    const mail = (await deliveredMails(EMAIL)).at(-1);
    expect(mail?.subject).toBe("アカウント登録完了のお知らせ");
    expect(mail?.text).toContain("2026年12月8日（火）までに");
  });

  it("shows the open day before when the fourteenth day is a closed one", async () => {
    clock.set("2026-11-21T12:00:00+09:00"); // the 14 days end on Saturday 2026-12-05
    const { attemptId, key } = await begun();
    expect((await complete(attemptId, key)).ok).toBe(true);
    expect(await db.account.findFirst()).toMatchObject({
      provisionalUntil: new Date("2026-12-05T00:00:00Z"),
    });
    expect((await deliveredMails(EMAIL)).at(-1)?.text).toContain("2026年12月4日（金）までに");
  });

  it("counts the fourteen days from the Japanese day of completion", async () => {
    clock.set("2026-11-24T23:59:00+09:00");
    const { attemptId, key } = await begun();
    clock.advance({ minutes: 1 });
    expect((await complete(attemptId, key)).ok).toBe(true);
    expect(await db.account.findFirst()).toMatchObject({
      provisionalUntil: new Date("2026-12-09T00:00:00Z"),
    });
  });

  it("takes the key in small letters, full width and without its hyphen", async () => {
    const { attemptId, key } = await begun();
    const fullWidth = [...key.toLowerCase().replace("-", " ")]
      .map((letter) => (letter === " " ? "　" : String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0)))
      .join("");
    expect(await complete(attemptId, ` ${fullWidth} `)).toMatchObject({ ok: true });
  });

  it("takes the key up to the second in which its hour ends", async () => {
    const { attemptId, key } = await begun();
    clock.advance({ minutes: 59, seconds: 59 });
    expect(await pendingRegistration(attemptId)).toMatchObject({ key: "usable" });
    expect(await complete(attemptId, otherThan(key))).toMatchObject({ code: "WRONG_KEY" });
    clock.advance({ seconds: 1 });
    expect(await pendingRegistration(attemptId)).toMatchObject({ key: "expired" });
    expect(await complete(attemptId, key)).toMatchObject({ ok: false, code: "KEY_EXPIRED" });
    clock.advance({ seconds: -1 });
    expect(await complete(attemptId, key)).toMatchObject({ ok: true });
  });

  it("allows five tries, however many come at once", async () => {
    const { attemptId, key } = await begun();
    const tries = await Promise.all(Array.from({ length: 8 }, () => complete(attemptId, otherThan(key))));
    const codes = tries.map((result) => (result.ok ? "ok" : result.code)).sort();
    expect(codes).toEqual([...Array(3).fill("TRIES_USED_UP"), ...Array(5).fill("WRONG_KEY")]);
    const left = tries.flatMap((result) =>
      !result.ok && result.detail.code === "WRONG_KEY" ? [result.detail] : [],
    );
    expect(left.map((detail) => detail.triesLeft).sort()).toEqual([0, 1, 2, 3, 4]);
    expect(await pendingRegistration(attemptId)).toMatchObject({ key: "usedUp" });
    expect(await complete(attemptId, key)).toMatchObject({ code: "TRIES_USED_UP" });
    expect(await db.account.count()).toBe(0);
  });

  it("accepts the right key at the fifth try", async () => {
    const { attemptId, key } = await begun();
    for (let i = 0; i < 4; i++) await complete(attemptId, "no key at all");
    expect(await complete(attemptId, key)).toMatchObject({ ok: true });
  });

  it("makes one account when the key is sent twice at once", async () => {
    const { attemptId, key } = await begun();
    const results = await Promise.all([complete(attemptId, key), complete(attemptId, key)]);
    expect(results.map((result) => (result.ok ? "ok" : result.code)).sort()).toEqual(["GONE", "ok"]);
    expect(await db.account.count()).toBe(1);
    expect(await db.session.count()).toBe(1);
    expect((await deliveredMails(EMAIL)).map((mail) => mail.subject)).toEqual([
      "アカウント仮登録完了通知",
      "アカウント登録完了のお知らせ",
    ]);
  });

  it("leaves the attempt as it is when making the account fails", async () => {
    const { attemptId, key } = await begun();
    await db.account.create({ data: { email: EMAIL, passwordHash: "-", registeredAt: new Date() } });
    expect(await complete(attemptId, key)).toMatchObject({ ok: false, code: "GONE" });
    expect(await db.account.count()).toBe(1);
    expect(await db.session.count()).toBe(0);
  });

  it("knows nothing of an attempt that never was", async () => {
    expect(await complete("0199d000-0000-7000-8000-000000000000", "AAAAA-AAAAA")).toMatchObject({
      code: "GONE",
    });
  });
});

describe("sending the key again", () => {
  it("replaces key, link, hour and tries", async () => {
    const { attemptId, key } = await begun();
    const link = await lastLinkToken();
    for (let i = 0; i < 5; i++) await complete(attemptId, otherThan(key));
    clock.advance({ minutes: 59 });
    expect(await resendKey(attemptId)).toMatchObject({ ok: true });
    const newKey = await lastKey();
    expect(newKey).not.toBe(key);
    expect(await attemptOfLink(link)).toBeNull();
    expect(await attemptOfLink(await lastLinkToken())).toBe(attemptId);
    clock.advance({ minutes: 59 });
    expect(await complete(attemptId, key)).toMatchObject({
      code: "WRONG_KEY",
      detail: { triesLeft: 4 },
    });
    expect(await complete(attemptId, newKey)).toMatchObject({ ok: true });
  });

  it("is refused when there is nothing to continue", async () => {
    const { attemptId, key } = await begun();
    await complete(attemptId, key);
    const sent = (await deliveredMails()).length;
    expect(await resendKey(attemptId)).toMatchObject({ ok: false, code: "GONE" });
    expect((await deliveredMails()).length).toBe(sent);
  });
});

describe("an address that has an account", () => {
  beforeEach(async () => {
    const { attemptId, key } = await begun();
    await complete(attemptId, key);
    await deliveredMails();
    await db.mailboxMessage.deleteMany();
  });

  it("gets the same answers, and its owner another mail", async () => {
    const known = await beginRegistration(EMAIL);
    const unknown = await beginRegistration("hanako@example.jp");
    expect(Object.keys(known)).toEqual(Object.keys(unknown));
    expect(await db.registrationAttempt.findUnique({ where: { email: EMAIL } })).toMatchObject({
      keyHash: null,
    });
    const shape = async (attemptId: string) => {
      const pending = await pendingRegistration(attemptId);
      return pending && { ...pending, email: "" };
    };
    expect(await shape(known.attemptId)).toEqual(await shape(unknown.attemptId));
    for (let i = 0; i < 6; i++) {
      const answers = [
        await complete(known.attemptId, "AAAAA-AAAAA"),
        await complete(unknown.attemptId, "AAAAA-AAAAA"),
      ];
      expect(answers[0]).toEqual(answers[1]);
    }
    expect(await resendKey(known.attemptId)).toEqual(await resendKey(unknown.attemptId));
    const mails = await deliveredMails(EMAIL);
    expect(mails.map((mail) => mail.subject)).toEqual(Array(2).fill("アカウント登録のお申込みについて"));
    for (const { text } of mails) {
      expect(text).toContain("すでに登録されています");
      expect(text).toContain("http://localhost:3000/login");
      expect(text).not.toContain("認証キー：");
      expect(text).not.toContain("token=");
    }
  });

  it("may register again once its fourteen days have passed without a final registration", async () => {
    const former = await db.account.findUniqueOrThrow({ where: { email: EMAIL } });
    clock.set("2026-12-08T23:30:00+09:00");
    await beginRegistration(EMAIL);
    expect((await deliveredMails(EMAIL)).at(-1)?.subject).toBe("アカウント登録のお申込みについて");
    clock.set("2026-12-09T00:00:00+09:00");
    const { attemptId, key } = await begun();
    expect(await complete(attemptId, key)).toMatchObject({ ok: true });
    const account = await db.account.findUniqueOrThrow({ where: { email: EMAIL } });
    expect(account.id).not.toBe(former.id);
    expect(account.provisionalUntil).toEqual(new Date("2026-12-23T00:00:00Z"));
    expect(await db.session.count({ where: { accountId: former.id, revokedAt: null } })).toBe(0);
  });
});
