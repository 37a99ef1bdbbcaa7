import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { describedBy, fieldIds } from "./field-ids";
import { InlineMessage } from "./inline-message";
import { RequirementBadge } from "./requirement-badge";

type FieldGroupProps = {
  /** Base id. The fieldset itself is `{id}-group`, so that the first control inside can be `{id}`. */
  id: string;
  legend: ReactNode;
  required?: boolean;
  /** Leaves the 必須/任意 badge out, for groups whose parts have their own. */
  badge?: boolean;
  hint?: ReactNode;
  warning?: ReactNode;
  error?: ReactNode;
  className?: string;
  children: ReactNode;
};

/** Controls that answer one question together: fieldset and legend, in the same order as a form field. */
export function FieldGroup({
  id,
  legend,
  required = false,
  badge = true,
  hint,
  warning,
  error,
  className,
  children,
}: FieldGroupProps) {
  const ids = fieldIds(id);
  return (
    <fieldset
      id={`${id}-group`}
      aria-describedby={describedBy(
        badge && ids.badge,
        hint && ids.hint,
        warning && ids.warning,
        error && ids.error,
      )}
      className={classNames("min-w-0", className)}
    >
      {/* A floating legend lets the badge stand beside it without becoming part of the group's name. */}
      <legend className="float-left mr-3 text-std-17B-170">{legend}</legend>
      {badge && (
        <span className="inline-flex min-h-[1.8rem] items-center">
          <RequirementBadge id={ids.badge} required={required} />
        </span>
      )}
      <div className="clear-both flex min-w-0 flex-col items-start gap-2 pt-1">
        {hint && (
          <div id={ids.hint} className="text-measure text-std-16N-170 text-solid-gray-700">
            {hint}
          </div>
        )}
        {children}
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
    </fieldset>
  );
}
