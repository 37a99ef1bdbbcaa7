import { focusField } from "@/ui/focus-field";

/** Leads to the item the address names: it was not there yet when the browser looked for it. */
export function goToNamedItem(): void {
  const name = window.location.hash.slice(1);
  const item = name && (document.getElementById(name) ?? document.getElementById(decoded(name)));
  if (!item) return;
  focusField(item.id);
  item.scrollIntoView();
}

/** People may have cut an address short in the middle of a character. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
