import "server-only";
import { accept, type Acceptance } from "@/domain/catalogue/acceptance";
import {
  type DraftChange,
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
import { faultySteps, judgeDraft, type JudgedDraft, judgementOfStep } from "@/domain/draft/judge-draft";
import type { SaveRefusal } from "@/domain/draft/save-refusal";
import type { SaveAnswer, SaveConflict, SaveRequest, SaveSender } from "@/domain/draft/protocol";
import { can, type EstablishmentSubject, type PostingSubject } from "@/domain/policy";
import { ok, refused, type Result } from "@/lib/result";
import {
  type EmployerActor,
  employerOfSession,
  somebody,
  type SomebodyRow,
  toEmployer,
} from "@/server/actor";
import { nowDate } from "@/server/clock";
import { db, type Tx, transaction } from "@/server/db";
import { Prisma } from "@/server/generated/prisma/client";
import { renewSession } from "@/server/session";
import { findDraftToJudge, type JudgeableDraft, TABLES, visibleDocument } from "./queries";

/** Which step of which document. */
export interface SectionAddress {
  readonly kind: DocumentKind;
  readonly id: string;
  readonly step: number;
}

type Saved = Result<SaveAnswer, SaveRefusal, string | undefined>;

/**
 * Saves changes of one step for whoever holds this session. Accepts anything within the size caps: validity is judged
 * elsewhere.
 *
 * The common save is one statement, guarded by the revision it expects, which finds out who asks as well; an
 * interactive transaction would cost 39 % of the throughput. Only when the revision has moved does the locked per-key
 * merge run. Sent twice, or delivered after a later save, it changes nothing.
 */
export async function saveSection(
  sessionId: string,
  address: SectionAddress,
  request: SaveRequest,
): Promise<Saved> {
  const unmoved = refuseChanges(address, request) ? null : await saveUnmoved(sessionId, address, request);
  return unmoved ?? transaction((tx) => saveMerged(tx, sessionId, address, request));
}

/** Why changes cannot be stored, whoever sends them. */
function refuseChanges(
  { kind, step: number }: SectionAddress,
  { changes }: SaveRequest,
): Result<never, SaveRefusal, string | undefined> | null {
  const step = stepOf(catalogueOf(kind), number);
  if (!step) return refused("NOT_FOUND", undefined);
  for (const { key, to } of changes) {
    const refusal = refuseDraftValue(step.fields, key, to);
    if (refusal) return refused(refusal, key);
  }
  return null;
}

/** Why this person may not save into this document; null when they may. */
function refuseSave(
  actor: EmployerActor | null,
  documentStatus: string | null,
  { kind }: SectionAddress,
  { account }: SaveRequest,
): Result<never, SaveRefusal, undefined> | null {
  if (!actor) return refused("SIGNED_OUT", undefined);
  // Comes first: to somebody else who logged in in this browser, the page's document is not theirs to know of.
  if (account && account !== actor.accountId) return refused("OTHER_ACCOUNT", undefined);
  if (documentStatus === null) return refused("NOT_FOUND", undefined);
  return isEditable(kind, documentStatus) ? null : refused("NOT_EDITABLE", undefined);
}

/** What the one statement of a save found, whether it saved or not. */
interface UnmovedRow extends SomebodyRow {
  readonly documentStatus: string | null;
  readonly revision: number | null;
}

/** The one-statement save, or why this person may not save; null when the revision has moved. */
async function saveUnmoved(
  sessionId: string,
  address: SectionAddress,
  request: SaveRequest,
): Promise<Saved | null> {
  const { baseRevision, changes, sender, account } = request;
  const { section, change, id } = TABLES[address.kind];
  const statuses = Prisma.join(editableStatuses[address.kind]);
  const values = Object.fromEntries(changes.map(({ key, to }) => [key, to]));
  const json = JSON.stringify(values);
  const at = nowDate();
  const [row] = await db.$queryRaw<UnmovedRow[]>`
    WITH somebody AS (${somebody(sessionId)}),
    document AS (${visibleDocument(address.kind, address.id)}),
    saved AS (
      UPDATE ${section} AS s
      SET answers = s.answers || ${json}::jsonb, revision = s.revision + 1, "savedAt" = ${at},
        "savedBy" = somebody."accountId"
      FROM somebody, document
      WHERE s.${id} = document.id AND s.step = ${address.step} AND s.revision = ${baseRevision}
        AND document.status IN (${statuses})
        AND somebody."accountId" = coalesce(${account ?? null}::uuid, somebody."accountId")
      RETURNING s.revision, s."savedBy"
    ),
    logged AS (
      INSERT INTO ${change} (${id}, step, revision, at, "by", "values", page, seq)
      SELECT ${address.id}::uuid, ${address.step}, saved.revision, ${at}, saved."savedBy", ${json}::jsonb,
        ${sender?.page ?? null}::uuid, ${sender?.seq ?? null}::int FROM saved
    )
    SELECT somebody.*, document.status AS "documentStatus", saved.revision
    FROM somebody LEFT JOIN document ON true LEFT JOIN saved ON true`;
  const actor = row ? toEmployer(row) : null;
  const refusal = refuseSave(actor, row?.documentStatus ?? null, address, request);
  if (refusal) return refusal;
  if (actor) await renewSession(actor);
  if (typeof row?.revision !== "number") return null;
  const { revision } = row;
  const applied = Object.keys(values);
  return ok({ revision, savedAt: at.toISOString(), applied, conflicts: [], theirs: {} });
}

/** The status of a document that this person may change, held until the transaction ends; null when they may not. */
async function holdDocument(
  tx: Tx,
  actor: EmployerActor,
  { kind, id }: SectionAddress,
): Promise<string | null> {
  if (kind === "posting") {
    const [posting] = await tx.$queryRaw<(PostingSubject & { readonly status: string })[]>`
      SELECT p."establishmentId", p."accountId", p.status::text AS status,
        a.id IS NOT NULL AND a."establishmentBinding" IS DISTINCT FROM 'CONFIRMED' AS "begunUnchecked"
      FROM "Posting" p LEFT JOIN "Account" a ON a.id = p."accountId"
      WHERE p.id = ${id}::uuid FOR SHARE OF p`;
    return posting && can(actor, "posting.read", posting) ? posting.status : null;
  }
  const [establishment] = await tx.$queryRaw<(EstablishmentSubject & { readonly status: string })[]>`
    SELECT id AS "establishmentId", status::text AS status FROM "Establishment"
    WHERE id = ${id}::uuid FOR SHARE`;
  return establishment && can(actor, "establishment.edit", establishment) ? establishment.status : null;
}

interface StoredSection {
  readonly answers: RawAnswers;
  readonly revision: number;
  readonly savedAt: Date;
}

/** The merge under a row lock, for saves that were made against an older revision. */
async function saveMerged(
  tx: Tx,
  sessionId: string,
  address: SectionAddress,
  request: SaveRequest,
): Promise<Saved> {
  const { section, change, id } = TABLES[address.kind];
  const actor = await employerOfSession(sessionId, tx);
  const status = actor && (await holdDocument(tx, actor, address));
  const refusal = refuseSave(actor, status, address, request) ?? refuseChanges(address, request);
  if (refusal || !actor) return refusal ?? refused("SIGNED_OUT", undefined);
  const at = nowDate();
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
 * 次へ進む: judges the stored draft and marks the step passed when nothing speaks against it there. Orange messages
 * pass when they were accepted for exactly the values they are given for; acceptances are kept for the reviewer.
 */
export async function passStep(
  actor: EmployerActor,
  { kind, id, step }: SectionAddress,
  accepted: readonly Acceptance[],
): Promise<Result<PassAnswer, "NOT_FOUND" | "NOT_EDITABLE">> {
  const { scope } = actor;
  if (!scope) return refused("NOT_FOUND");
  return transaction(async (tx) => {
    const draft = await findDraftToJudge(scope, kind, id, tx);
    if (!draft?.sections.some((one) => one.step === step)) return refused("NOT_FOUND");
    const pressed = await press(tx, draft, step, accepted);
    if (!pressed) return refused("NOT_EDITABLE");
    const { ofStep } = pressed;
    return ok(passes(ofStep) ? { passed: true as const } : { passed: false as const, judgement: ofStep });
  });
}

/** What a press of 次へ進む or 完了 comes to. */
export interface Pressed {
  /** The whole draft. */
  readonly judged: JudgedDraft;
  /** What of it speaks on the step that was left. */
  readonly ofStep: Judgement;
}

/**
 * Judges a draft once at a press of 次へ進む or 完了, and keeps for each step whether something red or missing stands
 * there: screens show that and judge nothing. Marks the step that is left as passed when nothing speaks against it.
 * @returns null when the draft has been handed in meanwhile
 */
export async function press(
  tx: Tx,
  { kind, id, whole, context, acceptances }: JudgeableDraft,
  step: number,
  accepted: readonly Acceptance[],
): Promise<Pressed | null> {
  const given = [...acceptances, ...accepted];
  const judged = judgeDraft(kind, whole, context, given);
  const ofStep = judgementOfStep(kind, step, judged);
  const passed = passes(ofStep);
  const { document, section, id: owner } = TABLES[kind];
  const at = nowDate();
  // The document first, as everybody locks it. Lists are sorted by when somebody went on with it.
  const open = await tx.$executeRaw`
    UPDATE ${document} SET "updatedAt" = CASE WHEN ${passed} THEN ${at}::timestamptz ELSE "updatedAt" END
    WHERE id = ${id}::uuid AND status::text IN (${Prisma.join(editableStatuses[kind])})`;
  if (open === 0) return null;
  await keepVerdicts(tx, { kind, id }, judged);
  if (!passed) return { judged, ofStep };
  // What was accepted for the values as they are now, also for rules that speak on other steps: 完了 asks again.
  const kept = accept(judged.allWarnings, judged.resolution.answers).filter(({ ruleId, digest }) =>
    given.some((one) => one.ruleId === ruleId && one.digest === digest),
  );
  await tx.$executeRaw`
    UPDATE ${section} SET "passedAt" = ${at}, acceptances = ${JSON.stringify(kept)}::jsonb
    WHERE ${owner} = ${id}::uuid AND step = ${step}`;
  return { judged, ofStep };
}

/** Keeps for each step whether something red or missing stands there. The document must be locked. */
export async function keepVerdicts(
  tx: Tx,
  { kind, id }: Pick<JudgeableDraft, "kind" | "id">,
  judged: JudgedDraft,
): Promise<void> {
  const { section, id: owner } = TABLES[kind];
  await tx.$executeRaw`
    UPDATE ${section} SET faulty = NOT faulty
    WHERE ${owner} = ${id}::uuid AND faulty <> (step = ANY(${faultySteps(kind, judged)}::int[]))`;
}

/** Remembers the screen last worked on; log-in resumes there, on any device. */
export async function rememberScreen(actor: EmployerActor, path: string): Promise<void> {
  if (actor.resumePath === path) return;
  await db.account.update({ where: { id: actor.accountId }, data: { resumePath: path } });
}
