import type { DocumentKind } from "@/domain/draft/document-kind";
import { beginEstablishment } from "@/features/establishment/commands";
import { createPosting } from "@/features/posting/commands";
import { findWizardScreen, type WizardScreen } from "@/features/wizard/queries";
import type { EmployerActor } from "@/server/actor";
import { employerActor, reloadEmployer } from "./actors";

/** A first-time employer who has begun to enter an establishment. */
export async function draftingEmployer(): Promise<EmployerActor> {
  const fresh = await employerActor();
  const begun = await beginEstablishment(fresh);
  if (!begun.ok) throw new Error(begun.code);
  return reloadEmployer(fresh.accountId);
}

/** Begins a posting in which nothing is entered yet; its id. */
export async function emptyPosting(actor: EmployerActor): Promise<string> {
  const created = await createPosting(actor);
  if (!created.ok) throw new Error(created.code);
  return created.value.postingId;
}

/** A screen as this employer opens it; null when there is none for them. */
export async function openScreen(
  { sessionId }: EmployerActor,
  kind: DocumentKind,
  id: string | null,
  step: number,
): Promise<WizardScreen | null> {
  const opened = await findWizardScreen(sessionId, kind, id, step);
  if (!opened) throw new Error("this session has ended");
  return opened.screen;
}
