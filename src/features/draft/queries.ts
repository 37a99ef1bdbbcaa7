import "server-only";
import { hash } from "node:crypto";
import type { Acceptance } from "@/domain/catalogue/acceptance";
import type { RawAnswers } from "@/domain/catalogue/field";
import type { MinimumWage } from "@/domain/codes/minimum-wages";
import type { DocumentKind } from "@/domain/draft/document-kind";
import { type DraftReading, readDraft } from "@/domain/draft/judge-draft";
import { publishedAnswers } from "@/domain/establishment/published";
import { type RuleContext, ruleContextOn } from "@/domain/posting/rules/context";
import { INSURANCE_COPIES, withEstablishment } from "@/domain/posting/with-establishment";
import {
  type OwnEstablishment,
  type StoredEstablishment,
  toOwnEstablishment,
} from "@/features/establishment/queries";
import { minimumWagesFromToday, minimumWagesLately } from "@/features/minimum-wage/queries";
import { once, oncePer } from "@/lib/once";
import { RecentMap } from "@/lib/recent-map";
import { isUuid } from "@/lib/uuid";
import type { EstablishmentScope } from "@/server/actor";
import { today } from "@/server/clock";
import { askOften, db, type Reader } from "@/server/db";
import { Prisma } from "@/server/generated/prisma/client";
import { processWide } from "@/server/process-wide";

