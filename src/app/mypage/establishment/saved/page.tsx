import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PROCEDURES } from "@/domain/draft/document-kind";
import { stepPath } from "@/domain/draft/paths";
import { SavedNotice } from "@/features/draft/components/saved-notice";
import { findWizardScreen } from "@/features/wizard/queries";
import { pageTitle } from "@/lib/page-title";
import { requireEmployer } from "@/server/actor";

export const metadata: Metadata = { title: pageTitle("一時保存しました") };

interface PageProps {
  readonly searchParams: Promise<{ step?: string | string[] }>;
}

/** After 一時保存 of an establishment. */
export default async function EstablishmentSavedPage({ searchParams }: PageProps) {
  const step = Number((await searchParams).step ?? 1);
  const { sessionId, provisionalUntil } = await requireEmployer("/mypage/establishment");
  const screen = (await findWizardScreen(sessionId, "establishment", null, step))?.screen;
  if (!screen) notFound();
  return (
    <SavedNotice
      title={PROCEDURES.establishment}
      screenTitle={screen.step.screenTitle}
      savedAt={screen.section.revision > 0 ? screen.section.savedAt : null}
      keptUntil={provisionalUntil}
      continuePath={stepPath("establishment", screen.draft.id, step)}
    />
  );
}
