import { useState } from "react";

/** A switch that this browser remembers, on unless it was switched off; without storage it lasts as long as the page. */
export function useKeptFlag(name: string): readonly [on: boolean, turn: (on: boolean) => void] {
  const [on, setOn] = useState(() => {
    try {
      return window.localStorage.getItem(name) !== "off";
    } catch {
      return true;
    }
  });
  const turn = (next: boolean) => {
    setOn(next);
    try {
      if (next) window.localStorage.removeItem(name);
      else window.localStorage.setItem(name, "off");
    } catch {
      // storage is switched off
    }
  };
  return [on, turn];
}
