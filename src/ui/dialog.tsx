"use client";

import { useEffect, useId, useRef, type ReactNode } from "react";

type DialogProps = {
  open: boolean;
  /** Called when the person leaves with Esc. Without it the dialog stays until one of its buttons is pressed. */
  onClose?: () => void;
  title: ReactNode;
  /** Buttons; the main one first. */
  actions: ReactNode;
  children?: ReactNode;
};

/** A question that has to be answered before going on. The browser keeps the focus inside and gives it back. */
export function Dialog({ open, onClose, title, actions, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (open && !element.open) element.showModal();
    if (!open && element.open) element.close();
  }, [open]);

  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
      className="m-auto max-h-[calc(100dvh-2rem)] w-[min(100%-2rem,36rem)] overflow-y-auto rounded-16 border border-solid-gray-600 bg-white p-6 text-solid-gray-800 md:p-8"
    >
      <h2 id={titleId} className="text-std-20B-150">
        {title}
      </h2>
      {children && <div className="mt-4">{children}</div>}
      <div className="mt-6 flex flex-col gap-3 sm:flex-row-reverse sm:justify-start">{actions}</div>
    </dialog>
  );
}
