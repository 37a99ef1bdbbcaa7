import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { INNOCENT_ANYWHERE, INNOCENT_DUTIES } from "~/tests/fixtures/innocent-words";
import { UNLAWFUL_WORDS } from "~/tests/fixtures/unlawful-words";
import { AREA_FACTS } from "./areas";
import { SCOPES } from "./items";
import { type Hit, scan } from "./scan";

const lines = (text: string) => text.trim().split("\n");
const anywhere = lines(INNOCENT_ANYWHERE);
const duties = lines(INNOCENT_DUTIES);
const unlawful = Object.entries(UNLAWFUL_WORDS).flatMap(([id, text]) =>
  lines(text).map((line) => {
    const [typed = "", words = "", alternative = ""] = line.split("|");
    return { id, typed, words, alternative };
  }),
);

const find = (typed: string, id?: string): Hit[] =>
  scan(typed, SCOPES.conditions).filter((hit) => id === undefined || AREA_FACTS[hit.area].id === id);

const joined = (one: string, other: string) => `${one}。${other}`;

describe("innocent neighbours", () => {
  it("are many", () => {
    expect(new Set([...anywhere, ...duties]).size).toBeGreaterThanOrEqual(300);
    expect(new Set(anywhere).size).toBe(anywhere.length);
  });

  it("raise no alarm in conditions, in duties, nor as they are typed half-width", () => {
    for (const text of anywhere) {
      expect(find(text), text).toEqual([]);
      expect(scan(text, SCOPES.duties), text).toEqual([]);
      expect(find(halfWidth(text)), text).toEqual([]);
    }
  });

  // Every pair: a sample of them found one only now and then.
  it("raise no alarm beside each other", () => {
    const alarms = anywhere.flatMap((one) =>
      anywhere
        .flatMap((other) => [joined(one, other), `・${one}\n・${other}`])
        .filter((text) => find(text).length > 0),
    );
    expect(alarms).toEqual([]);
  });

  it("raise no alarm where certificates, deposits and families are the work", () => {
    for (const text of duties) expect(scan(text, SCOPES.duties), text).toEqual([]);
  });

  it("do not hide what stands beside them", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...anywhere),
        fc.constantFrom(...unlawful),
        (innocent, { id, typed, words }) => {
          expect(find(joined(innocent, typed), id).map((hit) => hit.typed)).toEqual([words]);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("words that a posting should not use", () => {
  it("are many", () => expect(unlawful.length).toBeGreaterThanOrEqual(150));

  it.each(unlawful)("$id finds $words in $typed", ({ id, typed, words, alternative }) => {
    const hits = find(typed, id);
    expect(hits.map((hit) => [hit.typed, hit.alternatives[0] ?? ""])).toEqual([[words, alternative]]);
  });

  it("stand where they are said to stand", () => {
    for (const { typed } of unlawful)
      for (const hit of find(typed)) expect(typed.slice(hit.start).startsWith(hit.typed)).toBe(true);
  });

  it("are gone once their alternative stands in their place", () => {
    for (const { id, typed } of unlawful)
      for (const { start, typed: words, alternatives, area } of find(typed, id))
        for (const alternative of alternatives.length > 0 ? alternatives : [""]) {
          const better = typed.slice(0, start) + alternative + typed.slice(start + words.length);
          expect(
            find(better).filter((hit) => hit.area === area),
            better,
          ).toEqual([]);
        }
  });

  it("are offered nothing that another rule objects to", () => {
    for (const { typed } of unlawful)
      for (const { alternatives } of find(typed))
        for (const alternative of alternatives) expect(find(alternative), alternative).toEqual([]);
  });

  it("cannot hide behind spaces, line breaks, invisible characters or half-width letters", () => {
    const gap = fc.constantFrom("", "", "", " ", "　", "\n", "\r\n", "\u200b");
    fc.assert(
      fc.property(fc.constantFrom(...unlawful), fc.array(gap, { minLength: 60, maxLength: 60 }), fc.boolean(),
        ({ id, typed }, gaps, narrow) => {
          const spaced = Array.from(typed, (character, index) => character + (gaps[index] ?? "")).join("");
          expect(find(narrow ? halfWidth(spaced) : spaced, id)).toHaveLength(1);
        },
      ),
      { numRuns: 1_000 },
    ); // biome-ignore format: short
  });

  it("are looked for in the job's name alone where they may be facts elsewhere", () => {
    expect(scan("女性スタッフ", SCOPES.title)).toHaveLength(1);
    expect(scan("一般事務（女性）", SCOPES.title)).toHaveLength(1);
    expect(scan("女性スタッフ", SCOPES.conditions)).toEqual([]);
  });

  it("are found in any text without a failure", () => {
    const part = fc.oneof(
      fc.string({ unit: "binary", maxLength: 5 }),
      fc.constantFrom(...unlawful.map(({ typed }) => typed), ...anywhere),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const typed = parts.join("");
        for (const hit of find(typed)) {
          expect(hit.typed).not.toBe("");
          expect(typed.slice(hit.start, hit.start + hit.typed.length)).toBe(hit.typed);
        }
      }),
    );
  });
});

/** Katakana, Latin letters and digits as an old half-width keyboard writes them. */
function halfWidth(text: string): string {
  return Array.from(text, (character) => HALF_WIDTH.get(character) ?? character)
    .join("")
    .replace(/[！-～]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0));
}

const HALF_WIDTH: ReadonlyMap<string, string> = new Map(
  Array.from({ length: 0xff9e - 0xff66 }, (_, index) => String.fromCharCode(0xff66 + index)).flatMap(
    (letter) =>
      ["", "ﾞ", "ﾟ"].flatMap((mark) => {
        const wide = (letter + mark).normalize("NFKC");
        return wide.length === 1 ? [[wide, letter + mark] as const] : [];
      }),
  ),
);
