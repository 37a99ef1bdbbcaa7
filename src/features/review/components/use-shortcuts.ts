"use client";

import { useEffect, useRef, useSyncExternalStore } from "react";

const SETTING = "staff-shortcuts";
const CHANGED = "staff-shortcuts-changed";

function subscribe(onChange: () => void): () => void {
  window.addEventListener(CHANGED, onChange);
  window.addEventListener("storage", onChange);
  return () => {
    window.removeEventListener(CHANGED, onChange);
    window.removeEventListener("storage", onChange);
  };
}

/** Whether single keys do something. They can be switched off for good in this browser (WCAG 2.1.4). */
export function useShortcutSetting(): [on: boolean, set: (on: boolean) => void] {
  const on = useSyncExternalStore(
    subscribe,
    () => window.localStorage.getItem(SETTING) !== "off",
    () => true,
  );
  const set = (next: boolean) => {
    if (next) window.localStorage.removeItem(SETTING);
    else window.localStorage.setItem(SETTING, "off");
    window.dispatchEvent(new Event(CHANGED));
  };
  return [on, set];
}

/** Whether the key belongs to a control, an open dialog, or the browser. */
function isTaken(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey)
    return true;
  const target = event.target instanceof Element ? event.target : null;
  return target?.closest("input, textarea, select, [contenteditable], dialog") !== null && target !== null;
}

/** Single keys of a screen, by `event.key`. They wait while somebody types or a dialog is open. */
export function useShortcuts(keys: Readonly<Record<string, () => void>>): void {
  const [on] = useShortcutSetting();
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    if (!on) return;
    const press = (event: KeyboardEvent) => {
      if (isTaken(event) || document.querySelector("dialog[open]")) return;
      const action = Object.hasOwn(latest.current, event.key) ? latest.current[event.key] : undefined;
      if (!action) return;
      event.preventDefault();
      action();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [on]);
}
