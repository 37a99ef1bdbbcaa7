import { sameAnswer, UNTOUCHED } from "@/domain/catalogue/draft";
import type { RawAnswer, ScalarField } from "@/domain/catalogue/field";

/**
 * The inputs of a step: native, uncontrolled, named by their draft keys. What they hold is the browser's business
 * alone from the first byte of the page on, so that nothing anybody types is ever put back by a rendering, and a form
 * that is sent without scripts carries the same names and values.
 */
type Input = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The inputs of a key: several for the options of a choice, none where the item is not shown. */
function inputsOf(form: HTMLFormElement, key: string): Input[] {
  return [...form.elements].filter(
    (one): one is Input =>
      (one instanceof HTMLInputElement ||
        one instanceof HTMLTextAreaElement ||
        one instanceof HTMLSelectElement) &&
      one.name === key &&
      one.type !== "hidden",
  );
}

/** What an item's inputs hold, as the draft stores it; undefined where it has none on the screen. */
export function readInput(form: HTMLFormElement, key: string, field: ScalarField): RawAnswer | undefined {
  const inputs = inputsOf(form, key);
  const [first] = inputs;
  if (!first) return undefined;
  if (!isOption(first)) return first.value;
  const checked = inputs.filter((one) => isOption(one) && one.checked).map(({ value }) => value);
  return field.kind === "multiChoice" ? checked : (checked[0] ?? UNTOUCHED);
}

/**
 * Puts a value into an item's inputs, if it is on the screen and not there already. Where somebody's caret stands in
 * the text it stays, as far as the new text goes.
 */
export function writeInput(form: HTMLFormElement, key: string, field: ScalarField, value: RawAnswer): void {
  if (sameAnswer(readInput(form, key, field) ?? value, value)) return;
  for (const input of inputsOf(form, key)) {
    if (isOption(input)) input.checked = [value].flat().includes(input.value);
    else writeText(input, typeof value === "string" ? value : "");
  }
}

function writeText(input: Input, text: string): void {
  const hasCaret = document.activeElement === input && !(input instanceof HTMLSelectElement);
  const { selectionStart, selectionEnd } = hasCaret ? input : { selectionStart: null, selectionEnd: null };
  input.value = text;
  if (hasCaret && selectionStart !== null) input.setSelectionRange(selectionStart, selectionEnd);
}

function isOption(input: Input): input is HTMLInputElement {
  return input.type === "checkbox" || input.type === "radio";
}
