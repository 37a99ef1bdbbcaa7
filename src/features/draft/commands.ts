import "server-only";
import { accept, type Acceptance } from "@/domain/catalogue/acceptance";
import {
  type DraftChange,
  type DraftRefusal,
  mergeDraft,
  type Movement,
  refuseDraftValue,
  UNTOUCHED,
} from "@/domain/catalogue/draft";
import type { RawAnswer, RawAnswers } from "@/domain/catalogue/field";
import { type Judgement, passes } from "@/domain/catalogue/judge";
import { stepOf } from "@/domain/catalogue/step";
import { catalogueOf, editableStatuses, isEditable } from "@/domain/draft/document";
import type { DocumentKind } from "@/domain/draft/document-kind";
import { judgementOfStep, judgeReading } from "@/domain/draft/judge-draft";
import type { SaveAnswer, SaveConflict, SaveRequest, SaveSender } from "@/domain/draft/protocol";
import { ok, refused, type Result } from "@/lib/result";
import type { EmployerActor } from "@/server/actor";
import type { RecalledEmployer } from "@/server/recalled-employer";
import { nowDate } from "@/server/clock";
import { askOften, db, type Tx, transaction } from "@/server/db";
import { Prisma } from "@/server/generated/prisma/client";
import { findJudgeable, PROVEN, TABLES, visibleDocument } from "./queries";

/** Which step of which document. */
export interface SectionAddress {
  readonly kind: DocumentKind;
  readonly id: string;
  readonly step: number;
}

export type SaveRefusal = "NOT_FOUND" | "NOT_EDITABLE" | DraftRefusal;

/**
 * Saves changes of one step. Accepts anything within the size caps: validity is judged elsewhere.
 *
 * The common save is one statement, guarded by the revision it expects; an interactive transaction would
 * cost 39 % of the throughput. Only when the guard fails does the locked per-key merge run. Sent twice, or
 * delivered after a later save, it changes nothing.
 */
export async function saveSection(
  actor: EmployerActor,
  address: SectionAddress,
  request: SaveRequest,
): Promise<Result<SaveAnswer, SaveRefusal, string | undefined>> {
  const refusal = refuseSave(actor, address, request);
  if (refusal) return refusal;
  const saved = await saveUnmoved(actor, address, request);
  return saved ? ok(saved) : transaction((tx) => saveMerged(tx, actor, address, request, nowDate()));
}

/**
 * The common save for somebody who is only recalled: the statement proves who asks in the same breath.
 * @returns null when nothing was saved, for whatever reason: then `saveSection` finds out why
 */
export async function saveUnmovedSection(
  { unproven, proof }: RecalledEmployer,
  address: SectionAddress,
  request: SaveRequest,
): Promise<SaveAnswer | null> {
  if (refuseSave(unproven, address, request)) return null;
  return (await saveUnmoved(unproven, address, request, proof)) ?? null;
}

/** Why changes are not even looked at by the database. */
function refuseSave(
  { scope }: EmployerActor,
  { kind, step: number }: SectionAddress,
  { changes }: SaveRequest,
): Result<never, SaveRefusal, string | undefined> | null {
  const step = stepOf(catalogueOf(kind), number);
  if (!scope || !step) return refused("NOT_FOUND", undefined);
  for (const { key, to } of changes) {
    const refusal = refuseDraftValue(step.fields, key, to);
    if (refusal) return refused(refusal, key);
  }
  return null;
}

/** The document of the address, if this actor may change it now. */
function editableDocument({ scope }: EmployerActor, { kind, id }: SectionAddress): Prisma.Sql {
  const statuses = Prisma.join(editableStatuses[kind].map((status) => Prisma.sql`${status}`));
  return Prisma.sql`${visibleDocument(scope, kind, id)} AND status::text IN (${statuses})`;
}

/**
 * The one-statement save. Undefined when the revision moved, or the document may not be changed.
 * @param proof yields a row if the actor is who it says
 */
async function saveUnmoved(
  actor: EmployerActor,
  address: SectionAddress,
  { baseRevision, changes, sender }: SaveRequest,
  proof: Prisma.Sql = PROVEN,
): Promise<SaveAnswer | undefined> {
  const { section, change, id } = TABLES[address.kind];
  const values = Object.fromEntries(changes.map(({ key, to }) => [key, to]));
  const json = JSON.stringify(values);
  const at = nowDate();
  const [saved] = await askOften<{ revision: number }>(Prisma.sql`
    WITH somebody AS (${proof}), document AS (${editableDocument(actor, address)}),
    saved AS (
      UPDATE ${section} AS s
      SET answers = s.answers || ${json}::jsonb, revision = s.revision + 1, "savedAt" = ${at}, "savedBy" = ${actor.accountId}::uuid
      FROM document, somebody
      WHERE s.${id} = document.id AND s.step = ${address.step} AND s.revision = ${baseRevision}
      RETURNING s.revision
    ),
    logged AS (
      INSERT INTO ${change} (${id}, step, revision, at, "by", "values", page, seq)
      SELECT ${address.id}::uuid, ${address.step}, saved.revision, ${at}, ${actor.accountId}::uuid, ${json}::jsonb,
        ${sender?.page ?? null}::uuid, ${sender?.seq ?? null}::int FROM saved
    )
    SELECT revision FROM saved`);
  return (
    saved && {
      revision: saved.revision,
      savedAt: at.toISOString(),
      applied: Object.keys(values),
      conflicts: [],
      theirs: {},
    }
  );
}

