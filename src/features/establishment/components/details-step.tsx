"use client";

import { details } from "@/domain/establishment/fields/details";
import { establishmentRules } from "@/domain/establishment/rules";
import { StepForm, type StepScreenProps } from "@/features/draft/components/step-form";

/** Step 3 of an establishment: 事業所詳細情報. */
export function DetailsStep(props: StepScreenProps) {
  return <StepForm {...props} step={details} rules={establishmentRules} />;
}
