"use client";

import { type KeyboardEvent, useId, useRef } from "react";
import { classNames } from "@/ui/class-names";

export const PREVIEW_TABS = [
  { key: "ticket", label: "求人票" },
  { key: "card", label: "一覧の見え方" },
] as const;

export type PreviewTab = (typeof PREVIEW_TABS)[number]["key"];

interface PreviewTabsProps {
  readonly chosen: PreviewTab;
  readonly onChoose: (tab: PreviewTab) => void;
  /** Of the panel below. */
  readonly panelId: string;
}

/** Switches between the ticket and the card in the list; the arrow keys go from one to the other. */
export function PreviewTabs({ chosen, onChoose, panelId }: PreviewTabsProps) {
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const move = (event: KeyboardEvent) => {
    if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
    event.preventDefault();
    const next = chosen === "ticket" ? "card" : "ticket";
    onChoose(next);
    list.current?.querySelector<HTMLElement>(`[data-tab="${next}"]`)?.focus();
  };
  return (
    <div
      ref={list}
      role="tablist"
      aria-label="表示の種類"
      className="grid grid-cols-2 border-solid-gray-420 border-b"
      onKeyDown={move}
    >
      {PREVIEW_TABS.map(({ key, label }) => (
        <button
          key={key}
          type="button"
          role="tab"
          id={`${id}-${key}`}
          data-tab={key}
          aria-selected={chosen === key}
          aria-controls={panelId}
          tabIndex={chosen === key ? 0 : -1}
          className={classNames(
            "-outline-offset-4 min-h-11 border-b-4 px-2",
            chosen === key
              ? "border-blue-900 font-bold text-blue-1000"
              : "border-transparent hover:bg-solid-gray-50",
          )}
          onClick={() => onChoose(key)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
