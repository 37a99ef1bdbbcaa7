import "server-only";
import { fromDbDate, type IsoDate } from "@/lib/jst";
import type { EmployerActor, EstablishmentScope } from "@/server/actor";
import { db } from "@/server/db";
import { postingsOf } from "@/features/draft/queries";
import { commentsToAnswer } from "@/features/wizard/queries";

/** Postings on one page of a list. */
export const PAGE_SIZE = 30;

/** A posting as a list shows it. */
export interface PostingSummary {
  readonly id: string;
  readonly status: "DRAFT" | "SUBMITTED" | "IN_REVIEW" | "RETURNED" | "ACTIVE";
  /** 職種, or "" while it is not entered. */
  readonly jobTitle: string;
  readonly number: string | null;
  readonly receiptNumber: string | null;
  readonly updatedAt: Date;
  readonly introductionDeadline: IsoDate | null;
}

/** Postings this actor may see, newest first; `after` is the id of the last one of the previous page. */
export async function listPostings(
  actor: EmployerActor,
  after?: string,
): Promise<{ postings: PostingSummary[]; next: string | null }> {
  if (!actor.scope) return { postings: [], next: null };
  const where = postingsOf(actor.scope);
  // An id that is not there, or not theirs, begins at the beginning.
  const cursor =
    after && (await db.posting.findFirst({ where: { ...where, id: after }, select: { id: true } }));
  const rows = await db.posting.findMany({
    where,
    select: {
      id: true,
      status: true,
      number: true,
      updatedAt: true,
      introductionDeadline: true,
      reviewCase: { select: { receiptNumber: true } },
      sections: { where: { step: 3 }, select: { answers: true } },
    },
    orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
    take: PAGE_SIZE + 1,
    ...(cursor ? { cursor, skip: 1 } : {}),
  });
  const page = rows.slice(0, PAGE_SIZE);
  const typed = await lastTyped(page.map((row) => row.id));
  return {
    postings: page.map(({ sections, reviewCase, introductionDeadline, ...row }) => {
      const title = (sections[0]?.answers as Record<string, unknown> | undefined)?.jobTitle;
      const typedAt = typed.get(row.id);
      return {
        ...row,
        updatedAt: typedAt && typedAt > row.updatedAt ? typedAt : row.updatedAt,
        jobTitle: typeof title === "string" ? title : "",
        receiptNumber: reviewCase?.receiptNumber ?? null,
        introductionDeadline: introductionDeadline && fromDbDate(introductionDeadline),
      };
    }),
    next: rows.length > PAGE_SIZE ? (page.at(-1)?.id ?? null) : null,
  };
}

/** When each posting was last typed in: a save writes its step alone, not the posting. */
async function lastTyped(ids: readonly string[]): Promise<ReadonlyMap<string, Date>> {
  const newest = await db.postingSection.groupBy({
    by: ["postingId"],
    where: { postingId: { in: [...ids] } },
    _max: { savedAt: true },
  });
  return new Map(
    newest.flatMap(({ postingId, _max: { savedAt } }) => (savedAt ? [[postingId, savedAt]] : [])),
  );
}

/** How far a first-time employer is: which of the three ways to the counter are walked. */
export interface OpeningProgress {
  readonly establishment: "none" | "entering" | "entered" | "submitted" | "returned" | "registered";
  /** Whether the counter asked to correct anything of the establishment; a return opens it again in any case. */
  readonly establishmentAsked: boolean;
  /** Whether it asked to correct anything of the posting that was sent back last; it is handed in again in any case. */
  readonly postingAsked: boolean;
  readonly submittedCases: number;
}

/** Reads the progress towards an open my page. */
export async function openingProgress(actor: EmployerActor): Promise<OpeningProgress> {
  if (!actor.scope)
    return { establishment: "none", establishmentAsked: false, postingAsked: false, submittedCases: 0 };
  const { establishmentId } = actor.scope;
  const [establishment, submittedCases] = await Promise.all([
    db.establishment.findUniqueOrThrow({ where: { id: establishmentId }, select: { status: true } }),
    db.reviewCase.count({ where: { accountId: actor.accountId } }),
  ]);
  const asked =
    establishment.status === "RETURNED" ? await commentsToAnswer("establishment", establishmentId) : [];
  const open = await firstOpenPosting(actor.scope);
  const askedOfPosting = open?.status === "RETURNED" ? await commentsToAnswer("posting", open.id) : [];
  const words = {
    DRAFT: "entering",
    ENTERED: "entered",
    SUBMITTED: "submitted",
    RETURNED: "returned",
    REGISTERED: "registered",
  } as const;
  return {
    establishment: words[establishment.status],
    establishmentAsked: asked.length > 0,
    postingAsked: askedOfPosting.length > 0,
    submittedCases,
  };
}

/** The posting that waits for its employer: one that was sent back before one in the making; newest first. */
export async function firstOpenPosting(
  scope: EstablishmentScope,
): Promise<{ id: string; status: "DRAFT" | "RETURNED" } | null> {
  for (const status of ["RETURNED", "DRAFT"] as const) {
    const posting = await db.posting.findFirst({
      where: { ...postingsOf(scope), status },
      select: { id: true },
      orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
    });
    if (posting) return { id: posting.id, status };
  }
  return null;
}
