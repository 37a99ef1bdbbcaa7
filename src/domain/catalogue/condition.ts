/**
 * What a condition may ask about the other answers. Only relevant answers count: an item that is not shown
 * answers nothing, so conditions chain (a renewal condition disappears with the fixed term it belongs to).
 */
export interface Answered {
  /** A choice has one of these codes, or a multiple choice contains one of them. */
  is(key: string, ...codes: string[]): boolean;
  /** A flag is ticked. */
  ticked(key: string): boolean;
  /** Something readable was entered. */
  filled(key: string): boolean;
  /** The number entered, or undefined when there is none that can be read. */
  number(key: string): number | undefined;
  /** The text, date or time entered, or undefined. */
  text(key: string): string | undefined;
}

/** When an item is shown or required: the words for people, the function for machines. */
export interface Condition {
  /** Completes 「条件：…」 in the guide, e.g. 「雇用期間の定めあり」. */
  readonly words: string;
  readonly test: (answered: Answered) => boolean;
}

/** Writes a condition down. `words` is Japanese and shown to employers in the guide. */
export function when(words: string, test: (answered: Answered) => boolean): Condition {
  return { words, test };
}
