import { notFound } from "next/navigation";
import { after } from "next/server";
import { openWizardScreen } from "@/app/mypage/wizard-request";
import { isEditable } from "@/domain/draft/document";
import { readStepPath, stepPath } from "@/domain/draft/paths";
import { INSURANCE_COPIES, pickAnswers } from "@/domain/posting/with-establishment";
import { rememberScreen } from "@/features/draft/commands";
import { ClosedNotice } from "@/features/draft/components/closed-notice";
import { pack } from "@/features/draft/components/packed";
import { EstablishmentScreen } from "@/features/establishment/components/establishment-screen";
import { type PostingFacts, PostingScreen } from "@/features/posting/components/posting-screen";
import { packScreen } from "@/features/wizard/components/pack-screen";

interface PageProps {
  readonly params: Promise<{ screen: readonly string[] }>;
}

/**
 * Every screen of 求人仮登録 and 事業所仮登録. One folder for all parts of their addresses: Next draws a layer for
 * each folder at every request, and no page is asked for more often.
 */
export default async function WizardPage({ params }: PageProps) {
  const asked = readStepPath(`/mypage/${(await params).screen.join("/")}`);
  if (!asked) notFound();
  const { kind, step } = asked;
  const { actor, screen } = await openWizardScreen(kind, asked.id, step);
  if (!screen) notFound();
  const { id, status, establishment } = screen.draft;
  if (!isEditable(kind, status))
    return <ClosedNotice registered={status === "ACTIVE" || status === "REGISTERED"} />;
  const path = stepPath(kind, id, step);
  if (actor.resumePath !== path) after(() => rememberScreen(actor, path));
  const packed = packScreen(screen);
  if (kind === "establishment") return <EstablishmentScreen {...packed} />;
  const facts: PostingFacts = {
    insurances: pickAnswers(establishment.raw, INSURANCE_COPIES),
    showsPublishedOnly: !actor.scope?.confirmed,
    mayEditEstablishment: isEditable("establishment", establishment.status),
  };
  return <PostingScreen {...packed} facts={pack(facts)} />;
}
