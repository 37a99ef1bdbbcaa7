import "server-only";
import { randomUUID } from "node:crypto";
import { catalogueOf } from "@/domain/draft/document";
import { stepPath } from "@/domain/draft/paths";
import { type Packed, pack } from "@/features/draft/components/packed";
import { packStepData, type StepData } from "@/features/draft/components/step-data";
import type { ScreenFrame } from "@/features/draft/components/wizard-frame";
import type { WizardScreen } from "../queries";

/** A wizard screen on its way to the browser. */
export interface PackedScreen {
  readonly frame: Packed<ScreenFrame>;
  readonly data: Packed<StepData>;
}

/** What a wizard screen sends to the browser. */
export function packScreen(screen: WizardScreen): PackedScreen {
  const { draft, account, step, section, steps, elsewhere, raw, comments, remarks } = screen;
  const { kind, id, acceptances, context } = draft;
  const rendering = randomUUID();
  return {
    frame: pack<ScreenFrame>({
      kind,
      id,
      screenTitle: step.screenTitle,
      intro: step.intro,
      steps,
      current: step.number,
      remarks,
      rendering,
    }),
    data: packStepData({
      kind,
      id,
      account,
      raw,
      revision: section.revision,
      savedAt: section.revision > 0 ? section.savedAt.toISOString() : null,
      elsewhere,
      context,
      acceptances,
      comments,
      previousPath: step.number > 1 ? stepPath(kind, id, step.number - 1) : null,
      isLast: step.number === catalogueOf(kind).steps.length,
      rendering,
    }),
  };
}
