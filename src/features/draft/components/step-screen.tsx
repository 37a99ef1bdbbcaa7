"use client";

import type { ComponentType } from "react";
import type { StepRule } from "./step-data";
import { StepForm, type StepFormProps } from "./step-form";

/** What makes a screen: its part of the catalogue, and what only this screen does. */
export type ScreenParts = Pick<StepFormProps, "step" | "explain" | "copies" | "confirms" | "beside">;

/** What a screen gets from its page. */
export type ScreenProps = Pick<StepFormProps, "data" | "extra">;

/** The form of one screen. @param useRules the rules of its catalogue, as far as the browser has them */
export function stepScreen(
  parts: ScreenParts,
  useRules: () => readonly StepRule[],
): ComponentType<ScreenProps> {
  // biome-ignore lint/correctness/noComponentHookFactories: made once for each screen, as its module is loaded
  return function StepScreen(props: ScreenProps) {
    return <StepForm {...parts} {...props} rules={useRules()} />;
  };
}
