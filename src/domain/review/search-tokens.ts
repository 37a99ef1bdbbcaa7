/**
 * What makes the counter's search quick in any database, without an extension: pairs of neighbouring characters,
 * each together with the office as a 32-bit number, in an inverted index. Japanese has no spaces between words,
 * so a part of a name must be found from its middle; and because the office is part of every token, the list of
 * a common pair (株式, 会社) is never longer than the office's own cases.
 *
 * Tokens only narrow down: two pairs may share a number, and pairs may stand apart. Who searches compares the
 * text, too.
 */

/** Tokens of a text whose terms are folded and separated by spaces. Ascending, each once. */
export function searchTokens(officeCode: string, text: string): number[] {
  const tokens = new Set<number>();
  for (const term of text.split(" ")) {
    const characters = Array.from(term);
    for (let index = 0; index + 1 < characters.length; index++)
      tokens.add(token(`${officeCode}${characters[index]}${characters[index + 1]}`));
  }
  return [...tokens].sort((a, b) => a - b);
}

/** Whether words narrow the search down at all: one of them has two characters. Otherwise every case would be read. */
export function isSearchable(words: readonly string[]): boolean {
  return words.some((word) => Array.from(word).length > 1);
}

/** FNV-1a, 32 bits, as the signed integer that the database stores. */
function token(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash | 0;
}
