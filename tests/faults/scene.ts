import { encode } from "next-auth/jwt";
import { sameAnswer } from "@/domain/catalogue/draft";
import type { RawAnswers } from "@/domain/catalogue/field";
import { resolve } from "@/domain/catalogue/resolve";
import { catalogueOf } from "@/domain/draft/document";
import type { DocumentKind } from "@/domain/draft/document-kind";
import { withEstablishment } from "@/domain/posting/with-establishment";
import { clockNow } from "~/e2e/support/clock";
import { database } from "~/e2e/support/database";
import {
  newEmail,
  seedAccount,
  seedFirstTimeEmployer,
  seedOpenEmployer,
  seedPosting,
} from "~/e2e/support/seed";
import { testSettings } from "~/e2e/support/settings";
import { filledFullTimePosting } from "../fixtures/filled-posting";
import type { End, LogRow, StoredStep } from "./history";

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

/** An establishment with two employees, a document of theirs that could be handed in, and a stranger. */
export interface Scene {
  readonly kind: DocumentKind;
  /** Of the posting, or of the establishment itself. */
  readonly documentId: string;
  readonly anna: Person;
  readonly colleague: Person;
  readonly stranger: Person;
  readonly start: readonly StoredStep[];
}

/** Sets the scene. Every story has rows of its own. */
export async function setScene(kind: DocumentKind): Promise<Scene> {
  const isPosting = kind === "posting";
  const anna = isPosting ? await seedOpenEmployer() : await seedFirstTimeEmployer({ status: "ENTERED" });
  const open = {
    status: "OPEN",
    openedAt: clockNow(),
    provisionalUntil: null,
    resumePath: "/mypage",
  } as const;
  const colleague = await seedAccount({
    ...(isPosting && open),
    email: newEmail("colleague"),
    establishmentId: anna.establishmentId,
    establishmentBinding: "CONFIRMED",
  });
  const stranger = await seedAccount({ email: newEmail("stranger") });
  const documentId = isPosting
    ? await seedPosting(anna, { answers: filledFullTimePosting, passedSteps: 8 })
    : anna.establishmentId;
  return { kind, documentId, anna, colleague, stranger, start: await storedSteps(kind, documentId) };
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

async function storedSteps(kind: DocumentKind, id: string): Promise<StoredStep[]> {
  const select = { step: true, revision: true, answers: true } as const;
  const orderBy = { step: "asc" } as const;
  const rows =
    kind === "posting"
      ? await database().postingSection.findMany({ where: { postingId: id }, orderBy, select })
      : await database().establishmentSection.findMany({ where: { establishmentId: id }, orderBy, select });
  return rows.map((row) => ({ ...row, answers: row.answers as RawAnswers }));
}

async function logOf(kind: DocumentKind, id: string): Promise<LogRow[]> {
  const rows =
    kind === "posting"
      ? await database().postingChange.findMany({ where: { postingId: id } })
      : await database().establishmentChange.findMany({ where: { establishmentId: id } });
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

async function endOf({ kind, documentId }: Scene, keys: readonly string[]): Promise<Omit<End, "screens">> {
  return {
    steps: await storedSteps(kind, documentId),
    log: await logOf(kind, documentId),
    ...(kind === "posting" ? await handInOf(documentId, keys) : NOT_HANDED_IN),
  };
}

const NOT_HANDED_IN = { handedIn: false, cases: 0, submissions: 0 };

async function handInOf(postingId: string, keys: readonly string[]) {
  const { status, establishment } = await database().posting.findUniqueOrThrow({
    where: { id: postingId },
    select: { status: true, establishment: { select: { registeredAnswers: true } } },
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
  // Some items are taken over from the establishment.
  const raw = withEstablishment(
    Object.assign({}, ...sections.map(({ answers }) => answers)) as RawAnswers,
    (establishment.registeredAnswers ?? {}) as RawAnswers,
  );
  return {
    handedIn: status !== "DRAFT",
    cases: cases.length,
    submissions: submissions.length,
    ...(first && {
      frozen: {
        is: only(first.postingAnswers as RawAnswers),
        shouldBe: only(resolve(catalogueOf("posting").fields, raw).relevant),
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