interface StoredSection {
  readonly answers: RawAnswers;
  readonly revision: number;
  readonly savedAt: Date;
}

/** The merge under a row lock, for saves that were made against an older revision. */
async function saveMerged(
  tx: Tx,
  actor: EmployerActor,
  address: SectionAddress,
  request: SaveRequest,
  at: Date,
): Promise<Result<SaveAnswer, SaveRefusal, string | undefined>> {
  const { section, change, id } = TABLES[address.kind];
  const [editable] = await tx.$queryRaw<{ id: string }[]>`${editableDocument(actor, address)} FOR SHARE`;
  if (!editable) {
    const visible = await tx.$queryRaw<
      { id: string }[]
    >`${visibleDocument(actor.scope, address.kind, address.id)}`;
    return refused(visible.length > 0 ? "NOT_EDITABLE" : "NOT_FOUND", undefined);
  }
  const [stored] = await tx.$queryRaw<StoredSection[]>`
    SELECT answers, revision, "savedAt" FROM ${section} WHERE ${id} = ${address.id}::uuid AND step = ${address.step} FOR UPDATE`;
  if (!stored) return refused("NOT_FOUND", undefined);
  const { baseRevision, changes, sender } = request;
  const { moved, writers } = await movedSince(tx, actor, address, baseRevision, sender);
  const merge = mergeDraft(stored.answers, changes, moved);
  const writes = merge.written.length > 0;
  const revision = writes ? stored.revision + 1 : stored.revision;
  if (writes) {
    const values = JSON.stringify(
      Object.fromEntries(merge.written.map((key) => [key, merge.answers[key] ?? UNTOUCHED])),
    );
    await tx.$executeRaw`
      UPDATE ${section} SET answers = ${JSON.stringify(merge.answers)}::jsonb, revision = ${revision}, "savedAt" = ${at},
        "savedBy" = ${actor.accountId}::uuid
      WHERE ${id} = ${address.id}::uuid AND step = ${address.step}`;
    await tx.$executeRaw`
      INSERT INTO ${change} (${id}, step, revision, at, "by", "values", page, seq)
      VALUES (${address.id}::uuid, ${address.step}, ${revision}, ${at}, ${actor.accountId}::uuid, ${values}::jsonb,
        ${sender?.page ?? null}::uuid, ${sender?.seq ?? null}::int)`;
  }
  return ok({
    revision,
    savedAt: (writes ? at : stored.savedAt).toISOString(),
    applied: merge.applied,
    conflicts: await describeConflicts(tx, actor, address, merge.conflicts),
    theirs: changedByOthers(moved.keys(), changes, merge.answers),
    writers,
  });
}

/**
 * Keys that were written after `base`, and whether by earlier saves of the same page alone. The log answers this
 * exactly for any `base`: the newest write of every key is never pruned. `writers` are the pages of this account that
 * wrote keys last.
 */
async function movedSince(
  tx: Tx,
  actor: EmployerActor,
  address: SectionAddress,
  base: number,
  sender: SaveSender | undefined,
): Promise<{ readonly moved: Map<string, Movement>; readonly writers: Record<string, SaveSender> }> {
  const { change, id } = TABLES[address.kind];
  const rows = await tx.$queryRaw<
    { key: string; own: boolean; by: string | null; page: string | null; seq: number | null }[]
  >`
    SELECT DISTINCT ON (named.key) named.key, c."by", c.page, c.seq, bool_and(
        c.page IS NOT NULL AND c.page = ${sender?.page ?? null}::uuid AND c.seq < ${sender?.seq ?? null}::int
      ) OVER (PARTITION BY named.key) IS TRUE AS own
    FROM ${change} c CROSS JOIN LATERAL jsonb_object_keys(c."values") AS named(key)
    WHERE c.${id} = ${address.id}::uuid AND c.step = ${address.step} AND c.revision > ${base}
    ORDER BY named.key, c.revision DESC`;
  const writers: Record<string, SaveSender> = {};
  for (const { key, by, page, seq } of rows)
    if (by === actor.accountId && page !== null && seq !== null) writers[key] = { page, seq };
  return { moved: new Map(rows.map(({ key, own }) => [key, own ? "own" : "other"])), writers };
}

