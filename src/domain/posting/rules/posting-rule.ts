import type { Rule, Severity } from "@/domain/catalogue/rule";
import type { PostingAnswers } from "@/domain/posting/catalogue";
import type { RuleContext } from "./context";

/**
 * A check of one posting. Ids: the number of the rule as the law areas count them (AGE, WAGE, TIME, …; FORM for
 * what only the form itself demands), and a suffix where one number needs several messages at several items:
 * "AGE-02", "AGE-02.term". An id is never reused: acceptances and verdicts are stored with it.
 */
export type PostingRule = Rule<PostingAnswers, RuleContext>;

/** Key of an item of a posting. */
export type PostingKey = keyof PostingAnswers & string;

/** Key of an item that is answered with a number. */
export type PostingNumberKey = {
  [Key in PostingKey]-?: PostingAnswers[Key] extends number | undefined ? Key : never;
}[PostingKey];

/** Shown as the law of checks that follow from the form alone. */
export const FORM = "求人票の記載内容の整合";

/** A text that is there but tells nothing: 「なし」, 「特になし」, 「未定」, 「－」. */
const NOTHING = /^(特に)?(なし|無し|無|ありません|ございません|未定|不明|[-‐－―ー・]+)[。．.]?$/;

/** Whether an answer states something: it is there, and it is more than 「なし」 or 「未定」. */
export function states(value: unknown): boolean {
  if (value === undefined) return false;
  return typeof value !== "string" || !NOTHING.test(value.replaceAll(/\s/g, ""));
}

/**
 * A rule that an item must state something once `due`. Red. The item carries the message, so that the judgement
 * says it once when the form itself misses the item, too.
 */
export function mustState(facts: {
  readonly id: string;
  readonly law: string;
  readonly item: PostingKey;
  /** Further items that could be changed instead. */
  readonly beside?: readonly PostingKey[];
  readonly due: (answers: PostingAnswers) => boolean;
  readonly message: string;
}): PostingRule {
  return {
    id: facts.id,
    law: facts.law,
    severity: "error",
    fields: [facts.item, ...(facts.beside ?? [])],
    check: (answers) => (facts.due(answers) && !states(answers[facts.item]) ? facts.message : undefined),
  };
}

/** A rule that the lower end of a pair is not above the upper one. Says nothing while an end is missing. */
export function inOrder(facts: {
  readonly id: string;
  readonly law: string;
  readonly severity?: Severity;
  readonly low: PostingNumberKey;
  readonly high: PostingNumberKey;
  /** The pair inside a sentence, e.g. 「基本給（a）」. */
  readonly name: string;
  /** A figure with its unit. */
  readonly format: (value: number) => string;
}): PostingRule {
  return {
    id: facts.id,
    law: facts.law,
    severity: facts.severity ?? "error",
    fields: [facts.low, facts.high],
    check: (answers) => {
      const low: number | undefined = answers[facts.low];
      const high: number | undefined = answers[facts.high];
      if (low === undefined || high === undefined || low <= high) return undefined;
      return `${facts.name}の下限${facts.format(low)}が上限${facts.format(high)}を上回っています。下限が上限以下になるように直してください`;
    },
  };
}
