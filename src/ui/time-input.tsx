import { classNames } from "./class-names";
import { TextInput, type TextInputProps } from "./text-input";

/** A time of day, `HH:MM` in 24 hours. */
export function TimeInput({ className, width = "s", ...rest }: Omit<TextInputProps, "type">) {
  return <TextInput {...rest} type="time" width={width} className={classNames("tabular-nums", className)} />;
}
