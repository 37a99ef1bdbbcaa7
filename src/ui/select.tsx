import type { ComponentProps } from "react";
import { classNames } from "./class-names";
import { CONTROL, CONTROL_WIDTHS, type ControlWidth } from "./control-style";
import { ChevronDownIcon } from "./icons";

export type SelectOption = { value: string; label: string; disabled?: boolean };

type SelectProps = Omit<ComponentProps<"select">, "multiple"> & {
  width?: ControlWidth;
  /** Options, unless `<option>`s are given as children. */
  options?: readonly SelectOption[];
  /** The words of the empty choice; null for a list that always has a value. */
  emptyLabel?: string | null;
};

/** A native list of choices. */
export function Select({
  width = "m",
  options = [],
  emptyLabel = "選択してください",
  className,
  children,
  ...rest
}: SelectProps) {
  return (
    <span className={classNames("relative inline-block max-w-full", CONTROL_WIDTHS[width], className)}>
      <select {...rest} className={classNames(CONTROL, "min-h-12 w-full appearance-none py-2 pr-12 pl-4")}>
        {emptyLabel !== null && <option value="">{emptyLabel}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
        {children}
      </select>
      <ChevronDownIcon className="pointer-events-none absolute top-1/2 right-4 -translate-y-1/2" />
    </span>
  );
}
