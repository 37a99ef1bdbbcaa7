"use client";

import { establishment } from "@/domain/posting/fields/establishment";
import { StepForm, type StepScreenProps } from "@/features/draft/components/step-form";
import { usePostingRules } from "./use-posting-rules";

/** Step 2 of a posting: 事業所情報, read only; 次へ進む confirms it. */
export function EstablishmentStep(props: StepScreenProps) {
  return <StepForm {...props} step={establishment} rules={usePostingRules()} confirms="confirmed" />;
}
