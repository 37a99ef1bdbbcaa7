import { describe, expect, it } from "vitest";
import { db, transaction } from "@/server/db";
import { openSession } from "@/server/session";
import { filledEstablishment, filledFullTimePosting } from "~/tests/fixtures/filled-posting";
import { employerActor, reloadEmployer } from "~/tests/support/actors";
import { withConnection } from "~/tests/support/database";
import { employerWithEstablishment, handedInPosting, typedPosting } from "~/tests/support/handed-in";
import { emptyInstallation } from "~/tests/support/installation";
import { deliveredMails } from "~/tests/support/jobs";
import { registerCase } from "@/features/final-registration/commands";
import { caseInReview, officeItems as items } from "~/tests/support/in-review";
import { returnCase } from "@/features/review/commands";
import { eraseLapsedAccount, eraseLapsedAccounts, remindOfDeadlines } from "./commands";

const START = "2026-11-24T09:00:00+09:00";
const clock = emptyInstallation(START);

const at = new Date(START);
const establishment = (more: object = {}) =>
  db.establishment.create({ data: { createdAt: at, updatedAt: at, ...more } });
const posting = (establishmentId: string, accountId: string, more: object = {}) =>
  db.posting.create({ data: { establishmentId, accountId, createdAt: at, updatedAt: at, ...more } });
const erase = (email: string) => transaction((tx) => eraseLapsedAccount(tx, { email }));

