import "server-only";
import { canBecome } from "@/domain/account/status";
import type { RawAnswers } from "@/domain/catalogue/field";
import { officeNameOf } from "@/domain/codes/offices";
import { wishedDeadline } from "@/domain/posting/validity";
import { stopsRegistration } from "@/domain/review/findings";
import { registeredMail, registeredNotice } from "@/domain/review/mails";
import {
  checkOfficeItems,
  employmentInsuranceNumberOf,
  type OfficeItemErrors,
  type OfficeItems,
  postingOfficeItems,
  type TypedOfficeItems,
} from "@/domain/review/office-items";
import { registrationNeeds } from "@/domain/review/registration-needs";
import { judgeSnapshot, type Snapshot, snapshotFindings } from "@/domain/review/snapshot";
import { REVIEW_MOVES } from "@/domain/review/status";
import { minimumWages } from "@/features/minimum-wage/queries";
import { writeNotice } from "@/features/notice/commands";
import { isNumberTaken, nextEstablishmentNumber, nextPostingNumber } from "@/features/number-series/commands";
import {
  type CaseKeys,
  forgetWithdrawn,
  type LockedCase,
  lockCase,
  moveCase,
  moveRefused,
  type MoveRefusal,
  whyNotTheirs,
} from "@/features/review/commands";
import { establishmentWaitsIn, latestSnapshot, visitOf } from "@/features/review/queries";
import { bringIntoWaitingCases, waitingBeside } from "@/features/waiting-cases/commands";
import { type IsoDate, toDbDate } from "@/lib/jst";
import { ok, type Result } from "@/lib/result";
import type { StaffActor } from "@/server/actor";
import { audit } from "@/server/audit";
import { nowDate, today } from "@/server/clock";
import { isUniqueViolation, type Tx, transaction } from "@/server/db";
import { env } from "@/server/env";
import { queueMail } from "@/server/mail/queue";

/** What a final registration gave. */
export interface Registered {
  readonly establishmentNumber: string;
  /** Null when the establishment was registered alone. */
  readonly posting: {
    readonly number: string;
    readonly acceptedOn: IsoDate;
    readonly introductionDeadline: IsoDate;
  } | null;
  /** The my page was opened with it. */
  readonly opened: boolean;
}

export type RegisterRefusal =
  | MoveRefusal
  /** Items of the office are missing or wrong; sentences by input. */
  | { readonly code: "INVALID_ITEMS"; readonly errors: OfficeItemErrors }
  /** Red as of today: the law may have changed since hand-in. */
  | { readonly code: "RED_FINDINGS"; readonly messages: readonly string[] }
  /** The establishment is not registered yet: it waits in another case. */
  | { readonly code: "ESTABLISHMENT_WAITS"; readonly receiptNumber: string | null }
  /** Another establishment has the number of employment insurance already. */
  | { readonly code: "NUMBER_TAKEN"; readonly number: string }
  /** The account has left, has expired or belongs to another establishment by now. */
  | { readonly code: "ACCOUNT_CLOSED" };

/**
 * 本登録, all of it or nothing: numbers, dates, status of case, posting and establishment, the open my page, the
 * audit event, notice and mail. The account's 14 days may be over: the person is at the counter.
 * @param ordinal the hand-in that the reviewer has looked at
 */
export async function registerCase(
  actor: StaffActor,
  caseId: string,
  { ordinal, items }: { readonly ordinal: number; readonly items: TypedOfficeItems },
): Promise<Result<Registered, RegisterRefusal["code"], RegisterRefusal>> {
  try {
    return await transaction(async (tx) => {
      const checked = await check(tx, actor, caseId, ordinal, items);
      return "code" in checked
        ? moveRefused<RegisterRefusal>(checked)
        : ok(await register(tx, actor, checked));
    });
  } catch (error) {
    // Two establishments with one number of employment insurance at the same time: the other one was first.
    if (!isUniqueViolation(error, "number")) throw error;
    return moveRefused<RegisterRefusal>({ code: "NUMBER_TAKEN", number: "" });
  }
}

