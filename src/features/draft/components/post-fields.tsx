import type { Acceptance } from "@/domain/catalogue/acceptance";
import type { RawAnswers } from "@/domain/catalogue/field";
import type { StepData } from "./step-data";

interface PostFieldsProps {
  readonly data: StepData;
  readonly step: number;
  readonly accepts: readonly Acceptance[];
  readonly confirms: string | undefined;
  /** What every input of the page holds by what the server has. */
  readonly shown: RawAnswers;
}

/**
 * What a form that is sent without scripts says beside its inputs (`LEAVE_FIELDS`). With scripts it is never sent: the
 * inputs' places are what matters then, and nothing here is drawn anew while somebody types.
 */
export function PostFields({ data, step, accepts, confirms, shown }: PostFieldsProps) {
  const { kind, id, account, revision, raw } = data;
  const fields = {
    kind,
    id,
    step,
    account,
    revision,
    acceptances: JSON.stringify(accepts),
    shown: JSON.stringify(confirms ? { ...shown, [confirms]: raw[confirms] ?? "" } : shown),
    ...(confirms && { confirms }),
  };
  return Object.entries(fields).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ));
}
