import { type PackedStepData, type StepData, unpackStepData } from "@/features/draft/components/step-data";
import { findProps } from "./flight";

/** What the server says about the step, out of its page; null where the page is another one. */
export function stepDataIn(html: string): StepData | null {
  const props = findProps(html, "data", "actions");
  return typeof props?.data === "string" ? unpackStepData(props.data as PackedStepData) : null;
}
