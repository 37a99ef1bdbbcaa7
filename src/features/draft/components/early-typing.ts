/** What somebody has typed into an element before the scripts were there, and where the caret stood. */
interface EarlyTyping {
  readonly text: string;
  readonly start: number | null;
  readonly end: number | null;
}

/**
 * Stands in the page before the form: notes what is typed, of which the scripts read what came before them. A browser that brings old text
 * back into a page by itself (Back, reload) is not taken for somebody who types.
 */
export const NOTE_EARLY_TYPING = `(function(){
function note(one){one.typedEarly={text:one.value,start:one.selectionStart,end:one.selectionEnd}}
document.addEventListener("input",function(event){note(event.target)},true);
document.addEventListener("selectionchange",function(){
var one=document.activeElement,known=one&&one.typedEarly;
if(known&&known.text===one.value)note(one)})
})()`;

/**
 * Names of the inputs into which somebody has typed before the scripts were there. Their text is as it was typed: React
 * puts a textarea's first text back when it takes it over.
 */
export function typedEarly(form: HTMLFormElement): Set<string> {
  const names = new Set<string>();
  for (const input of form.elements) {
    const early = (input as { typedEarly?: EarlyTyping }).typedEarly;
    const name = input.getAttribute("name");
    if (!early || !name) continue;
    names.add(name);
    if (input instanceof HTMLTextAreaElement && input.value !== early.text) putBack(input, early);
  }
  return names;
}

function putBack(input: HTMLTextAreaElement, { text, start, end }: EarlyTyping): void {
  input.value = text;
  if (document.activeElement === input) input.setSelectionRange(start, end);
}
