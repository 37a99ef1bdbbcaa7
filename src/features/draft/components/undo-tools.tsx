import { Button } from "@/ui/button";
import type { Undo } from "./use-undo";

/** 元に戻す and やり直す. They keep their place and the focus when there is nothing (left) to do. */
export function UndoTools({ undo }: { readonly undo: Undo }) {
  return (
    <>
      <Button
        variant="secondary"
        size="small"
        className="needs-scripts"
        aria-disabled={!undo.canUndo || undefined}
        aria-keyshortcuts="Control+Z"
        onClick={undo.undo}
      >
        元に戻す
      </Button>
      <Button
        variant="secondary"
        size="small"
        className="needs-scripts"
        aria-disabled={!undo.canRedo || undefined}
        aria-keyshortcuts="Control+Shift+Z"
        onClick={undo.redo}
      >
        やり直す
      </Button>
      <span role="status" className="sr-only">
        {undo.said}
      </span>
    </>
  );
}
