"use client";

import { workingHours } from "@/domain/posting/fields/working-hours";
import { postingRules } from "@/domain/posting/rules/all";
import { StepForm, type StepScreenProps } from "@/features/draft/components/step-form";

/** Step 5 of a posting: 労働時間. */
export function WorkingHoursStep(props: StepScreenProps) {
  return <StepForm {...props} step={workingHours} rules={postingRules} />;
}
