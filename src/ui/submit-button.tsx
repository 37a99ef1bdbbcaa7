"use client";

import type { ComponentProps } from "react";
import { useFormStatus } from "react-dom";
import { Button } from "./button";

/** Sends its form and is pending while the form's action runs. Without JavaScript an ordinary submit button. */
export function SubmitButton({ pending, ...rest }: Omit<ComponentProps<typeof Button>, "type">) {
  const status = useFormStatus();
  return <Button {...rest} type="submit" pending={pending || status.pending} />;
}
