import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PROCEDURES } from "@/domain/draft/document-kind";
import { savedPath, stepPath } from "@/domain/draft/paths";
import { SavedNotice } from "@/features/draft/components/saved-notice";
import { findWizardScreen } from "@/features/wizard/queries";
import { pageTitle } from "@/lib/page-title";
import { requireEmployer } from "@/server/actor";

export const metadata: Metadata = { title: pageTitle("一時保存しました") };

interface PageProps {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<{ step?: string | string[] }>;
}

/** After 一時保存 of a posting. */
export default async function PostingSavedPage({ params, searchParams }: PageProps) {
  const { id } = await params;
  const step = Number((await searchParams).step ?? 1);
  const actor = await requireEmployer(savedPath("posting", id, step));
  const screen = (await findWizardScreen(actor.sessionId, "posting", id, step))?.screen;
  if (!screen) notFound();
  return (
    <SavedNotice
      title={PROCEDURES.posting}
      screenTitle={screen.step.screenTitle}
      savedAt={screen.section.revision > 0 ? screen.section.savedAt : null}
      keptUntil={actor.provisionalUntil}
      continuePath={stepPath("posting", id, step)}
    />
  );
}
