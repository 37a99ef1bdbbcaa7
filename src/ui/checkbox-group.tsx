import { ChoiceGroup, type ChoiceGroupProps } from "./choice-group";

type CheckboxGroupProps = ChoiceGroupProps & {
  /** Controlled values; leave them out for an uncontrolled group or with `register()`. */
  value?: readonly string[];
  defaultValue?: readonly string[];
};

/** Any number of choices. */
export function CheckboxGroup({ value, defaultValue, ...group }: CheckboxGroupProps) {
  return (
    <ChoiceGroup
      {...group}
      type="checkbox"
      isChecked={value && ((code) => value.includes(code))}
      isDefaultChecked={defaultValue && ((code) => defaultValue.includes(code))}
    />
  );
}
