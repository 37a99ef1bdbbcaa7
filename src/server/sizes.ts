import "server-only";

/**
 * How much of a request is looked at. Normalising, matching and hashing can take far longer than their text is long:
 * a megabyte of combining marks as an address once kept the whole process busy for more than a minute. So nothing of
 * a request reaches a schema, or what comes behind it, before it was measured here.
 */

/** Characters (UTF-16) of one text, unless an action or an endpoint says otherwise. */
export const LONGEST_TEXT = 1_000;
/** Characters of the name of an input or a key, and of a part of an address. */
const LONGEST_NAME = 200;
/** Texts of one form; the largest is the return of a case, with a box for every item of both documents. */
const MOST_TEXTS = 600;
/** Values of one body, containers among them. */
const MOST_VALUES = 5_000;

/** The texts of a form, each cut to what is looked at: for the schema, and for the screen to show again. */
export interface FormTexts {
  /** A string per name, or an array where a name occurs more than once. Files are left out. */
  readonly values: Readonly<Record<string, string | string[]>>;
  /** Names of inputs that had to be cut, in the order of the form. */
  readonly cut: readonly string[];
}

/** How long the texts of a form may be, in characters. */
export interface TextSizes {
  readonly longest?: number;
  /** Inputs that hold longer texts than people type, JSON for instance, by name. */
  readonly longer?: Readonly<Record<string, number>>;
}

/** Reads the texts of a form; null when there are too many, or their names too long, for any form of ours. */
export function formTexts(
  form: FormData,
  { longest = LONGEST_TEXT, longer = {} }: TextSizes,
): FormTexts | null {
  const values = new Map<string, string | string[]>();
  const cut = new Set<string>();
  let count = 0;
  for (const [name, sent] of form) {
    count += 1;
    if (count > MOST_TEXTS || name.length > LONGEST_NAME) return null;
    if (name.startsWith("$ACTION") || typeof sent !== "string") continue; // React's own fields, and files
    const own = Object.hasOwn(longer, name) ? longer[name] : undefined;
    const isCut = sent.length > (own ?? longest);
    if (isCut) cut.add(name);
    // Half of what nobody typed is of no use to anybody.
    const text = isCut && own !== undefined ? "" : sent.slice(0, own ?? longest);
    const former = values.get(name);
    values.set(name, former === undefined ? text : [former, text].flat());
  }
  return { values: Object.fromEntries(values), cut: [...cut] };
}

/** Whether a value from JSON has no text longer than this, no long names and not too many values. */
export function isWithinSizes(value: unknown, longest: number): boolean {
  const waiting = [value];
  for (let count = 0; waiting.length > 0; count++) {
    const one = waiting.pop();
    if (count + waiting.length > MOST_VALUES) return false;
    if (typeof one === "string" && one.length > longest) return false;
    if (typeof one !== "object" || one === null) continue;
    const names = Object.keys(one);
    if (names.length > MOST_VALUES || names.some((name) => name.length > LONGEST_NAME)) return false;
    for (const name of names) waiting.push((one as Record<string, unknown>)[name]);
  }
  return true;
}

/** Whether the parts of an address are short enough to name anything. */
export function areShortNames(parts: Readonly<Record<string, string>>): boolean {
  return Object.values(parts).every((part) => part.length <= LONGEST_NAME);
}
