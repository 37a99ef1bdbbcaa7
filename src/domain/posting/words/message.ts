import type { Hit } from "./scan";

/** How many different alternatives one message names. */
const MOST = 4;
/** A quotation is cut here; it only has to be found again. */
const LONGEST = 30;

/**
 * The sentence of a finding: what is wrong, each expression as it was typed, and what to write instead, e.g.
 * 「性別を限定する表現です。「営業マン」は「営業職」か「営業担当」に書き換えてください」.
 * @param why what is wrong, a clause that ends in です or ます
 * @param otherwise another way out, a sentence that ends in ください
 */
export function wordMessage(why: string, hits: readonly Hit[], otherwise?: string): string {
  const byAlternative = new Map<string, Set<string>>();
  for (const { typed, alternatives } of hits) {
    const to = alternatives.map(quoted).join("か");
    byAlternative.set(to, (byAlternative.get(to) ?? new Set()).add(quoted(typed)));
  }
  const named = [...byAlternative].slice(0, MOST);
  const parts = named.map(([to, typed], index) => {
    const last = index === named.length - 1;
    const change = to === "" ? (last ? "消して" : "消し") : `${to}に書き換え${last ? "て" : ""}`;
    return `${[...typed].join("")}は${change}`;
  });
  const more = byAlternative.size > MOST ? "。同じような表現がほかにもあるので、直してください" : "";
  return `${why}。${parts.join("、")}ください${more}${otherwise ? `。${otherwise}` : ""}`;
}

/** As it was typed; a line break inside a word reads as a space. */
function quoted(typed: string): string {
  const line = typed.replace(/\s*\n\s*/g, "　");
  return `「${line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line}」`;
}
