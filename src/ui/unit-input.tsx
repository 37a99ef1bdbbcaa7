import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { describedBy, fieldIds } from "./field-ids";
import { TextInput, type TextInputProps } from "./text-input";

export type UnitInputProps = Omit<TextInputProps, "id"> & {
  id: string;
  /** The unit beside the box: 円, 人, 時間 … It is read out as part of the description. */
  unit: ReactNode;
  /** Words before the box: 毎月, 年 … */
  prefix?: string;
  /** The value as people read it (`210,000円`), outside the box. */
  readout?: ReactNode;
};

/** A number with its unit beside the box. The value stays text: what was typed is what is stored. */
export function UnitInput({
  id,
  unit,
  prefix,
  readout,
  width = "s",
  inputMode = "numeric",
  autoComplete = "off",
  className,
  ...rest
}: UnitInputProps) {
  const ids = fieldIds(id);
  return (
    <span className="flex max-w-full flex-wrap items-center gap-x-2 gap-y-1">
      {prefix && <span>{prefix}</span>}
      <TextInput
        {...rest}
        id={id}
        width={width}
        inputMode={inputMode}
        autoComplete={autoComplete}
        aria-describedby={describedBy(ids.unit, rest["aria-describedby"])}
        className={classNames("text-right tabular-nums", className)}
      />
      <span id={ids.unit}>{unit}</span>
      {readout && <span className="ml-2 text-solid-gray-700 tabular-nums">{readout}</span>}
    </span>
  );
}
