const FOCUSABLE = "input:not([type=hidden]), select, textarea, button, [tabindex]";

/**
 * Moves the focus to the control with this id, or to the first control inside the element with this id, and
 * opens the `<details>` it may be hidden in. False when there is no such control.
 */
export function focusField(fieldId: string): boolean {
  const element = document.getElementById(fieldId);
  if (!element) return false;
  const control = element.matches(FOCUSABLE) ? element : element.querySelector<HTMLElement>(FOCUSABLE);
  if (!control) return false;
  for (let parent = control.parentElement; parent; parent = parent.parentElement) {
    if (parent instanceof HTMLDetailsElement) parent.open = true;
  }
  const item = control.closest("fieldset") ?? control.parentElement ?? control;
  item.scrollIntoView({ block: "nearest" });
  control.focus();
  return true;
}
