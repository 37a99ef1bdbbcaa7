"use client";

import { wages } from "@/domain/posting/fields/wages";
import { explainWages } from "@/domain/posting/explain-wages";
import { StepForm, type StepScreenProps } from "@/features/draft/components/step-form";
import { usePostingRules } from "./use-posting-rules";

/** Step 4 of a posting: 賃金・手当, with the hourly equivalent and the usual working days while typing. */
export function WagesStep(props: StepScreenProps) {
  return <StepForm {...props} step={wages} rules={usePostingRules()} explain={explainWages} />;
}
