import type { Acceptance } from "@/domain/catalogue/acceptance";
import type { RawAnswers } from "@/domain/catalogue/field";
import type { LeaveField } from "@/domain/draft/leave-fields";
import type { StepData } from "./step-data";

interface PostFieldsProps {
  readonly data: StepData;
  readonly step: number;
  readonly accepts: readonly Acceptance[];
  readonly confirms: string | undefined;
  /** What the inputs of the page held when it was made. */
  readonly shown: RawAnswers;
  /** How many rows of which groups were asked for. */
  readonly more: Readonly<Record<string, number>>;
}

/**
 * What a form that is sent without scripts says beside its inputs (`LEAVE_FIELDS`). With scripts it is never sent: the
 * inputs' places are what matters then, and nothing here is drawn anew while somebody types.
 */
export function PostFields({ data, step, accepts, confirms, shown, more }: PostFieldsProps) {
  const { kind, id, account, revision, raw } = data;
  const fields: Partial<Record<LeaveField, string | number>> = {
    kind,
    id,
    step,
    account,
    revision,
    acceptances: JSON.stringify(accepts),
    shown: JSON.stringify(confirms ? { ...shown, [confirms]: raw[confirms] ?? "" } : shown),
    more: JSON.stringify(more),
    ...(confirms && { confirms }),
  };
  return Object.entries(fields).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
}
