import "server-only";
import { hash } from "node:crypto";
import type { Acceptance } from "@/domain/catalogue/acceptance";
import type { RawAnswer, RawAnswers } from "@/domain/catalogue/field";
import { cellsOf } from "@/domain/catalogue/keys";
import { type Step, stepOf } from "@/domain/catalogue/step";
import { catalogueOf } from "@/domain/draft/document";
import type { DocumentKind } from "@/domain/draft/document-kind";
import { type DraftReading, judgementOfStep, judgeReading, readDraft } from "@/domain/draft/judge-draft";
import { itemPath } from "@/domain/draft/item-path";
import { stepPath } from "@/domain/draft/paths";
import { type StepState, stepStates } from "@/domain/draft/step-state";
import type { MinimumWage } from "@/domain/codes/minimum-wages";
import { publishedAnswers } from "@/domain/establishment/published";
import { type RuleContext, ruleContextOn } from "@/domain/posting/rules/context";
import { INSURANCE_COPIES, withEstablishment } from "@/domain/posting/with-establishment";
import {
  type OwnEstablishment,
  type StoredEstablishment,
  toOwnEstablishment,
} from "@/features/establishment/queries";
import { minimumWagesFromToday, minimumWagesLately } from "@/features/minimum-wage/queries";
import { RecentMap } from "@/lib/recent-map";
import { isUuid } from "@/lib/uuid";
import type { EmployerActor, EstablishmentScope } from "@/server/actor";
import { today } from "@/server/clock";
import { askOften, db, type Reader } from "@/server/db";
import { Prisma } from "@/server/generated/prisma/client";
import { processWide } from "@/server/process-wide";
import type { RecalledEmployer } from "@/server/recalled-employer";

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

