"use client";

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { RawAnswer } from "@/domain/catalogue/field";
import { cellAt, labelOfCell } from "@/domain/catalogue/keys";
import type { Step } from "@/domain/catalogue/step";
import {
  forgetChanges,
  NO_HISTORY,
  recordChange,
  redo,
  undo,
  type UndoHistory,
  type UndoStep,
} from "@/domain/draft/undo";

/** Going back and forth through what was changed on a screen. */
export interface Undo {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
  /** What was done last, to be read out. */
  readonly said: string;
  /** Notes a change. @param joins part of the change before, as normalising is */
  readonly record: (key: string, from: RawAnswer, to: RawAnswer, joins?: boolean) => void;
  /** Somebody else has changed these items. */
  readonly forget: (keys: readonly string[]) => void;
}

/** @param apply puts a value into its input, as an ordinary change that is saved */
export function useUndo(step: Step, apply: (key: string, value: RawAnswer) => void): Undo {
  const [history, setHistory] = useState<UndoHistory>(NO_HISTORY);
  const [said, setSaid] = useState("");
  const now = useRef(history);
  const applyNow = useRef(apply);
  applyNow.current = apply;

  const put = useCallback((next: UndoHistory) => {
    now.current = next;
    setHistory(next);
  }, []);

  const go = useCallback(
    (taken: UndoStep | null, words: string) => {
      if (!taken) return;
      put(taken.history);
      applyNow.current(taken.key, taken.value);
      const cell = cellAt(step.fields, taken.key);
      setSaid(`「${cell ? labelOfCell(cell) : taken.key}」${words}`);
    },
    [put, step],
  );

  const ways = useMemo(
    () => ({
      undo: () => go(undo(now.current), "の変更を元に戻しました"),
      redo: () => go(redo(now.current), "の変更をやり直しました"),
      record: (key: string, from: RawAnswer, to: RawAnswer, joins?: boolean) =>
        put(recordChange(now.current, { key, from, to, at: Date.now() }, joins)),
      forget: (keys: readonly string[]) => put(forgetChanges(now.current, keys)),
    }),
    [go, put],
  );

  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== "z") return;
      // Inside a text the browser's own undo knows more: every keystroke.
      if (isText(event.target) || document.querySelector("dialog[open]")) return;
      event.preventDefault();
      if (event.shiftKey) ways.redo();
      else ways.undo();
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, [ways]);

  return { ...ways, said, canUndo: history.done.length > 0, canRedo: history.undone.length > 0 };
}

const WITHOUT_TEXT = new Set(["button", "checkbox", "file", "radio", "reset", "submit"]);

function isText(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !WITHOUT_TEXT.has(target.type);
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);
}
