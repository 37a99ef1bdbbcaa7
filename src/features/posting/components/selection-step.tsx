"use client";

import { selection } from "@/domain/posting/fields/selection";
import { StepForm, type StepScreenProps } from "@/features/draft/components/step-form";
import { usePostingRules } from "./use-posting-rules";

/** Step 8 of a posting: 選考方法. */
export function SelectionStep(props: StepScreenProps) {
  return <StepForm {...props} step={selection} rules={usePostingRules()} />;
}
