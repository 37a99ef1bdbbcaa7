"use client";

import { type ReactNode, useId } from "react";
import { useModal } from "./use-modal";

type DialogProps = {
  open: boolean;
  /** Called when the person leaves with Esc. Without it the dialog stays until one of its buttons is pressed. */
  onClose?: () => void;
  title: ReactNode;
  /** Buttons; the main one first. */
  actions: ReactNode;
  /** Interrupts: the text is read out together with the title. */
  alert?: boolean;
  children?: ReactNode;
};

/** A question that has to be answered before going on. The browser keeps the focus inside and gives it back. */
export function Dialog({ open, onClose, title, actions, alert = false, children }: DialogProps) {
  const dialog = useModal(open);
  const titleId = useId();

  return (
    <dialog
      ref={dialog}
      role={alert ? "alertdialog" : undefined}
      aria-labelledby={titleId}
      aria-describedby={alert ? `${titleId}-text` : undefined}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
      className="m-auto max-h-[calc(100dvh-2rem)] w-[min(100%-2rem,36rem)] overflow-y-auto rounded-16 border border-solid-gray-600 bg-white p-6 text-solid-gray-800 md:p-8"
    >
      <h2 id={titleId} className="text-std-20B-150">
        {title}
      </h2>
      {children && (
        <div id={`${titleId}-text`} className="mt-4">
          {children}
        </div>
      )}
      <div className="mt-6 flex flex-col gap-3 sm:flex-row-reverse sm:justify-start">{actions}</div>
    </dialog>
  );
}
