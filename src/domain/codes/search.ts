/**
 * Form of a text for searching in code tables: half-width and full-width, capitals and small letters,
 * hiragana and katakana are the same, spaces and middle dots do not count.
 */
export function searchKey(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[ぁ-ゖ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60))
    .replace(/[\s・、，,]/g, "");
}

/** Words of a query, each in its search form; a space of any width separates them. */
export function searchWords(query: string): string[] {
  return query
    .split(/\s+/)
    .map(searchKey)
    .filter((word) => word !== "");
}

/** Builds a matcher: true for a text that contains every word of the query. An empty query matches everything. */
export function matcher(query: string): (text: string) => boolean {
  const words = searchWords(query);
  return (text) => {
    const key = searchKey(text);
    return words.every((word) => key.includes(word));
  };
}
