import "server-only";
import type { Acceptance } from "@/domain/catalogue/acceptance";
import { type Judgement, passes } from "@/domain/catalogue/judge";
import { editableStatuses, lastStepOf } from "@/domain/draft/document";
import { jurisdictionOf } from "@/domain/office/jurisdiction";
import { establishmentCatalogue } from "@/domain/establishment/catalogue";
import { can } from "@/domain/policy";
import { ok, refused, type Result } from "@/lib/result";
import type { EmployerActor } from "@/server/actor";
import { audit } from "@/server/audit";
import { nowDate } from "@/server/clock";
import { type Tx, transaction } from "@/server/db";
import { findMunicipality } from "@/server/postal-codes";
import { press } from "@/features/draft/commands";
import { findDraftToJudge } from "@/features/draft/queries";
import { choiceColumns, mayChooseAgain } from "./queries";

/** The account's present choice, locked: whoever hands in or chooses at the same time waits for this one. */
async function lockChoice(tx: Tx, accountId: string) {
  await tx.$queryRaw`SELECT id FROM "Account" WHERE id = ${accountId}::uuid FOR UPDATE`;
  return tx.account.findUniqueOrThrow({ where: { id: accountId }, select: choiceColumns });
}

function mayChoose(actor: EmployerActor, account: Awaited<ReturnType<typeof lockChoice>>): boolean {
  return can(actor, "establishment.choose", { settled: !mayChooseAgain(account) });
}

/**
 * 「過去に申し込んだことがある」: binds the account to a registered establishment, provisionally until the counter
 * has checked the person. Choosing again before anything was handed in takes the drafts along; an establishment
 * that was begun is kept for coming back.
 * @param number 事業所番号, `NNNN-NNNNNN-N`
 */
export async function bindEstablishment(
  actor: EmployerActor,
  number: string,
): Promise<Result<{ establishmentId: string }, "UNKNOWN_NUMBER" | "ALREADY_BOUND">> {
  return transaction(async (tx) => {
    const account = await lockChoice(tx, actor.accountId);
    const establishment = await tx.establishment.findFirst({
      where: { number, status: "REGISTERED" },
      select: { id: true },
    });
    if (!establishment) return refused("UNKNOWN_NUMBER");
    if (!mayChoose(actor, account)) return refused("ALREADY_BOUND");
    await bind(tx, actor, establishment.id, "PROVISIONAL");
    await audit(tx, { actor, action: "bound", subject: "establishment", subjectId: establishment.id });
    return ok({ establishmentId: establishment.id });
  });
}

/**
 * Holds the actor's choice of an establishment until the transaction ends; false when another one was chosen in
 * another window since the request began.
 */
export async function holdChoice(tx: Tx, { accountId, scope }: EmployerActor): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ establishmentId: string | null }[]>`
    SELECT "establishmentId" FROM "Account" WHERE id = ${accountId}::uuid FOR SHARE`;
  return scope !== null && row?.establishmentId === scope.establishmentId;
}

/** Gives the account and its drafts an establishment. */
async function bind(
  tx: Tx,
  { accountId }: EmployerActor,
  establishmentId: string,
  establishmentBinding: "PROVISIONAL" | "CONFIRMED",
): Promise<void> {
  await tx.account.update({ where: { id: accountId }, data: { establishmentId, establishmentBinding } });
  await takeDraftsAlong(tx, accountId, establishmentId);
}

/** Gives an account's drafts another establishment; what was confirmed on step 2 was the former one. */
async function takeDraftsAlong(tx: Tx, accountId: string, establishmentId: string): Promise<void> {
  // The document first, as everybody locks it.
  await tx.$queryRaw`SELECT id FROM "Posting" WHERE "accountId" = ${accountId}::uuid AND status = 'DRAFT' ORDER BY id FOR UPDATE`;
  // Logged like any save: a page that still shows the former establishment cannot confirm the new one unseen.
  await tx.$executeRaw`
    WITH cleared AS (
      UPDATE "PostingSection" SET answers = answers - 'confirmed', "passedAt" = NULL, revision = revision + 1
      WHERE step = 2 AND "postingId" IN (
        SELECT id FROM "Posting" WHERE "accountId" = ${accountId}::uuid AND status = 'DRAFT'
          AND "establishmentId" <> ${establishmentId}::uuid)
      RETURNING "postingId", revision
    )
    INSERT INTO "PostingChange" ("postingId", step, revision, at, "by", "values")
    SELECT "postingId", 2, revision, ${nowDate()}, ${accountId}::uuid, '{"confirmed": ""}'::jsonb FROM cleared`;
  await tx.posting.updateMany({ where: { accountId, status: "DRAFT" }, data: { establishmentId } });
}

