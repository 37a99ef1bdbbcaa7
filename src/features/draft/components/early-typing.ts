/** Marks an input into which somebody has typed before the scripts were there. */
const MARK = "typedEarly";

/**
 * Stands in the page before the form: notes what is typed until the scripts take over. A browser that brings old text
 * back into a page by itself (Back, reload) is not taken for somebody who types.
 */
export const NOTE_EARLY_TYPING = `document.addEventListener("input",function(e){e.target.${MARK}=true},true)`;

/** Names of the inputs into which somebody has typed before the scripts were there. */
export function typedEarly(form: HTMLFormElement): Set<string> {
  return new Set(
    [...form.elements].flatMap((one) => {
      const name = one.getAttribute("name");
      return name && (one as { [MARK]?: true })[MARK] ? [name] : [];
    }),
  );
}
