"use client";

import { images } from "@/domain/establishment/fields/images";
import { establishmentRules } from "@/domain/establishment/rules";
import { StepForm, type StepScreenProps } from "@/features/draft/components/step-form";

/** Step 6 of an establishment: 画像情報. */
export function ImagesStep(props: StepScreenProps) {
  return <StepForm {...props} step={images} rules={establishmentRules} />;
}
