"use client";

import { company } from "@/domain/establishment/fields/company";
import { establishmentRules } from "@/domain/establishment/rules";
import { StepForm, type StepScreenProps } from "@/features/draft/components/step-form";

/** Step 1 of an establishment: 企業基本情報. */
export function CompanyStep(props: StepScreenProps) {
  return <StepForm {...props} step={company} rules={establishmentRules} />;
}
