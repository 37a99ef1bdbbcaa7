/**
 * The characters that a match of an expression can begin with, so that a search need not try it anywhere else.
 * Understands what the table of terms uses: characters, escapes, classes, `(?:…)`, look-around, `?` and
 * alternatives. Throws for an expression that can begin with anything.
 */
export function firstCharacters(expression: string): string[] {
  return [...new Set(alternativesOf(expression).flatMap(firstOf))];
}

/** The part of a sequence that decides: optional parts and the first one that is not. */
function firstOf(sequence: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < sequence.length; ) {
    const part = partAt(sequence, at);
    at += part.length;
    const quantifier = /^(?:[?*+]|\{\d[\d,]*\})/.exec(sequence.slice(at))?.[0] ?? "";
    at += quantifier.length;
    if (/^\(\?<?[=!]/.test(part)) continue;
    if (part.startsWith("[^")) break;
    if (part.startsWith("(?:")) found.push(...firstCharacters(part.slice(3, -1)));
    else found.push(...charactersOf(part.startsWith("[") ? part.slice(1, -1) : part));
    if (!/^(?:[?*]|\{0)/.test(quantifier)) return found;
  }
  throw new Error(`A term must not begin with anything: ${sequence}`);
}

/** The characters of a class, its ranges written out. */
function charactersOf(inside: string): string[] {
  return Array.from(inside.matchAll(/\\?(.)(?:-(.))?/gs)).flatMap(([whole, from = "", to]) => {
    if (whole === "\\d") return [..."0123456789"];
    if (to === undefined) return whole.endsWith("-") && whole !== "-" ? [from, "-"] : [from];
    const [low, high] = [from.charCodeAt(0), to.charCodeAt(0)];
    return Array.from({ length: high - low + 1 }, (_, index) => String.fromCharCode(low + index));
  });
}

/** The smallest part that stands at a place: an escape, a class, a group or one character. */
function partAt(source: string, at: number): string {
  const first = source[at];
  if (first === "\\") return source.slice(at, at + 2);
  if (first !== "[" && first !== "(") return first ?? "";
  let depth = 0;
  for (let end = at; end < source.length; end++) {
    const part = source[end];
    if (part === "\\") end++;
    else if (part === "[" && first === "(") end += partAt(source, end).length - 1;
    else if (part === first) depth++;
    else if (part === (first === "(" ? ")" : "]") && --depth === 0) return source.slice(at, end + 1);
  }
  throw new Error(`A bracket stays open: ${source}`);
}

function alternativesOf(source: string): string[] {
  const alternatives = [""];
  for (let at = 0; at < source.length; ) {
    const part = partAt(source, at);
    if (part === "|") alternatives.push("");
    else alternatives.push((alternatives.pop() ?? "") + part);
    at += part.length;
  }
  return alternatives;
}