/** A case that may be registered, with everything that is written. */
interface Registrable {
  readonly row: LockedCase;
  readonly snapshot: Snapshot & { readonly id: string };
  readonly items: OfficeItems;
  readonly acceptedOn: IsoDate;
  /** Null when the establishment is registered alone. */
  readonly introductionDeadline: IsoDate | null;
  readonly establishment: { readonly number: string | null; readonly officeItems: RawAnswers };
  readonly account: { readonly id: string; readonly email: string; readonly open: boolean };
  /** Accounts whose next log-in would begin in the posting. */
  readonly resuming: readonly string[];
}

/** Everything that can stand against the registration, before anything is written. */
async function check(
  tx: Tx,
  actor: StaffActor,
  caseId: string,
  ordinal: number,
  typed: TypedOfficeItems,
): Promise<Registrable | RegisterRefusal> {
  let resuming: readonly string[] = [];
  const row = await lockCase(tx, actor, caseId, {
    accounts: async (found) => {
      resuming = await accountsResumingIn(tx, found);
      return resuming;
    },
    cases: async (found) => (await tx.reviewCase.findMany(waitingBeside(found))).map(({ id }) => id),
  });
  if (!row) return { code: "NOT_FOUND" };
  const refusal = whyNotTheirs(actor, row, "review.register");
  if (refusal) return refusal;
  const snapshot = await latestSnapshot(row.id, tx);
  if (snapshot.ordinal !== ordinal) return { code: "HANDED_IN_AGAIN" };

  const establishment = await tx.establishment.findUniqueOrThrow({
    where: { id: row.establishmentId },
    select: { status: true, number: true, officeItems: true },
  });
  if (!snapshot.withEstablishment && establishment.status !== "REGISTERED") {
    const { receiptNumber } = await establishmentWaitsIn(actor.office, row, tx);
    return { code: "ESTABLISHMENT_WAITS", receiptNumber };
  }
  const account = row.accountId
    ? await tx.account.findUnique({
        where: { id: row.accountId },
        select: { id: true, email: true, status: true, establishmentId: true, establishmentBinding: true },
      })
    : null;
  const open = account?.status === "OPEN";
  if (
    !account ||
    account.establishmentId !== row.establishmentId ||
    !(open || canBecome(account.status, "OPEN"))
  )
    return { code: "ACCOUNT_CLOSED" };

  const visit = await visitOf({ ...row, account }, snapshot, tx);
  const checked = checkOfficeItems(
    typed,
    registrationNeeds(snapshot, visit, { numbered: establishment.number !== null }),
  );
  if (!checked.ok) return { code: "INVALID_ITEMS", errors: checked.errors };
  const { items } = checked;

  const acceptedOn = today();
  const judged = judgeSnapshot(snapshot, acceptedOn, await minimumWages(tx));
  const red = snapshotFindings(snapshot, judged).filter(stopsRegistration);
  if (red.length > 0) return { code: "RED_FINDINGS", messages: red.map((finding) => finding.message) };
  const wish = judged.posting?.resolution.answered.text("introductionDeadlineWish") ?? null;
  const deadline = wishedDeadline(acceptedOn, wish);
  if (!deadline.ok) throw new Error("a wish that no rule found red cannot be refused");

  if (items.numberSource === "employmentInsurance") {
    const number = employmentInsuranceNumberOf(snapshot.establishmentAnswers) ?? "";
    if (await isNumberTaken(tx, number)) return { code: "NUMBER_TAKEN", number };
  }
  return {
    row,
    snapshot,
    items,
    acceptedOn,
    introductionDeadline: row.postingId ? deadline.value : null,
    establishment: { number: establishment.number, officeItems: establishment.officeItems as RawAnswers },
    account: { id: account.id, email: account.email, open },
    resuming,
  };
}

/** Colleagues whose screen last worked on is one of the case's posting. */
async function accountsResumingIn(tx: Tx, { postingId, establishmentId }: CaseKeys): Promise<string[]> {
  if (postingId === null) return [];
  const accounts = await tx.account.findMany({
    where: { establishmentId, resumePath: { startsWith: `/mypage/postings/${postingId}/` } },
    select: { id: true },
  });
  return accounts.map(({ id }) => id);
}

