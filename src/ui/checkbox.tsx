import type { ComponentProps, ReactNode } from "react";
import { Choice } from "./choice";
import { describedBy, fieldIds } from "./field-ids";
import { InlineMessage } from "./inline-message";

type CheckboxProps = Omit<ComponentProps<"input">, "type"> & {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
};

/** A single yes-or-no, such as a consent. */
export function Checkbox({ id, error, required, className, ...rest }: CheckboxProps) {
  const ids = fieldIds(id);
  return (
    <div className={className}>
      <Choice
        {...rest}
        id={id}
        type="checkbox"
        aria-invalid={error ? true : undefined}
        aria-required={required || undefined}
        aria-describedby={describedBy(rest["aria-describedby"], error && ids.error)}
        data-invalid={error ? true : undefined}
      />
      {error && (
        <InlineMessage kind="error" id={ids.error}>
          {error}
        </InlineMessage>
      )}
    </div>
  );
}
