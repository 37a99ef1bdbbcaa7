import "server-only";
import { randomBytes } from "node:crypto";
import {
  AUTHENTICATION_KEY_LIFETIME_MINUTES,
  AUTHENTICATION_KEY_MAX_ATTEMPTS,
  generateAuthenticationKey,
  normaliseAuthenticationKey,
} from "@/domain/account/authentication-key";
import { accountRegisteredMail, alreadyRegisteredMail, authenticationKeyMail } from "@/domain/account/mails";
import { provisionalDeadline } from "@/domain/account/provisional-deadline";
import { hasLapsed } from "@/domain/account/status";
import { PRIVACY_VERSION, TERMS_VERSION } from "@/domain/site/legal-versions";
import { fromDbDate, toDbDate } from "@/lib/jst";
import { ok, refused, type Result } from "@/lib/result";
import { audit } from "@/server/audit";
import { now, nowDate, today } from "@/server/clock";
import { isUniqueViolation, type Tx, transaction } from "@/server/db";
import { env } from "@/server/env";
import { type Mail, queueMail } from "@/server/mail/queue";
import { hashPassword } from "@/server/password";
import { keyedHash, randomToken, sameHash } from "@/server/secrets";
import { openSession } from "@/server/session";
import { eraseLapsedAccount } from "@/features/account/commands";
import { ATTEMPT_LIFETIME_HOURS, linkTokenHash } from "./queries";

/** First screen after the account registration: 求人申し込み実績. */
const FIRST_SCREEN = "/mypage/start";

const keyHash = (attemptEmail: string, key: string) =>
  keyedHash("authentication-key", `${attemptEmail}\0${key}`);

/** A fresh key with its mail, or, when the address has an account, no key and the mail that says so. */
function newKey(email: string, hasAccount: boolean) {
  // Both ways do the same work, so that the time taken does not tell which one it was.
  const key = generateAuthenticationKey(randomBytes(16));
  const hash = keyHash(email, key);
  const linkToken = randomToken();
  const sentAt = now();
  const expiresAt = sentAt.add({ minutes: AUTHENTICATION_KEY_LIFETIME_MINUTES });
  const { appUrl } = env();
  const forStranger = authenticationKeyMail({
    key,
    link: `${appUrl}/register/continue?token=${linkToken}`,
    expiresAt: expiresAt.epochMilliseconds,
  });
  const forOwner = alreadyRegisteredMail({ loginUrl: `${appUrl}/login` });
  const mail: Mail = { to: email, ...(hasAccount ? forOwner : forStranger) };
  return {
    mail,
    columns: {
      keyHash: hasAccount ? null : hash,
      keyExpiresAt: new Date(expiresAt.epochMilliseconds),
      wrongTries: 0,
      linkTokenHash: linkTokenHash(linkToken),
      sentAt: new Date(sentAt.epochMilliseconds),
    },
  };
}

/** Whether the address has an account that still counts; one that has lapsed may be registered anew. */
async function hasLivingAccount(tx: Tx, email: string): Promise<boolean> {
  const account = await tx.account.findUnique({
    where: { email },
    select: { status: true, provisionalUntil: true },
  });
  if (account === null) return false;
  const provisionalUntil = account.provisionalUntil && fromDbDate(account.provisionalUntil);
  return !hasLapsed({ status: account.status, provisionalUntil }, today());
}

/**
 * Begins a registration: remembers the consents and mails an authentication key. Does and answers the same
 * for an address that has an account; its owner gets another mail. `email` is normalised and lower-cased.
 */
export async function beginRegistration(email: string): Promise<{ attemptId: string }> {
  return transaction(async (tx) => {
    const forgetBefore = new Date(now().subtract({ hours: ATTEMPT_LIFETIME_HOURS }).epochMilliseconds);
    await tx.registrationAttempt.deleteMany({ where: { sentAt: { lte: forgetBefore } } });
    const { mail, columns } = newKey(email, await hasLivingAccount(tx, email));
    const consent = { privacyVersion: PRIVACY_VERSION, termsVersion: TERMS_VERSION, agreedAt: nowDate() };
    const { id } = await tx.registrationAttempt.upsert({
      where: { email },
      create: { email, ...columns, ...consent },
      update: { ...columns, ...consent },
      select: { id: true },
    });
    await audit(tx, {
      actor: { kind: "system" },
      action: "keyRequested",
      subject: "registrationAttempt",
      subjectId: id,
    });
    await queueMail(tx, mail);
    return { attemptId: id };
  });
}

