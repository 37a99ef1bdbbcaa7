import { notFound } from "next/navigation";
import { after } from "next/server";
import type { ReactNode } from "react";
import { postingCatalogue } from "@/domain/posting/catalogue";
import { INSURANCE_COPIES, pickAnswers } from "@/domain/posting/with-establishment";
import { historyPath, stepPath } from "@/domain/draft/paths";
import { keepForLater, leaveForwards } from "@/features/draft/actions";
import { rememberScreen } from "@/features/draft/commands";
import { WizardFrame } from "@/features/draft/components/wizard-frame";
import { findWizardScreen, stepDataOf } from "@/features/draft/queries";
import { ClosedNotice } from "@/features/draft/components/closed-notice";
import { packStepData } from "@/features/draft/components/step-data";
import type { StepScreenProps } from "@/features/draft/components/step-form";
import { PostingStep } from "@/features/posting/components/posting-step";
import { StepLinks } from "@/features/posting/components/step-links";
import { TicketLink } from "@/features/posting/components/ticket-link";
import { requireEmployer } from "@/server/actor";
import { ButtonLink } from "@/ui/button-link";
import { NotificationBanner } from "@/ui/notification-banner";
import { isEditable } from "@/domain/draft/document";

interface PageProps {
  readonly params: Promise<{ id: string; step: string }>;
}

/** One of the eight screens of 求人仮登録. */
export default async function PostingStepPage({ params }: PageProps) {
  const { id, step: stepText } = await params;
  const step = Number(stepText);
  const path = stepPath("posting", id, step);
  const actor = await requireEmployer(path);
  const screen = actor.scope && (await findWizardScreen(actor.scope, "posting", id, step));
  if (!screen) notFound();
  const { status } = screen.draft;
  if (!isEditable("posting", status)) return <ClosedNotice registered={status === "ACTIVE"} />;
  if (actor.resumePath !== path) after(() => rememberScreen(actor, path));
  const data = stepDataOf(screen);
  const props: StepScreenProps = {
    data: packStepData(data),
    actions: { next: leaveForwards, keep: keepForLater },
    extra: extraOf(step, id, isEditable("establishment", screen.draft.establishment.status)),
  };
  return (
    <WizardFrame
      title="求人仮登録"
      screenTitle={screen.step.screenTitle}
      intro={screen.step.intro}
      steps={screen.steps}
      current={step}
      remarks={screen.remarks}
      links={<StepLinks step={step} />}
      historyPath={historyPath("posting", id)}
      rendering={data.rendering}
    >
      {step === 2 && !actor.scope?.confirmed && (
        <NotificationBanner kind="info" title="求人票で公開される項目だけを表示しています">
          <p>
            そのほかの項目は、ハローワークの窓口で本人確認が終わるまで、登録されていても「登録なし」と表示されます。
          </p>
        </NotificationBanner>
      )}
      <PostingStep
        step={step}
        screen={props}
        insurances={pickAnswers(screen.draft.establishment.raw, INSURANCE_COPIES)}
      />
    </WizardFrame>
  );
}

/** Further buttons of a screen: the way to the establishment's own wizard, and the ticket at the end. */
function extraOf(step: number, id: string, mayEditEstablishment: boolean): ReactNode {
  if (step === 2 && mayEditEstablishment)
    return (
      <p>
        <ButtonLink href="/mypage/establishment/steps/1" variant="secondary">
          事業所情報を修正する
        </ButtonLink>
      </p>
    );
  return step === postingCatalogue.steps.length ? <TicketLink postingId={id} /> : undefined;
}
