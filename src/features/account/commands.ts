import "server-only";
import { dueReminder } from "@/domain/account/deadline-reminder";
import { accountErasedMail, deadlineReminderMail, type OpeningState } from "@/domain/account/mails";
import { daysLeft } from "@/domain/account/provisional-deadline";
import { hasLapsed } from "@/domain/account/status";
import { previousOpenDay } from "@/domain/office/open-days";
import { fromDbDate, toDbDate } from "@/lib/jst";
import { audit } from "@/server/audit";
import { nowDate, today } from "@/server/clock";
import { db, type Tx, transaction } from "@/server/db";
import { env } from "@/server/env";
import { lockInOrder } from "@/server/lock-order";
import { log } from "@/server/log";
import { queueMail, queueMails } from "@/server/mail/queue";

/** Accounts looked at together by the jobs below. */
const BATCH = 200;

/**
 * Erases every account whose 14 days have passed (manual chapter 2: 入力したデータは自動消去), and tells its owner.
 * Each in a transaction of its own: one that cannot be erased holds up no other.
 * @param options.batch accounts looked up together
 * @returns how many were erased. Throws when some could not be, after all others were.
 */
export async function eraseLapsedAccounts({
  batch = BATCH,
}: {
  readonly batch?: number;
} = {}): Promise<number> {
  let erased = 0;
  let last: string | null = null;
  const failures: unknown[] = [];
  for (;;) {
    const lapsed: { id: string }[] = await db.account.findMany({
      where: {
        OR: [{ status: "EXPIRED" }, { status: "REGISTERED", provisionalUntil: { lt: toDbDate(today()) } }],
        ...(last ? { id: { gt: last } } : {}),
      },
      select: { id: true },
      orderBy: { id: "asc" },
      take: batch,
    });
    for (const { id } of lapsed) {
      try {
        if (await transaction((tx) => eraseAndTell(tx, id))) erased++;
      } catch (error) {
        failures.push(error);
        log.error({ err: error, accountId: id }, "an account whose time is over could not be erased");
      }
    }
    last = lapsed.at(-1)?.id ?? null;
    if (lapsed.length === batch) continue;
    // The job is tried again, and shows as failed for as long as something stays.
    if (failures.length > 0)
      throw new AggregateError(failures, `${failures.length} accounts could not be erased`);
    return erased;
  }
}

async function eraseAndTell(tx: Tx, id: string): Promise<boolean> {
  const record = await eraseLapsedAccount(tx, { id });
  if (record === null) return false;
  await queueMail(tx, {
    to: record.email,
    ...accountErasedMail({ ...record, registerUrl: `${env().appUrl}/register` }),
  });
  return true;
}

/**
 * Removes an account whose 14 days have passed, with what was entered under it. Does nothing when there is none or
 * when it is still good. What was finally registered stays, as does an establishment that other accounts belong
 * to. An audit event and a record of the deletion remain, without personal data.
 */
export async function eraseLapsedAccount(tx: Tx, which: { id: string } | { email: string }) {
  const account = await tx.account.findUnique({ where: which, select: { id: true } });
  if (account === null) return null;
  // A final registration that comes first has opened the my page by the time this goes on.
  await lockInOrder(tx, { accounts: [account.id] }, { deletes: true });
  const locked = await tx.account.findUnique({
    where: { id: account.id },
    select: { id: true, email: true, status: true, provisionalUntil: true, establishmentId: true },
  });
  if (locked === null) return null; // erased by somebody else meanwhile
  const { id, email, status, ...found } = locked;
  const provisionalUntil = found.provisionalUntil && fromDbDate(found.provisionalUntil);
  if (!hasLapsed({ status, provisionalUntil }, today())) return null;

  const belongings = await lockBelongings(tx, id, found.establishmentId);
  const deleted = await countOf(tx, belongings);
  await tx.posting.deleteMany({ where: { id: { in: belongings.postings } } });
  await tx.account.delete({ where: { id } });
  await tx.establishment.deleteMany({ where: { id: { in: belongings.establishments } } });
  const remaining = await countOf(tx, belongings);
  if (Object.values(remaining).some((count) => count > 0))
    throw new Error("Something of an erased account is left");

  const record = await tx.deletionRecord.create({
    data: {
      deletedAt: nowDate(),
      reason: "lapsed",
      accountId: id,
      receiptNumbers: belongings.receiptNumbers,
      deleted,
      remaining,
    },
    select: { id: true },
  });
  await audit(tx, {
    actor: { kind: "system" },
    action: "erased",
    subject: "account",
    subjectId: id,
    detail: { reason: "lapsed", deletionRecord: record.id },
  });
  return { email, recordId: record.id, lastDay: provisionalUntil ?? today() };
}

/** Ids of what goes with an account. */
interface Belongings {
  readonly account: string;
  readonly postings: string[];
  readonly establishments: string[];
  readonly cases: string[];
  readonly receiptNumbers: string[];
}

