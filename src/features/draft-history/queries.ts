import "server-only";
import type { RawAnswer } from "@/domain/catalogue/field";
import { cellAt, labelOfCell } from "@/domain/catalogue/keys";
import { catalogueOf } from "@/domain/draft/document";
import type { DocumentKind } from "@/domain/draft/document-kind";
import { rawText } from "@/domain/draft/raw-text";
import { findDraft } from "@/features/draft/queries";
import type { EstablishmentScope } from "@/server/actor";
import { db } from "@/server/db";
import { Prisma } from "@/server/generated/prisma/client";

/** One change of one item, as people see it. */
export interface HistoryEntry {
  /** Identifies the entry, and is the cursor of what comes after it. */
  readonly id: string;
  readonly at: Date;
  readonly by: string;
  /** e.g. 「ステップ3 仕事内容」. */
  readonly screen: string;
  readonly label: string;
  /** Null where nothing is known of the time before. */
  readonly from: string | null;
  readonly to: string;
}

export interface HistoryPage {
  readonly entries: readonly HistoryEntry[];
  /** Cursor of the next page. */
  readonly next: string | null;
}

export const HISTORY_PAGE_SIZE = 30;

/** Saves of one item by one person are one change, unless so much time lies between them. */
const PAUSE = Prisma.sql`interval '10 minutes'`;

const tables = {
  posting: { change: Prisma.raw('"PostingChange"'), id: Prisma.raw('"postingId"') },
  establishment: { change: Prisma.raw('"EstablishmentChange"'), id: Prisma.raw('"establishmentId"') },
} as const;

interface Row {
  readonly step: number;
  readonly key: string;
  readonly revision: number;
  readonly at: Date;
  readonly by: string | null;
  readonly email: string | null;
  readonly from: RawAnswer | null;
  readonly to: RawAnswer;
}

/**
 * Who changed which items of a draft when, newest first. Null when this scope may not see the draft.
 * @param after cursor of an earlier page; one that is not readable begins anew
 */
export async function findHistory(
  scope: EstablishmentScope,
  kind: DocumentKind,
  id: string,
  after: string | null = null,
): Promise<HistoryPage | null> {
  if (!(await findDraft(scope, kind, id))) return null;
  const { change, id: idColumn } = tables[kind];
  const cursor = readCursor(after);
  const behind = cursor
    ? Prisma.sql`AND (e.at, e.step, e.revision, e.key) < (${cursor.at}, ${cursor.step}::int, ${cursor.revision}::int, ${cursor.key})`
    : Prisma.empty;
  const rows = await db.$queryRaw<Row[]>`
    WITH named AS (
      SELECT c.step, c.revision, c.at, c."by", v.key COLLATE "C" AS key, v.value,
        lag(v.value) OVER w AS before,
        row_number() OVER w = 1 OR lag(c."by") OVER w IS DISTINCT FROM c."by" OR c.at - lag(c.at) OVER w > ${PAUSE} AS begins
      FROM ${change} c CROSS JOIN LATERAL jsonb_each(c."values") AS v
      WHERE c.${idColumn} = ${id}::uuid
      WINDOW w AS (PARTITION BY c.step, v.key ORDER BY c.revision)
    ),
    numbered AS (
      SELECT *, count(*) FILTER (WHERE begins) OVER (PARTITION BY step, key ORDER BY revision) AS nth FROM named
    ),
    entries AS (
      SELECT step, key, max(revision) AS revision, max(at) AS at,
        (array_agg("by" ORDER BY revision))[1] AS "by",
        (array_agg(before ORDER BY revision))[1] AS "from",
        (array_agg(value ORDER BY revision DESC))[1] AS "to"
      FROM numbered GROUP BY step, key, nth
    )
    SELECT e.*, a.email FROM entries e LEFT JOIN "Account" a ON a.id = e."by"
    WHERE e."from" IS DISTINCT FROM e."to" ${behind}
    ORDER BY e.at DESC, e.step DESC, e.revision DESC, e.key DESC
    LIMIT ${HISTORY_PAGE_SIZE + 1}`;
  const shown = rows.slice(0, HISTORY_PAGE_SIZE);
  const last = rows.length > HISTORY_PAGE_SIZE ? shown.at(-1) : undefined;
  return { entries: shown.map((row) => entryOf(kind, row)), next: last ? cursorOf(last) : null };
}

function entryOf(kind: DocumentKind, row: Row): HistoryEntry {
  const catalogue = catalogueOf(kind);
  const cell = cellAt(catalogue.fields, row.key);
  const title = catalogue.steps.find(({ number }) => number === row.step)?.title ?? "";
  const text = (value: RawAnswer) => (cell ? rawText(cell.field, value) : String(value));
  return {
    id: cursorOf(row),
    at: row.at,
    by: row.by === null ? "ハローワーク" : (row.email ?? "削除されたアカウント"),
    screen: `ステップ${row.step} ${title}`,
    label: cell ? labelOfCell(cell) : "いまはない項目",
    from: row.from === null ? null : text(row.from),
    to: text(row.to),
  };
}

const cursorOf = ({ at, step, revision, key }: Row) => `${at.getTime()}~${step}~${revision}~${key}`;

function readCursor(text: string | null) {
  const [, at, step, revision, key] =
    /^(\d{1,15})~(\d)~(\d{1,9})~([A-Za-z0-9.]{1,100})$/.exec(text ?? "") ?? [];
  if (!at || !step || !revision || !key) return null;
  return { at: new Date(Number(at)), step: Number(step), revision: Number(revision), key };
}
