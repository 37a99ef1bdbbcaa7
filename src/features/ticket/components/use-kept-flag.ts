import { useSyncExternalStore } from "react";

const listeners = new Set<() => void>();
/** As they were turned on this page; without storage a switch lasts as long as the page. */
const turned = new Map<string, boolean>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function isOn(name: string): boolean {
  try {
    return turned.get(name) ?? window.localStorage.getItem(name) !== "off";
  } catch {
    return true;
  }
}

/** A switch that this browser remembers, on unless it was switched off; the server draws it on. */
export function useKeptFlag(name: string): readonly [on: boolean, turn: (on: boolean) => void] {
  const on = useSyncExternalStore(
    subscribe,
    () => isOn(name),
    () => true,
  );
  const turn = (next: boolean) => {
    turned.set(name, next);
    try {
      if (next) window.localStorage.removeItem(name);
      else window.localStorage.setItem(name, "off");
    } catch {
      // storage is switched off
    }
    for (const listener of listeners) listener();
  };
  return [on, turn];
}
