import { openWizardScreen } from "@/app/mypage/wizard-request";
import { ClosedNotice } from "@/features/draft/components/closed-notice";
import { EstablishmentScreen } from "@/features/establishment/components/establishment-screen";

interface PageProps {
  readonly params: Promise<{ step: string }>;
}

/** One of the six screens of 事業所仮登録. */
export default async function EstablishmentStepPage({ params }: PageProps) {
  const { screen, isOpen } = await openWizardScreen("establishment", null, (await params).step);
  if (!isOpen) return <ClosedNotice registered={screen.draft.status === "REGISTERED"} />;
  return <EstablishmentScreen screen={screen} />;
}
