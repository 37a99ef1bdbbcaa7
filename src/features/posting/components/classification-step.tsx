"use client";

import { classification } from "@/domain/posting/fields/classification";
import { StepForm, type StepScreenProps } from "@/features/draft/components/step-form";
import { usePostingRules } from "./use-posting-rules";

/** Step 1 of a posting: 求人区分等. */
export function ClassificationStep(props: StepScreenProps) {
  return <StepForm {...props} step={classification} rules={usePostingRules()} />;
}
