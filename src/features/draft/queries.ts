import "server-only";
import type { Acceptance } from "@/domain/catalogue/acceptance";
import type { RawAnswers } from "@/domain/catalogue/field";
import type { MinimumWage } from "@/domain/codes/minimum-wages";
import type { DocumentKind } from "@/domain/draft/document-kind";
import { publishedAnswers } from "@/domain/establishment/published";
import { type RuleContext, ruleContextOn } from "@/domain/posting/rules/context";
import { INSURANCE_COPIES, withEstablishment } from "@/domain/posting/with-establishment";
import {
  ownEstablishment,
  type OwnEstablishment,
  type StoredEstablishment,
  toOwnEstablishment,
} from "@/features/establishment/queries";
import { minimumWagesFromToday, minimumWageTable } from "@/features/minimum-wage/queries";
import { isUuid } from "@/lib/uuid";
import {
  type EmployerActor,
  employerOfSession,
  type EstablishmentScope,
  somebody,
  type SomebodyRow,
  toEmployer,
} from "@/server/actor";
import { today } from "@/server/clock";
import { db, type Reader } from "@/server/db";
import { Prisma } from "@/server/generated/prisma/client";
import { renewSession } from "@/server/session";

/** One step of a draft as it is stored. */
export interface DraftSection {
  readonly step: number;
  readonly answers: RawAnswers;
  readonly revision: number;
  readonly savedAt: Date;
  readonly acceptances: readonly Acceptance[];
  readonly passedAt: Date | null;
  /** Something red or missing stood here when 次へ進む was last pressed, here or elsewhere. */
  readonly faulty: boolean;
}

/** A draft with all its steps. */
export interface Draft {
  readonly kind: DocumentKind;
  readonly id: string;
  readonly status: string;
  readonly sections: readonly DraftSection[];
  /** Answers of all steps together. */
  readonly raw: RawAnswers;
  readonly acceptances: readonly Acceptance[];
}

const sectionColumns = {
  step: true,
  answers: true,
  revision: true,
  savedAt: true,
  acceptances: true,
  passedAt: true,
  faulty: true,
} as const;

/** Postings this scope may see: `posting.read` of the policy, as a condition of the database. */
export function postingsOf(scope: EstablishmentScope): Prisma.PostingWhereInput {
  const { establishmentId, accountId, confirmed } = scope;
  if (!confirmed) return { establishmentId, accountId };
  return {
    establishmentId,
    OR: [{ accountId }, { accountId: null }, { account: { establishmentBinding: "CONFIRMED" } }],
  };
}

/** The draft of a posting or of the scope's own establishment; null when this scope may not see it. */
export async function findDraft(
  scope: EstablishmentScope,
  kind: DocumentKind,
  id: string,
  reader: Reader = db,
): Promise<Draft | null> {
  if (!isUuid(id)) return null;
  const sections = { select: sectionColumns, orderBy: { step: "asc" } } as const;
  if (kind === "posting") {
    const row = await reader.posting.findFirst({
      where: { id, ...postingsOf(scope) },
      select: { id: true, status: true, sections },
    });
    return row && toDraft(kind, row);
  }
  if (!scope.confirmed || id !== scope.establishmentId) return null;
  const row = await reader.establishment.findUnique({
    where: { id },
    select: { id: true, status: true, sections },
  });
  return row && toDraft(kind, row);
}

interface StoredDraft {
  readonly id: string;
  readonly status: string;
  readonly sections: readonly {
    step: number;
    answers: unknown;
    revision: number;
    savedAt: Date;
    acceptances: unknown;
    passedAt: Date | null;
    faulty: boolean;
  }[];
}

function toDraft(kind: DocumentKind, row: StoredDraft): Draft {
  const sections = row.sections.map((section) => ({
    ...section,
    answers: section.answers as RawAnswers,
    acceptances: section.acceptances as readonly Acceptance[],
  }));
  return {
    kind,
    id: row.id,
    status: row.status,
    sections,
    raw: Object.assign({}, ...sections.map((section) => section.answers)),
    acceptances: sections.flatMap((section) => section.acceptances),
  };
}

/** A draft with everything that judging it needs. */
export interface JudgeableDraft extends Draft {
  /** Answers of all steps together, and for a posting those that come from its establishment. */
  readonly whole: RawAnswers;
  readonly establishment: OwnEstablishment;
  readonly context: RuleContext;
}

/** Loads a draft for judging it as of today; null when this scope may not see it. */
export async function findDraftToJudge(
  scope: EstablishmentScope,
  kind: DocumentKind,
  id: string,
  reader: Reader = db,
): Promise<JudgeableDraft | null> {
  const draft = await findDraft(scope, kind, id, reader);
  if (!draft) return null;
  const establishment = await ownEstablishment(scope, reader);
  return judgeable(draft, establishment, await minimumWagesFromToday(reader));
}

function judgeable(
  draft: Draft,
  establishment: OwnEstablishment,
  rates: readonly MinimumWage[],
): JudgeableDraft {
  const whole = draft.kind === "posting" ? withEstablishment(draft.raw, establishment.raw) : draft.raw;
  return { ...draft, whole, establishment, context: ruleContextOn(today(), establishment.raw, rates) };
}

