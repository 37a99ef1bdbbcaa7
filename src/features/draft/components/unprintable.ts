import type { RawAnswers } from "@/domain/catalogue/field";
import { cellAt } from "@/domain/catalogue/keys";
import { normaliseAnswer } from "@/domain/catalogue/normalise-answer";
import type { Resolution } from "@/domain/catalogue/resolve";
import type { Step } from "@/domain/catalogue/step";
import { unsupportedCharacters } from "@/domain/text/characters";

/**
 * The problems of a step that are about characters the papers cannot print, by key. They name the characters, and are
 * said while they are typed and not only on leaving: nobody sees by himself which characters those are.
 */
export function unprintableProblems(
  step: Step,
  raw: RawAnswers,
  { problems }: Pick<Resolution, "problems">,
): Map<string, string> {
  return new Map(
    problems.flatMap(({ key, message }) => {
      const cell = cellAt(step.fields, key);
      const typed = raw[key];
      if (!cell || typeof typed !== "string" || typed === "") return [];
      const found = unsupportedCharacters(normaliseAnswer(cell.field, typed).value);
      return found.length > 0 && found.every(({ name }) => message.includes(name)) ? [[key, message]] : [];
    }),
  );
}
