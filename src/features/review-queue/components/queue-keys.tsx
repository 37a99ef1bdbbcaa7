"use client";

import { useEffect } from "react";
import { useShortcuts } from "@/features/review/components/use-shortcuts";

/** `j`, `k` and `/` on the queue: they move the focus, and Enter then follows the link as everywhere. */
export function QueueKeys() {
  useEffect(() => {
    if (window.location.hash === "#q") focusSearch();
  }, []);
  useShortcuts({ j: () => step(1), k: () => step(-1), "/": focusSearch });
  return null;
}

function step(direction: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>("[data-queue-row]")];
  const at = document.activeElement instanceof HTMLElement ? links.indexOf(document.activeElement) : -1;
  const next = at < 0 ? (direction === 1 ? 0 : links.length - 1) : at + direction;
  links[Math.max(0, Math.min(next, links.length - 1))]?.focus();
}

function focusSearch(): void {
  const search = document.querySelector<HTMLInputElement>("#q");
  search?.focus();
  search?.select();
}
