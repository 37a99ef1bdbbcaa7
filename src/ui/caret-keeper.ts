/**
 * Remembers where somebody is typing before a dialog takes the focus. Browsers give the focus back, but not always
 * the caret inside the text: call what this answers after closing.
 */
export function caretKeeper(): () => void {
  const element = document.activeElement;
  if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) return () => {};
  const { selectionStart, selectionEnd } = element; // null where an input has no caret
  if (selectionStart === null) return () => {};
  return () => {
    setTimeout(() => {
      if (document.activeElement === element) element.setSelectionRange(selectionStart, selectionEnd);
    });
  };
}
