"use client";

import { job } from "@/domain/posting/fields/job";
import { postingRules } from "@/domain/posting/rules/all";
import { StepForm, type StepScreenProps } from "@/features/draft/components/step-form";

/** Step 3 of a posting: 仕事内容. */
export function JobStep(props: StepScreenProps) {
  return <StepForm {...props} step={job} rules={postingRules} />;
}
