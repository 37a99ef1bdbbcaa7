import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { after } from "next/server";
import type { ReactNode } from "react";
import { isEditable } from "@/domain/draft/document";
import { stepPath } from "@/domain/draft/paths";
import { establishmentCatalogue } from "@/domain/establishment/catalogue";
import { keepForLater, leaveForwards } from "@/features/draft/actions";
import { rememberScreen } from "@/features/draft/commands";
import { ClosedNotice } from "@/features/draft/components/closed-notice";
import type { StepScreenProps } from "@/features/draft/components/step-form";
import { GuideLink } from "@/features/draft/components/guide-link";
import { WizardFrame } from "@/features/draft/components/wizard-frame";
import { findWizardScreen, stepDataOf } from "@/features/draft/queries";
import { requireEmployer } from "@/server/actor";

interface PageProps {
  readonly params: Promise<{ step: string }>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { step } = await params;
  const title = establishmentCatalogue.steps.find(({ number }) => String(number) === step)?.screenTitle;
  return { title: title ?? "事業所仮登録" };
}

/** One of the six screens of 事業所仮登録. */
export default async function EstablishmentStepPage({ params }: PageProps) {
  const { step: stepText } = await params;
  const step = Number(stepText);
  const actor = await requireEmployer(stepPath("establishment", "", step));
  const { scope } = actor;
  const screen = scope && (await findWizardScreen(scope, "establishment", scope.establishmentId, step));
  if (!screen) notFound();
  if (!isEditable("establishment", screen.draft.status)) return <ClosedNotice />;
  after(() => rememberScreen(actor, stepPath("establishment", screen.draft.id, step)));
  const props: StepScreenProps = {
    data: stepDataOf(screen),
    actions: { next: leaveForwards, keep: keepForLater },
  };
  return (
    <WizardFrame
      title="事業所仮登録"
      screenTitle={screen.step.screenTitle}
      intro={screen.step.intro}
      steps={screen.steps}
      current={step}
    >
      <GuideLink kind="establishment" step={step} />
      {await stepForm(step, props)}
    </WizardFrame>
  );
}

/** Each screen is a chunk of its own: a step sends only its own part of the catalogue. */
async function stepForm(step: number, props: StepScreenProps): Promise<ReactNode> {
  switch (step) {
    case 1: {
      const { CompanyStep } = await import("@/features/establishment/components/company-step");
      return <CompanyStep {...props} />;
    }
    case 2: {
      const { BasicsStep } = await import("@/features/establishment/components/basics-step");
      return <BasicsStep {...props} />;
    }
    case 3: {
      const { DetailsStep } = await import("@/features/establishment/components/details-step");
      return <DetailsStep {...props} />;
    }
    case 4: {
      const { WorkplaceStep } = await import("@/features/establishment/components/workplace-step");
      return <WorkplaceStep {...props} />;
    }
    case 5: {
      const { PrStep } = await import("@/features/establishment/components/pr-step");
      return <PrStep {...props} />;
    }
    default: {
      const { ImagesStep } = await import("@/features/establishment/components/images-step");
      return <ImagesStep {...props} />;
    }
  }
}
