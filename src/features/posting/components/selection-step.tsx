"use client";

import { selection } from "@/domain/posting/fields/selection";
import { postingRules } from "@/domain/posting/rules/all";
import { StepForm, type StepScreenProps } from "@/features/draft/components/step-form";

/** Step 8 of a posting: 選考方法. */
export function SelectionStep(props: StepScreenProps) {
  return <StepForm {...props} step={selection} rules={postingRules} />;
}
