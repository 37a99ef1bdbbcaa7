"use client";

import type { RawAnswers } from "@/domain/catalogue/field";
import { insurance } from "@/domain/posting/fields/insurance";
import { StepForm, type StepScreenProps } from "@/features/draft/components/step-form";
import { usePostingRules } from "./use-posting-rules";

/** Step 6 of a posting: 保険・年金・定年等; 同じ takes the establishment's insurances over. */
export function InsuranceStep({ copied, ...props }: StepScreenProps & { copied: RawAnswers }) {
  return (
    <StepForm
      {...props}
      step={insurance}
      rules={usePostingRules()}
      copies={{ key: "insuranceSame", code: "same", values: copied }}
    />
  );
}
