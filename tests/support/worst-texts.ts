/** Just under the largest body that an action is read from (1 MB, which is what Next reads). */
export const WORST_BYTES = 960_000;

const fill = (unit: string) => unit.repeat(Math.floor(WORST_BYTES / Buffer.byteLength(unit)));

/**
 * Texts of that size, each of a kind that some rule about texts takes long over: marks to be put in order, characters
 * that become several, runs that an expression tries from every place, halves of characters.
 */
export const WORST_TEXTS: Readonly<Record<string, string>> = {
  "combining marks": `a${fill("\u0301\u0316")}`,
  "voiced half-width kana": fill("ﾊﾞ"),
  digits: fill("1"),
  spaces: `a${fill(" ")}a`,
  "full-width spaces and a tab": `a${fill("\u3000\t")}a`,
  "squared words": fill("㍿"),
  "halves of characters": fill("\ud83d"),
  hyphens: fill("1ー"),
  dots: fill("a."),
  lines: fill("\r\n"),
};
