import type { PostingAnswers } from "@/domain/posting/catalogue";
import { FORM, type PostingKey, type PostingRule } from "../posting-rule";
import { plainText, TEXT_NAMES, type TextKey } from "../reading";

/** What follows a word and takes it back: 「経験必須ではありません」. */
const TAKEN_BACK =
  /^(ません|(で|じゃ)?[はがもを]?(な[いくし]|無[いし]|あり?ません|ございません|しません|不要|不可))/;

/** Something a free text says: the item and the words, figures half-width. */
export interface Said {
  readonly key: TextKey;
  readonly words: string;
  /** Groups of the pattern. */
  readonly groups: readonly (string | undefined)[];
}

/** The first place where one of the texts says something and does not take it back. */
export function said(answers: PostingAnswers, texts: readonly TextKey[], pattern: RegExp): Said | undefined {
  for (const key of texts) {
    const text = plainText(answers, key);
    if (text === "") continue;
    for (const found of text.matchAll(pattern)) {
      const [words, ...groups] = found;
      const after = text.slice(found.index + words.length, found.index + words.length + 8);
      if (!TAKEN_BACK.test(after)) return { key, words, groups };
    }
  }
  return undefined;
}

/** 「仕事の内容に『経験者のみ』とあります」 */
export function quote({ key, words }: Said): string {
  return `${TEXT_NAMES[key]}に「${words}」とあります`;
}

/** What to do about most contradictions. */
export const EITHER = "求人票の中で食い違わないように、どちらかを直してください";

/** Texts that describe the job at large. */
export const ABOUT_THE_JOB: readonly TextKey[] = ["jobTitle", "jobDescription", "specialNotes", "message"];

/** A rule that a free text contradicts an item. Orange: texts are read, not understood. */
export function contradicts(facts: {
  readonly id: string;
  readonly law?: string;
  /** Items that say one thing; the first one carries the message. */
  readonly items: readonly PostingKey[];
  readonly when: (answers: PostingAnswers) => boolean;
  /** The item's side in words, ending in 「ですが」 or the like. */
  readonly but: string;
  /** What the texts must not say then; with the flag g. */
  readonly finds: RegExp;
  readonly texts?: readonly TextKey[];
  readonly fix?: string;
}): PostingRule {
  const { id, law = FORM, items, when, but, finds, texts = ABOUT_THE_JOB, fix = EITHER } = facts;
  return {
    id,
    law,
    severity: "warning",
    fields: [...items, ...texts],
    check: (answers) => {
      const found = when(answers) ? said(answers, texts, finds) : undefined;
      return found && `${but}、${quote(found)}。${fix}`;
    },
  };
}

/** A rule between items: orange unless it is named impossible. */
export function conflict(
  id: string,
  fields: readonly PostingKey[],
  check: PostingRule["check"],
  facts: { readonly law?: string; readonly severity?: PostingRule["severity"] } = {},
): PostingRule {
  return { id, law: facts.law ?? FORM, severity: facts.severity ?? "warning", fields, check };
}

/** What is logically impossible stops. */
export const IMPOSSIBLE = { severity: "error" } as const;