/** A draft with everything that judging it needs. */
export interface JudgeableDraft extends Draft {
  /** Answers of the draft, and for a posting those that come from its establishment. */
  readonly whole: RawAnswers;
  readonly establishment: OwnEstablishment;
  readonly context: RuleContext;
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

/** Sections as JSON carries them. */
interface JsonSection extends Omit<DraftSection, "savedAt" | "passedAt"> {
  readonly savedAt: string;
  readonly passedAt: string | null;
}

interface JudgeableRow {
  readonly id: string;
  readonly status: string;
  readonly sections: readonly JsonSection[];
  readonly establishment: StoredEstablishment;
}

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

interface ProvenRow extends JudgeableRow {
  readonly resumePath: string | null;
}

/** What somebody has who was read from the database for this very request. */
const PROVEN = Prisma.sql`SELECT NULL::text AS "resumePath"`;

async function findJudgeableRow(
  scope: EstablishmentScope,
  kind: DocumentKind,
  id: string,
  reader: Reader,
  proof: Prisma.Sql = PROVEN,
): Promise<ProvenRow | null> {
  if (!isUuid(id)) return null;
  const { section, id: owner } = TABLES[kind];
  const statement = Prisma.sql`
    SELECT d.id, d.status, somebody."resumePath",
      (SELECT coalesce(json_agg(json_build_object(
          'step', s.step, 'answers', s.answers, 'revision', s.revision, 'savedAt', s."savedAt",
          'acceptances', s.acceptances, 'passedAt', s."passedAt") ORDER BY s.step), '[]')
        FROM ${section} s WHERE s.${owner} = d.id) AS sections,
      json_build_object('id', e.id, 'status', e.status, 'number', e.number, 'officeCode', e."officeCode",
        'registeredAnswers', e."registeredAnswers", 'officeItems', e."officeItems",
        'sections', (SELECT coalesce(json_agg(s.answers ORDER BY s.step), '[]') FROM "EstablishmentSection" s
          WHERE s."establishmentId" = e.id)) AS establishment
    FROM (${visibleDocument(scope, kind, id)}) d
    JOIN "Establishment" e ON e.id = ${scope.establishmentId}::uuid
    CROSS JOIN (${proof}) somebody`;
  const [row] = await askOften<ProvenRow>(statement, reader);
  return row ?? null;
}

function toJudgeable(kind: DocumentKind, row: JudgeableRow, rates: readonly MinimumWage[]): JudgeableDraft {
  const draft = toDraft(kind, {
    ...row,
    sections: row.sections.map((section) => ({
      ...section,
      savedAt: new Date(section.savedAt),
      passedAt: section.passedAt === null ? null : new Date(section.passedAt),
    })),
  });
  const establishment = toOwnEstablishment(row.establishment);
  return {
    ...draft,
    whole: kind === "posting" ? withEstablishment(draft.raw, establishment.raw) : draft.raw,
    establishment,
    context: ruleContextOn(today(), establishment.raw, rates),
  };
}

const readings = () => processWide("draft-readings", () => new RecentMap<string, DraftReading>(500));

/**
 * What a draft says and what the rules say to it. Remembered by everything it depends on, so it cannot be out of
 * date: the screen after 次へ進む shows what 次へ進む has judged a moment before.
 */
export function readingOf({ kind, whole, context }: JudgeableDraft): DraftReading {
  const { minimumWages: rates, ...facts } = context;
  const key = digest([kind, whole, facts, digestOfRates(rates)]);
  const known = readings().get(key);
  if (known) return known;
  const reading = readDraft(kind, whole, context);
  readings().set(key, reading);
  return reading;
}

const digest = (facts: unknown) => hash("sha1", JSON.stringify(facts), "base64");

const ratesDigests = new WeakMap<readonly MinimumWage[], string>();

/** Rates are read rarely and are long: their digest is worked out once for each reading. */
function digestOfRates(rates: readonly MinimumWage[]): string {
  const known = ratesDigests.get(rates) ?? digest(rates);
  ratesDigests.set(rates, known);
  return known;
}

/** One screen of a wizard: everything its page shows, judged as of today. */
export interface WizardScreen {
  readonly draft: JudgeableDraft;
  /** Account that looks at it. */
  readonly account: string;
  readonly step: Step;
  readonly section: DraftSection;
  readonly steps: readonly { number: number; title: string; state: StepState; path: string | null }[];
  /** Readable answers of the other steps. */
  readonly elsewhere: Readonly<Record<string, unknown>>;
  /** What was typed on this step, and what it shows of the establishment. */
  readonly raw: RawAnswers;
  readonly comments: readonly { key: string; body: string }[];
  /** Corrections the counter asked for that speak of the whole document. */
  readonly remarks: readonly string[];
  /** Items of the whole document the counter asked to correct. */
  readonly asked: readonly string[];
}

/** Loads a wizard screen; null when the scope may not see the document or the step does not exist. */
export async function findWizardScreen(
  scope: EstablishmentScope,
  kind: DocumentKind,
  id: string,
  stepNumber: number,
): Promise<WizardScreen | null> {
  const row = await findJudgeableRow(scope, kind, id, db);
  return row && wizardScreen(scope, toJudgeable(kind, row, await minimumWagesLately()), stepNumber);
}

/** What the request for a wizard screen found in one statement. */
export interface RecalledOpening {
  readonly actor: EmployerActor;
  readonly scope: EstablishmentScope;
  readonly draft: JudgeableDraft;
}

/**
 * Loads the draft of a wizard screen for somebody who is only recalled: the statement proves in the same breath who
 * asks, and everything that a page shows of the account.
 * @param id null for the establishment of who asks
 * @returns null when nothing was found, for whatever reason: then the page asks who it is
 */
export async function findRecalled(
  recalled: RecalledEmployer,
  kind: DocumentKind,
  id: string | null,
): Promise<RecalledOpening | null> {
  const { scope } = recalled.unproven;
  if (!scope) return null;
  const row = await findJudgeableRow(scope, kind, id ?? scope.establishmentId, db, recalled.proof);
  if (!row) return null;
  const actor = { ...recalled.unproven, resumePath: row.resumePath };
  return { actor, scope, draft: toJudgeable(kind, row, await minimumWagesLately()) };
}

/** A loaded draft as a wizard screen; null when the step does not exist. */
export async function wizardScreen(
  scope: EstablishmentScope,
  judgeable: JudgeableDraft,
  stepNumber: number,
): Promise<WizardScreen | null> {
  const { kind, id } = judgeable;
  const draft = visibleTo(scope, judgeable);
  const whole = catalogueOf(kind);
  const step = stepOf(whole, stepNumber);
  const section = draft.sections.find((one) => one.step === stepNumber);
  if (!step || !section) return null;
  const reading = readingOf(draft);
  const judged = judgeReading(reading, draft.acceptances);
  const comments = draft.status === "RETURNED" ? await commentsToAnswer(kind, id) : [];
  const facts = draft.sections.map(({ step: number, revision, savedAt, passedAt }) => {
    const { problems, errors } = judgementOfStep(kind, number, judged);
    return {
      number,
      passed: passedAt !== null,
      touched: passedAt ? savedAt > passedAt : revision > 0,
      faulty: problems.length + errors.length > 0,
      commented: comments.some((comment) => comment.step === number),
    };
  });
  const states = stepStates(facts);
  return {
    draft,
    account: scope.accountId,
    step,
    section,
    steps: whole.steps.map(({ number, title }, index) => ({
      number,
      title,
      state: states[index]?.state ?? "unreached",
      path: states[index]?.reachable ? stepPath(kind, id, number) : null,
    })),
    elsewhere: Object.fromEntries(
      Object.entries(reading.answers).filter(([key]) => !Object.hasOwn(step.fields, key)),
    ),
    raw: { ...section.answers, ...readOnlyAnswers(step, draft.whole) },
    comments: comments.flatMap(({ step: at, fieldKey, body }) =>
      at === stepNumber && fieldKey ? [{ key: fieldKey, body }] : [],
    ),
    remarks: comments.flatMap(({ fieldKey, body }) => (fieldKey === null ? [body] : [])),
    asked: comments.flatMap(({ fieldKey }) => fieldKey ?? []),
  };
}

/**
 * What a screen shows and nobody types there. Values that 「同じ」 puts in place of typed ones are not among them:
 * an input that held them would pass for saved, and be missing once 「異なる」 is chosen.
 */
function readOnlyAnswers(step: Step, whole: RawAnswers): RawAnswers {
  const shown: Record<string, RawAnswer> = {};
  for (const key of readOnlyKeys(step)) {
    const value = whole[key];
    if (value !== undefined) shown[key] = value;
  }
  return shown;
}

const readOnlyKeysOf = new WeakMap<Step, readonly string[]>();

/** Draft keys of what a step shows and nobody types there; worked out once. */
function readOnlyKeys(step: Step): readonly string[] {
  const known = readOnlyKeysOf.get(step);
  if (known) return known;
  const keys = Object.entries(step.fields)
    .filter(([, field]) => field.readOnly)
    .flatMap(([key, field]) => cellsOf(key, field).map((cell) => cell.key));
  readOnlyKeysOf.set(step, keys);
  return keys;
}

/**
 * A person the counter has not checked sees of the establishment only what is published on postings anyway: what
 * the catalogue says, and 加入保険等, which every posting prints (box 5).
 */
function visibleTo(scope: EstablishmentScope, draft: JudgeableDraft): JudgeableDraft {
  if (scope.confirmed || draft.kind !== "posting") return draft;
  const whole = draft.establishment.raw;
  const insurances = Object.entries(whole).filter(([key]) => INSURANCE_COPIES.some((copy) => copy === key));
  const raw = { ...publishedAnswers(whole), ...Object.fromEntries(insurances) };
  return {
    ...draft,
    establishment: { ...draft.establishment, raw },
    whole: withEstablishment(draft.raw, raw),
  };
}

/** Corrections of a document that the counter waits for. An establishment may be spoken of in one of many cases. */
export async function commentsToAnswer(kind: DocumentKind, id: string) {
  const cases = await db.reviewCase.findMany({
    where: { ...(kind === "posting" ? { postingId: id } : { establishmentId: id }), status: "RETURNED" },
    select: {
      submissions: { select: { ordinal: true }, orderBy: { ordinal: "desc" }, take: 1 },
      comments: {
        where: { document: kind, withdrawnAt: null },
        select: { ordinal: true, step: true, fieldKey: true, body: true },
        orderBy: { createdAt: "asc" },
      },
    },
    orderBy: { submittedAt: "desc" },
  });
  // Requests about an earlier submission have been answered by the next one.
  return cases.flatMap(({ submissions: [last], comments }) =>
    comments.filter(({ ordinal }) => ordinal === last?.ordinal),
  );
}

/**
 * Where to open a document: at the first step the counter commented, else at the first one not done, else at the
 * last, where 完了 is. On a commented step the address names the first item to correct.
 */
export function placeToOpen({
  draft,
  steps,
  asked,
}: Pick<WizardScreen, "draft" | "steps" | "asked">): string {
  const { kind, id } = draft;
  const commented = steps.find((step) => step.state === "returned");
  const open = steps.find((step) => step.state !== "done");
  const number = (commented ?? open ?? steps.at(-1))?.number ?? 1;
  const item = Object.keys(stepOf(catalogueOf(kind), number)?.fields ?? {}).find((key) =>
    asked.includes(key),
  );
  return (item && itemPath(kind, id, item)) ?? stepPath(kind, id, number);
}
