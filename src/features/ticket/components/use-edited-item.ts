import { type RefObject, useEffect, useRef, useState } from "react";
import { rowsOfItem } from "@/domain/posting/ticket/row-items";

/** The item of the ticket that an element of the form belongs to. */
function itemOf(element: Element | null): string | undefined {
  const key = element?.getAttribute("name") || element?.id;
  return key && rowsOfItem(key).length > 0 ? key : undefined;
}

/** What surrounds the form, and the last element in it that had the focus. */
export interface FormFocus {
  readonly form: RefObject<HTMLElement | null>;
  readonly last: RefObject<Element | null>;
}

/** Watches where the focus is in the form. */
export function useFormFocus<Surrounds extends HTMLElement>() {
  const form = useRef<Surrounds>(null);
  const last = useRef<Element>(null);
  useEffect(() => {
    const element = form.current;
    const focused = (event: FocusEvent) => {
      last.current = event.target as Element;
    };
    // Somebody may have been faster than this.
    if (element?.contains(document.activeElement)) last.current = document.activeElement;
    element?.addEventListener("focusin", focused);
    return () => element?.removeEventListener("focusin", focused);
  }, []);
  return { form, last };
}

/** The key of the item somebody is at in the form, or was last; undefined before the first one that is on the ticket. */
export function useEditedItem({ form, last }: FormFocus): string | undefined {
  const [item, setItem] = useState(() => itemOf(last.current));
  useEffect(() => {
    const element = form.current;
    if (!element) return;
    const focused = (event: FocusEvent) => {
      const next = itemOf(event.target as Element);
      if (next) setItem(next);
    };
    setItem((now) => itemOf(last.current) ?? now);
    element.addEventListener("focusin", focused);
    return () => element.removeEventListener("focusin", focused);
  }, [form, last]);
  return item;
}
