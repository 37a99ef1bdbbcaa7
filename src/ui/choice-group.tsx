import type { ComponentProps, ReactNode } from "react";
import { Choice, choiceId, type ChoiceOption } from "./choice";
import { classNames } from "./class-names";
import { FieldGroup } from "./field-group";

export type ChoiceGroupProps = Omit<
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
  className?: string;
};

type Chosen = (code: string) => boolean;

/** Options of one question. What else is given (`onChange`, `onBlur`, `ref` …) goes to every input. */
export function ChoiceGroup({
  type,
  isChecked,
  isDefaultChecked,
  id,
  legend,
  options,
  required,
  badge,
  hint,
  warning,
  error,
  layout = "stacked",
  className,
  ...input
}: ChoiceGroupProps & {
  type: "radio" | "checkbox";
  isChecked: Chosen | undefined;
  isDefaultChecked: Chosen | undefined;
}) {
  return (
    <FieldGroup {...{ id, legend, required, badge, hint, warning, error, className }}>
      <div className={classNames("flex min-w-0", layout === "inline" ? "flex-wrap gap-x-8" : "flex-col")}>
        {options.map((option, index) => (
          <Choice
            key={option.value}
            {...input}
            id={choiceId(id, option.value, index)}
            type={type}
            value={option.value}
            label={option.label}
            hint={option.hint}
            disabled={option.disabled || input.disabled}
            data-invalid={error ? true : undefined}
            {...(isChecked && { checked: isChecked(option.value) })}
            {...(isDefaultChecked && { defaultChecked: isDefaultChecked(option.value) })}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
