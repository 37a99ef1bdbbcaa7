"use client";

import { workplace } from "@/domain/establishment/fields/workplace";
import { establishmentRules } from "@/domain/establishment/rules";
import { StepForm, type StepScreenProps } from "@/features/draft/components/step-form";

/** Step 4 of an establishment: 事業所就業場所情報. */
export function WorkplaceStep(props: StepScreenProps) {
  return <StepForm {...props} step={workplace} rules={establishmentRules} />;
}
