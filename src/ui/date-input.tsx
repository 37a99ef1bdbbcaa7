import { classNames } from "./class-names";
import { TextInput, type TextInputProps } from "./text-input";

/** A date, `YYYY-MM-DD`, with the browser's own calendar. `min` and `max` take the same form. */
export function DateInput({ className, width = "s", ...rest }: Omit<TextInputProps, "type">) {
  return <TextInput {...rest} type="date" width={width} className={classNames("tabular-nums", className)} />;
}
