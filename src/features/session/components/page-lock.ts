let locks = 0;
let focused: HTMLElement | null = null;

/** Nobody can type or press anything on this page until that is taken back; answers how. */
export function lockPage(): () => void {
  locks += 1;
  if (locks === 1) {
    focused = document.activeElement as HTMLElement | null;
    document.body.inert = true;
  }
  let isReleased = false;
  return () => {
    if (isReleased) return;
    isReleased = true;
    locks -= 1;
    if (locks > 0) return;
    document.body.inert = false;
    focused?.focus();
    focused = null;
  };
}
