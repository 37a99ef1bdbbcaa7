import { useCallback, useEffect, useRef } from "react";

/**
 * Gives a function that runs something now, or, while a button of the mouse is down, as soon as the click is
 * over. Leaving an input with a press elsewhere is the usual case: whatever appeared between press and release
 * would move the page under the pointer, and the press would hit nothing.
 */
export function useAfterPress(): (work: () => void) => void {
  const pressed = useRef(false);
  const waiting = useRef<(() => void)[]>([]);
  useEffect(() => {
    const down = () => {
      pressed.current = true;
    };
    const up = () => {
      pressed.current = false;
      const works = waiting.current;
      waiting.current = [];
      // The click itself follows the release.
      setTimeout(() => {
        for (const work of works) work();
      });
    };
    window.addEventListener("mousedown", down, true);
    window.addEventListener("mouseup", up, true);
    return () => {
      window.removeEventListener("mousedown", down, true);
      window.removeEventListener("mouseup", up, true);
    };
  }, []);
  return useCallback((work) => {
    if (pressed.current) waiting.current.push(work);
    else work();
  }, []);
}
