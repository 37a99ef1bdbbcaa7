import type { Finding } from "@/domain/catalogue/rule";
import { cellsOf } from "@/domain/catalogue/keys";
import type { Step } from "@/domain/catalogue/step";
import type { WarningEntry } from "@/ui/warning-summary";
import type { LeaveProblem } from "./step-data";
import { inputIdOf } from "./step-model";

/** The line of a finding in a summary: it leads to the finding's first item on this step. */
export function lineOf(step: Step, { fields, message, law }: Finding): WarningEntry {
  const key = fields.find((one) => Object.hasOwn(step.fields, one));
  return { ...(key !== undefined && { fieldId: inputIdOf(step, key) }), message, law };
}

/**
 * What stands in the way of leaving a step, in the order in which a person comes to it from the top of the screen,
 * whether an item's own check or a rule over several items found it. What stands on other screens comes first, as
 * those do; what belongs to no item comes last.
 */
export function summaryLines(
  step: Step,
  problems: readonly LeaveProblem[],
  errors: readonly Finding[],
): WarningEntry[] {
  const inputs = step.sections.flatMap(({ fields }) =>
    Object.entries(fields).flatMap(([key, field]) => cellsOf(key, field).map((cell) => cell.key)),
  );
  const places = new Map(inputs.map((key, place) => [key, place]));
  const placeOf = ({ href, fieldId }: WarningEntry) =>
    href ? -1 : (places.get(fieldId ?? "") ?? inputs.length);
  const lines = [
    ...problems.map(({ key, message, elsewhere }) => ({
      ...(elsewhere ? { href: elsewhere } : { fieldId: inputIdOf(step, key) }),
      message,
    })),
    ...errors.map((finding) => lineOf(step, finding)),
  ];
  return lines.sort((a, b) => placeOf(a) - placeOf(b));
}
