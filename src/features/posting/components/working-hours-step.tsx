"use client";

import { workingHours } from "@/domain/posting/fields/working-hours";
import { StepForm, type StepScreenProps } from "@/features/draft/components/step-form";
import { usePostingRules } from "./use-posting-rules";

/** Step 5 of a posting: 労働時間. */
export function WorkingHoursStep(props: StepScreenProps) {
  return <StepForm {...props} step={workingHours} rules={usePostingRules()} />;
}
