import { firstCharacters } from "./first-characters";
import { fold, foldKatakana } from "./fold";
import { type Area, type Scope, TERM_TABLE } from "./terms";

/** An expression that a posting should not use, where it stands. */
export interface Hit {
  readonly area: Area;
  /** As it was typed, spaces and line breaks inside it included. */
  readonly typed: string;
  /** Offset of `typed` in the text. */
  readonly start: number;
  /** What to write instead; empty when the words are to be struck out. */
  readonly alternatives: readonly string[];
  /** Favours women: lawful as positive action (男女雇用機会均等法8条). */
  readonly favoursWomen: boolean;
}

interface Term {
  /** Null for an innocent neighbour. */
  readonly area: Area | null;
  readonly scope: Scope;
  readonly source: string;
  readonly alternatives: readonly string[];
  /** Made when a text first has a character that the term begins with: most texts meet few of them. */
  matcher?: RegExp;
}

/** The terms that can begin with a character, in the order of the table. */
const BY_FIRST = new Map<string, Term[]>();
for (const [area, scope, lines] of TERM_TABLE)
  for (const line of lines.trim().split("\n")) {
    const [written = "", to] = line.split(" → ");
    const source = expressionOf(written);
    const term: Term = { area, scope, source, alternatives: to?.split("|") ?? [] };
    for (const first of firstCharacters(source)) BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), term]);
  }

/** What the table writes, as it meets folded text, its brackets for grouping only. */
function expressionOf(written: string): string {
  return foldKatakana(written.replace(/\\.|\[[^\]]*\]|\((?!\?)/g, (part) => (part === "(" ? "(?:" : part)));
}

/** Where the match of a term ends that begins at a place of folded text; -1 where there is none. */
function endOf(term: Term, text: string, at: number): number {
  term.matcher ??= new RegExp(term.source, "y");
  term.matcher.lastIndex = at;
  return term.matcher.test(text) ? term.matcher.lastIndex : -1;
}

const FAVOURS_WOMEN = /^(女|主婦|奥|お母|ママ|ミセス)/;

/** Finds the expressions in a text, in their order, in one pass. Innocent neighbours are passed over. */
export function scan(typed: string, scopes: readonly Scope[]): Hit[] {
  const { text, starts, ends } = fold(typed);
  const hits: Hit[] = [];
  for (let at = 0; at < text.length; ) {
    const begin = at;
    at++;
    for (const term of BY_FIRST.get(text.charAt(begin)) ?? []) {
      const end = term.area && !scopes.includes(term.scope) ? -1 : endOf(term, text, begin);
      if (end <= begin) continue;
      at = end;
      if (term.area) hits.push(hitAt(term, term.area, begin, end));
      break;
    }
  }
  return hits;

  function hitAt(term: Term, area: Area, begin: number, end: number): Hit {
    const start = starts[begin] ?? 0;
    return {
      area,
      typed: typed.slice(start, ends[end - 1]),
      start,
      alternatives: term.alternatives,
      favoursWomen: area === "sex" && FAVOURS_WOMEN.test(text.slice(begin, end)),
    };
  }
}