describe("erasing an account whose fourteen days have passed", () => {
  it("removes it with its drafts, its own establishment and its sessions", async () => {
    const { id: establishmentId } = await establishment();
    const { accountId, email } = await employerActor({ establishmentId, establishmentBinding: "CONFIRMED" });
    const { id: postingId } = await posting(establishmentId, accountId);
    const section = { step: 1, savedAt: at };
    const change = { step: 1, revision: 1, at, values: {} };
    await db.postingSection.create({ data: { postingId, ...section } });
    await db.postingChange.create({ data: { postingId, ...change } });
    await db.establishmentSection.create({ data: { establishmentId, ...section } });
    await db.establishmentChange.create({ data: { establishmentId, ...change } });
    await transaction((tx) => openSession(tx, { accountId }));
    clock.set("2026-12-09T00:00:00+09:00");
    await erase(email);
    expect(await db.account.count()).toBe(0);
    expect(await db.establishment.count()).toBe(0);
    expect(await db.posting.count()).toBe(0);
    expect(await db.postingChange.count()).toBe(0);
    expect(await db.establishmentChange.count()).toBe(0);
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

/** Everything the application's tables hold, by table. */
const allRows = () =>
  withConnection(async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(
      "select tablename as name from pg_tables where schemaname = 'public' and tablename not in ('_prisma_migrations', 'MailboxMessage')",
    );
    const found: [string, string][] = [];
    for (const { name } of tables) {
      const { rows } = await client.query<{ row: string }>(
        `select to_jsonb(t)::text as row from "${name}" t`,
      );
      found.push(...rows.map(({ row }): [string, string] => [name, row]));
    }
    return found;
  });

describe("the end of the fourteen days", () => {
  it("comes with the end of the last day, not before, and only once", async () => {
    const { email } = await employerActor();
    clock.set("2026-12-08T23:59:59.999+09:00");
    expect(await eraseLapsedAccounts()).toBe(0);
    clock.set("2026-12-09T00:00:00+09:00");
    expect(await eraseLapsedAccounts()).toBe(1);
    expect(await eraseLapsedAccounts()).toBe(0);
    const mails = await deliveredMails(email);
    expect(mails.map(({ subject }) => subject)).toEqual(["アカウントの無効化と入力内容の消去のお知らせ"]);
    expect(mails[0]?.text).toContain("2026年12月8日（火）までに");
  });

  it("leaves nothing that was entered or that names anybody, but a proof of it", async () => {
    const { actor, receiptNumber, caseId } = await handedInPosting();
    await createDraftOf(actor.accountId);
    const sessions = await db.session.count({ where: { accountId: actor.accountId } });
    expect(sessions).toBeGreaterThan(0);
    const traces = [
      actor.email,
      String(filledEstablishment.establishmentName),
      String(filledFullTimePosting.jobTitle),
    ];
    const tracesIn = async () =>
      (await allRows()).filter(([, row]) => traces.some((trace) => row.includes(trace)));
    expect(new Set((await tracesIn()).map(([table]) => table))).toEqual(
      new Set([
        "Account",
        "EstablishmentChange",
        "EstablishmentSection",
        "PostingChange",
        "PostingSection",
        "ReviewCase",
        "Submission",
      ]),
    );
    clock.set("2026-12-09T00:00:00+09:00");
    expect(await eraseLapsedAccounts()).toBe(1);
    expect(await tracesIn()).toEqual([]);
    expect(await db.reviewCase.findUnique({ where: { id: caseId } })).toBeNull();
    const record = await db.deletionRecord.findFirstOrThrow();
    expect(record).toMatchObject({
      reason: "lapsed",
      accountId: actor.accountId,
      deletedAt: new Date("2026-12-09T00:00:00+09:00"),
      receiptNumbers: [receiptNumber],
      deleted: { accounts: 1, sessions, postings: 2, establishments: 1, reviewCases: 1, submissions: 1 },
    });
    expect(Object.values(record.remaining as Record<string, number>).every((count) => count === 0)).toBe(
      true,
    );
    expect((await deliveredMails(actor.email)).at(-1)?.text).toContain(record.id);
    await expect(db.deletionRecord.deleteMany()).rejects.toThrow();
  });

  it("does not touch what was finally registered in time, nor somebody whose deadline is later", async () => {
    const { caseId, clerk, actor } = await caseInReview();
    expect(await registerCase(clerk, caseId, { ordinal: 1, items })).toMatchObject({ ok: true });
    clock.set("2026-11-25T09:00:00+09:00");
    const later = await employerActor();
    clock.set("2026-12-09T00:00:00+09:00");
    expect(await eraseLapsedAccounts()).toBe(0);
    expect(await reloadEmployer(actor.accountId)).toMatchObject({ status: "OPEN" });
    expect(await reloadEmployer(later.accountId)).toMatchObject({ status: "REGISTERED" });
  });

  it("goes on with the others when one cannot be erased, and says so in the end", async () => {
    const [stuck, other] = [await employerActor(), await employerActor()];
    await db.$executeRawUnsafe(
      `CREATE FUNCTION of_this_test() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
         IF OLD.id = '${stuck.accountId}' THEN RAISE EXCEPTION 'stuck'; END IF; RETURN OLD; END $$`,
    );
    await db.$executeRawUnsafe(
      `CREATE TRIGGER of_this_test BEFORE DELETE ON "Account" FOR EACH ROW EXECUTE FUNCTION of_this_test()`,
    );
    clock.set("2026-12-09T00:00:00+09:00");
    try {
      await expect(eraseLapsedAccounts()).rejects.toThrow("1 accounts could not be erased");
    } finally {
      await db.$executeRawUnsafe(`DROP TRIGGER of_this_test ON "Account"`);
      await db.$executeRawUnsafe(`DROP FUNCTION of_this_test`);
    }
    expect(await db.account.findMany({ select: { id: true } })).toEqual([{ id: stuck.accountId }]);
    expect(await deliveredMails(other.email)).toHaveLength(1);
    expect(await eraseLapsedAccounts()).toBe(1);
  });

  it("erases more accounts than one batch", async () => {
    const { accountId } = await employerActor();
    const row = await db.account.findUniqueOrThrow({ where: { id: accountId } });
    await db.account.createMany({
      data: Array.from({ length: 6 }, (_, index) => ({
        ...row,
        id: undefined,
        email: `${index}@example.jp`,
      })),
    });
    clock.set("2026-12-09T00:00:00+09:00");
    expect(await eraseLapsedAccounts({ batch: 3 })).toBe(7);
    expect(await db.deletionRecord.count()).toBe(7);
  });

  it("meets a final registration of the same moment: one of the two, whole", async () => {
    const { caseId, clerk, actor } = await caseInReview();
    clock.set("2026-12-09T00:00:00+09:00");
    const [registered, erased] = await Promise.all([
      registerCase(clerk, caseId, { ordinal: 1, items }),
      eraseLapsedAccounts(),
    ]);
    const account = await db.account.findUnique({ where: { id: actor.accountId } });
    const posting = await db.posting.findFirst();
    if (registered.ok) expect([erased, account?.status, posting?.status]).toEqual([0, "OPEN", "ACTIVE"]);
    else expect([erased, account, posting]).toEqual([1, null, null]);
  });
});

async function createDraftOf(accountId: string) {
  const actor = await reloadEmployer(accountId);
  await typedPosting(actor);
}

describe("reminders of the deadline", () => {
  const subjects = async (email: string) => (await deliveredMails(email)).map(({ subject }) => subject);

  it("are sent once each, seven, three and one day before", async () => {
    const { email } = await employerActor();
    for (let day = 24; day <= 30; day++) {
      clock.set(`2026-11-${day}T08:00:00+09:00`);
      expect(await remindOfDeadlines()).toBe(0);
    }
    const sent = [];
    for (const day of ["01", "02", "03", "04", "05", "06", "07", "08"])
      for (const hour of ["08", "17"]) {
        clock.set(`2026-12-${day}T${hour}:00:00+09:00`);
        if ((await remindOfDeadlines()) > 0) sent.push(`${day} ${hour}`);
      }
    expect(sent).toEqual(["01 08", "05 08", "07 08"]);
    expect(await subjects(email)).toEqual([
      "本登録の期限は7日後です",
      "本登録の期限は3日後です",
      "本登録の期限は1日後です",
    ]);
  });

  it("say what is still to be done", async () => {
    const [entering, handedIn, returned] = [
      await employerWithEstablishment(),
      (await handedInPosting()).actor,
      await caseInReview(),
    ];
    await returnCase(returned.clerk, returned.caseId, {
      ordinal: 1,
      comments: [{ document: "posting", fieldKey: "jobTitle", body: "具体的に書いてください" }],
    });
    clock.set("2026-12-01T08:00:00+09:00");
    expect(await remindOfDeadlines()).toBe(3);
    const last = async (email: string) => (await deliveredMails(email)).at(-1)?.text;
    expect(await last(entering.email)).toContain("仮登録と、ハローワークの窓口での本登録の手続きが、まだ");
    expect(await last(handedIn.email)).toContain("仮登録を受け付けています");
    expect(await last(returned.actor.email)).toContain("修正のお願いがあります");
    expect(await last(entering.email)).toContain("2026年12月8日（火）の終わりに");
  });

  it("are not sent to an open my page, and once by two runs at the same time", async () => {
    const { email } = await employerActor();
    const open = await employerActor({ status: "OPEN", provisionalUntil: null });
    clock.set("2026-12-05T08:00:00+09:00");
    const runs = await Promise.all([remindOfDeadlines(), remindOfDeadlines()]);
    expect(runs.sort()).toEqual([0, 1]);
    expect(await subjects(open.email)).toEqual([]);
    expect(await subjects(email)).toEqual(["本登録の期限は3日後です"]);
  });
});
