import { z } from "zod";
import { can } from "@/domain/policy";
import { MAX_QUERY_LENGTH, readCursor, readQuery, readQueueList } from "@/domain/review/queue";
import type { StaffActor } from "@/server/actor";
import { textField } from "@/server/form-fields";

/** What every form of a case sends: the case, and the list it was opened from, to which its screen leads back. */
export const reviewedCase = {
  caseId: z.uuid(),
  list: textField(20).transform(readQueueList),
  query: textField(MAX_QUERY_LENGTH).transform(readQuery),
  after: textField(100).transform(readCursor),
};

/** Which case it is, and whether the actor has taken or returned it, the command decides from the case's row. */
export const worksAtTheCounter = (actor: StaffActor) =>
  can(actor, "review.list", { officeCode: actor.officeCode });
