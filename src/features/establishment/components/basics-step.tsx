"use client";

import { basics } from "@/domain/establishment/fields/basics";
import { establishmentRules } from "@/domain/establishment/rules";
import { StepForm, type StepScreenProps } from "@/features/draft/components/step-form";

/** Step 2 of an establishment: 事業所基本情報. */
export function BasicsStep(props: StepScreenProps) {
  return <StepForm {...props} step={basics} rules={establishmentRules} />;
}
