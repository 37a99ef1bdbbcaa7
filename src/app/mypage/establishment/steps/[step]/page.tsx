import { notFound } from "next/navigation";
import { after } from "next/server";
import { isEditable } from "@/domain/draft/document";
import { historyPath, stepPath } from "@/domain/draft/paths";
import { keepForLater, leaveForwards } from "@/features/draft/actions";
import { rememberScreen } from "@/features/draft/commands";
import { ClosedNotice } from "@/features/draft/components/closed-notice";
import { packStepData } from "@/features/draft/components/step-data";
import type { StepScreenProps } from "@/features/draft/components/step-form";
import { GuideLink } from "@/features/draft/components/guide-link";
import { WizardFrame } from "@/features/draft/components/wizard-frame";
import { findWizardScreen, stepDataOf } from "@/features/draft/queries";
import { EstablishmentStep } from "@/features/establishment/components/establishment-step";
import { requireEmployer } from "@/server/actor";

interface PageProps {
  readonly params: Promise<{ step: string }>;
}

/** One of the six screens of 事業所仮登録. */
export default async function EstablishmentStepPage({ params }: PageProps) {
  const { step: stepText } = await params;
  const step = Number(stepText);
  const path = stepPath("establishment", "", step);
  const actor = await requireEmployer(path);
  const { scope } = actor;
  const screen = scope && (await findWizardScreen(scope, "establishment", scope.establishmentId, step));
  if (!screen) notFound();
  const { status } = screen.draft;
  if (!isEditable("establishment", status)) return <ClosedNotice registered={status === "REGISTERED"} />;
  if (actor.resumePath !== path) after(() => rememberScreen(actor, path));
  const data = stepDataOf(screen);
  const props: StepScreenProps = {
    data: packStepData(data),
    actions: { next: leaveForwards, keep: keepForLater },
  };
  return (
    <WizardFrame
      title="事業所仮登録"
      screenTitle={screen.step.screenTitle}
      intro={screen.step.intro}
      steps={screen.steps}
      current={step}
      remarks={screen.remarks}
      links={<GuideLink kind="establishment" step={step} />}
      historyPath={historyPath("establishment", "")}
      rendering={data.rendering}
    >
      <EstablishmentStep step={step} screen={props} />
    </WizardFrame>
  );
}
