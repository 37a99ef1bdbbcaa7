import { notFound } from "next/navigation";
import { after } from "next/server";
import { openWizardScreen } from "@/app/mypage/wizard-request";
import { isEditable } from "@/domain/draft/document";
import { stepPath } from "@/domain/draft/paths";
import { rememberScreen } from "@/features/draft/commands";
import { ClosedNotice } from "@/features/draft/components/closed-notice";
import { packScreen } from "@/features/wizard/components/pack-screen";
import { EstablishmentScreen } from "@/features/establishment/components/establishment-screen";

interface PageProps {
  readonly params: Promise<{ step: string }>;
}

/** One of the six screens of 事業所仮登録. */
export default async function EstablishmentStepPage({ params }: PageProps) {
  const { step } = await params;
  const { actor, screen } = await openWizardScreen("establishment", null, Number(step));
  if (!screen) notFound();
  const { status } = screen.draft;
  if (!isEditable("establishment", status)) return <ClosedNotice registered={status === "REGISTERED"} />;
  const path = stepPath("establishment", "", Number(step));
  if (actor.resumePath !== path) after(() => rememberScreen(actor, path));
  return <EstablishmentScreen {...packScreen(screen)} />;
}
