import { ChoiceGroup, type ChoiceGroupProps } from "./choice-group";

type RadioGroupProps = ChoiceGroupProps & {
  /** Controlled value; leave it out for an uncontrolled group or with `register()`. */
  value?: string;
  defaultValue?: string;
};

/** One choice out of a few. */
export function RadioGroup({ value, defaultValue, ...group }: RadioGroupProps) {
  return (
    <ChoiceGroup
      {...group}
      type="radio"
      isChecked={value === undefined ? undefined : (code) => value === code}
      isDefaultChecked={defaultValue === undefined ? undefined : (code) => defaultValue === code}
    />
  );
}
