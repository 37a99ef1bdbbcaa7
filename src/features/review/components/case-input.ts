import { z } from "zod";
import { MAX_QUERY_LENGTH, readCursor, readQuery, readQueueList } from "@/domain/review/queue";
import { textField } from "@/server/form-fields";

/** What every form of a case sends: the case, and the list it was opened from, to which its screen leads back. */
export const reviewedCase = {
  caseId: z.uuid(),
  list: textField(20).transform(readQueueList),
  query: textField(MAX_QUERY_LENGTH).transform(readQuery),
  after: textField(100).transform(readCursor),
};