/**
 * 「申し込んだことがない」: begins an establishment to be entered, or goes back to the one that was begun before.
 * Pressed twice, it begins one.
 */
export async function beginEstablishment(
  actor: EmployerActor,
): Promise<Result<{ establishmentId: string }, "ALREADY_BOUND">> {
  return transaction(async (tx) => {
    const account = await lockChoice(tx, actor.accountId);
    if (account.establishmentId && account.establishmentBinding === "CONFIRMED")
      return account.establishment?.status === "REGISTERED"
        ? refused("ALREADY_BOUND")
        : ok({ establishmentId: account.establishmentId });
    if (!mayChoose(actor, account)) return refused("ALREADY_BOUND");
    const { id: establishmentId } =
      (await tx.establishment.findFirst({
        where: { begunById: actor.accountId, status: { in: ["DRAFT", "ENTERED"] } },
        select: { id: true },
      })) ?? (await createEstablishment(tx, actor));
    await bind(tx, actor, establishmentId, "CONFIRMED");
    return ok({ establishmentId });
  });
}

async function createEstablishment(tx: Tx, actor: EmployerActor): Promise<{ id: string }> {
  const at = nowDate();
  const establishment = await tx.establishment.create({
    data: {
      begunById: actor.accountId,
      createdAt: at,
      updatedAt: at,
      sections: {
        create: establishmentCatalogue.steps.map(({ number }) => ({ step: number, savedAt: at })),
      },
    },
    select: { id: true },
  });
  await audit(tx, { actor, action: "begun", subject: "establishment", subjectId: establishment.id });
  return establishment;
}

/** The office in charge of an address, from its beginning (prefecture and municipality); null when unknown. */
export function officeInCharge(address: string | undefined): string | null {
  const municipality = address ? findMunicipality(address) : null;
  return municipality ? (jurisdictionOf(municipality.municipalityCode)?.office.code ?? null) : null;
}

/** What 完了 of 事業所仮登録 answers: entered, or what has to be changed. */
export type EnterAnswer =
  | { readonly entered: true }
  | { readonly entered: false; readonly judgement: Judgement };

/**
 * 完了 of 事業所仮登録: judges all six steps and finds the office in charge. Nothing is handed in yet.
 * @param id of the establishment that the page shows: another may have been chosen in another window
 * @param accepted orange messages that were accepted by pressing again
 */
export async function enterEstablishment(
  actor: EmployerActor,
  id: string,
  accepted: readonly Acceptance[] = [],
): Promise<Result<EnterAnswer, "NOT_FOUND" | "NOT_EDITABLE" | "NO_OFFICE">> {
  const { scope } = actor;
  if (!scope || !can(actor, "establishment.edit", scope)) return refused("NOT_FOUND");
  return transaction(async (tx) => {
    const draft = await findDraftToJudge(scope, "establishment", id, tx);
    if (!draft) return refused("NOT_FOUND");
    const pressed = await press(tx, draft, lastStepOf("establishment"), accepted);
    if (!pressed) return refused("NOT_EDITABLE");
    const { judged } = pressed;
    if (!passes(judged)) return ok({ entered: false as const, judgement: judged });
    const address = judged.resolution.answered.text("address");
    const officeCode = officeInCharge(address);
    if (!officeCode) return refused("NO_OFFICE");
    const { count } = await tx.establishment.updateMany({
      where: { id: draft.id, status: { in: [...editableStatuses.establishment] } },
      data: {
        officeCode,
        updatedAt: nowDate(),
        // A returned establishment stays returned until it is handed in again.
        ...(draft.status === "RETURNED" ? {} : { status: "ENTERED" }),
      },
    });
    if (count === 0) return refused("NOT_EDITABLE");
    await audit(tx, { actor, action: "entered", subject: "establishment", subjectId: draft.id });
    return ok({ entered: true as const });
  });
}