/** Mails a new key, which replaces the former one and its count of wrong tries. */
export async function resendKey(attemptId: string): Promise<Result<undefined, "GONE">> {
  return transaction(async (tx) => {
    const attempt = await tx.registrationAttempt.findUnique({
      where: { id: attemptId },
      select: { email: true },
    });
    if (attempt === null) return refused("GONE");
    const { mail, columns } = newKey(attempt.email, await hasLivingAccount(tx, attempt.email));
    const { count } = await tx.registrationAttempt.updateMany({ where: { id: attemptId }, data: columns });
    if (count === 0) return refused("GONE");
    await audit(tx, {
      actor: { kind: "system" },
      action: "keyResent",
      subject: "registrationAttempt",
      subjectId: attemptId,
    });
    await queueMail(tx, mail);
    return ok();
  });
}

/** Why a registration was not completed. */
export type CompletionRefusal =
  | { readonly code: "GONE" }
  | { readonly code: "KEY_EXPIRED" }
  | { readonly code: "TRIES_USED_UP" }
  | { readonly code: "WRONG_KEY"; readonly triesLeft: number };

/**
 * Completes a registration: the key proves that the address is the person's own. Makes the account with its
 * consents, and a session. Every try counts, in the database, before the key is looked at, so that many at
 * once are not more than five; a right key works once.
 */
export async function completeRegistration({
  attemptId,
  typedKey,
  password,
}: {
  attemptId: string;
  typedKey: string;
  password: string;
}): Promise<Result<{ accountId: string; sessionId: string }, CompletionRefusal["code"], CompletionRefusal>> {
  // Before the transaction, because it takes long; and always, because its time must tell nothing.
  const passwordHash = await hashPassword(password);
  try {
    return await transaction(async (tx) => {
      const at = now();
      const attempt = await claimTry(tx, attemptId, at);
      if (!attempt.ok) return attempt;
      const { email, keyHash: expected, triesLeft } = attempt.value;
      const key = normaliseAuthenticationKey(typedKey);
      if (key === null || expected === null || !sameHash(keyHash(email, key), expected))
        return refusal({ code: "WRONG_KEY", triesLeft });

      const { privacyVersion, termsVersion, agreedAt } = await tx.registrationAttempt.delete({
        where: { id: attemptId },
      });
      await eraseLapsedAccount(tx, { email });
      const deadline = provisionalDeadline(today());
      const account = await tx.account.create({
        data: {
          email,
          passwordHash,
          registeredAt: new Date(at.epochMilliseconds),
          provisionalUntil: toDbDate(deadline.lastDay),
          resumePath: FIRST_SCREEN,
          consents: {
            create: [
              { document: "PRIVACY_POLICY", version: privacyVersion, agreedAt },
              { document: "TERMS_OF_USE", version: termsVersion, agreedAt },
            ],
          },
        },
        select: { id: true },
      });
      const sessionId = await openSession(tx, { accountId: account.id });
      await audit(tx, {
        actor: { kind: "employer", accountId: account.id },
        action: "registered",
        subject: "account",
        subjectId: account.id,
        detail: { privacyVersion, termsVersion },
      });
      const done = accountRegisteredMail({ loginUrl: `${env().appUrl}/login`, visitBy: deadline.visitBy });
      await queueMail(tx, { to: email, ...done });
      return ok({ accountId: account.id, sessionId });
    });
  } catch (error) {
    // The address got an account in the meantime: what this attempt promised is no longer to be had.
    if (isUniqueViolation(error, "email")) return refusal({ code: "GONE" });
    throw error;
  }
}

function refusal(detail: CompletionRefusal) {
  return refused(detail.code, detail);
}

/** Counts one try against the attempt if it has one left; answers what the key must match. */
async function claimTry(tx: Tx, attemptId: string, at: Temporal.Instant) {
  const { count } = await tx.registrationAttempt.updateMany({
    where: {
      id: attemptId,
      wrongTries: { lt: AUTHENTICATION_KEY_MAX_ATTEMPTS },
      keyExpiresAt: { gt: new Date(at.epochMilliseconds) },
    },
    data: { wrongTries: { increment: 1 } },
  });
  const row = await tx.registrationAttempt.findUnique({
    where: { id: attemptId },
    select: { email: true, keyHash: true, keyExpiresAt: true, wrongTries: true },
  });
  if (row === null) return refusal({ code: "GONE" });
  if (count === 0)
    return refusal({
      code: row.keyExpiresAt.getTime() <= at.epochMilliseconds ? "KEY_EXPIRED" : "TRIES_USED_UP",
    });
  return ok({
    email: row.email,
    keyHash: row.keyHash,
    triesLeft: AUTHENTICATION_KEY_MAX_ATTEMPTS - row.wrongTries,
  });
}
