"use client";

import { useState, useSyncExternalStore } from "react";
import { Button } from "./button";
import { TextInput, type TextInputProps } from "./text-input";

const subscribe = () => () => {};

/** A password box. Where JavaScript runs, a button beside it shows and hides what was typed. */
export function PasswordInput({ id, width = "m", ...rest }: Omit<TextInputProps, "type"> & { id: string }) {
  const [visible, setVisible] = useState(false);
  const hydrated = useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  );
  return (
    <span className="flex w-full max-w-full flex-wrap items-center gap-2">
      <TextInput
        spellCheck={false}
        autoCapitalize="off"
        {...rest}
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
