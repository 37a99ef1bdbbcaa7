import { GuideLink } from "@/features/wizard/components/guide-link";
import { stepDataOf } from "@/features/wizard/components/step-data-of";
import { WizardFrame } from "@/features/wizard/components/wizard-frame";
import type { WizardScreen } from "@/features/wizard/queries";
import { EstablishmentStep } from "./establishment-step";

/** One of the six screens of 事業所仮登録. */
export function EstablishmentScreen({ screen }: { readonly screen: WizardScreen }) {
  const { number } = screen.step;
  return (
    <WizardFrame screen={screen} links={<GuideLink kind="establishment" step={number} />}>
      <EstablishmentStep step={number} data={stepDataOf(screen)} />
    </WizardFrame>
  );
}