function changedByOthers(
  since: Iterable<string>,
  own: readonly DraftChange[],
  answers: RawAnswers,
): RawAnswers {
  const mine = new Set(own.map((change) => change.key));
  const theirs: Record<string, RawAnswer> = {};
  for (const key of since) if (!mine.has(key)) theirs[key] = answers[key] ?? UNTOUCHED;
  return theirs;
}

/** Adds who and when to conflicts: the newest logged save that named the key. */
async function describeConflicts(
  tx: Tx,
  actor: EmployerActor,
  address: SectionAddress,
  conflicts: readonly { key: string; theirs: RawAnswer }[],
): Promise<SaveConflict[]> {
  if (conflicts.length === 0) return [];
  const { change, id } = TABLES[address.kind];
  const keys = conflicts.map((conflict) => conflict.key);
  const authors = await tx.$queryRaw<{ key: string; at: Date; by: string | null; email: string | null }[]>`
    SELECT DISTINCT ON (named.key) named.key, c.at, c."by", a.email
    FROM ${change} c CROSS JOIN LATERAL jsonb_object_keys(c."values") AS named(key)
    LEFT JOIN "Account" a ON a.id = c."by"
    WHERE c.${id} = ${address.id}::uuid AND c.step = ${address.step} AND named.key IN (${Prisma.join(keys)})
    ORDER BY named.key, c.revision DESC`;
  const byKey = new Map(authors.map((author) => [author.key, author]));
  return conflicts.map(({ key, theirs }) => {
    const author = byKey.get(key);
    return {
      key,
      theirs,
      by:
        author?.by === actor.accountId
          ? "別の画面"
          : (author?.email ?? (author?.by === null ? "ハローワーク" : "ほかの担当者")),
      at: (author?.at ?? nowDate()).toISOString(),
    };
  });
}

/** Why a step cannot be left forwards, or that it can. */
export type PassAnswer =
  | { readonly passed: true }
  | { readonly passed: false; readonly judgement: Judgement };

/**
 * 次へ進む: judges the stored step and marks it passed. Orange messages pass when they were accepted for
 * exactly the values they are given for; acceptances are kept for the reviewer.
 */
export async function passStep(
  actor: EmployerActor,
  address: SectionAddress,
  accepted: readonly Acceptance[],
): Promise<Result<PassAnswer, "NOT_FOUND" | "NOT_EDITABLE">> {
  const { scope } = actor;
  if (!scope) return refused("NOT_FOUND");
  return transaction(async (tx) => {
    const draft = await findJudgeable(scope, address.kind, address.id, tx);
    const section = draft?.sections.find((one) => one.step === address.step);
    if (!draft || !section) return refused("NOT_FOUND");
    if (!isEditable(draft.kind, draft.status)) return refused("NOT_EDITABLE");
    const given = [...draft.acceptances, ...accepted];
    const reading = draft.reading();
    const judged = judgeReading(reading, given);
    const judgement = judgementOfStep(draft.kind, address.step, judged);
    if (!passes(judgement)) return ok({ passed: false as const, judgement });
    // What was accepted for the values as they are now, also for rules that speak on other steps: 完了 asks again.
    const acceptances = accept(judged.allWarnings, reading.answers).filter(({ ruleId, digest }) =>
      given.some((one) => one.ruleId === ruleId && one.digest === digest),
    );
    const data = { passedAt: nowDate(), acceptances: acceptances.map((one) => ({ ...one })) };
    await updateSection(tx, address, data);
    return ok({ passed: true as const });
  });
}

/** The document first, as everybody locks it: lists are sorted by when somebody went on with it. */
async function updateSection(
  tx: Tx,
  { kind, id, step }: SectionAddress,
  data: { passedAt: Date; acceptances: object[] },
) {
  const touched = { where: { id }, data: { updatedAt: data.passedAt } };
  if (kind === "posting") {
    await tx.posting.update(touched);
    await tx.postingSection.update({ where: { postingId_step: { postingId: id, step } }, data });
  } else {
    await tx.establishment.update(touched);
    await tx.establishmentSection.update({
      where: { establishmentId_step: { establishmentId: id, step } },
      data,
    });
  }
}

/** Remembers the screen last worked on; log-in resumes there, on any device. */
export async function rememberScreen(actor: EmployerActor, path: string): Promise<void> {
  if (actor.resumePath === path) return;
  await db.account.update({ where: { id: actor.accountId }, data: { resumePath: path } });
}
