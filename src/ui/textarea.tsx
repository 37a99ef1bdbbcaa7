import type { ComponentProps } from "react";
import { classNames } from "./class-names";
import { CONTROL, CONTROL_WIDTHS, type ControlWidth } from "./control-style";

type TextareaProps = Omit<ComponentProps<"textarea">, "placeholder"> & { width?: ControlWidth };

/** Several lines of text. */
export function Textarea({ width = "full", rows = 4, className, ...rest }: TextareaProps) {
  return (
    <textarea
      {...rest}
      rows={rows}
      className={classNames(CONTROL, CONTROL_WIDTHS[width], "min-h-24 px-4 py-3", className)}
    />
  );
}
