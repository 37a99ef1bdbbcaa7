"use client";

import { type ReactNode, useId } from "react";
import { Button } from "./button";
import { useModal } from "./use-modal";

type SheetProps = {
  open: boolean;
  /** Called when the person leaves with Esc or 閉じる. */
  onClose: () => void;
  title: string;
  children: ReactNode;
};

/**
 * Something to look at over the page: from the bottom of a phone, along the side of a wider window. The browser keeps
 * the focus inside; closing gives it back to where it was, the caret included.
 */
export function Sheet({ open, onClose, title, children }: SheetProps) {
  const dialog = useModal(open);
  const titleId = useId();

  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      className="mt-auto mr-0 mb-0 ml-auto h-[calc(100dvh-2rem)] max-h-none w-full max-w-none overflow-hidden rounded-t-16 border-solid-gray-600 border-t bg-white p-0 text-solid-gray-800 md:h-dvh md:w-[min(100%-4rem,32rem)] md:rounded-none md:border-t-0 md:border-l print:hidden"
    >
      {open && (
        <div className="flex h-full flex-col">
          <div className="flex items-center justify-between gap-4 border-solid-gray-420 border-b px-4 py-2">
            <h2 id={titleId} className="text-std-18B-160">
              {title}
            </h2>
            <Button variant="secondary" size="small" onClick={onClose}>
              閉じる
            </Button>
          </div>
          <div className="min-h-0 flex-1">{children}</div>
        </div>
      )}
    </dialog>
  );
}
