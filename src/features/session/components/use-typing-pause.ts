"use client";

import { useEffect, useState } from "react";

/** Who has typed nothing for so long is not in the middle of a word. */
const PAUSE_MS = 1_200;

/** False as long as somebody is typing: a dialog that opens then would swallow what is meant for the field. */
export function useTypingPause(wanted: boolean): boolean {
  const [paused, setPaused] = useState(false);
  useEffect(() => {
    if (!wanted) {
      setPaused(false);
      return;
    }
    let composing = false;
    let timer = setTimeout(() => setPaused(true), PAUSE_MS);
    const again = () => {
      clearTimeout(timer);
      if (!composing) timer = setTimeout(() => setPaused(true), PAUSE_MS);
    };
    const begin = () => {
      composing = true;
      again();
    };
    const end = () => {
      composing = false;
      again();
    };
    document.addEventListener("keydown", again, true);
    document.addEventListener("input", again, true);
    document.addEventListener("compositionstart", begin, true);
    document.addEventListener("compositionend", end, true);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("keydown", again, true);
      document.removeEventListener("input", again, true);
      document.removeEventListener("compositionstart", begin, true);
      document.removeEventListener("compositionend", end, true);
    };
  }, [wanted]);
  return wanted && paused;
}
