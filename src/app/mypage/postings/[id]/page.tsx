import { notFound, redirect } from "next/navigation";
import { isEditable } from "@/domain/draft/document";
import { findWizardScreen, placeToOpen } from "@/features/wizard/queries";
import { requireEmployer } from "@/server/actor";

interface PageProps {
  readonly params: Promise<{ id: string }>;
}

/** Opens a posting where there is something to do: the first item to correct, else the first one not passed. */
export default async function PostingPage({ params }: PageProps) {
  const { id } = await params;
  const actor = await requireEmployer(`/mypage/postings/${id}`);
  const screen = (await findWizardScreen(actor.sessionId, "posting", id, 1))?.screen;
  if (!screen) notFound();
  if (!isEditable("posting", screen.draft.status)) redirect(`/mypage/postings/${id}/ticket`);
  redirect(placeToOpen(screen));
}
