import { z } from "zod";

/** Building blocks for the schemas of form actions: whatever arrives, the answer is a sentence, not a crash. */

/**
 * The text of an input; "" when it is missing, the first one when a name was sent twice.
 * @param longest in characters, as typed: nothing looks into a text before it is known to be this short
 * @param sentence what the field says of a longer one
 */
export const textField = (longest: number, sentence = `${longest}文字以内で入力してください`) =>
  z.preprocess(
    (value) => (Array.isArray(value) ? value[0] : value) ?? "",
    z.string().max(longest, { error: sentence, abort: true }),
  );

/** A single check box: true when it was checked. */
export const flagField = () => z.preprocess((value) => value !== undefined && value !== "", z.boolean());
