import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import { caretKeeper } from "./caret-keeper";

/**
 * Opens and closes a native modal `<dialog>` with `open`. The browser keeps the focus inside; closing gives it back to
 * where it was, the caret included, also when the dialog is taken off the page while it is open.
 */
export function useModal(open: boolean): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  const putCaretBack = useRef(() => {});

  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (open && !element.open) {
      putCaretBack.current = caretKeeper();
      element.showModal();
    }
    if (!open && element.open) {
      element.close();
      putCaretBack.current();
    }
  }, [open]);

  useLayoutEffect(() => {
    const element = dialog.current;
    return () => {
      if (!element?.open) return;
      element.close();
      putCaretBack.current();
    };
  }, []);

  return dialog;
}
