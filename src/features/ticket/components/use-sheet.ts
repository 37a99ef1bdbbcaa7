import { useCallback, useEffect, useRef, useState } from "react";

interface SheetState {
  readonly open: boolean;
  readonly show: () => void;
  /** Closes it. @param then what to do once it is closed and the browser's history is as before */
  readonly close: (then?: () => void) => void;
}

/** A sheet that the browser's Back closes: it is an entry of the history while it is open. */
export function useSheet(): SheetState {
  const [open, setOpen] = useState(false);
  const then = useRef<(() => void) | undefined>(undefined);
  // The browser goes back later than it is asked to: asked twice, it would leave the page.
  const closing = useRef(false);
  useEffect(() => {
    if (!open) return;
    const back = () => {
      closing.current = false;
      setOpen(false);
    };
    window.addEventListener("popstate", back);
    return () => window.removeEventListener("popstate", back);
  }, [open]);
  // After the sheet's own effect, which gives the focus back.
  useEffect(() => {
    if (open) return;
    const next = then.current;
    then.current = undefined;
    // The browser puts the page back to where it was scrolled first.
    if (next) requestAnimationFrame(() => requestAnimationFrame(next));
  }, [open]);
  const show = useCallback(() => {
    // With the framework's own state, so that it finds this page when somebody comes back to the entry.
    window.history.pushState(window.history.state, "");
    setOpen(true);
  }, []);
  const close = useCallback((next?: () => void) => {
    if (closing.current) return;
    closing.current = true;
    then.current = next;
    window.history.back();
  }, []);
  return { open, show, close };
}
