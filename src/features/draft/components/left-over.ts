import type { RawAnswers } from "@/domain/catalogue/field";
import type { Step } from "@/domain/catalogue/step";
import { postedChanges } from "@/domain/draft/posted";
import { type FormState, typedValue } from "@/lib/form-state";
import type { OpenConflict } from "./pump-facts";
import type { LeaveAnswer } from "./step-data";

/** What a plain form post could not save: it stands in the inputs, and waits there. */
export interface LeftOver {
  readonly typed: RawAnswers;
  /** Items that others had changed: the person chooses. */
  readonly conflicts: readonly OpenConflict[];
}

/** What is left of a post, by what it was answered: where the action was refused as a whole, all that was typed. */
export function leftOver(step: Step, { status, data, values }: FormState<LeaveAnswer>): LeftOver {
  if (data) return { typed: data.typed ?? {}, conflicts: data.conflicts ?? [] };
  if (status === "idle") return { typed: {}, conflicts: [] };
  const changes = postedChanges(step, shownIn(typedValue({ values }, "shown")), values);
  return { typed: Object.fromEntries(changes.map(({ key, to }) => [key, to])), conflicts: [] };
}

/** What the inputs held before; nothing where the text of it was too long and came back cut. */
function shownIn(text: string): RawAnswers {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
