import { type Packed, unpack } from "@/features/draft/components/packed";
import type { StepData } from "@/features/draft/components/step-data";
import { findProps } from "./flight";

/** What the server says about the step, out of its page; null where the page is another one. */
export function stepDataIn(html: string): StepData | null {
  const props = findProps(html, "data", "step");
  return typeof props?.data === "string" ? unpack(props.data as Packed<StepData>) : null;
}
