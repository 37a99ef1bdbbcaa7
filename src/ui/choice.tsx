import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names";
import { describedBy } from "./field-ids";

export type ChoiceOption = { value: string; label: ReactNode; hint?: ReactNode; disabled?: boolean };

type ChoiceProps = Omit<ComponentProps<"input">, "type"> & {
  id: string;
  type: "radio" | "checkbox";
  label: ReactNode;
  hint?: ReactNode;
};

/** A radio button or check box with its label; the whole line, at least 44 px high, can be pressed. */
export function Choice({ id, type, label, hint, className, ...rest }: ChoiceProps) {
  const hintId = hint ? `${id}-choice-hint` : undefined;
  return (
    <div className={classNames("relative flex min-h-11 min-w-0 gap-3 py-2", className)}>
      <input
        {...rest}
        id={id}
        type={type}
        aria-describedby={describedBy(rest["aria-describedby"], hintId)}
        className={classNames("choice-mark", type === "radio" ? "rounded-full" : "rounded-6")}
      />
      <div className="min-w-0">
        <label
          htmlFor={id}
          className="block text-std-16N-170 after:absolute after:inset-0 after:content-['']"
        >
          {label}
        </label>
        {hint && (
          <div id={hintId} className="text-std-16N-170 text-solid-gray-700">
            {hint}
          </div>
        )}
      </div>
    </div>
  );
}

/** Ids of the options of a group: the first is the group's own id, so that error summaries can link to it. */
export function choiceId(groupId: string, value: string, index: number): string {
  return index === 0 ? groupId : `${groupId}-${value}`;
}
