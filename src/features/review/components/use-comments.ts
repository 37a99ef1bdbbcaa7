"use client";

import { useEffect, useState } from "react";

/** A request for correction as it stands on the page, not yet sent. */
export interface UnsentComment {
  readonly name: string;
  /** What it is about. */
  readonly label: string;
  readonly body: string;
}

function boxes(): HTMLTextAreaElement[] {
  return [...document.querySelectorAll<HTMLTextAreaElement>("textarea[data-comment]")];
}

function read(): UnsentComment[] {
  return boxes()
    .map(({ name, value, dataset }) => ({ name, label: dataset.comment ?? "", body: value.trim() }))
    .filter(({ body }) => body !== "");
}

/** Puts the text boxes back as they were left, and opens those that hold something. */
function restore(kept: string | null, withdrawn: Readonly<Record<string, string>>): void {
  const texts = new Map<string, unknown>(Object.entries({ ...withdrawn, ...parse(kept) }));
  for (const box of boxes()) {
    const text = texts.get(box.name);
    if (typeof text !== "string" || text === "" || box.value !== "") continue;
    box.value = text;
    box.dispatchEvent(new Event("input", { bubbles: true }));
    reveal(box);
  }
}

/** Opens what the text box is folded into: its own box, and around it that of the items left empty. */
function reveal(box: HTMLTextAreaElement): void {
  let details = box.closest("details");
  while (details) {
    if (!details.open) {
      if (details.dataset.commentBox !== undefined) details.dataset.restored = "";
      details.open = true;
    }
    details = details.parentElement?.closest("details") ?? null;
  }
}

function parse(kept: string | null): Record<string, unknown> {
  try {
    return JSON.parse(kept ?? "{}") as Record<string, unknown>;
  } catch {
    return {};
  }
}

/**
 * The requests that were written and not yet sent. They wait in the tab's storage, so that going to another case
 * or logging in again loses none; sending them, and logging out, clears them.
 * @param storageKey names the clerk and the case: whoever logs in in the tab next finds none of them
 * @param phase reading: nothing can be written (yet) · done: nothing is to be kept
 * @param withdrawn what a withdrawn return had asked for, by the names of the boxes: the server keeps it, and it
 *   stands in every box that this tab has not changed
 */
export function useComments(
  storageKey: string,
  phase: "reading" | "writing" | "done",
  withdrawn: Readonly<Record<string, string>>,
): readonly UnsentComment[] {
  const [comments, setComments] = useState<readonly UnsentComment[]>([]);
  useEffect(() => {
    if (phase === "done") window.sessionStorage.removeItem(storageKey);
    if (phase !== "writing") return;
    const keep = () => {
      const written = read();
      setComments(written);
      // Of what the server keeps only what was changed here: a box that was emptied stays empty.
      const texts = new Map(Object.keys(withdrawn).map((name) => [name, ""]));
      for (const { name, body } of written)
        if (body === withdrawn[name]) texts.delete(name);
        else texts.set(name, body);
      window.sessionStorage.setItem(storageKey, JSON.stringify(Object.fromEntries(texts)));
    };
    restore(window.sessionStorage.getItem(storageKey), withdrawn);
    setComments(read());
    const note = ({ target }: Event) => {
      if (target instanceof HTMLTextAreaElement && target.dataset.comment !== undefined) keep();
    };
    const opened = (event: Event) => {
      const details = event.target;
      if (!(details instanceof HTMLDetailsElement) || !details.open) return;
      if (details.dataset.commentBox === undefined) return;
      // Only who opened the box wants to write in it now.
      if (details.dataset.restored === undefined) details.querySelector("textarea")?.focus();
      else delete details.dataset.restored;
    };
    document.addEventListener("input", note);
    document.addEventListener("toggle", opened, true);
    return () => {
      document.removeEventListener("input", note);
      document.removeEventListener("toggle", opened, true);
    };
  }, [storageKey, phase, withdrawn]);
  return comments;
}
