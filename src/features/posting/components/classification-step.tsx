"use client";

import { classification } from "@/domain/posting/fields/classification";
import { postingRules } from "@/domain/posting/rules/all";
import { StepForm, type StepScreenProps } from "@/features/draft/components/step-form";

/** Step 1 of a posting: 求人区分等. */
export function ClassificationStep(props: StepScreenProps) {
  return <StepForm {...props} step={classification} rules={postingRules} />;
}
