import type { CommentDraft } from "@/domain/review/comments";
import { db } from "@/server/db";

/** A request for correction of one item of the posting, or of the whole where there is no key. */
export function requestFor(fieldKey: string | null, body = "詳しく書いてください"): CommentDraft {
  return { document: "posting", fieldKey, body };
}

/** Where a case and its documents stand, and who has it. */
export function caseStatus(id: string) {
  return db.reviewCase.findUniqueOrThrow({
    where: { id },
    select: {
      status: true,
      assignedStaffId: true,
      posting: { select: { status: true } },
      establishment: { select: { status: true } },
    },
  });
}
