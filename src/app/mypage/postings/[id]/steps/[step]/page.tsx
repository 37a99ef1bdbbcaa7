import { openWizardScreen } from "@/app/mypage/wizard-request";
import { ClosedNotice } from "@/features/draft/components/closed-notice";
import { PostingScreen } from "@/features/posting/components/posting-screen";

interface PageProps {
  readonly params: Promise<{ id: string; step: string }>;
}

/** One of the eight screens of 求人仮登録. */
export default async function PostingStepPage({ params }: PageProps) {
  const { id, step } = await params;
  const { actor, screen, isOpen } = await openWizardScreen("posting", id, step);
  if (!isOpen) return <ClosedNotice registered={screen.draft.status === "ACTIVE"} />;
  return <PostingScreen screen={screen} isConfirmed={actor.scope?.confirmed === true} />;
}