/**
 * The document with this id, if `somebody` of the same statement may see it: what the policy says of `posting.read`
 * and `establishment.edit`, as a statement that can be gone on with.
 * @param id null for the establishment of who asks
 */
export function visibleDocument(kind: DocumentKind, id: string | null): Prisma.Sql {
  if (kind === "posting")
    return Prisma.sql`
      SELECT p.id, p.status::text AS status FROM "Posting" p
      JOIN somebody ON somebody."establishmentId" = p."establishmentId"
      WHERE p.id = ${id}::uuid AND (p."accountId" = somebody."accountId" OR somebody.binding = 'CONFIRMED'
        AND (p."accountId" IS NULL OR EXISTS (
          SELECT FROM "Account" a WHERE a.id = p."accountId" AND a."establishmentBinding" = 'CONFIRMED')))`;
  return Prisma.sql`
    SELECT e.id, e.status::text AS status FROM "Establishment" e
    JOIN somebody ON somebody."establishmentId" = e.id
    WHERE somebody.binding = 'CONFIRMED' ${id === null ? Prisma.empty : Prisma.sql`AND e.id = ${id}::uuid`}`;
}

/** Tables of a document, of its screens and of the log of their changes, and the column of both that names the document. */
export const TABLES = {
  posting: {
    document: Prisma.raw('"Posting"'),
    section: Prisma.raw('"PostingSection"'),
    change: Prisma.raw('"PostingChange"'),
    id: Prisma.raw('"postingId"'),
  },
  establishment: {
    document: Prisma.raw('"Establishment"'),
    section: Prisma.raw('"EstablishmentSection"'),
    change: Prisma.raw('"EstablishmentChange"'),
    id: Prisma.raw('"establishmentId"'),
  },
} as const;

/** Who asked for a screen, and the draft that it is of. */
export interface DraftForScreen {
  readonly actor: EmployerActor;
  /** Null when there is no such draft for this person. */
  readonly draft: JudgeableDraft | null;
}

interface ScreenRow extends SomebodyRow {
  /** Null together with what follows when there is no such draft for this person. */
  readonly documentId: string | null;
  readonly documentStatus: string;
  readonly sections: readonly (Omit<StoredDraft["sections"][number], "savedAt" | "passedAt"> & {
    readonly savedAt: string;
    readonly passedAt: string | null;
  })[];
  readonly establishment: StoredEstablishment;
}

/**
 * Loads the draft of a screen for whoever holds this session, in one statement. A person whom the counter has not
 * checked gets of the establishment only what is published.
 * @param id null for the establishment of who asks
 * @returns null when nobody is logged in
 */
export async function findDraftForScreen(
  sessionId: string,
  kind: DocumentKind,
  id: string | null,
): Promise<DraftForScreen | null> {
  if (id !== null && !isUuid(id)) {
    const actor = await employerOfSession(sessionId);
    return actor && { actor, draft: null };
  }
  const { section, id: owner } = TABLES[kind];
  const [row] = await db.$queryRaw<ScreenRow[]>`
    WITH somebody AS (${somebody(sessionId)}),
    document AS (${visibleDocument(kind, id)})
    SELECT somebody.*, document.id AS "documentId", document.status AS "documentStatus",
      (SELECT coalesce(json_agg(json_build_object('step', s.step, 'answers', s.answers, 'revision', s.revision,
          'savedAt', s."savedAt", 'acceptances', s.acceptances, 'passedAt', s."passedAt", 'faulty', s.faulty)
          ORDER BY s.step), '[]')
        FROM ${section} s WHERE s.${owner} = document.id) AS sections,
      json_build_object('id', e.id, 'status', e.status, 'number', e.number, 'officeCode', e."officeCode",
        'registeredAnswers', e."registeredAnswers", 'officeItems', e."officeItems",
        'sections', (SELECT coalesce(json_agg(s.answers ORDER BY s.step), '[]') FROM "EstablishmentSection" s
          WHERE s."establishmentId" = e.id)) AS establishment
    FROM somebody LEFT JOIN document ON true LEFT JOIN "Establishment" e ON e.id = somebody."establishmentId"`;
  if (!row) return null;
  const actor = toEmployer(row);
  await renewSession(actor);
  if (row.documentId === null) return { actor, draft: null };
  const sections = row.sections.map(({ savedAt, passedAt, ...rest }) => ({
    ...rest,
    savedAt: new Date(savedAt),
    passedAt: passedAt === null ? null : new Date(passedAt),
  }));
  const draft = toDraft(kind, { id: row.documentId, status: row.documentStatus, sections });
  const own = toOwnEstablishment(row.establishment);
  const shown = kind === "posting" && !actor.scope?.confirmed ? publishedOf(own) : own;
  return { actor, draft: judgeable(draft, shown, (await minimumWageTable()).rates) };
}

/** What is published on postings anyway: what the catalogue says, and 加入保険等, which every posting prints (box 5). */
function publishedOf(establishment: OwnEstablishment): OwnEstablishment {
  const { raw } = establishment;
  const insurances = Object.entries(raw).filter(([key]) => INSURANCE_COPIES.some((copy) => copy === key));
  return { ...establishment, raw: { ...publishedAnswers(raw), ...Object.fromEntries(insurances) } };
}
