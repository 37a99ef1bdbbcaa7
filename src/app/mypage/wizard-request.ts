import "server-only";
import { headers } from "next/headers";
import { cache } from "react";
import type { DocumentKind } from "@/domain/draft/document-kind";
import { readStepPath, stepPath } from "@/domain/draft/paths";
import { findRecalled, findWizardScreen, type WizardScreen, wizardScreen } from "@/features/wizard/queries";
import { currentEmployer, type EmployerActor, requireEmployer } from "@/server/actor";
import { recallEmployer } from "@/server/recalled-employer";
import { PATH_HEADER } from "@/server/request-stamp";

/** A screen of a wizard and who asked for it. */
export interface OpenedScreen {
  readonly actor: EmployerActor;
  /** Null when there is no such screen for this person. */
  readonly screen: WizardScreen | null;
}

/** What the one statement finds of a wizard screen, once per request: for its frame and for the screen itself. */
export const openRecalled = cache(async (kind: DocumentKind, id: string | null) => {
  const recalled = await recallEmployer();
  return recalled && findRecalled(recalled, kind, id);
});

/**
 * Opens a wizard screen for the employer of this request, or sends who is not logged in to log-in and back. One
 * statement while the process remembers who it is, two otherwise, three where nothing is found.
 * @param id null for the establishment of who asks
 */
export async function openWizardScreen(
  kind: DocumentKind,
  id: string | null,
  step: number,
): Promise<OpenedScreen> {
  const opening = await openRecalled(kind, id);
  if (opening) {
    const { actor, scope, draft } = opening;
    return { actor, screen: await wizardScreen(scope, draft, step) };
  }
  const actor = await requireEmployer(stepPath(kind, id ?? "", step));
  const { scope } = actor;
  const screen = scope && (await findWizardScreen(scope, kind, id ?? scope.establishmentId, step));
  return { actor, screen };
}

/** The employer of this request, for the frame of its page: on a wizard screen whom the screen's statement found. */
export async function employerOfPage(): Promise<EmployerActor | null> {
  const shown = readStepPath((await headers()).get(PATH_HEADER) ?? "");
  const opening = shown && (await openRecalled(shown.kind, shown.id));
  return opening ? opening.actor : currentEmployer();
}
