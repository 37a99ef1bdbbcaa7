import { encode } from "next-auth/jwt";
import { sameAnswer } from "@/domain/catalogue/draft";
import type { RawAnswers } from "@/domain/catalogue/field";
import { resolve } from "@/domain/catalogue/resolve";
import { postingCatalogue } from "@/domain/posting/catalogue";
import { clockNow } from "~/e2e/support/clock";
import { database } from "~/e2e/support/database";
import { newEmail, seedAccount, seedOpenEmployer, seedPosting } from "~/e2e/support/seed";
import { testSettings } from "~/e2e/support/settings";
import { filledFullTimePosting } from "../fixtures/filled-posting";
import type { End, LogRow, StoredStep } from "./history";

/** Steps that the stories are played on. The last has 完了. */
export const STEPS = [6, 8] as const;

/** How long the database may be away: it is killed and started again while stories are played. */
const PATIENCE_MS = 60_000;

/** Does something with the database, again while it is away. Only for what may be done twice. */
async function patiently<T>(work: () => Promise<T>): Promise<T> {
  const giveUpAt = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (Date.now() > giveUpAt) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

export interface Person {
  readonly accountId: string;
  readonly email: string;
}

/** An establishment with two employees, a posting of theirs that could be handed in, and a stranger. */
export interface Scene {
  readonly postingId: string;
  readonly anna: Person;
  readonly colleague: Person;
  readonly stranger: Person;
  readonly start: readonly StoredStep[];
}

/** Sets the scene. Every story has rows of its own. */
export async function setScene(): Promise<Scene> {
  const anna = await seedOpenEmployer();
  const open = {
    status: "OPEN",
    openedAt: clockNow(),
    provisionalUntil: null,
    resumePath: "/mypage",
  } as const;
  const colleague = await seedAccount({
    ...open,
    email: newEmail("colleague"),
    establishmentId: anna.establishmentId,
    establishmentBinding: "CONFIRMED",
  });
  const stranger = await seedAccount({ email: newEmail("stranger") });
  const postingId = await seedPosting(anna, { answers: filledFullTimePosting, passedSteps: 8 });
  return { postingId, anna, colleague, stranger, start: await storedSteps(postingId) };
}

/** Opens a session for a browser that begins logged in. Answers its cookie. */
export async function openSession({ accountId }: Person): Promise<readonly [name: string, value: string]> {
  const at = clockNow();
  const { id } = await database().session.create({
    data: { accountId, createdAt: at, lastSeenAt: at },
    select: { id: true },
  });
  const name = "employer.session-token";
  const { secret } = testSettings();
  return [name, await encode({ token: { value: id }, secret, salt: name, maxAge: 86_400 })];
}

/** Ends all sessions of a person, as an administrator or a new password would. */
export async function endSessions({ accountId }: Person): Promise<void> {
  const where = { accountId, revokedAt: null };
  await patiently(() => database().session.updateMany({ where, data: { revokedAt: clockNow() } }));
}

async function storedSteps(postingId: string): Promise<StoredStep[]> {
  const rows = await database().postingSection.findMany({
    where: { postingId, step: { in: [...STEPS] } },
    orderBy: { step: "asc" },
    select: { step: true, revision: true, answers: true },
  });
  return rows.map((row) => ({ ...row, answers: row.answers as RawAnswers }));
}

async function logOf(postingId: string): Promise<LogRow[]> {
  const rows = await database().postingChange.findMany({ where: { postingId, step: { in: [...STEPS] } } });
  return rows.map(({ step, revision, by, values, page, seq }) => ({
    step,
    revision,
    by,
    values: values as RawAnswers,
    ...(page !== null && seq !== null && { sender: { page, seq } }),
  }));
}

/** What the database says at the end. @param keys items that were typed into */
export function readEnd(scene: Scene, keys: readonly string[]): Promise<Omit<End, "screens">> {
  return patiently(() => endOf(scene, keys));
}

async function endOf({ postingId }: Scene, keys: readonly string[]): Promise<Omit<End, "screens">> {
  const { status } = await database().posting.findUniqueOrThrow({
    where: { id: postingId },
    select: { status: true },
  });
  const sections = await database().postingSection.findMany({
    where: { postingId },
    select: { answers: true },
  });
  const cases = await database().reviewCase.findMany({
    where: { postingId },
    select: { submissions: { select: { postingAnswers: true } } },
  });
  const submissions = cases.flatMap((one) => one.submissions);
  const [first] = submissions;
  const only = (answers: RawAnswers) =>
    Object.fromEntries(
      Object.entries(answers).filter(([key, value]) => keys.includes(key) && !sameAnswer(value, "")),
    );
  const raw = Object.assign({}, ...sections.map(({ answers }) => answers)) as RawAnswers;
  return {
    steps: await storedSteps(postingId),
    log: await logOf(postingId),
    handedIn: status !== "DRAFT",
    cases: cases.length,
    submissions: submissions.length,
    ...(first && {
      frozen: {
        is: only(first.postingAnswers as RawAnswers),
        shouldBe: only(resolve(postingCatalogue.fields, raw).relevant),
      },
    }),
  };
}

const RECEIPT = "仮登録を受け付けました";

/** How many receipts people got by mail, by address. Waits until the mails that are due have been delivered. */
export async function receiptMails(): Promise<ReadonlyMap<string, number>> {
  const giveUpAt = Date.now() + PATIENCE_MS;
  for (;;) {
    const [row] = await patiently(
      () => database().$queryRaw<{ due: number }[]>`
        SELECT count(*)::int AS due FROM pgboss.job WHERE name = 'mail' AND state IN ('created', 'retry', 'active')`,
    );
    if (row?.due === 0) break;
    if (Date.now() > giveUpAt) throw new Error(`${row?.due} mails are still not delivered.`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const mails = await database().mailboxMessage.groupBy({
    by: ["to"],
    where: { subject: { contains: RECEIPT } },
    _count: true,
  });
  return new Map(mails.map(({ to, _count }) => [to, _count]));
}
