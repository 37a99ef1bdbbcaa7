import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { describedBy, fieldIds } from "./field-ids";
import { InlineMessage } from "./inline-message";
import { RequirementBadge } from "./requirement-badge";

/** What the control inside a field must carry; spread it on the control. */
export type ControlProps = {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
  "aria-required": true | undefined;
};

type FormFieldProps = {
  /** Id of the control. Hint, warning and error take their ids from it. */
  id: string;
  label: ReactNode;
  required?: boolean;
  /** Leaves the 必須/任意 badge out, for parts of a group that has one, and for computed values. */
  badge?: boolean;
  hint?: ReactNode;
  /** Shown below the control, for instance a `CharacterCounter`. */
  counter?: ReactNode;
  /** Ids of further texts that describe the control: its counter, a calculation. */
  notes?: string;
  warning?: ReactNode;
  error?: ReactNode;
  className?: string;
  children: (control: ControlProps) => ReactNode;
};

/** One form item, always in this order: label · 必須/任意 · hint · control · counter · warning · error. */
export function FormField({
  id,
  label,
  required = false,
  badge = true,
  hint,
  counter,
  notes,
  warning,
  error,
  className,
  children,
}: FormFieldProps) {
  const ids = fieldIds(id);
  return (
    <div className={classNames("flex min-w-0 flex-col items-start gap-2", className)}>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <label htmlFor={id} className="text-std-17B-170 text-solid-gray-900">
          {label}
        </label>
        {badge && <RequirementBadge required={required} />}
      </div>
      {hint && (
        <div id={ids.hint} className="text-measure text-std-16N-170 text-solid-gray-700">
          {hint}
        </div>
      )}
      {children({
        id,
        "aria-describedby": describedBy(hint && ids.hint, notes, warning && ids.warning, error && ids.error),
        "aria-invalid": error ? true : undefined,
        "aria-required": required ? true : undefined,
      })}
      {counter}
      {warning && (
        <InlineMessage kind="warning" id={ids.warning}>
          {warning}
        </InlineMessage>
      )}
      {error && (
        <InlineMessage kind="error" id={ids.error}>
          {error}
        </InlineMessage>
      )}
    </div>
  );
}
