import type { ComponentProps } from "react";
import { classNames } from "./class-names";
import { CONTROL, CONTROL_WIDTHS, type ControlWidth } from "./control-style";

export type TextInputProps = Omit<ComponentProps<"input">, "placeholder" | "width"> & {
  width?: ControlWidth;
};

/** One line of text. There is no placeholder on purpose: what must stay readable belongs into the hint. */
export function TextInput({ width = "full", type = "text", className, ...rest }: TextInputProps) {
  return (
    <input
      {...rest}
      type={type}
      className={classNames(CONTROL, CONTROL_WIDTHS[width], "min-h-12 px-4 py-2", className)}
    />
  );
}
