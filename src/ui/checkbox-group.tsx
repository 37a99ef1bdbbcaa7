import type { ComponentProps, ReactNode } from "react";
import { Choice, choiceId, type ChoiceOption } from "./choice";
import { classNames } from "./class-names";
import { FieldGroup } from "./field-group";

type CheckboxGroupProps = Omit<
  ComponentProps<"input">,
  "id" | "type" | "value" | "defaultValue" | "checked" | "required" | "className"
> & {
  id: string;
  name: string;
  legend: ReactNode;
  options: readonly ChoiceOption[];
  required?: boolean;
  badge?: boolean;
  hint?: ReactNode;
  warning?: ReactNode;
  error?: ReactNode;
  /** `inline` puts short options beside each other. */
  layout?: "stacked" | "inline";
  /** Controlled values; leave them out for an uncontrolled group or with `register()`. */
  value?: readonly string[];
  defaultValue?: readonly string[];
  className?: string;
};

/** Any number of choices. What else is given (`onChange`, `onBlur`, `ref` …) goes to every check box. */
export function CheckboxGroup({
  id,
  legend,
  options,
  required,
  badge,
  hint,
  warning,
  error,
  layout = "stacked",
  value,
  defaultValue,
  className,
  ...input
}: CheckboxGroupProps) {
  return (
    <FieldGroup {...{ id, legend, required, badge, hint, warning, error, className }}>
      <div className={classNames("flex min-w-0", layout === "inline" ? "flex-wrap gap-x-8" : "flex-col")}>
        {options.map((option, index) => (
          <Choice
            key={option.value}
            {...input}
            id={choiceId(id, option.value, index)}
            type="checkbox"
            value={option.value}
            label={option.label}
            hint={option.hint}
            disabled={option.disabled || input.disabled}
            data-invalid={error ? true : undefined}
            {...(value === undefined ? {} : { checked: value.includes(option.value) })}
            {...(defaultValue === undefined ? {} : { defaultChecked: defaultValue.includes(option.value) })}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
