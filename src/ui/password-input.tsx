"use client";

import { useEffect, useRef, useState } from "react";
import { Button } from "./button";
import { TextInput, type TextInputProps } from "./text-input";
import { useHydrated } from "./use-hydrated";

/**
 * A password box. Where JavaScript runs, a button beside it shows and hides what was typed, and a form that comes
 * back with an error keeps it: React resets the form then, and the server never sends a password back.
 */
export function PasswordInput({
  id,
  width = "m",
  ...rest
}: Omit<TextInputProps, "type" | "ref"> & { id: string }) {
  const [visible, setVisible] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const form = input.current?.form;
    const keep = () => {
      const typed = input.current?.value ?? "";
      // The event comes before the reset.
      queueMicrotask(() => {
        if (input.current) input.current.value = typed;
      });
    };
    form?.addEventListener("reset", keep);
    return () => form?.removeEventListener("reset", keep);
  }, []);
  const hydrated = useHydrated();
  return (
    <span className="flex w-full max-w-full flex-wrap items-center gap-2">
      <TextInput
        spellCheck={false}
        autoCapitalize="off"
        {...rest}
        ref={input}
        id={id}
        width={width}
        type={visible ? "text" : "password"}
      />
      {hydrated && (
        <Button variant="text" size="small" aria-controls={id} onClick={() => setVisible(!visible)}>
          {visible ? "パスワードを隠す" : "パスワードを表示する"}
        </Button>
      )}
    </span>
  );
}