/** One step of a draft as it is stored. */
export interface DraftSection {
  readonly step: number;
  readonly answers: RawAnswers;
  readonly revision: number;
  readonly savedAt: Date;
  readonly acceptances: readonly Acceptance[];
  readonly passedAt: Date | null;
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

/** What a draft says, with everything that judging it needs. */
export interface DraftContent {
  /** Answers of all steps together. */
  readonly raw: RawAnswers;
  /** The same, and for a posting those that come from its establishment. */
  readonly whole: RawAnswers;
  readonly establishment: OwnEstablishment;
  readonly context: RuleContext;
  /** What it says and what the rules say to it; worked out when it is first asked for. */
  readonly reading: () => DraftReading;
}

/** A draft as it may be judged. */
export interface JudgeableDraft extends Draft, DraftContent {
  /** Its content as a person may know it whom the counter has not checked. */
  readonly published: () => DraftContent;
}

/** Who has been checked at the counter works on the postings of all who have, and on those of nobody. */
const COLLEAGUES = Prisma.sql`OR p."accountId" IS NULL OR EXISTS (
  SELECT FROM "Account" a WHERE a.id = p."accountId" AND a."establishmentBinding" = 'CONFIRMED')`;

/** The document with this id, if the scope may see it: `findDraft` as a statement of SQL that can be gone on with. */
export function visibleDocument(
  scope: EstablishmentScope | null,
  kind: DocumentKind,
  id: string,
): Prisma.Sql {
  if (!scope) return Prisma.sql`SELECT NULL::uuid AS id, NULL::text AS status WHERE false`;
  const { establishmentId, accountId, confirmed } = scope;
  return kind === "posting"
    ? Prisma.sql`SELECT p.id, p.status::text FROM "Posting" p
        WHERE p.id = ${id}::uuid AND p."establishmentId" = ${establishmentId}::uuid
        AND (p."accountId" = ${accountId}::uuid ${confirmed ? COLLEAGUES : Prisma.empty})`
    : Prisma.sql`SELECT id, status::text FROM "Establishment"
        WHERE id = ${id}::uuid AND id = ${establishmentId}::uuid AND ${confirmed}`;
}

/** Tables of a document's screens and of the log of their changes, and the column of both that names the document. */
export const TABLES = {
  posting: {
    section: Prisma.raw('"PostingSection"'),
    change: Prisma.raw('"PostingChange"'),
    id: Prisma.raw('"postingId"'),
  },
  establishment: {
    section: Prisma.raw('"EstablishmentSection"'),
    change: Prisma.raw('"EstablishmentChange"'),
    id: Prisma.raw('"establishmentId"'),
  },
} as const;

/** What is said of a section beside its answers, as JSON carries it. */
interface JsonSection extends Omit<DraftSection, "answers" | "savedAt" | "passedAt"> {
  readonly savedAt: string;
  readonly passedAt: string | null;
}

interface JudgeableRow {
  readonly id: string;
  readonly status: string;
  readonly sections: readonly JsonSection[];
  /** Text of JSON: `StoredContent`. */
  readonly content: string;
  readonly resumePath: string | null;
}

/** Answers of the sections, in their order, and the establishment. */
type StoredContent = readonly [answers: readonly RawAnswers[], establishment: StoredEstablishment];

/** Loads a draft for judging as of today, in one statement; null when this scope may not see it. */
export async function findJudgeable(
  scope: EstablishmentScope,
  kind: DocumentKind,
  id: string,
  reader: Reader = db,
): Promise<JudgeableDraft | null> {
  const row = await findJudgeableRow(scope, kind, id, reader);
  return row && toJudgeable(kind, row, await minimumWagesFromToday(reader));
}

/** The proof of somebody who was read from the database for this very request. */
export const PROVEN = Prisma.sql`SELECT NULL::text AS "resumePath"`;

/**
 * The same for a screen, which is drawn often: its rates may be a minute old.
 * @param proof of who asks, where that is only recalled: nothing is found without it, and `resumePath` comes from it
 */
export async function findJudgeableForScreen(
  scope: EstablishmentScope,
  kind: DocumentKind,
  id: string,
  proof: Prisma.Sql = PROVEN,
): Promise<{ readonly draft: JudgeableDraft; readonly resumePath: string | null } | null> {
  const row = await findJudgeableRow(scope, kind, id, db, proof);
  return row && { draft: toJudgeable(kind, row, await minimumWagesLately()), resumePath: row.resumePath };
}

async function findJudgeableRow(
  scope: EstablishmentScope,
  kind: DocumentKind,
  id: string,
  reader: Reader,
  proof: Prisma.Sql = PROVEN,
): Promise<JudgeableRow | null> {
  if (!isUuid(id)) return null;
  const { section, id: owner } = TABLES[kind];
  const statement = Prisma.sql`
    SELECT d.id, d.status, somebody."resumePath", coalesce(own.sections, '[]') AS sections,
      json_build_array(
        coalesce(own.answers, '[]'),
        json_build_object('id', e.id, 'status', e.status, 'number', e.number, 'officeCode', e."officeCode",
          'registeredAnswers', e."registeredAnswers", 'officeItems', e."officeItems",
          'sections', (SELECT coalesce(json_agg(s.answers ORDER BY s.step), '[]') FROM "EstablishmentSection" s
            WHERE s."establishmentId" = e.id)))::text AS content
    FROM (${visibleDocument(scope, kind, id)}) d
    JOIN "Establishment" e ON e.id = ${scope.establishmentId}::uuid
    CROSS JOIN LATERAL (SELECT json_agg(s.answers ORDER BY s.step) AS answers,
        json_agg(json_build_object('step', s.step, 'revision', s.revision, 'savedAt', s."savedAt",
          'acceptances', s.acceptances, 'passedAt', s."passedAt") ORDER BY s.step) AS sections
      FROM ${section} s WHERE s.${owner} = d.id) own
    CROSS JOIN (${proof}) somebody`;
  const [row] = await askOften<JudgeableRow>(statement, reader);
  return row ?? null;
}

function toJudgeable(kind: DocumentKind, row: JudgeableRow, rates: readonly MinimumWage[]): JudgeableDraft {
  const { answers, ...content } = contentOf(kind, row.content, rates);
  const sections = row.sections.map((section, index) => ({
    ...section,
    answers: answers[index] ?? {},
    savedAt: new Date(section.savedAt),
    passedAt: section.passedAt === null ? null : new Date(section.passedAt),
  }));
  const acceptances = sections.flatMap((section) => section.acceptances);
  return { kind, id: row.id, status: row.status, sections, acceptances, ...content };
}

/** A content and where its answers stand. */
interface KnownContent extends DraftContent, Pick<JudgeableDraft, "published"> {
  /** Answers of each section, in their order. */
  readonly answers: readonly RawAnswers[];
}

const contents = () => processWide("draft-contents", () => new RecentMap<string, KnownContent>(500));

/**
 * Reads a stored content. Remembered by everything it depends on, so it cannot be out of date: the screen after
 * 次へ進む shows what 次へ進む has judged a moment before.
 */
function contentOf(kind: DocumentKind, text: string, rates: readonly MinimumWage[]): KnownContent {
  const day = today();
  const key = `${kind} ${day} ${digestOfRates(rates)} ${text}`;
  const known = contents().get(key);
  if (known) return known;
  const [answers, stored]: StoredContent = JSON.parse(text);
  const establishment = toOwnEstablishment(stored);
  const context = ruleContextOn(day, establishment.raw, rates);
  const raw: RawAnswers = Object.assign({}, ...answers);
  const shown = (own: OwnEstablishment): DraftContent => {
    const whole = kind === "posting" ? withEstablishment(raw, own.raw) : raw;
    const reading = once(() => readDraft(kind, whole, context));
    return { raw, whole, establishment: own, context, reading };
  };
  const whole = shown(establishment);
  const published = once(() => (kind === "posting" ? shown(publishedOf(establishment)) : whole));
  const content = { ...whole, published, answers };
  contents().set(key, content);
  return content;
}

/** What is published on postings anyway: what the catalogue says, and 加入保険等, which every posting prints (box 5). */
function publishedOf(establishment: OwnEstablishment): OwnEstablishment {
  const { raw } = establishment;
  const insurances = Object.entries(raw).filter(([key]) => INSURANCE_COPIES.some((copy) => copy === key));
  return { ...establishment, raw: { ...publishedAnswers(raw), ...Object.fromEntries(insurances) } };
}

/** Rates are read rarely and are long: their digest is worked out once for each reading. */
const digestOfRates = oncePer((rates: readonly MinimumWage[]) =>
  hash("sha1", JSON.stringify(rates), "base64"),
);
