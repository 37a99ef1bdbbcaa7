import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** False on the server and while the browser takes its page over, true from then on. */
export function useInBrowser(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

/** Shows the item the address names: it was not there yet when the browser looked for it. */
export function scrollToNamedItem(): void {
  const name = window.location.hash.slice(1);
  if (name) (document.getElementById(name) ?? document.getElementById(decoded(name)))?.scrollIntoView();
}

/** People may have cut an address short in the middle of a character. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