/** {@link belongingsOf}, locked, with the rows that only lose their account. The account is locked already. */
async function lockBelongings(tx: Tx, account: string, establishmentId: string | null): Promise<Belongings> {
  const found = await belongingsOf(tx, account, establishmentId);
  const idOnly = { select: { id: true } } as const;
  const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
  const begun = await tx.posting.findMany({ where: { accountId: account }, ...idOnly });
  const entered = await tx.establishment.findMany({ where: { begunById: account }, ...idOnly });
  await lockInOrder(tx, {
    postings: [...found.postings, ...ids(begun)],
    establishments: [...found.establishments, ...ids(entered)],
  });
  // A colleague who was handing one of them in has opened a case by now.
  const locked = await belongingsOf(tx, account, establishmentId);
  const theirs = await tx.reviewCase.findMany({ where: { accountId: account }, ...idOnly });
  await lockInOrder(tx, { cases: [...locked.cases, ...ids(theirs)] });
  return locked;
}

/** Postings begun with the account, establishments that nobody else belongs to, and their cases; nothing that has a number. */
async function belongingsOf(tx: Tx, account: string, establishmentId: string | null): Promise<Belongings> {
  const establishments = await tx.establishment.findMany({
    where: {
      number: null,
      OR: [{ begunById: account }, ...(establishmentId ? [{ id: establishmentId }] : [])],
      accounts: { none: { id: { not: account } } },
    },
    select: { id: true },
  });
  const theirs = establishments.map(({ id }) => id);
  const postings = await tx.posting.findMany({
    where: { number: null, OR: [{ accountId: account }, { establishmentId: { in: theirs } }] },
    select: { id: true },
  });
  const postingIds = postings.map(({ id }) => id);
  const cases = await tx.reviewCase.findMany({
    where: { OR: [{ postingId: { in: postingIds } }, { establishmentId: { in: theirs } }] },
    select: { id: true, receiptNumber: true },
  });
  return {
    account,
    postings: postingIds,
    establishments: theirs,
    cases: cases.map(({ id }) => id),
    receiptNumbers: cases.map(({ receiptNumber }) => receiptNumber),
  };
}

/** Rows that belong to an account, by kind. */
async function countOf(tx: Tx, belongings: Belongings): Promise<Record<string, number>> {
  const { account: accountId, postings, establishments, cases } = belongings;
  const ids = (list: string[]) => ({ where: { id: { in: list } } });
  return {
    accounts: await tx.account.count(ids([accountId])),
    sessions: await tx.session.count({ where: { accountId } }),
    notices: await tx.notice.count({ where: { accountId } }),
    consents: await tx.consent.count({ where: { accountId } }),
    postings: await tx.posting.count(ids(postings)),
    establishments: await tx.establishment.count(ids(establishments)),
    reviewCases: await tx.reviewCase.count(ids(cases)),
    submissions: await tx.submission.count({ where: { caseId: { in: cases } } }),
    changes:
      (await tx.postingChange.count({ where: { postingId: { in: postings } } })) +
      (await tx.establishmentChange.count({ where: { establishmentId: { in: establishments } } })),
  };
}

/**
 * Reminds everybody whose deadline is seven, three or one day away, once each. Run any number of times a day.
 * @returns how many were reminded
 */
export async function remindOfDeadlines(): Promise<number> {
  let reminded = 0;
  let last: string | null = null;
  for (;;) {
    const { looked, mails }: { looked: string[]; mails: number } = await transaction((tx) =>
      remindBatch(tx, last),
    );
    reminded += mails;
    last = looked.at(-1) ?? null;
    if (looked.length < BATCH) return reminded;
  }
}

async function remindBatch(tx: Tx, after: string | null) {
  const day = today();
  // Locked, so that two runs at once do not both send.
  const locked = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM "Account"
    WHERE status = 'REGISTERED' AND "provisionalUntil" >= ${day}::date AND ("deadlineReminder" IS NULL OR "deadlineReminder" > 1)
      AND (${after}::uuid IS NULL OR id > ${after}::uuid)
    ORDER BY id LIMIT ${BATCH} FOR UPDATE`;
  const looked = locked.map(({ id }) => id);
  const accounts = await tx.account.findMany({
    where: { id: { in: looked } },
    select: {
      id: true,
      email: true,
      provisionalUntil: true,
      deadlineReminder: true,
      reviewCases: { select: { status: true } },
    },
  });
  const due = accounts.flatMap(({ provisionalUntil, ...account }) => {
    if (provisionalUntil === null) return [];
    const lastDay = fromDbDate(provisionalUntil);
    const visitBy = previousOpenDay(lastDay);
    const reminder = dueReminder(visitBy, day, account.deadlineReminder);
    return reminder === null ? [] : [{ ...account, lastDay, visitBy, reminder }];
  });
  const loginUrl = `${env().appUrl}/login`;
  await queueMails(
    tx,
    due.map(({ email, lastDay, visitBy, reviewCases }) => ({
      to: email,
      ...deadlineReminderMail({
        visitBy,
        lastDay,
        daysLeft: daysLeft(visitBy, day),
        state: stateOf(reviewCases.map(({ status }) => status)),
        loginUrl,
      }),
    })),
  );
  if (due.length > 0)
    await tx.$executeRaw`
      UPDATE "Account" SET "deadlineReminder" = due.reminder
      FROM jsonb_to_recordset(${JSON.stringify(due.map(({ id, reminder }) => ({ id, reminder })))}::jsonb)
        AS due(id uuid, reminder int)
      WHERE "Account".id = due.id`;
  return { looked, mails: due.length };
}

function stateOf(cases: readonly string[]): OpeningState {
  if (cases.includes("RETURNED")) return "returned";
  return cases.length > 0 ? "handedIn" : "entering";
}
