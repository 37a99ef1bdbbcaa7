import type { Field, Fields } from "./field";

/** Items under one heading. */
export interface Section<F extends Fields = Fields> {
  readonly title: string;
  readonly intro?: string;
  readonly fields: F;
}

/** One screen of a wizard. */
export interface Step<F extends Fields = Fields> {
  readonly number: number;
  readonly key: string;
  /** Name in the step bar, e.g. 「選考方法」. */
  readonly title: string;
  /** Heading of the screen, e.g. 「選考方法登録」. */
  readonly screenTitle: string;
  readonly intro?: string;
  readonly sections: readonly Section[];
  readonly fields: F;
}

/** Everything that is asked about one noun, in the order of its screens. */
export interface Catalogue<F extends Fields = Fields> {
  readonly noun: "posting" | "establishment";
  /** Grows whenever a key, a code or a meaning changes; stored with every submission. */
  readonly version: number;
  readonly steps: readonly Step[];
  readonly fields: F;
}

type Merge<Union> = (Union extends unknown ? (part: Union) => void : never) extends (part: infer All) => void
  ? All extends Fields
    ? All
    : never
  : never;

/** Puts items under a heading. */
export function section<const F extends Fields>(title: string, fields: F, intro?: string): Section<F> {
  return { title, fields, intro };
}

/** Puts sections on a screen. Keys are unique within a catalogue. */
export function step<const S extends readonly Section[]>(
  facts: Omit<Step, "sections" | "fields">,
  ...sections: S
): Step<Merge<S[number]["fields"]>> {
  const fields: Record<string, Field> = {};
  for (const part of sections)
    for (const [key, field] of Object.entries(part.fields)) {
      if (key in fields) throw new Error(`Item ${key} stands twice in step ${facts.key}`);
      fields[key] = field;
    }
  return { ...facts, sections, fields: fields as Merge<S[number]["fields"]> };
}

/** Binds steps into a catalogue. */
export function catalogue<const S extends readonly Step[]>(
  noun: Catalogue["noun"],
  version: number,
  ...steps: S
): Catalogue<Merge<S[number]["fields"]>> {
  const fields: Record<string, Field> = {};
  for (const part of steps)
    for (const [key, field] of Object.entries(part.fields)) {
      if (key in fields) throw new Error(`Item ${key} stands twice in the ${noun} catalogue`);
      fields[key] = field;
    }
  return { noun, version, steps, fields: fields as Merge<S[number]["fields"]> };
}

/** The step with this number, or undefined. */
export function stepOf<F extends Fields>(whole: Catalogue<F>, number: number): Step | undefined {
  return whole.steps.find((step) => step.number === number);
}
