import { notFound } from "next/navigation";
import { after } from "next/server";
import { openWizardScreen } from "@/app/mypage/wizard-request";
import { isEditable } from "@/domain/draft/document";
import { stepPath } from "@/domain/draft/paths";
import { INSURANCE_COPIES, pickAnswers } from "@/domain/posting/with-establishment";
import { rememberScreen } from "@/features/draft/commands";
import { ClosedNotice } from "@/features/draft/components/closed-notice";
import { packScreen } from "@/features/wizard/components/pack-screen";
import { pack } from "@/features/draft/components/packed";
import { type PostingFacts, PostingScreen } from "@/features/posting/components/posting-screen";

interface PageProps {
  readonly params: Promise<{ screen: readonly string[] }>;
}

/**
 * One of the eight screens of 求人仮登録, at `<id>/steps/<step>`. One folder for three parts of the address: Next
 * draws a layer for each folder at every request, and no page is asked for more often.
 */
export default async function PostingStepPage({ params }: PageProps) {
  const [id = "", steps, step, ...more] = (await params).screen;
  if (steps !== "steps" || more.length > 0) notFound();
  const { actor, screen } = await openWizardScreen("posting", id, Number(step));
  if (!screen) notFound();
  const { status, establishment } = screen.draft;
  if (!isEditable("posting", status)) return <ClosedNotice registered={status === "ACTIVE"} />;
  const path = stepPath("posting", id, Number(step));
  if (actor.resumePath !== path) after(() => rememberScreen(actor, path));
  const facts: PostingFacts = {
    postingId: id,
    insurances: pickAnswers(establishment.raw, INSURANCE_COPIES),
    showsPublishedOnly: !actor.scope?.confirmed,
    mayEditEstablishment: isEditable("establishment", establishment.status),
  };
  return <PostingScreen {...packScreen(screen)} facts={pack(facts)} />;
}
