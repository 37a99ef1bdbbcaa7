import "server-only";
import { fromDbDate, type IsoDate } from "@/lib/jst";
import type { EmployerActor, EstablishmentScope } from "@/server/actor";
import { db } from "@/server/db";
import { postingsOf } from "@/features/draft/queries";

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
  const rows = await db.posting.findMany({
    where: postingsOf(actor.scope),
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
    ...(after ? { cursor: { id: after }, skip: 1 } : {}),
  });
  const page = rows.slice(0, PAGE_SIZE);
  return {
    postings: page.map(({ sections, reviewCase, introductionDeadline, ...row }) => {
      const title = (sections[0]?.answers as Record<string, unknown> | undefined)?.jobTitle;
      return {
        ...row,
        jobTitle: typeof title === "string" ? title : "",
        receiptNumber: reviewCase?.receiptNumber ?? null,
        introductionDeadline: introductionDeadline && fromDbDate(introductionDeadline),
      };
    }),
    next: rows.length > PAGE_SIZE ? (page.at(-1)?.id ?? null) : null,
  };
}

/** How far a first-time employer is: which of the three ways to the counter are walked. */
export interface OpeningProgress {
  readonly establishment: "none" | "entering" | "entered" | "submitted" | "returned" | "registered";
  readonly submittedCases: number;
}

/** Reads the progress towards an open my page. */
export async function openingProgress(actor: EmployerActor): Promise<OpeningProgress> {
  if (!actor.scope) return { establishment: "none", submittedCases: 0 };
  const [establishment, submittedCases] = await Promise.all([
    db.establishment.findUniqueOrThrow({
      where: { id: actor.scope.establishmentId },
      select: { status: true },
    }),
    db.reviewCase.count({ where: { accountId: actor.accountId } }),
  ]);
  const words = {
    DRAFT: "entering",
    ENTERED: "entered",
    SUBMITTED: "submitted",
    RETURNED: "returned",
    REGISTERED: "registered",
  } as const;
  return { establishment: words[establishment.status], submittedCases };
}

/** The newest posting that waits for its employer (draft or returned), or null. */
export async function firstOpenPosting(scope: EstablishmentScope): Promise<string | null> {
  const posting = await db.posting.findFirst({
    where: { ...postingsOf(scope), status: { in: ["DRAFT", "RETURNED"] } },
    select: { id: true },
    orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
  });
  return posting?.id ?? null;
}
