import type { CaseOrigin } from "@/domain/review/paths";
import { writeCursor } from "@/domain/review/queue";

/** Which case a form is about, and where it was opened from. */
export function CaseInputs({ caseId, origin }: { caseId: string; origin: CaseOrigin }) {
  return (
    <>
      <input type="hidden" name="caseId" value={caseId} />
      <input type="hidden" name="list" value={origin.list} />
      <input type="hidden" name="query" value={origin.query} />
      <input type="hidden" name="after" value={origin.after ? writeCursor(origin.after) : ""} />
    </>
  );
}
