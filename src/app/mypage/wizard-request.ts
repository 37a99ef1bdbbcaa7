import "server-only";
import { notFound } from "next/navigation";
import { after } from "next/server";
import { stepOf } from "@/domain/catalogue/step";
import { catalogueOf, isEditable } from "@/domain/draft/document";
import type { DocumentKind } from "@/domain/draft/document-kind";
import { stepPath } from "@/domain/draft/paths";
import { rememberScreen } from "@/features/draft/commands";
import { findWizardScreen, type WizardScreen } from "@/features/wizard/queries";
import { isUuid } from "@/lib/uuid";
import { type EmployerActor, withEmployerSession } from "@/server/actor";

/** A screen of a wizard that is there, and who asked for it. */
export interface ScreenToShow {
  readonly actor: EmployerActor;
  readonly screen: WizardScreen;
  /** Whether its document may still be changed. */
  readonly isOpen: boolean;
}

/**
 * Opens a wizard screen for the employer of this request, and remembers it for their next log-in. Sends who is not
 * logged in to log-in and back; what does not exist and what is somebody else's is the page for what is missing.
 * @param id null for the establishment of who asks
 * @param step as the address names it
 */
export async function openWizardScreen(
  kind: DocumentKind,
  id: string | null,
  step: string,
): Promise<ScreenToShow> {
  const number = /^[1-9]$/.test(step) ? Number(step) : 0;
  if (!stepOf(catalogueOf(kind), number) || (id !== null && !isUuid(id))) notFound();
  const path = stepPath(kind, id ?? "", number);
  const { actor, screen } = await withEmployerSession(path, (sessionId) =>
    findWizardScreen(sessionId, kind, id, number),
  );
  if (!screen) notFound();
  const isOpen = isEditable(kind, screen.draft.status);
  if (isOpen && actor.resumePath !== path) after(() => rememberScreen(actor, path));
  return { actor, screen, isOpen };
}
