import { type DraftChange, sameAnswer } from "../catalogue/draft";
import type { RawAnswer, RawAnswers, ScalarField } from "../catalogue/field";
import { cellAt } from "../catalogue/keys";
import type { Step } from "../catalogue/step";

/** The texts of a form as a browser sends them: a name that occurs more than once has a list. */
export type PostedValues = Readonly<Record<string, string | readonly string[]>>;

/**
 * What a plain form post of a step changes.
 * @param shown what every input on the page held when the page was made: an unchecked box sends nothing, and must be
 *   told from an item that was not on the page
 */
export function postedChanges(step: Step, shown: RawAnswers, posted: PostedValues): DraftChange[] {
  return Object.entries(shown).flatMap(([key, from]) => {
    const cell = cellAt(step.fields, key);
    if (!cell) return [];
    const to = postedAnswer(cell.field, posted[key] ?? []);
    return sameAnswer(from, to) ? [] : [{ key, from, to }];
  });
}

function postedAnswer(field: ScalarField, value: string | readonly string[]): RawAnswer {
  const texts = typeof value === "string" ? [value] : value;
  if (field.kind === "multiChoice") return texts;
  // Forms send line ends as carriage return and line feed; inputs and drafts hold line feeds.
  return (texts[0] ?? "").replaceAll("\r\n", "\n");
}
