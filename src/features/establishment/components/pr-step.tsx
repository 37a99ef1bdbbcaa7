"use client";

import { pr } from "@/domain/establishment/fields/pr";
import { establishmentRules } from "@/domain/establishment/rules";
import { StepForm, type StepScreenProps } from "@/features/draft/components/step-form";

/** Step 5 of an establishment: 事業所PR情報. */
export function PrStep(props: StepScreenProps) {
  return <StepForm {...props} step={pr} rules={establishmentRules} />;
}