async function register(tx: Tx, actor: StaffActor, registrable: Registrable): Promise<Registered> {
  const { row, snapshot, items, acceptedOn, introductionDeadline, account } = registrable;
  const at = nowDate();
  await moveCase(tx, REVIEW_MOVES.register, row, {
    reviewCase: { closedAt: at },
    withEstablishment: snapshot.withEstablishment,
  });
  await forgetWithdrawn(tx, row.id);
  const establishmentNumber = await registerEstablishment(tx, registrable, at);
  const opened = !account.open;
  await tx.account.update({
    where: { id: account.id },
    data: {
      establishmentBinding: "CONFIRMED",
      ...(opened ? { status: "OPEN", openedAt: at, provisionalUntil: null, resumePath: "/mypage" } : {}),
    },
  });
  // What was begun before the number was named cannot be come back to any more.
  if (opened)
    await tx.establishment.deleteMany({
      where: { begunById: account.id, status: { in: ["DRAFT", "ENTERED"] }, accounts: { none: {} } },
    });
  // Nothing is typed into a registered posting any more: the next log-in of a colleague does not begin there either.
  if (row.postingId)
    await tx.account.updateMany({
      // Who opens it just now is not locked, and is led away when the posting opens read-only.
      where: {
        id: { in: [...registrable.resuming] },
        resumePath: { startsWith: `/mypage/postings/${row.postingId}/` },
      },
      data: { resumePath: "/mypage" },
    });
  const posting =
    row.postingId && introductionDeadline
      ? { number: await nextPostingNumber(tx, row.officeCode, acceptedOn), acceptedOn, introductionDeadline }
      : null;
  if (row.postingId && posting)
    await tx.posting.update({
      where: { id: row.postingId },
      data: {
        number: posting.number,
        acceptedOn: toDbDate(posting.acceptedOn),
        introductionDeadline: toDbDate(posting.introductionDeadline),
        registeredSubmissionId: snapshot.id,
        officeItems: postingOfficeItems(items),
      },
    });
  const registered: Registered = { establishmentNumber, posting, opened };
  if (snapshot.withEstablishment) await tellWaitingCases(tx, actor, registrable);
  await tell(tx, actor, registrable, registered);
  return registered;
}

/** Writes the establishment, for good or only the office's items; answers its number. */
async function registerEstablishment(
  tx: Tx,
  { row, snapshot, items, establishment }: Registrable,
  at: Date,
): Promise<string> {
  const number =
    establishment.number ??
    (items.numberSource === "employmentInsurance"
      ? employmentInsuranceNumberOf(snapshot.establishmentAnswers)
      : null) ??
    (await nextEstablishmentNumber(tx, row.officeCode));
  await tx.establishment.update({
    where: { id: row.establishmentId },
    data: {
      number,
      officeItems: { ...establishment.officeItems, industryClass: items.industryClass } as object,
      ...(snapshot.withEstablishment
        ? {
            officeCode: row.officeCode,
            registeredAnswers: snapshot.establishmentAnswers as object,
            registeredAt: at,
          }
        : {}),
    },
  });
  return number;
}

/** Brings the establishment into the cases that wait beside this one, and writes down into which. */
async function tellWaitingCases(tx: Tx, actor: StaffActor, { row, snapshot }: Registrable): Promise<void> {
  const cases = await bringIntoWaitingCases(tx, row, snapshot.establishmentAnswers);
  if (cases.length === 0) return;
  await audit(tx, {
    actor,
    action: "broughtIntoWaitingCases",
    subject: "establishment",
    subjectId: row.establishmentId,
    detail: { cases: [...cases] },
  });
}

/** Audit events, notice and mail. */
async function tell(
  tx: Tx,
  actor: StaffActor,
  { row, items, account }: Registrable,
  registered: Registered,
): Promise<void> {
  await audit(tx, {
    actor,
    action: "registered",
    subject: "reviewCase",
    subjectId: row.id,
    detail: {
      establishmentNumber: registered.establishmentNumber,
      postingNumber: registered.posting?.number ?? null,
      identityProof: items.identityProof,
      papersSeen: [...items.papersSeen],
    },
  });
  if (registered.opened)
    await audit(tx, { actor, action: "opened", subject: "account", subjectId: account.id });
  const facts = {
    ...registered,
    receiptNumber: row.receiptNumber,
    officeName: officeNameOf(row.officeCode),
  };
  await writeNotice(tx, { accountId: account.id, path: null, ...registeredNotice(facts) });
  await queueMail(tx, { to: account.email, ...registeredMail({ ...facts, appUrl: env().appUrl }) });
}
