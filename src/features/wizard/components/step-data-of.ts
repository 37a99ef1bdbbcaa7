import "server-only";
import type { RawAnswers } from "@/domain/catalogue/field";
import { catalogueOf } from "@/domain/draft/document";
import { stepPath } from "@/domain/draft/paths";
import { type Packed, pack } from "@/features/draft/components/packed";
import type { StepData } from "@/features/draft/components/step-data";
import type { WizardScreen } from "../queries";

/**
 * What a wizard screen tells its form, on its way to the browser.
 * @param copied answers of the establishment that the screen can take over
 */
export function stepDataOf(screen: WizardScreen, copied: RawAnswers = {}): Packed<StepData> {
  const { draft, account, step, section, elsewhere, raw, comments, ratesVersion } = screen;
  const { kind, id, acceptances } = draft;
  const { minimumWages, ...context } = draft.context;
  return pack<StepData>({
    kind,
    id,
    account,
    raw,
    revision: section.revision,
    savedAt: section.revision > 0 ? section.savedAt.toISOString() : null,
    elsewhere,
    context,
    ratesVersion,
    copied,
    acceptances,
    comments,
    previousPath: step.number > 1 ? stepPath(kind, id, step.number - 1) : null,
    isLast: step.number === catalogueOf(kind).steps.length,
  });
}
