import { z } from "zod";

/** Building blocks for the schemas of form actions: whatever arrives, the answer is a sentence, not a crash. */

/** The text of an input; "" when it is missing, the first one when a name was sent twice. */
export const textField = () =>
  z.preprocess((value) => (Array.isArray(value) ? value[0] : value) ?? "", z.string());

/** A single check box: true when it was checked. */
export const flagField = () => z.preprocess((value) => value !== undefined && value !== "", z.boolean());
