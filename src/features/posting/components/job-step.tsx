"use client";

import { job } from "@/domain/posting/fields/job";
import { StepForm, type StepScreenProps } from "@/features/draft/components/step-form";
import { usePostingRules } from "./use-posting-rules";

/** Step 3 of a posting: 仕事内容. */
export function JobStep(props: StepScreenProps) {
  return <StepForm {...props} step={job} rules={usePostingRules()} />;
}
