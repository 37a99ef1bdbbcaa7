"use client";

import { pr } from "@/domain/posting/fields/pr";
import { StepForm, type StepScreenProps } from "@/features/draft/components/step-form";
import { usePostingRules } from "./use-posting-rules";

/** Step 7 of a posting: 求人PR情報. */
export function PrStep(props: StepScreenProps) {
  return <StepForm {...props} step={pr} rules={usePostingRules()} />;
}
