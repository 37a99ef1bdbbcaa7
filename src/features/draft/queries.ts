import "server-only";
import type { Acceptance } from "@/domain/catalogue/acceptance";
import type { RawAnswers } from "@/domain/catalogue/field";
import { MINIMUM_WAGES } from "@/domain/codes/minimum-wages";
import type { DocumentKind } from "@/domain/draft/document";
import { type RuleContext, ruleContextOn } from "@/domain/posting/rules/context";
import { withEstablishment } from "@/domain/posting/with-establishment";
import { type OwnEstablishment, ownEstablishment } from "@/features/establishment/queries";
import { isUuid } from "@/lib/uuid";
import type { EstablishmentScope } from "@/server/actor";
import { today } from "@/server/clock";
import { db, type Reader } from "@/server/db";
import type { Prisma } from "@/server/generated/prisma/client";

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

/** Postings this scope may see: all of its establishment once confirmed, before that only its own. */
export function postingsOf(scope: EstablishmentScope): Prisma.PostingWhereInput {
  return {
    establishmentId: scope.establishmentId,
    ...(scope.confirmed ? {} : { accountId: scope.accountId }),
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

/** Loads a draft for judging as of today; null when this scope may not see it. */
export async function findJudgeable(
  scope: EstablishmentScope,
  kind: DocumentKind,
  id: string,
  reader: Reader = db,
): Promise<JudgeableDraft | null> {
  const draft = await findDraft(scope, kind, id, reader);
  if (!draft) return null;
  const establishment = await ownEstablishment(scope, reader);
  return {
    ...draft,
    whole: kind === "posting" ? withEstablishment(draft.raw, establishment.raw) : draft.raw,
    establishment,
    context: ruleContextOn(today(), establishment.raw, MINIMUM_WAGES),
  };
}
